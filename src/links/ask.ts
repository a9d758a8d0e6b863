import { portOf } from './connect-to.js'
import { isOfTheOrigin, isRetryable, LinkFailure } from './failure.js'
import { HostTimes } from './host-times.js'
import { headersFor, hostSettings, type SettingsOf } from './hosts.js'
import { isBadPort } from './ports.js'
import { Route } from './redirect.js'
import type { LinkPolicy } from './request.js'
import { isRetryableStatus, pauseBefore, readRetryAfter } from './retry.js'
import type { Answer, Transport } from './transport.js'
import type { Turns, Urgency } from './turns.js'
import { bareHost } from './url.js'
import type { Hop } from './verdict.js'

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
  /** Default: new. */
  urgency?: Urgency
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
  /** The configuration calls the last answer's status a success. */
  accepted?: boolean
  /** The server asked to stay away for longer than is granted, in milliseconds. */
  retryAfterMs?: number
}

/** Asks URLs: in turn, with retries, through their redirects. The same way for pages and images. */
export class Asker {
  readonly #transport: Transport
  readonly #turns: Turns
  readonly #settingsOf: SettingsOf
  readonly #policy: Pick<LinkPolicy, 'retryAfterMs'>
  /** Failures that hold for every URL of an origin, so that a dead host is waited for once. */
  readonly #dead = new Map<string, LinkFailure>()
  readonly #alive = new Set<string>()
  /** What the hosts took to answer. */
  readonly times = new HostTimes()

  constructor(
    transport: Transport,
    turns: Turns,
    policy: Pick<LinkPolicy, 'retryAfterMs'>,
    settingsOf: SettingsOf = hostSettings([])
  ) {
    this.#settingsOf = settingsOf
    this.#transport = transport
    this.#turns = turns
    this.#policy = policy
  }

  /** Whether any server answered anything. */
  get answered(): boolean {
    return this.#alive.size > 0
  }

  /** How many requests wait for their turn. */
  get waiting(): number {
    return this.#turns.waiting
  }

  /** Lets hosts that were dead be asked again. */
  forgetFailures(): void {
    this.#dead.clear()
  }

  /** Asks a URL and follows it to its end. Never throws for what a server or the network does. */
  async ask(question: Question): Promise<Evidence> {
    const evidence: Evidence = { method: question.method, hops: [] }
    const progress: Progress = { attempt: 0, remainingMs: question.timeoutMs, http1: false }
    let url = new URL(question.url)
    const route = new Route(url)
    try {
      for (;;) {
        const answer = await this.#askHop(question, url, progress)
        evidence.hops.push({ url: url.href, status: answer.status })
        const next = route.next(url, answer.status, answer.headers)
        if (next) url = next
        else if (this.#accepts(url, answer.status)) return { ...evidence, answer, accepted: true }
        else return { ...evidence, answer, ...this.#refusal(answer) }
      }
    } catch (error) {
      if (!(error instanceof LinkFailure)) throw error
      return { ...evidence, failure: error, failedUrl: url.href }
    }
  }

  /** Asks one URL on the way, again where that may help. */
  async #askHop(question: Question, url: URL, progress: Progress): Promise<Answer> {
    if (isBadPort(portOf(url))) throw new LinkFailure('port', `browsers do not open port ${portOf(url)}`)
    this.#transport.guard.judgeLiteral(url)
    for (;;) {
      const last = progress.attempt >= question.retries
      // A failed HEAD is followed by a GET, which is another attempt as well.
      const final = last && question.method === 'GET'
      let pause: number | undefined
      try {
        const answer = await this.#exchange(question, url, progress, final)
        if (!isRetryableStatus(answer.status) || this.#accepts(url, answer.status)) return answer
        pause = pauseBefore(progress.attempt, this.#policy.retryAfterMs, readRetryAfter(answer.headers, Date.now()))
        if (pause !== undefined) this.#turns.pause(bareHost(url.hostname), pause)
        if (pause === undefined || last) return answer
      } catch (error) {
        if (!(error instanceof LinkFailure) || !isRetryable(error)) throw error
        pause = pauseBefore(progress.attempt, this.#policy.retryAfterMs, undefined)
        if (!final && pause !== undefined) this.#turns.pause(bareHost(url.hostname), pause)
        if (last) throw error
        progress.http1 = error.kind !== 'dns'
      }
      progress.attempt += 1
      progress.remainingMs = question.timeoutMs
    }
  }

  async #exchange(question: Question, url: URL, progress: Progress, final: boolean): Promise<Answer> {
    const exchange = async (signal: AbortSignal) => {
      const dead = this.#dead.get(url.origin)
      if (dead) throw dead
      const start = performance.now()
      const { method, bodyBytes, bodyWanted } = question
      const headers = { ...question.headers, ...headersFor(url, this.#settingsOf) }
      const { remainingMs: timeoutMs, http1 } = progress
      try {
        const answer = await this.#transport.exchange(
          { url, method, headers, bodyBytes, bodyWanted, timeoutMs, http1 },
          signal
        )
        this.#alive.add(url.origin)
        progress.remainingMs = Math.max(1, timeoutMs - (performance.now() - start))
        return answer
      } catch (error) {
        // Here and not later, so that who is next in turn knows it already.
        if (error instanceof LinkFailure && (final || !isRetryable(error))) this.#remember(url, error)
        throw error
      } finally {
        this.times.add(bareHost(url.hostname), performance.now() - start)
      }
    }
    return this.#turns.run(bareHost(url.hostname), exchange, question.urgency)
  }

  #remember(url: URL, failure: LinkFailure): void {
    if (isOfTheOrigin(failure) && !this.#alive.has(url.origin)) this.#dead.set(url.origin, failure)
  }

  /** Whether the configuration calls a host's status a success. */
  #accepts(url: URL, status: number): boolean {
    return this.#settingsOf(url.hostname).accept.includes(status)
  }

  /** How long the server wants to be left alone, where that is longer than is granted. */
  #refusal({ status, headers }: Answer): Pick<Evidence, 'retryAfterMs'> {
    const asksFor = isRetryableStatus(status) ? readRetryAfter(headers, Date.now()) : undefined
    return asksFor !== undefined && asksFor > this.#policy.retryAfterMs ? { retryAfterMs: asksFor } : {}
  }
}

/** How far a question has come. */
interface Progress {
  /** Further attempts that were made, over all hops. */
  attempt: number
  /** What is left of the question's time. */
  remainingMs: number
  /** HTTP/2 may have been what went wrong. */
  http1: boolean
}
