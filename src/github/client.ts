import { GitHub, getOctokitOptions } from '@actions/github/lib/utils'
import { retry } from '@octokit/plugin-retry'
import { Agent, EnvHttpProxyAgent, fetch, type RequestInfo, type RequestInit } from 'undici'
import { isRateLimit, type RequestFailure } from './failure.js'

export type Octokit = InstanceType<typeof GitHub>

/** How long GitHub may take. Times are milliseconds. */
export interface ClientLimits {
  /** One attempt, from the question to the end of the answer. */
  requestMs: number
  /** Attempts after the first. */
  retries: number
  /** After a failure: this long, then 4 times, then 9 times as long. */
  retryUnitMs: number
  /** The longest wait that a rate limit is granted at a time. */
  longestWaitMs: number
  /** All waits for rate limits together. */
  waitBudgetMs: number
  /** After so many failures in a row GitHub is taken to be out of order, and not asked any more. */
  failuresInARow: number
}

export const DEFAULT_LIMITS: ClientLimits = {
  requestMs: 30_000,
  retries: 3,
  retryUnitMs: 500,
  // GitHub asks for a minute where an answer doesn't say how long.
  longestWaitMs: 60_000,
  waitBudgetMs: 120_000,
  // Eight files are asked for at a time, so these are three rounds.
  failuresInARow: 24
}

export interface GitHubClient {
  octokit: Octokit
  /** Ends open connections, so that nothing keeps the program alive. */
  close(): Promise<void>
}

/**
 * A client for GitHub's REST API that ends: each request has a timeout, failures are tried again a few times, and rate
 * limits are waited for within bounds. It has connections of its own, away from those that link checks go through.
 * @param apiUrl `https://api.github.com`, or that of a GitHub Enterprise Server
 */
export function createClient(token: string, apiUrl: string, limits: Partial<ClientLimits> = {}): GitHubClient {
  const bounds = { ...DEFAULT_LIMITS, ...limits }
  const dispatcher = createDispatcher()
  const boundedFetch = (url: RequestInfo, init: RequestInit = {}) =>
    fetch(url, { ...init, dispatcher, signal: AbortSignal.timeout(bounds.requestMs) })
  // The order matters: what the first plug-in makes of a failure decides whether the second tries again.
  const Client = GitHub.plugin((octokit) => watch(octokit as Octokit, bounds), retry)
  const octokit = new Client({
    ...getOctokitOptions(token, { userAgent: 'seo-content-check' }),
    baseUrl: apiUrl.replace(/\/+$/, ''),
    request: { fetch: boundedFetch },
    retry: {
      retries: bounds.retries,
      retryAfterBaseValue: bounds.retryUnitMs,
      doNotRetry: [400, 401, 403, 404, 409, 410, 413, 422, 429, 451]
    },
    log: { debug() {}, info() {}, warn() {}, error() {} }
  }) as Octokit
  return { octokit, close: () => dispatcher.destroy() }
}

function createDispatcher(): Agent | EnvHttpProxyAgent {
  const { https_proxy, HTTPS_PROXY, http_proxy, HTTP_PROXY, no_proxy, NO_PROXY } = process.env
  if (!(https_proxy || HTTPS_PROXY || http_proxy || HTTP_PROXY)) return new Agent()
  const direct = [no_proxy || NO_PROXY, 'localhost', '127.0.0.1', '[::1]'].filter(Boolean)
  return new EnvHttpProxyAgent({ noProxy: direct.join(',') })
}

/** Turns answers that were cut off into failures, rate limits into waits, and an end to asking where nothing is answered. */
function watch(octokit: Octokit, bounds: ClientLimits): Record<string, never> {
  let waitedMs = 0
  let failures = 0
  octokit.hook.before('request', () => {
    if (failures < bounds.failuresInARow) return
    throw Object.assign(new Error(`it failed ${bounds.failuresInARow} times in a row`), {
      name: 'HttpError',
      status: 500
    })
  })
  octokit.hook.after('request', (response, options) => {
    // octokit gives text where JSON ended too early, and a proxy may answer with a page of its own.
    if (typeof response.data === 'string' && response.status !== 204) {
      const type = response.headers['content-type'] ?? ''
      const what = type.startsWith('application/json') ? 'was cut off' : 'is no JSON'
      throw Object.assign(new Error(`the answer ${what}`), { name: 'HttpError', status: 502, request: options })
    }
    failures = 0
  })
  octokit.hook.error('request', (error) => {
    const failure = error as RequestFailure & Error
    failures = failure.status >= 500 ? failures + 1 : 0
    if (isRateLimit(failure)) {
      const waitMs = rateLimitWait(failure, bounds)
      if (waitMs <= bounds.longestWaitMs && waitedMs + waitMs <= bounds.waitBudgetMs) {
        waitedMs += waitMs
        const { retryRequest } = (octokit as Octokit & ReturnType<typeof retry>).retry
        throw retryRequest(failure as never, bounds.retries, Math.ceil(waitMs / bounds.retryUnitMs))
      }
    }
    throw error
  })
  return {}
}

/** Milliseconds to wait: as `Retry-After` says, else until the limit is reset, else a minute. */
function rateLimitWait(failure: RequestFailure, bounds: ClientLimits): number {
  const headers = failure.response?.headers ?? {}
  const retryAfter = Number(headers['retry-after'])
  if (headers['retry-after'] !== undefined && retryAfter >= 0) return retryAfter * 1000
  const reset = Number(headers['x-ratelimit-reset']) * 1000
  if (headers['x-ratelimit-remaining'] === '0' && reset > 0) {
    const now = Date.parse(String(headers.date)) || Date.now()
    return Math.max(reset - now, 0) + 1000
  }
  return bounds.longestWaitMs
}
