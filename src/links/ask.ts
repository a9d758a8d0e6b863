import { portOf } from './connect-to.js'
import { isOfTheOrigin, isRetryable, LinkFailure } from './failure.js'
import { isBadPort } from './ports.js'
import type { LinkPolicy } from './request.js'
import { isRetryableStatus, pauseBefore, readRetryAfter } from './retry.js'
import type { Answer, Transport } from './transport.js'
import type { Turns } from './turns.js'
import { bareHost } from './url.js'
import type { Hop } from './verdict.js'

/** As many as browsers follow. */
const MOST_REDIRECTS = 20
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** A question to a URL. */
export interface Question {
  url: string
  method: 'HEAD' | 'GET'
  headers: Record<string, string>
  bodyBytes: number
  bodyWanted: boolean
  /** Milliseconds that an answer may take, redirects included, turns and pauses not. */
  timeoutMs: number
  /** Further attempts. */
  retries: number
}

/** What came of a question: every answer on the way, and the last one's contents or what happened instead. */
export interface Evidence {
  method: 'HEAD' | 'GET'
  hops: Hop[]
  /** Of the last answer; undefined when there is a failure. */
  answer?: Answer
  /** Where the last step led, when there was no answer from there. */
  failure?: LinkFailure
  /** The URL that the failure is about. */
  failedUrl?: string
  /** The server asked to stay away for longer than is granted, in milliseconds. */
  retryAfterMs?: number
}

/** Asks URLs: in turn, with retries, through their redirects. The same way for pages and images. */
export class Asker {
  readonly #transport: Transport
  readonly #turns: Turns
  readonly #policy: Pick<LinkPolicy, 'retryAfterMs'>
  /** Failures that hold for every URL of an origin, so that a dead host is waited for once. */
  readonly #dead = new Map<string, LinkFailure>()
  readonly #alive = new Set<string>()

  constructor(transport: Transport, turns: Turns, policy: Pick<LinkPolicy, 'retryAfterMs'>) {
    this.#transport = transport
    this.#turns = turns
    this.#policy = policy
  }

  /** Whether any server answered anything. */
  get answered(): boolean {
    return this.#alive.size > 0
  }

  /** Asks a URL and follows it to its end. Never throws for what a server or the network does. */
  async ask(question: Question): Promise<Evidence> {
    const evidence: Evidence = { method: question.method, hops: [] }
    const visited = new Set<string>()
    let setsCookies = false
    let remainingMs = question.timeoutMs
    let attempt = 0
    let http1 = false
    let url = new URL(question.url)
    for (;;) {
      visited.add(url.href)
      let answer: Answer
      try {
        const asked = await this.#askOnce(question, url, remainingMs, http1)
        answer = asked.answer
        remainingMs = Math.max(1, remainingMs - asked.tookMs)
      } catch (error) {
        if (!(error instanceof LinkFailure)) throw error
        // linkinator follows a failed HEAD with a GET, which is another attempt as well.
        const goesOn = attempt < question.retries || question.method === 'HEAD'
        if (isRetryable(error) && goesOn) this.#pause(url, attempt, undefined)
        if (isRetryable(error) && attempt < question.retries) {
          attempt += 1
          http1 = error.kind !== 'dns'
          remainingMs = question.timeoutMs
          continue
        }
        this.#remember(url, error, question)
        return { ...evidence, failure: error, failedUrl: url.href }
      }

      if (isRetryableStatus(answer.status)) {
        const asksFor = readRetryAfter(answer.headers, Date.now())
        const waits = this.#pause(url, attempt, asksFor)
        if (!waits && asksFor !== undefined) evidence.retryAfterMs = asksFor
        if (waits && attempt < question.retries) {
          attempt += 1
          remainingMs = question.timeoutMs
          continue
        }
      }

      evidence.hops.push({ url: url.href, status: answer.status })
      setsCookies ||= answer.headers['set-cookie'] !== undefined
      const { location } = answer.headers
      if (!REDIRECTS.has(answer.status) || location === undefined) return { ...evidence, answer }
      try {
        url = redirectTarget(location, url)
        if (visited.has(url.href) || visited.size > MOST_REDIRECTS) throw endless(visited.size, setsCookies)
      } catch (error) {
        if (!(error instanceof LinkFailure)) throw error
        return { ...evidence, failure: error, failedUrl: url.href }
      }
    }
  }

  async #askOnce(question: Question, url: URL, timeoutMs: number, http1: boolean) {
    if (isBadPort(portOf(url))) throw new LinkFailure('port', `browsers do not open port ${portOf(url)}`)
    this.#transport.guard.judgeLiteral(url)
    const { method, headers, bodyBytes, bodyWanted } = question
    return this.#turns.run(bareHost(url.hostname), async (signal) => {
      const dead = this.#dead.get(url.origin)
      if (dead) throw dead
      const start = performance.now()
      const answer = await this.#transport.exchange(
        { url, method, headers, bodyBytes, bodyWanted, timeoutMs, http1 },
        signal
      )
      this.#alive.add(url.origin)
      return { answer, tookMs: performance.now() - start }
    })
  }

  /** Leaves the host alone for a while; false when it asks for more than is granted. */
  #pause(url: URL, attempt: number, retryAfter: number | undefined): boolean {
    const ms = pauseBefore(attempt, this.#policy.retryAfterMs, retryAfter)
    if (ms === undefined) return false
    this.#turns.pause(bareHost(url.hostname), ms)
    return true
  }

  #remember(url: URL, failure: LinkFailure, question: Question): void {
    // A failure that a GET or a further attempt may still clear up is nobody's last word.
    const lastWord = !isRetryable(failure) || question.method === 'GET'
    if (lastWord && isOfTheOrigin(failure) && !this.#alive.has(url.origin)) this.#dead.set(url.origin, failure)
  }
}

function redirectTarget(location: string, from: URL): URL {
  // Header bytes come as Latin-1, but browsers read addresses as UTF-8.
  const text = Buffer.from(location, 'latin1').toString('utf8')
  let target: URL
  try {
    target = new URL(text, from)
  } catch {
    throw new LinkFailure('redirect', 'redirects to something that is not an address')
  }
  if (target.protocol !== 'http:' && target.protocol !== 'https:') {
    throw new LinkFailure('redirect', `redirects to a "${target.protocol}" address`, target.protocol)
  }
  target.hash = ''
  target.username = ''
  target.password = ''
  return target
}

function endless(hops: number, setsCookies: boolean): LinkFailure {
  if (setsCookies) return new LinkFailure('loop', 'redirects in a circle to who accepts no cookies', 'cookie')
  return new LinkFailure('loop', hops > MOST_REDIRECTS ? `more than ${MOST_REDIRECTS} redirects` : 'redirect loop')
}
