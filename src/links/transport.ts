import { createSecureContext, getCACertificates } from 'node:tls'
import { Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici'
import { wallOf } from './bot-wall.js'
import { failureOf, LinkFailure, unreachable } from './failure.js'
import { Guard, type Resolve } from './guard.js'
import { type TellingHeaders, tellingHeaders } from './headers.js'
import type { ProxySettings } from './proxy.js'
import type { LinkPolicy } from './request.js'
import { bareHost } from './url.js'

/** The part of a URL's time in which its connection must stand: a server that doesn't even do that won't answer. */
const CONNECT_SHARE = 0.25
/** The part of a URL's time for looking up what a proxy will look up once more. */
const LOOK_UP_SHARE = 0.25
/** The text of a page that nobody needs is read only to keep its connection: no longer than this, in milliseconds. */
const LONGEST_DRAIN_MS = 1000

const NOTHING = Buffer.alloc(0)

/** One request, without redirects. */
export interface Exchange {
  url: URL
  method: 'HEAD' | 'GET'
  headers: Record<string, string>
  /** Bytes of the body to read at most, as they are sent (compressed or not). */
  bodyBytes: number
  /** Whether the body is wanted; otherwise what can be had quickly is read and forgotten. */
  bodyWanted: boolean
  /** Milliseconds until headers, and the body where it is wanted, must be there. */
  timeoutMs: number
  /** HTTP/1.1 only, after HTTP/2 went wrong. */
  http1: boolean
}

/** What a server answered. */
export interface Answer {
  status: number
  headers: TellingHeaders
  body: Buffer
  /** The wall against robots that answered instead of the site. */
  wall?: string
  /** The body ended within the bytes that were read. */
  complete: boolean
}

/** Sends single requests, behind the guard, directly or through the environment's proxy. */
export class Transport {
  readonly guard: Guard
  readonly #direct: Agent
  readonly #proxied: EnvHttpProxyAgent | undefined
  readonly #maxRequests: number
  #requests = 0

  constructor(policy: LinkPolicy, proxy: ProxySettings | undefined, resolve?: Resolve) {
    this.#maxRequests = policy.maxRequests
    const connectTimeout = Math.ceil(policy.timeoutMs * CONNECT_SHARE)
    // One for all connections: each context of its own costs hundreds of kilobytes.
    const secureContext = createSecureContext(
      policy.certificateAuthorities
        ? { ca: [...getCACertificates('default'), ...policy.certificateAuthorities] }
        : undefined
    )
    this.guard = new Guard(policy, connectTimeout, resolve, secureContext)
    const options: Agent.Options = {
      connect: this.guard.connect,
      connections: Math.max(policy.perHost, ...policy.hosts.map(({ perHost = 0 }) => perHost)),
      // The time of a whole request is kept by `exchange`; these are for what it left behind.
      headersTimeout: policy.timeoutMs,
      bodyTimeout: policy.timeoutMs
    }
    this.#direct = new Agent(options)
    this.#proxied = proxy
      ? new EnvHttpProxyAgent({
          ...options,
          httpProxy: proxy.http,
          httpsProxy: proxy.https,
          noProxy: proxy.except,
          requestTls: { secureContext },
          proxyTls: { secureContext }
        })
      : undefined
  }

  /** How many requests were sent. */
  get requests(): number {
    return this.#requests
  }

  /**
   * Sends one request.
   *
   * @param signal ends it with the signal's reason
   * @throws LinkFailure when there is no answer
   */
  async exchange(exchange: Exchange, signal: AbortSignal): Promise<Answer> {
    const host = bareHost(exchange.url.hostname)
    const ending = new AbortController()
    const end = () => ending.abort(signal.reason)
    if (signal.aborted) end()
    signal.addEventListener('abort', end, { once: true })
    const timer = setTimeout(() => ending.abort(new LinkFailure('timeout', 'timed out')), exchange.timeoutMs)
    const proxied = this.#proxied !== undefined && !this.guard.isNamed(exchange.url)
    try {
      if (proxied) await this.#judgeBeforeProxy(exchange, ending.signal)
      ending.signal.throwIfAborted()
      if (this.#requests >= this.#maxRequests) {
        throw new LinkFailure('ended', `not reached within the ${this.#maxRequests} requests for all links`)
      }
      this.#requests += 1
      return await send(proxied && this.#proxied ? this.#proxied : this.#direct, exchange, ending.signal)
    } catch (error) {
      const failure = ending.signal.aborted ? failureOf(ending.signal.reason, host) : failureOf(error, host)
      if (!proxied && failure.kind === 'timeout' && !this.guard.hasConnected(exchange.url)) throw unreachable()
      // Behind a proxy these tell of the way to the proxy, not of the URL.
      if (proxied && ['no-such-host', 'dns', 'refused', 'unreachable'].includes(failure.kind)) {
        throw new LinkFailure('proxy', `the proxy could not be used: ${failure.message}`, failure.code)
      }
      throw failure
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', end)
    }
  }

  /** Ends all connections. */
  async destroy(): Promise<void> {
    const over = new LinkFailure('ended', 'the link check was over')
    await Promise.all([this.#direct.destroy(over), this.#proxied?.destroy(over)])
  }

  /**
   * A proxy connects by itself, so what can be known here is judged here. Names that only the proxy knows, or that take
   * long because there is no DNS but the proxy's, are its own business.
   */
  async #judgeBeforeProxy({ url, timeoutMs }: Exchange, signal: AbortSignal): Promise<void> {
    this.guard.judgeLiteral(url)
    const late = AbortSignal.timeout(timeoutMs * LOOK_UP_SHARE)
    try {
      await unlessEnded(this.guard.addressesOf(url.hostname), AbortSignal.any([signal, late]))
    } catch (error) {
      if (error instanceof LinkFailure && error.kind === 'private') throw error
    }
  }
}

async function send(dispatcher: Dispatcher, exchange: Exchange, signal: AbortSignal): Promise<Answer> {
  const { url, method, headers, http1 } = exchange
  const options: Dispatcher.RequestOptions & { allowH2?: boolean } = {
    origin: url.origin,
    // Not pathname and search: they lose a question mark that ends the URL.
    path: url.href.slice(url.origin.length),
    method,
    headers,
    signal,
    ...(http1 ? { allowH2: false } : {})
  }
  const response = await dispatcher.request(options)
  const read = readBody(response.body, exchange.bodyBytes)
  const answer = { status: response.statusCode, headers: tellingHeaders(response.headers) }
  const named = (body: Buffer) => {
    const wall = wallOf(answer.status, response.headers, body)
    return wall === undefined ? answer : { ...answer, wall }
  }
  if (exchange.bodyWanted) {
    const { body, complete } = await read
    return { ...named(body), body, complete }
  }
  const timer = setTimeout(() => response.body.destroy(), LONGEST_DRAIN_MS)
  const drained = await read.catch(() => undefined)
  clearTimeout(timer)
  return { ...named(drained?.body ?? NOTHING), body: NOTHING, complete: false }
}

/** Reads up to `limit` bytes and lets go of the rest. A body that breaks off keeps what had come, unless that is nothing. */
async function readBody(
  body: Dispatcher.ResponseData['body'],
  limit: number
): Promise<Pick<Answer, 'body' | 'complete'>> {
  const chunks: Buffer[] = []
  let size = 0
  let complete = true
  body.on('error', () => undefined)
  try {
    for await (const chunk of body as AsyncIterable<Buffer>) {
      chunks.push(chunk)
      size += chunk.length
      if (size >= limit) {
        complete = false
        break
      }
    }
  } catch (error) {
    if (size === 0) throw error
    complete = false
  }
  return { body: Buffer.concat(chunks).subarray(0, limit), complete }
}

function unlessEnded<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason)
    signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    work.then(resolve, reject)
  })
}
