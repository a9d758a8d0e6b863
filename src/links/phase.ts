import { better, firstTryMs, isWorthAnotherTry, secondTryMs, tryAgain } from './again.js'
import type { Asker, Evidence } from './ask.js'
import { classify } from './classify.js'
import { portOf } from './connect-to.js'
import { HttpsAddresses } from './https-address.js'
import { askImage, type ImageEvidence } from './image.js'
import { type LinkinatorResult, runLinkinator } from './linkinator.js'
import { Pages } from './page.js'
import { isBadPort } from './ports.js'
import type { LinkPolicy, LinkProgress, LinkRequest } from './request.js'
import { hostOf } from './url.js'
import type { LinkClass, Verdict } from './verdict.js'

/** URLs that linkinator holds for each request that may be under way: enough to fill the turns from other hosts. */
const HELD_PER_TURN = 8

/** One run over a list of URLs: pages by linkinator, images by their first bytes, and one verdict for each. */
export class Phase {
  readonly #requests: readonly LinkRequest[]
  readonly #policy: LinkPolicy
  readonly #asker: Asker
  readonly #pages: Pages
  readonly #images = new Map<string, ImageEvidence>()
  readonly #onProgress: ((progress: LinkProgress) => void) | undefined
  readonly #classes: Partial<Record<LinkClass, number>> = {}
  readonly #begun = new Set<string>()
  /** What failed and is to be tried once more. */
  readonly #doubtful = new Set<string>()
  readonly #secondTries: Promise<void>[] = []
  readonly #https: HttpsAddresses
  #done = 0
  #linkinator: LinkinatorResult | undefined

  constructor(
    requests: readonly LinkRequest[],
    policy: LinkPolicy,
    asker: Asker,
    onProgress?: (progress: LinkProgress) => void
  ) {
    this.#requests = requests
    this.#policy = policy
    this.#asker = asker
    this.#pages = new Pages(asker, policy)
    this.#https = new HttpsAddresses(asker, policy)
    this.#onProgress = onProgress
  }

  /** Asks every URL. Ends at once when the turns are closed. */
  async run(): Promise<void> {
    const outcomes = await Promise.allSettled([
      this.#askPages(),
      ...this.#of('image').map((url) => this.#askImage(url))
    ])
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
  }

