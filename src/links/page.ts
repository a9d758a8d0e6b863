import { better, firstTryMs, secondTryMs } from './again.js'
import type { Asker, Evidence, Question } from './ask.js'
import { isFinal, isRetryable } from './failure.js'
import type { LinkPolicy } from './request.js'
import { isRetryableStatus } from './retry.js'

/** The share of a URL's time that HEAD gets: some servers never answer it, and GET must still have its chance. */
const HEAD_SHARE = 0.25
/** More of a page is not read. */
const PAGE_BYTES = 16 * 1024

/**
 * The evidence about pages. linkinator asks with HEAD and, when that isn't answered with success, with GET; this turns
 * both into questions, spares the second one where it would tell nothing new, and keeps what came of them.
 */
export class Pages {
  readonly #asker: Asker
  readonly #policy: LinkPolicy
  readonly #evidence = new Map<string, Evidence>()

  constructor(asker: Asker, policy: LinkPolicy) {
    this.#asker = asker
    this.#policy = policy
  }

  /** The last evidence about a URL. */
  evidence(url: string): Evidence | undefined {
    return this.#evidence.get(url)
  }

  async ask(url: string, method: 'HEAD' | 'GET'): Promise<Evidence> {
    const before = this.#evidence.get(url)
    // linkinator sends one GET for a 405, and another because that was no success either.
    if (before && (before.method === 'GET' || isLastWord(before, this.#policy))) return before
    const { timeoutMs, retries } = this.#policy
    const firstMs = firstTryMs(timeoutMs)
    const headMs = Math.ceil(timeoutMs * HEAD_SHARE)
    const headHung = before?.failure?.kind === 'timeout'
    // A HEAD that failed was an attempt, too.
    const spent = before && isWorthAnotherAttempt(before) ? 1 : 0
    const evidence = await this.#asker.ask({
      ...pageQuestion(url, this.#policy),
      method,
      timeoutMs: method === 'HEAD' ? headMs : firstMs - (headHung ? headMs : 0),
      retries: method === 'HEAD' ? 0 : Math.max(0, retries - spent),
      urgency: before ? (headHung ? 'slow' : 'further') : 'new'
    })
    this.#evidence.set(url, evidence)
    return evidence
  }

  /** Asks a page a second time, at the end of the run, and keeps the better evidence. */
  async askAgain(url: string): Promise<Evidence> {
    const before = this.#evidence.get(url)
    const second = await this.#asker.ask({
      ...pageQuestion(url, this.#policy),
      timeoutMs: secondTryMs(this.#policy.timeoutMs),
      urgency: before?.failure?.kind === 'timeout' ? 'slow' : 'further'
    })
    this.#evidence.set(url, before ? better(before, second) : second)
    return second
  }
}

/** What is asked of a page whose text nobody needs: with GET, once. */
export function pageQuestion(url: string, policy: Pick<LinkPolicy, 'userAgent' | 'timeoutMs'>): Question {
  return {
    url,
    method: 'GET',
    headers: {
      'user-agent': policy.userAgent,
      accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
      'accept-language': 'en;q=0.8,*;q=0.5',
      'accept-encoding': 'gzip, deflate, br'
    },
    bodyBytes: PAGE_BYTES,
    bodyWanted: false,
    timeoutMs: policy.timeoutMs,
    retries: 0
  }
}

function isWorthAnotherAttempt({ answer, failure }: Evidence): boolean {
  return failure ? isRetryable(failure) : isRetryableStatus(answer?.status ?? 0)
}

function isLastWord(evidence: Evidence, policy: LinkPolicy): boolean {
  if (evidence.failure && isFinal(evidence.failure)) return true
  return evidence.answer?.status === 429 && (policy.retries === 0 || evidence.retryAfterMs !== undefined)
}
