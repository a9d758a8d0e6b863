import { createHash } from 'node:crypto'
import { hostSettings } from '../hosts.js'
import type { LinkPolicy, LinkRequest } from '../request.js'
import { hostOf } from '../url.js'
import type { KeptVerdict } from './entry.js'

/** The options on which a verdict depends, as a short text. */
export type Fingerprint = (request: LinkRequest, verdict: Pick<KeptVerdict, 'chain'>) => string

/**
 * What has no part in what a link that is fine turns out to be: it decides when and how often is asked, is about links
 * that are broken, or counts by host or URL. Everything else counts, so that an option that comes later is not forgotten here.
 */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set<keyof LinkPolicy>([
  'timeoutMs',
  'budgetMs',
  'maxRequests',
  'concurrency',
  'perHost',
  'intervalMs',
  'retries',
  'retryAfterMs',
  'archive',
  'hosts',
  'lacking',
  'fragments'
])

/**
 * Answers the fingerprint of the options that a verdict depends on: those for all URLs, the fragments that were looked
 * for, and the settings of every host on the way. Of a secret it holds only that there was one.
 */
export function fingerprints(policy: LinkPolicy): Fingerprint {
  const relevant = Object.entries(policy).filter(([name]) => !WITHOUT_EFFECT.has(name))
  const shared = JSON.stringify(relevant.sort(([a], [b]) => (a < b ? -1 : 1)))
  const settingsOf = hostSettings(policy.hosts)
  return ({ url, fragments = [] }, { chain = [] }) => {
    const hosts = [...new Set([url, ...chain.map((hop) => hop.url)].map(hostOf))].map((host) => {
      const { headers, accept, skip } = settingsOf(host)
      return [host, headers.map(({ name, value, secret }) => (secret ? [name] : [name, value])), accept, skip]
    })
    const particular = JSON.stringify([fragments.toSorted(), hosts])
    return createHash('sha256').update(shared).update(particular).digest('base64url').slice(0, 12)
  }
}
