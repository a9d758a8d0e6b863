import type { Shard } from '../report/report.js'

/** GitHub runs 256 jobs of a matrix at most. */
export const MOST_SHARDS = 256

/**
 * Reads `2/8`.
 * @returns undefined when it is no such thing
 */
export function parseShard(text: string): Shard | undefined {
  const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text.trim())?.map(Number) ?? []
  if (index === undefined || count === undefined) return undefined
  return index >= 1 && index <= count && count <= MOST_SHARDS ? { index, count } : undefined
}
