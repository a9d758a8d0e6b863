import { z } from 'zod'
import { FILE_TYPES, IMAGE_TYPES, type ImageFacts } from '../../images/facts.js'
import type { Hop, Verdict } from '../verdict.js'
import type { CacheEntry, KeptAnswer, KeptVerdict } from './entry.js'

/** Larger files are neither read nor written: bytes. Some 50,000 links. */
export const MOST_BYTES = 20_000_000
/** An entry whose chain of redirects is longer than this is not worth its place: characters. */
const LONGEST_ENTRY = 16_000

const NAME = 'seo-content-check links'
const VERSION = 1
/** How every text of ours begins, also one that was cut off. */
const BEGINNING = `{"name":${JSON.stringify(NAME)}`

/** A file that can't be used as a cache. The message says why, in words that follow the file's name. */
export class CacheFormatError extends Error {
  override name = 'CacheFormatError'

  /** @param isOurs whether it can be replaced without harm; what somebody else put there is left alone */
  constructor(
    message: string,
    readonly isOurs: boolean
  ) {
    super(message)
  }
}

const moment = z.iso.datetime()
/** What a cache says ends up in messages and fixes, so that only web addresses are taken from it. */
const address = z
  .string()
  .regex(/^https?:\/\/[^\p{Cc}\s]+$/u)
  .refine((text) => URL.canParse(text))
const status = z.int().min(100).max(999)
const size = z.int().min(0)

const image = z.strictObject({
  type: z.enum(FILE_TYPES).optional(),
  contentType: z.string().optional(),
  bytes: size.optional(),
  width: z.exactOptional(size),
  height: z.exactOptional(size),
  animated: z.exactOptional(z.literal(true)),
  damaged: z.exactOptional(z.literal(true))
} satisfies Record<keyof ImageFacts, z.ZodType>)

const hop = z.strictObject({ url: address, status }) satisfies z.ZodType<Hop>

const verdict = z.strictObject({
  class: z.enum(['ok', 'redirected']),
  status: z.exactOptional(status),
  reason: z.exactOptional(z.string()),
  chain: z.exactOptional(z.array(hop)),
  finalUrl: z.exactOptional(address),
  permanent: z.exactOptional(z.boolean()),
  httpsUrl: z.exactOptional(address),
  image: z.exactOptional(
    image.transform((facts): ImageFacts => ({ type: undefined, contentType: undefined, bytes: undefined, ...facts }))
  )
} satisfies Record<keyof KeptVerdict, z.ZodType>)

const answer = z.strictObject({ at: moment, options: z.string(), verdict }) satisfies z.ZodType<KeptAnswer>

const entry = z.strictObject({
  url: address,
  askedAt: moment,
  okAt: z.exactOptional(moment),
  failingSince: z.exactOptional(moment),
  page: z.exactOptional(answer),
  image: z.exactOptional(answer)
}) satisfies z.ZodType<CacheEntry>

/** All properties in the order in which they are written, so that an entry has one text, whichever way it was made. */
const PROPERTIES = [...new Set([entry, answer, verdict, hop, image].flatMap(({ shape }) => Object.keys(shape)))]

const heading = z.looseObject({ name: z.literal(NAME), version: z.int() })
const contents = z.strictObject({ name: z.literal(NAME), version: z.literal(VERSION), links: z.array(entry) })

/**
 * Reads the text of a cache file.
 * @throws CacheFormatError for whatever this program did not write as it is
 */
export function parseCache(text: string): CacheEntry[] {
  // As `mktemp` makes them.
  if (text === '') return []
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    if (text.startsWith(BEGINNING)) throw new CacheFormatError('is damaged', true)
  }
  const head = heading.safeParse(json)
  if (!head.success) throw new CacheFormatError('is not a link cache of seo-content-check', false)
  if (head.data.version > VERSION) {
    throw new CacheFormatError('was written by a newer version of seo-content-check', false)
  }
  const result = contents.safeParse(json)
  if (!result.success) throw new CacheFormatError('is damaged', true)
  return result.data.links
}

/**
 * The text of a cache file: the same entries always give the same text. Where they are too many, those that were
 * asked the longest time ago are left out.
 */
export function renderCache(entries: Iterable<CacheEntry>, mostBytes = MOST_BYTES): string {
  const head = `${BEGINNING},"version":${VERSION},"links":[`
  const tail = '\n]}\n'
  const newestFirst = [...entries].sort((a, b) => compare(b.askedAt, a.askedAt) || compare(a.url, b.url))
  const lines: { url: string; line: string }[] = []
  let bytes = Buffer.byteLength(head + tail)
  for (const one of newestFirst) {
    const line = JSON.stringify(one, PROPERTIES)
    if (line.length > LONGEST_ENTRY) continue
    bytes += Buffer.byteLength(line) + 2
    if (bytes > mostBytes) break
    lines.push({ url: one.url, line })
  }
  lines.sort((a, b) => compare(a.url, b.url))
  return `${head}${lines.map(({ line }) => `\n${line}`).join(',')}${tail}`
}

/** By UTF-16 units: the same on every machine, whatever its locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** What of a verdict is kept; undefined for one that is not simply fine. */
export function keptVerdict(verdict: Verdict): KeptVerdict | undefined {
  const { url, class: found, suspicion, missingFragments, archived, lastOkAt, failingSince, ...rest } = verdict
  if (found !== 'ok' && found !== 'redirected') return undefined
  if (suspicion || missingFragments?.length) return undefined
  return rest.image && !isWhole(rest.image) ? undefined : { class: found, ...rest }
}

/** It is an image: what a cover turns out to be instead may be put right any time. */
function isWhole({ type, damaged }: ImageFacts): boolean {
  return IMAGE_TYPES.some((name) => name === type) && !damaged
}
