import type { LinkPolicy, LinkProgress, LinkRequest, LinkResults } from './request.js'

/** Asks for the verdicts of URLs. */
export type AskLinks = (
  requests: readonly LinkRequest[],
  policy: LinkPolicy,
  onProgress: ((progress: LinkProgress) => void) | undefined
) => Promise<LinkResults>

/** What one run has asked already, so that checking the same posts once more asks for nothing but what is new. */
export class LinkAnswers {
  #known: LinkResults | undefined
  readonly #asked = new Set<string>()

  /** @param ask is called for what was not asked before */
  around(ask: AskLinks): AskLinks {
    return async (requests, policy, onProgress) => {
      const open = requests.filter((request) => !this.#asked.has(keyOf(request)))
      if (open.length > 0 || !this.#known) {
        const fresh = await ask(open, policy, onProgress)
        for (const request of open) this.#asked.add(keyOf(request))
        this.#known = this.#known ? merged(this.#known, fresh) : fresh
      }
      const known = this.#known
      const verdicts = requests.flatMap(({ url }) => {
        const verdict = known.verdicts.get(url)
        return verdict ? [[url, verdict] as const] : []
      })
      return { ...known, verdicts: new Map(verdicts) }
    }
  }
}

function keyOf({ url, kind, fragments = [] }: LinkRequest): string {
  return JSON.stringify([url, kind, ...fragments])
}

function merged(known: LinkResults, fresh: LinkResults): LinkResults {
  return {
    verdicts: new Map([...known.verdicts, ...fresh.verdicts]),
    incomplete: [...new Set([...known.incomplete, ...fresh.incomplete])],
    requests: known.requests + fresh.requests,
    hosts: Math.max(known.hosts, fresh.hosts),
    cached: known.cached + fresh.cached,
    slowest: known.slowest,
    ms: known.ms + fresh.ms
  }
}
