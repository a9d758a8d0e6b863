import { secondTryMs } from './again.js'
import type { Asker } from './ask.js'
import { pageQuestion } from './page.js'
import type { LinkPolicy } from './request.js'
import { hostOf } from './url.js'
import type { Verdict } from './verdict.js'

/** Addresses that are asked for in one run, so that the offer costs sites next to nothing. */
const MOST_ASKED = 50

/**
 * Finds the https addresses of links that work over http: those that redirects have shown, and, unless the policy says not
 * to, those that answer. Of each host one is asked at once, while the run goes on; the others wait until it is nearly over.
 */
export class HttpsAddresses {
  readonly #asker: Asker
  readonly #policy: LinkPolicy
  readonly #found = new Map<string, Pick<Verdict, 'httpsUrl'>>()
  readonly #hosts = new Set<string>()
  readonly #later: string[] = []
  readonly #answers: Promise<void>[] = []

  constructor(asker: Asker, policy: LinkPolicy) {
    this.#asker = asker
    this.#policy = policy
  }

  /** Told every verdict, when it is there. */
  consider({ url, finalUrl = url, class: linkClass }: Verdict): void {
    const httpsUrl = secured(url)
    if (httpsUrl === undefined || (linkClass !== 'ok' && linkClass !== 'redirected')) return
    if (finalUrl === httpsUrl) this.#found.set(url, { httpsUrl })
    else if (this.#policy.https && finalUrl.startsWith('http:')) {
      const host = hostOf(url)
      if (this.#hosts.has(host)) this.#later.push(url)
      else this.#ask(url, httpsUrl)
      this.#hosts.add(host)
    }
  }

  /** Asks what was left for later. */
  askAll(): void {
    for (const url of this.#later.splice(0)) this.#ask(url, secured(url) ?? url)
  }

  /** By the URL: its https address, which answered with success. */
  async found(): Promise<ReadonlyMap<string, Pick<Verdict, 'httpsUrl'>>> {
    this.askAll()
    await Promise.all(this.#answers)
    return this.#found
  }

  #ask(url: string, httpsUrl: string): void {
    if (this.#answers.length >= MOST_ASKED) return
    const timeoutMs = secondTryMs(this.#policy.timeoutMs)
    const question = { ...pageQuestion(httpsUrl, this.#policy), method: 'HEAD', timeoutMs, urgency: 'further' } as const
    const asked = this.#asker.ask(question)
    const answer = asked.then(({ answer, hops }) => {
      const isThere = answer !== undefined && answer.status >= 200 && answer.status < 300
      if (isThere && hops.every((hop) => hop.url.startsWith('https:'))) this.#found.set(url, { httpsUrl })
    })
    answer.catch(() => undefined)
    this.#answers.push(answer)
  }
}

/** The same address with https; undefined where the scheme alone can't be changed, for a port of its own. */
function secured(url: string): string | undefined {
  return url.startsWith('http:') && new URL(url).port === '' ? `https:${url.slice('http:'.length)}` : undefined
}
