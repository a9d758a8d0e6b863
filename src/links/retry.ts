import type { TellingHeaders } from './headers.js'

/** Statuses that ask to come back: rate limits, and what servers answer while they restart or are overrun. */
const RETRYABLE_STATUSES: ReadonlySet<number> = new Set([429, 502, 503, 504])
/** The first pause before another attempt; each further one is twice as long. */
const FIRST_PAUSE_MS = 300

export const isRetryableStatus = (status: number) => RETRYABLE_STATUSES.has(status)

/**
 * How long to leave a host alone before the next attempt, in milliseconds; undefined when the server asks for more
 * than is granted, so that another attempt would be an imposition.
 *
 * @param attempt 0 after the first
 * @param longestMs the longest wait that is granted
 * @param retryAfter what the server's Retry-After says, in milliseconds
 */
export function pauseBefore(attempt: number, longestMs: number, retryAfter: number | undefined): number | undefined {
  if (retryAfter !== undefined && retryAfter > longestMs) return undefined
  return Math.max(retryAfter ?? 0, Math.min(FIRST_PAUSE_MS * 2 ** attempt, longestMs))
}

/** Reads Retry-After: seconds, or a date. Milliseconds from now, not negative; undefined when it says nothing readable. */
export function readRetryAfter(headers: Pick<TellingHeaders, 'retry-after'>, now: number): number | undefined {
  const text = headers['retry-after']?.trim() ?? ''
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000
  const date = Date.parse(text)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
