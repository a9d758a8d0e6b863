import type { Verdict } from '../links/verdict.js'
import { quote } from './quote.js'

/** More steps of a redirect than these are counted, not shown. */
const SHOWN_STEPS = 4
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * What else is known about a link that does not work, as sentences that follow the one about what happened, each with a
 * space before it: how it was redirected, and when it was last fine. Empty when nothing is known.
 */
export function historyOf({ url, chain, finalUrl, lastOkAt, failingSince }: Verdict, now: Date): string {
  const sentences: string[] = []
  const way = wayOf({ url, ...(chain && { chain }), ...(finalUrl !== undefined && { finalUrl }) })
  if (way) sentences.push(`It redirects ${way}.`)
  const fine = lastOkAt === undefined ? undefined : age(lastOkAt, now)
  const failing = failingSince === undefined ? undefined : age(failingSince, now)
  if (fine !== undefined) sentences.push(`Last seen fine ${fine}.`)
  else if (failing !== undefined && failing !== 'today')
    sentences.push(`It has failed since ${failingSince?.slice(0, 10)}.`)
  return sentences.map((sentence) => ` ${sentence}`).join('')
}

/** The steps of a redirect, with their statuses: `to "…" (301), then to "…" (302)`; undefined when there is none. */
export function wayOf({ chain = [], finalUrl }: Pick<Verdict, 'url' | 'chain' | 'finalUrl'>): string | undefined {
  const targets = chain.slice(1).map((hop) => hop.url)
  const last = targets.at(-1) ?? chain[0]?.url
  // The last step may lead to where there was no answer.
  if (finalUrl !== undefined && last !== finalUrl && chain.length > 0) targets.push(finalUrl)
  const steps = targets.map((target, index) => `to ${quote(target)} (${chain[index]?.status ?? 'unknown'})`)
  if (steps.length === 0) return undefined
  if (steps.length <= SHOWN_STEPS) return steps.join(', then ')
  const hidden = steps.length - 2
  return `${steps[0]}, then ${hidden} times more, and ${steps.at(-1)}`
}

function age(moment: string, now: Date): string | undefined {
  const time = Date.parse(moment)
  if (Number.isNaN(time)) return undefined
  const days = Math.floor((now.getTime() - time) / DAY_MS)
  if (days < 1) return 'today'
  return days === 1 ? 'yesterday' : `${days} days ago`
}
