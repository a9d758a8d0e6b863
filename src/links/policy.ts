import { type HostEntryConfig, VARIABLE } from '../config/host-settings.js'
import type { Config } from '../config/schema.js'
import type { HostEntry, HostHeader } from './hosts.js'
import type { ConnectTo, Lack, LinkPolicy } from './request.js'

/** Says what asks and where to complain: sites that know who comes let more robots in than those that see a bare library. */
export const USER_AGENT = 'Mozilla/5.0 (compatible; seo-content-check/1; +https://github.com/org/seo-content-check)'

/**
 * Turns the configuration, whose times are seconds, into the link phase's policy.
 *
 * @param config the `links` part of the configuration
 * @param connectTo connections that go elsewhere; their targets may be private
 * @param certificateAuthorities further trusted authorities, PEM
 * @param environment where the variables of headers are read
 */
export function policyFrom(
  config: Config['links'],
  connectTo: readonly ConnectTo[] = [],
  certificateAuthorities: readonly string[] = [],
  environment: NodeJS.ProcessEnv = process.env
): LinkPolicy {
  const { hosts, lacking } = hostEntries(config.hosts, environment)
  return {
    timeoutMs: config.timeout * 1000,
    budgetMs: config.budget * 1000,
    maxRequests: config['max-requests'],
    concurrency: config.concurrency,
    perHost: config['per-host'],
    intervalMs: config.interval * 1000,
    retries: config.retries,
    retryAfterMs: config['retry-after'] * 1000,
    userAgent: config['user-agent'] ?? USER_AGENT,
    allowPrivate: config['allow-private'],
    connectTo,
    hosts,
    lacking,
    https: config.https,
    fragments: config.fragments,
    archive: config.archive,
    ...(certificateAuthorities.length > 0 ? { certificateAuthorities } : {})
  }
}

function hostEntries(
  config: readonly HostEntryConfig[],
  environment: NodeJS.ProcessEnv
): Pick<LinkPolicy, 'hosts' | 'lacking'> {
  const lacking: Lack[] = []
  const hosts = config.map(({ match, headers = {}, skip, accept, interval, ...rest }): HostEntry => {
    const patterns = [match].flat().map((pattern) => pattern.toLowerCase().replace(/^\[(.*)\]$/, '$1'))
    const filled = Object.entries(headers).flatMap(([name, value]): HostHeader[] => {
      const variables = [...value.matchAll(VARIABLE)].map(([, variable = '']) => variable)
      const missing = variables.filter((variable) => !isHeaderText(environment[variable]?.trim() ?? ''))
      lacking.push(...missing.map((variable) => ({ match: patterns, header: name, variable })))
      if (missing.length > 0) return []
      const text = value.replace(VARIABLE, (_whole, variable: string) => environment[variable]?.trim() ?? '')
      return [{ name, value: text, secret: variables.length > 0 }]
    })
    return {
      match: patterns,
      headers: filled,
      ...(skip !== undefined && { skip }),
      ...(accept && { accept }),
      ...(interval !== undefined && { intervalMs: interval * 1000 }),
      ...(rest['per-host'] !== undefined && { perHost: rest['per-host'] })
    }
  })
  return { hosts, lacking }
}

/** Something, on one line, that a header can hold. */
function isHeaderText(text: string): boolean {
  return /^[\x20-\x7e]+$/.test(text)
}
