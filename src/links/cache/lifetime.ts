import { createHash } from 'node:crypto'
import type { LinkRequest } from '../request.js'
import type { CacheEntry } from './entry.js'

export const DAY_MS = 24 * 60 * 60 * 1000

/** How long an answer is good at most: pages move seldom; images are swapped, and protected against use elsewhere. */
const LIFETIME_MS: Readonly<Record<LinkRequest['kind'], number>> = { page: 7 * DAY_MS, image: 2 * DAY_MS }
/** The part of a lifetime over which the ends of different URLs are spread, so that not all are asked again in one run. */
const SPREAD = 0.25
/** How long a URL is remembered that no run asked about. */
const MEMORY_MS = 90 * DAY_MS
/** The clocks of two machines may differ by this. */
const CLOCKS_DIFFER_MS = 5 * 60 * 1000

/** Says whether an answer of that time is still good: for 5 ¼ to 7 days, for an image 1 ½ to 2, always the same for a URL. */
export function isFresh({ url, kind }: Pick<LinkRequest, 'url' | 'kind'>, at: string, now: Date): boolean {
  const age = now.getTime() - Date.parse(at)
  return age >= -CLOCKS_DIFFER_MS && age < LIFETIME_MS[kind] * (1 - SPREAD * fractionOf(url))
}

/** Says whether an entry is worth keeping: one of the future is as little use as a very old one. */
export function isRemembered({ askedAt }: Pick<CacheEntry, 'askedAt'>, now: Date): boolean {
  const age = now.getTime() - Date.parse(askedAt)
  return age >= -CLOCKS_DIFFER_MS && age < MEMORY_MS
}

/** 0 up to 1, by the URL alone. */
function fractionOf(url: string): number {
  return createHash('sha256').update(url).digest().readUInt32BE(0) / 2 ** 32
}
