import { createHash } from 'node:crypto'
import type { LinkPolicy, LinkRequest } from '../request.js'

/**
 * What decides when and how often is asked, but not what a link that is fine turns out to be. Everything else counts, so
 * that an option that comes later is not forgotten here.
 */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set<keyof LinkPolicy>([
  'timeoutMs',
  'budgetMs',
  'concurrency',
  'perHost',
  'intervalMs',
  'retries',
  'retryAfterMs'
])

/** Answers the fingerprint of the options that a request's verdict depends on. */
export function fingerprints(policy: LinkPolicy): (request: LinkRequest) => string {
  const relevant = Object.entries(policy).filter(([name]) => !WITHOUT_EFFECT.has(name))
  const shared = JSON.stringify(relevant.sort(([a], [b]) => (a < b ? -1 : 1)))
  return ({ url: _url, kind: _kind, ...particular }) =>
    createHash('sha256').update(shared).update(JSON.stringify(particular)).digest('base64url').slice(0, 12)
}
