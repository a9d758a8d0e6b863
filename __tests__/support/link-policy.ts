import { expect } from '@jest/globals'
import type { CheckLinksOptions } from '../../src/links/check.js'
import { checkLinks } from '../../src/links/check.js'
import { parseConnectTo } from '../../src/links/connect-to.js'
import type { Resolve } from '../../src/links/guard.js'
import { USER_AGENT } from '../../src/links/policy.js'
import type { LinkPolicy, LinkRequest, LinkResults } from '../../src/links/request.js'
import type { Verdict } from '../../src/links/verdict.js'

/** A policy for tests: the defaults, with short times, and connections that go where `connectTo` says. */
export function policy(changes: Partial<Omit<LinkPolicy, 'connectTo'>> & { connectTo?: string[] } = {}): LinkPolicy {
  const { connectTo = [], ...rest } = changes
  return {
    timeoutMs: 4000,
    budgetMs: 30_000,
    maxRequests: 20_000,
    concurrency: 64,
    perHost: 4,
    intervalMs: 0,
    retries: 2,
    retryAfterMs: 1000,
    userAgent: USER_AGENT,
    allowPrivate: [],
    hosts: [],
    lacking: [],
    https: false,
    fragments: false,
    archive: false,
    connectTo: connectTo.map(parseConnectTo),
    ...rest
  }
}

export const pages = (...urls: string[]): LinkRequest[] => urls.map((url) => ({ url, kind: 'page' }))
export const images = (...urls: string[]): LinkRequest[] => urls.map((url) => ({ url, kind: 'image' }))

/** Nothing resolves, as on a machine without network. */
export const noNetwork: Resolve = (hostname) => Promise.reject(dnsError('ENOTFOUND', hostname))

/** A DNS with these names; others do not exist. */
export function dns(names: Record<string, string[]>): Resolve {
  return async (hostname) => {
    const addresses = names[hostname]
    if (!addresses) throw dnsError('ENOTFOUND', hostname)
    return addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
  }
}

export function dnsError(code: string, hostname: string): Error {
  return Object.assign(new Error(`getaddrinfo ${code} ${hostname}`), { code })
}

/** Runs the phase without any proxy of the machine and without its DNS, and holds it to one verdict a URL. */
export async function check(
  requests: LinkRequest[],
  linkPolicy: LinkPolicy,
  options: CheckLinksOptions = {}
): Promise<LinkResults> {
  const results = await checkLinks(requests, linkPolicy, { resolve: noNetwork, environment: {}, ...options })
  expect([...results.verdicts.keys()]).toEqual(requests.map(({ url }) => url))
  return results
}

/** The verdict of the only URL. */
export async function verdictOf(
  request: LinkRequest | string,
  linkPolicy: LinkPolicy,
  options: CheckLinksOptions = {}
): Promise<Verdict> {
  const list = typeof request === 'string' ? pages(request) : [request]
  const [verdict] = (await check(list, linkPolicy, options)).verdicts.values()
  if (!verdict) throw new Error('no verdict')
  return verdict
}
