import type { LinkRequest } from '../request.js'
import type { LinkClass, Verdict } from '../verdict.js'
import type { CacheEntry, KeptVerdict } from './entry.js'
import type { Fingerprint } from './fingerprint.js'
import { keptVerdict } from './format.js'
import { DAY_MS, isFresh, isRemembered } from './lifetime.js'

/** The link can't be used just now: whatever it was before is no longer good. */
const FAILURES: ReadonlySet<LinkClass> = new Set(['broken', 'transient', 'tls'])
/** Classes that say something about the link; the others, that it was not asked. */
const TELLING: ReadonlySet<LinkClass> = new Set([...FAILURES, 'ok', 'redirected', 'blocked'])

/** What earlier runs and this one know about URLs. */
export class LinkMemory {
  readonly #entries: Map<string, CacheEntry>
  readonly #learned = new Map<string, CacheEntry>()
  readonly #fingerprint: Fingerprint
  readonly #now: Date

  /**
   * @param entries what is remembered
   * @param fingerprint of the options that a verdict depends on
   * @param now the present moment
   */
  constructor(entries: Iterable<CacheEntry>, fingerprint: Fingerprint, now: Date) {
    this.#entries = byUrl(entries)
    this.#fingerprint = fingerprint
    this.#now = now
  }

  /** The verdict of a URL that was fine lately, under the same options; undefined: it has to be asked. */
  recall(request: LinkRequest): Verdict | undefined {
    const known = this.#entries.get(request.url)?.[request.kind]
    if (!known || known.options !== this.#fingerprint(request, known.verdict)) return undefined
    return isFresh(request, known.at, this.#now) ? { url: request.url, ...known.verdict } : undefined
  }

  /** Takes in a verdict of this run, and answers it with what is known about the URL's past. */
  learn(request: LinkRequest, verdict: Verdict): Verdict {
    const before = this.#entries.get(request.url)
    const entry = this.#entryAfter(request, verdict, before)
    if (entry && this.#isNews(entry, before)) this.#learned.set(request.url, entry)
    const kept = keptVerdict(verdict)
    if (!before || kept) return verdict
    const { okAt, failingSince } = before
    return {
      ...verdict,
      ...(okAt !== undefined && this.#isPast(okAt) && { lastOkAt: okAt }),
      ...(failingSince !== undefined && FAILURES.has(verdict.class) && this.#isPast(failingSince) && { failingSince })
    }
  }

  /** There is something that is worth being saved. */
  get hasLearned(): boolean {
    return this.#learned.size > 0
  }

  /**
   * All that is to be saved.
   * @param saved what another run may have saved in the meantime: of two entries for a URL, the later one counts
   */
  entries(saved: Iterable<CacheEntry>): CacheEntry[] {
    const all = new Map([...this.#entries, ...byUrl(saved)])
    for (const [url, entry] of this.#learned) {
      const other = all.get(url)
      if (!other || !isRemembered(other, this.#now) || other.askedAt <= entry.askedAt) all.set(url, entry)
    }
    return [...all.values()].filter((entry) => isRemembered(entry, this.#now))
  }

  /** undefined where nothing was found out. */
  #entryAfter(request: LinkRequest, verdict: Verdict, before: CacheEntry | undefined): CacheEntry | undefined {
    const { url, kind } = request
    const now = this.#now.toISOString()
    const kept = keptVerdict(verdict)
    if (kept) {
      const { failingSince: _over, ...rest } = before ?? {}
      return { ...rest, url, askedAt: now, okAt: now, [kind]: this.#answer(request, kept) }
    }
    if (!TELLING.has(verdict.class)) return undefined
    const { okAt, failingSince = FAILURES.has(verdict.class) ? now : undefined } = before ?? {}
    return {
      url,
      askedAt: now,
      ...(okAt !== undefined && { okAt }),
      ...(failingSince !== undefined && { failingSince })
    }
  }

  /** That a link fails as it did a moment ago is not worth a file of its own. */
  #isNews({ okAt, failingSince, page, image }: CacheEntry, before: CacheEntry | undefined): boolean {
    if (!before || page || image || before.page || before.image) return true
    if (okAt !== before.okAt || failingSince !== before.failingSince) return true
    return this.#now.getTime() - Date.parse(before.askedAt) >= DAY_MS
  }

  #answer(request: LinkRequest, verdict: KeptVerdict): { at: string; options: string; verdict: KeptVerdict } {
    return { at: this.#now.toISOString(), options: this.#fingerprint(request, verdict), verdict }
  }

  #isPast(moment: string): boolean {
    return Date.parse(moment) < this.#now.getTime()
  }
}

function byUrl(entries: Iterable<CacheEntry>): Map<string, CacheEntry> {
  return new Map(Array.from(entries, (entry) => [entry.url, entry]))
}
