import { z } from 'zod'
import { KEY_LENGTH } from './problems.js'

/** What an issue remembers of the last check, in a comment at its end that nobody sees. */
export interface IssueMemory {
  /** The day of that check: `2026-11-24`. */
  day: string
  /** Since when each problem is known, by its key. */
  since: Map<string, string>
  /** In a few words, what some of the problems are. */
  words: Map<string, string>
  /** There were more problems than are remembered. */
  isPartial: boolean
}

/** Problems that an issue remembers: with 6 characters each they take a third of the room that GitHub gives a body. */
export const MOST_REMEMBERED = 3000
/** Problems whose words are remembered, to be named when they are fixed. */
export const MOST_WORDS = 100
export const LONGEST_WORDS = 100

const START = '<!-- seo-content-check-memory '
const END = ' -->'

const day = z.iso.date()
const key = z.string().regex(new RegExp(`^[\\w-]{${KEY_LENGTH}}$`))

const memorySchema = z.strictObject({
  version: z.literal(1),
  day,
  // The keys of all that are known since a day, one after the other.
  since: z.record(day, z.string().max(MOST_REMEMBERED * KEY_LENGTH)),
  words: z.record(key, z.string().max(LONGEST_WORDS)),
  partial: z.boolean()
})

/** A line of Markdown that shows nothing. */
export function writeMemory(memory: IssueMemory): string {
  const since: Record<string, string> = {}
  for (const [one, first] of memory.since) since[first] = (since[first] ?? '') + one
  const value: z.input<typeof memorySchema> = {
    version: 1,
    day: memory.day,
    since,
    words: Object.fromEntries(memory.words),
    partial: memory.isPartial
  }
  // Nothing in it can end the comment.
  const text = JSON.stringify(value).replaceAll('<', '\\u003c').replaceAll('>', '\\u003e')
  return `${START}${text}${END}`
}

/** @returns undefined where there is none, or none that can be used: whoever may edit the issue may have changed it */
export function readMemory(body: string): IssueMemory | undefined {
  const start = body.lastIndexOf(START)
  const end = body.indexOf(END, start)
  if (start < 0 || end < 0) return undefined
  let value: unknown
  try {
    value = JSON.parse(body.slice(start + START.length, end))
  } catch {
    return undefined
  }
  const result = memorySchema.safeParse(value)
  if (!result.success) return undefined
  const { day, words, partial, ...rest } = result.data
  const since = new Map<string, string>()
  for (const [first, keys] of Object.entries(rest.since)) {
    for (let at = 0; at + KEY_LENGTH <= keys.length; at += KEY_LENGTH) since.set(keys.slice(at, at + KEY_LENGTH), first)
  }
  return { day, since, words: new Map(Object.entries(words)), isPartial: partial }
}
