import type { LostAddress } from '../changes/lost-address.js'
import type { CoverFiles } from '../images/cover-files.js'
import { type LinkCollector, type PostLinks, requestUrlOf } from '../links/collect.js'
import type { LinkResults } from '../links/request.js'
import type { Reference } from '../post/post.js'
import type { RepoPath } from '../post/source.js'
import { type PageFacts, pageFacts } from '../preview/page.js'
import { helpOf, type RulesResult, runRules } from '../rules/run.js'
import { servicesFor } from '../rules/services.js'
import type { RuleSettings } from '../rules/settings.js'
import type { Share } from '../shard/split.js'
import type { InternalLinks } from '../site/internal-links.js'
import { generatorFor } from '../site/site-generator.js'
import type { SiteIndex } from '../site/site-index.js'
import type { Translation } from '../translation/translation.js'
import type { SitePost } from './post-reader.js'

/** What posts are judged by, and what is known around them. */
export interface Surroundings {
  settings: RuleSettings
  /** The present moment, for rules about dates. */
  now: Date
  /** What the posts link to. */
  links: LinkCollector
  /** What the link phase found out; undefined when links are not checked. */
  results: LinkResults | undefined
  covers: CoverFiles
  internalLinks: InternalLinks
  /** What all posts say; undefined when no rule needs it, or it can't be made. */
  index: SiteIndex | undefined
  /** The addresses that the change takes away from readers, by the path of their post. */
  lost: ReadonlyMap<RepoPath, readonly LostAddress[]>
  /** What falls to this job, where several share the check. */
  share?: Share | undefined
  /** What findings are written in. */
  translation: Translation
}

/** What is said about one post. */
export interface Judgement extends RulesResult {
  /** What its page tells search engines and social networks. */
  page: PageFacts
}

/**
 * Judges one post. Nothing of what comes out keeps the post's text in memory.
 *
 * @param links what its front matter and the configuration say about its links
 */
export async function judge(
  { post, site }: SitePost,
  links: PostLinks,
  { settings, now, results, links: all, covers, internalLinks, index, lost, share, translation }: Surroundings
): Promise<Judgement> {
  const [images, resolutions, services] = await Promise.all([
    covers.of(post, site),
    internalLinks.of(post, site),
    servicesFor(settings(post.path))
  ])
  const run = runRules({
    post,
    site,
    generator: generatorFor(site, post.path),
    settings,
    verdict(reference: Reference) {
      if (!results) return undefined
      const ignoring = links.ignored.get(reference)
      if (ignoring) return ignoring
      const url = requestUrlOf(reference)
      return url === undefined ? undefined : (results.verdicts.get(url) ?? all.skipped.get(url))
    },
    imageFile: (reference) => images.get(reference),
    resolve: (reference) => (links.ignored.has(reference) ? undefined : resolutions.get(reference)),
    linkIgnores: links.ignores,
    ...services,
    index,
    lost: lost.get(post.path) ?? [],
    share: share && {
      isOwn: share.hasPost(post.path),
      asks: (reference) => share.hasUrl(requestUrlOf(reference) ?? reference.url)
    },
    translation,
    now
  })
  return detached({ ...run, page: pageFacts(post, site) }, post.path)
}

/**
 * A copy: V8 keeps the whole text alive for every piece that was cut out of it. What many findings have in common is in
 * memory once.
 */
function detached(judgement: Judgement, path: RepoPath): Judgement {
  const copy: Judgement = JSON.parse(JSON.stringify(judgement))
  for (const finding of copy.findings) {
    finding.path = path
    finding.help = helpOf(finding.rule)
  }
  return copy
}
