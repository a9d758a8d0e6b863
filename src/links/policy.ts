import type { Config } from '../config/schema.js'
import type { ConnectTo, LinkPolicy } from './request.js'

/** Says what asks and where to complain: sites that know who comes let more robots in than those that see a bare library. */
export const USER_AGENT = 'Mozilla/5.0 (compatible; seo-content-check/1; +https://github.com/org/seo-content-check)'

/**
 * Turns the configuration, whose times are seconds, into the link phase's policy.
 *
 * @param config the `links` part of the configuration
 * @param connectTo connections that go elsewhere; their targets may be private
 * @param certificateAuthorities further trusted authorities, PEM
 */
export function policyFrom(
  config: Config['links'],
  connectTo: readonly ConnectTo[] = [],
  certificateAuthorities: readonly string[] = []
): LinkPolicy {
  return {
    timeoutMs: config.timeout * 1000,
    budgetMs: config.budget * 1000,
    concurrency: config.concurrency,
    perHost: config['per-host'],
    retries: config.retries,
    retryAfterMs: config['retry-after'] * 1000,
    userAgent: config['user-agent'] ?? USER_AGENT,
    allowPrivate: config['allow-private'],
    connectTo,
    ...(certificateAuthorities.length > 0 ? { certificateAuthorities } : {})
  }
}
