import type { Verdict } from '../links/verdict.js'
import { quote } from './quote.js'

/** More steps of a redirect than these are counted, not shown. */
const SHOWN_STEPS = 4
const DAY_MS = 24 * 60 * 60 * 1000

/** What is said of a link's past. Part of the messages of the rules that tell of it. */
export const HISTORY = {
  redirects: (way: string) => `It redirects ${way}.`,
  fine: (when: string) => `Last seen fine ${when}.`,
  failing: (day: string) => `It has failed since ${day}.`,
  step: (url: string, status: number | undefined) => `to ${quote(url)} (${status ?? 'unknown'})`,
  inTurn: (steps: readonly string[]) => steps.join(', then '),
  long: (first: string, hidden: number, last: string) => `${first}, then ${hidden} times more, and ${last}`,
  today: 'today',
  yesterday: 'yesterday',
  daysAgo: (days: number) => `${days} days ago`
}

/**
 * What else is known about a link that does not work, as sentences that follow the one about what happened, each with a
 * space before it: how it was redirected, and when it was last fine. Empty when nothing is known.
 */
export function historyOf(
  { url, chain, finalUrl, lastOkAt, failingSince }: Verdict,
  now: Date,
  words: typeof HISTORY
): string {
  const sentences: string[] = []
  const way = wayOf({ url, ...(chain && { chain }), ...(finalUrl !== undefined && { finalUrl }) }, words)
  if (way) sentences.push(words.redirects(way))
  const fine = lastOkAt === undefined ? undefined : age(lastOkAt, now, words)
  const failing = failingSince === undefined ? undefined : age(failingSince, now, words)
  if (fine !== undefined) sentences.push(words.fine(fine))
  else if (failing !== undefined && failing !== words.today)
    sentences.push(words.failing(failingSince?.slice(0, 10) ?? ''))
  return sentences.map((sentence) => ` ${sentence}`).join('')
}

/** The steps of a redirect, with their statuses: `to "…" (301), then to "…" (302)`; undefined when there is none. */
export function wayOf(
  { chain = [], finalUrl }: Pick<Verdict, 'url' | 'chain' | 'finalUrl'>,
  words: Pick<typeof HISTORY, 'step' | 'inTurn' | 'long'>
): string | undefined {
  const targets = chain.slice(1).map((hop) => hop.url)
  const last = targets.at(-1) ?? chain[0]?.url
  // The last step may lead to where there was no answer.
  if (finalUrl !== undefined && last !== finalUrl && chain.length > 0) targets.push(finalUrl)
  const steps = targets.map((target, index) => words.step(target, chain[index]?.status))
  if (steps.length === 0) return undefined
  if (steps.length <= SHOWN_STEPS) return words.inTurn(steps)
  return words.long(steps[0] ?? '', steps.length - 2, steps.at(-1) ?? '')
}

function age(moment: string, now: Date, words: typeof HISTORY): string | undefined {
  const time = Date.parse(moment)
  if (Number.isNaN(time)) return undefined
  const days = Math.floor((now.getTime() - time) / DAY_MS)
  if (days < 1) return words.today
  return days === 1 ? words.yesterday : words.daysAgo(days)
}