  /** Tries once more what failed, and may look different by now. Ends at once when the turns are closed. */
  async runAgain(): Promise<void> {
    this.#tryDoubtfulAgain()
    await Promise.all(this.#secondTries)
  }

  /** The https addresses that answered, by their URLs over http. */
  httpsAddresses(): Promise<ReadonlyMap<string, Pick<Verdict, 'httpsUrl'>>> {
    return this.#https.found()
  }

  /** Some host was not found in DNS. */
  get hasUnknownHosts(): boolean {
    return this.#requests.some(({ url }) => {
      const kind = this.#evidence(url)?.failure?.kind
      return kind === 'no-such-host' || kind === 'dns'
    })
  }

  /**
   * One verdict for every URL that was to be asked, in their order.
   *
   * @param online whether there is a network: without it, a name that is not found says nothing
   */
  verdicts(online: boolean): Map<string, Verdict> {
    return new Map(this.#requests.map(({ url }) => [url, this.#verdict(url, online)]))
  }

  /** What stayed unchecked and why, one line for each cause. */
  incomplete(verdicts: ReadonlyMap<string, Verdict>, problem: string | undefined): string[] {
    const unchecked = [...verdicts.values()].filter((verdict) => verdict.class === 'unchecked')
    const causes = Map.groupBy(unchecked, ({ url }) => {
      const kind = this.#answered(url) ? this.#evidence(url)?.failure?.kind : undefined
      return kind === 'no-such-host' || kind === 'dns' ? 'offline' : (kind ?? 'unanswered')
    })
    const total = verdicts.size
    return [...causes].map(([cause, links]) => {
      const many = links.length === 1 ? '1 link is' : `${links.length} links are`
      switch (cause) {
        case 'offline': {
          const hosts = new Set(links.map(({ url }) => hostOf(url))).size
          const found = hosts === 1 ? 'the only host could not be found' : `none of ${hosts} hosts could be found`
          return `No network: ${found}; ${many} unchecked.`
        }
        case 'unanswered':
          return `The link check itself failed${problem === undefined ? '' : ` (${problem})`}; ${many} unchecked.`
        default:
          return `${links.length} of ${total} links ${links.length === 1 ? 'is' : 'are'} unchecked: ${links[0]?.reason ?? cause}.`
      }
    })
  }

  async #askPages(): Promise<void> {
    const urls = spread(this.#of('page'))
    if (urls.length === 0) return
    this.#linkinator = await runLinkinator(
      urls,
      this.#policy.concurrency * HELD_PER_TURN,
      async (url, method) => {
        this.#begun.add(url)
        const { answer, failure, accepted } = await this.#pages.ask(url, method)
        if (answer) return { status: accepted ? 200 : answer.status }
        throw failure ?? new Error('no answer')
      },
      (url) => this.#settle(url)
    )
    // linkinator's fetch turns these down by itself; asking puts the reason on record, and contacts nobody.
    for (const url of urls) if (isBadPort(portOf(new URL(url)))) await this.#pages.ask(url, 'GET')
  }

  async #askImage(url: string): Promise<void> {
    this.#begun.add(url)
    const timeoutMs = firstTryMs(this.#policy.timeoutMs)
    this.#images.set(url, await askImage(url, this.#asker, { ...this.#policy, timeoutMs }))
    this.#settle(url)
  }

  async #askImageAgain(url: string, first: ImageEvidence): Promise<Evidence> {
    const timeoutMs = secondTryMs(this.#policy.timeoutMs)
    const second = await askImage(url, this.#asker, { ...this.#policy, timeoutMs, retries: 0 })
    if (better(first.evidence, second.evidence) === second.evidence) this.#images.set(url, second)
    return second.evidence
  }

  #verdict(url: string, online: boolean): Verdict {
    const evidence = this.#answered(url) ? this.#evidence(url) : undefined
    if (!evidence) return { url, class: 'unchecked', reason: 'the link check has no result for it' }
    const verdict = classify(url, evidence, { timeoutMs: this.#policy.timeoutMs, online })
    const image = this.#images.get(url)?.facts
    return image ? { ...verdict, image } : verdict
  }

  /** linkinator can lose URLs and call the rest a success: what counts is its result for each. */
  #answered(url: string): boolean {
    if (this.#images.has(url)) return true
    return this.#linkinator?.listed === true && this.#linkinator.urls.has(url)
  }

  #evidence(url: string): Evidence | undefined {
    return this.#images.get(url)?.evidence ?? this.#pages.evidence(url)
  }

  #of(kind: LinkRequest['kind']): string[] {
    return this.#requests.filter((request) => request.kind === kind).map(({ url }) => url)
  }

  /** Lets the second tries begin of what is doubtful by now. */
  #tryDoubtfulAgain(): void {
    const urls = [...this.#doubtful]
    this.#doubtful.clear()
    if (urls.length === 0) return
    const attempt = async (url: string) => {
      const first = this.#images.get(url)
      return first ? this.#askImageAgain(url, first) : this.#pages.askAgain(url)
    }
    const wasSilent = (url: string) => this.#evidence(url)?.failure?.kind === 'timeout'
    const tries = tryAgain(urls, this.#asker, wasSilent, attempt).finally(() => {
      for (const url of urls) this.#tell(url)
    })
    tries.catch(() => undefined)
    this.#secondTries.push(tries)
  }

  /** Every URL was begun, and what waits for a turn doesn't fill the turns: from here on there is room for more. */
  get #isNearlyOver(): boolean {
    if (this.#begun.size < this.#requests.length || !this.#asker.answered) return false
    return this.#asker.waiting < this.#policy.concurrency / 2
  }

  /** What is certain is told; the rest waits for its second try. */
  #settle(url: string): void {
    const evidence = this.#evidence(url)
    if (evidence && this.#policy.retries > 0 && isWorthAnotherTry(this.#class(url), evidence)) this.#doubtful.add(url)
    else this.#tell(url)
    if (evidence) this.#https.consider(this.#classify(url, evidence))
    if (this.#isNearlyOver) {
      this.#https.askAll()
      this.#tryDoubtfulAgain()
    }
  }

  #class(url: string): LinkClass {
    const evidence = this.#evidence(url)
    if (!evidence) return 'unchecked'
    return this.#classify(url, evidence).class
  }

  #classify(url: string, evidence: Evidence): Verdict {
    return classify(url, evidence, { timeoutMs: this.#policy.timeoutMs, online: true })
  }

  #tell(url: string): void {
    const found = this.#class(url)
    this.#done += 1
    this.#classes[found] = (this.#classes[found] ?? 0) + 1
    this.#onProgress?.({ done: this.#done, total: this.#requests.length, classes: { ...this.#classes } })
  }
}

/** The URLs with those of each host spread evenly, so that every stretch of the list has its share of each. */
function spread(urls: readonly string[]): string[] {
  const hosts = Map.groupBy(urls, hostOf)
  return [...hosts.values()]
    .flatMap((ofHost) => ofHost.map((url, index) => ({ url, place: (index + 0.5) / ofHost.length })))
    .sort((a, b) => a.place - b.place)
    .map(({ url }) => url)
}
