import type { Config } from '../config/schema.js'
import type { AskLinks, LinkAnswers } from '../links/answers.js'
import type { LinkCache } from '../links/cache/check.js'
import type { LinkCollector } from '../links/collect.js'
import { keepMemorySmall } from '../links/memory.js'
import { policyFrom } from '../links/policy.js'
import {
  type ConnectTo,
  type LinkPolicy,
  type LinkProgress,
  type LinkRequest,
  type LinkResults,
  NOTHING_ASKED
} from '../links/request.js'
import { reportedLink } from '../report/build.js'
import type { LinkStatistics, ReportedLink } from '../report/report.js'
import type { Share } from '../shard/split.js'
import type { Translation } from '../translation/translation.js'

/** How links are asked. */
export interface LinkPhaseOptions {
  connectTo: readonly ConnectTo[]
  /** Further trusted certificate authorities (PEM) for link checks. */
  certificateAuthorities?: readonly string[]
  /** What earlier runs know about links, and where this one's answers are saved. */
  linkCache?: LinkCache
  /** What this run has asked already, where it checks more than once. */
  answers?: LinkAnswers
  onLinkProgress?: (progress: LinkProgress) => void
}

/** The link phase: the cache knows some verdicts, the network is asked for the others. */
export async function askLinks(
  requests: readonly LinkRequest[],
  config: Config['links'],
  { connectTo, certificateAuthorities, linkCache, answers, onLinkProgress }: LinkPhaseOptions
): Promise<LinkResults> {
  if (requests.length === 0) return NOTHING_ASKED
  const policy = policyFrom(config, connectTo, certificateAuthorities)
  const ask = linkCache ? askCacheFirst(linkCache) : askNetwork
  return (answers ? answers.around(ask) : ask)(requests, policy, onLinkProgress)
}

function askCacheFirst(cache: LinkCache): AskLinks {
  return async (requests, policy, onProgress) => {
    const { checkCached } = await import('../links/cache/check.js')
    return checkCached(requests, policy, cache, askNetwork, onProgress)
  }
}

/** Asks over the network, whose code is loaded only here. */
async function askNetwork(
  requests: readonly LinkRequest[],
  policy: LinkPolicy,
  onProgress: ((progress: LinkProgress) => void) | undefined
): Promise<LinkResults> {
  const { checkLinks } = await import('../links/check.js')
  keepMemorySmall()
  return checkLinks(requests, policy, onProgress ? { onProgress } : {})
}

/** What the link phase cost. */
export function linkStatistics({ verdicts, hosts, requests, cached, slowest, ms }: LinkResults): LinkStatistics {
  return { urls: verdicts.size, hosts, requests, cached, slowest, ms }
}

/** The reason of every verdict in a run without a link phase. */
export const LINKS_NOT_CHECKED = 'links are not checked in this run'

/**
 * Every URL that the posts use, with its verdict: without a link phase they are all `skipped`.
 *
 * @param share of those, what falls to this job
 */
export function reportedLinks(
  { uses, skipped }: LinkCollector,
  results: LinkResults | undefined,
  { say }: Pick<Translation, 'say'>,
  share?: Share
): ReportedLink[] {
  const own = share ? [...uses].filter(([url]) => share.hasUrl(url)) : [...uses]
  return own.map(([url, used]) => {
    const verdict =
      skipped.get(url) ??
      (results
        ? (results.verdicts.get(url) ?? { url, class: 'unchecked' as const, reason: 'it was not asked' })
        : { url, class: 'skipped' as const, reason: LINKS_NOT_CHECKED })
    const { reason } = verdict
    return reportedLink(reason === undefined ? verdict : { ...verdict, reason: say(reason) }, used)
  })
}
