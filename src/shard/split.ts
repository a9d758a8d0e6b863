import { createHash } from 'node:crypto'
import { hostOf } from '../links/url.js'
import type { RepoPath } from '../post/source.js'
import type { Shard } from '../report/report.js'

/** Which part of a check falls to one of several jobs. Every post, and every URL, falls to exactly one. */
export interface Share {
  shard: Shard
  hasPost(path: RepoPath): boolean
  /** @param url the key of a verdict: a normalised URL, or a text that is none */
  hasUrl(url: string): boolean
}

/**
 * Splits a check: posts by their path, and URLs by the registered name of their host, so that a site is asked by one
 * machine, and at the pace of one. The same on every machine and for every version of the posts.
 */
export async function shareOf(shard: Shard): Promise<Share> {
  const { publicSuffixes } = await import('../links/suspicion.js')
  const registered = await publicSuffixes()
  const falls = (key: string) => partOf(key, shard.count) === shard.index
  const known = new Map<string, boolean>()
  return {
    shard,
    hasPost: falls,
    hasUrl(url) {
      const host = URL.canParse(url) ? hostOf(url) : url
      const answer = known.get(host) ?? falls(registered(host)?.name ?? host)
      known.set(host, answer)
      return answer
    }
  }
}

/** From 1 to `count`. */
function partOf(key: string, count: number): number {
  return (createHash('sha256').update(key).digest().readUInt32BE() % count) + 1
}
