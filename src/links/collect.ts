import type { Config } from '../config/schema.js'
import type { Post, Reference, ReferenceRole } from '../post/post.js'
import type { RepoPath, Span } from '../post/source.js'
import { isOwnUrl } from '../site/own-address.js'
import type { Site } from '../site/site.js'
import { compileIgnores } from './ignore.js'
import type { LinkRequest } from './request.js'
import { isExternal, normaliseUrl } from './url.js'
import type { Verdict } from './verdict.js'

/** A place in a post where a URL is used. */
export interface LinkUse {
  path: RepoPath
  /** The characters of the URL. */
  span: Span
}

/** What the posts link to. Keys of both maps are what requestUrlOf() answers. */
export interface CollectedLinks {
  /** Each URL once, in the order in which the posts first use them. */
  requests: LinkRequest[]
  /** Where each URL is used, those of `skipped` too. */
  uses: Map<string, LinkUse[]>
  /** Verdicts that need no network: ignored by configuration, the own site, not a valid address. */
  skipped: Map<string, Verdict>
}

const IMAGE_ROLES: ReadonlySet<ReferenceRole> = new Set(['cover', 'image'])

/**
 * The key of a reference's verdict: its normalised URL, or for an external URL that has none the text as written;
 * undefined for what is not for the network (relative, `mailto:`, `#top`, empty).
 */
export function requestUrlOf(reference: Pick<Reference, 'url'>): string | undefined {
  if (!isExternal(reference.url)) return undefined
  const normalised = normaliseUrl(reference.url)
  return 'url' in normalised ? normalised.url : reference.url.trim()
}

/**
 * Gathers the external URLs of posts, each once, as the list that the link phase asks. A URL that is anywhere used as
 * a cover or an image is asked as an image.
 *
 * @param posts the posts to check, each with the site it belongs to
 * @param config the `links` part of the configuration
 * @throws Error for an ignore pattern that is not valid
 */
export async function collectLinks(
  posts: readonly { post: Post; site: Site }[],
  config: Pick<Config['links'], 'ignore'> & Partial<Pick<Config['links'], 'fragments'>>
): Promise<CollectedLinks> {
  const ignores = await compileIgnores(config.ignore)
  const requests = new Map<string, LinkRequest>()
  const uses = new Map<string, LinkUse[]>()
  const skipped = new Map<string, Verdict>()
  for (const { post, site } of posts) {
    for (const reference of post.references) {
      const url = requestUrlOf(reference)
      if (url === undefined) continue
      const known = uses.get(url)
      const use = { path: post.path, span: reference.urlSpan }
      if (known) known.push(use)
      else uses.set(url, [use])

      const settled = withoutNetwork(url, reference, site, ignores)
      if (settled) skipped.set(url, settled)
      else {
        const kind = IMAGE_ROLES.has(reference.role) ? 'image' : (requests.get(url)?.kind ?? 'page')
        const fragments = config.fragments ? fragmentsOf(reference, requests.get(url)) : []
        requests.set(url, { url, kind, ...(fragments.length > 0 && { fragments }) })
      }
    }
  }
  // The own address of one site may be a link abroad for another of the same repository: then it is asked.
  for (const url of requests.keys()) skipped.delete(url)
  return { requests: [...requests.values()], uses, skipped }
}

/** The fragments with which a URL is used, this reference's included. */
function fragmentsOf({ role, url }: Reference, known: LinkRequest | undefined): string[] {
  const fragment = role === 'link' ? /#(.+)$/s.exec(url.trim())?.[1] : undefined
  return [...new Set([...(known?.fragments ?? []), ...(fragment === undefined ? [] : [fragment])])]
}

function withoutNetwork(
  url: string,
  reference: Reference,
  site: Site,
  ignores: (url: string) => string | undefined
): Verdict | undefined {
  const pattern = ignores(url) ?? ignores(reference.url)
  if (pattern !== undefined) return { url, class: 'skipped', reason: `ignored by \`${pattern}\` in the configuration` }
  const normalised = normaliseUrl(reference.url)
  if ('problem' in normalised) {
    const certain = normalised.problem === 'is not valid'
    return { url, class: certain ? 'broken' : 'unchecked', reason: `the address ${normalised.problem}` }
  }
  if (isOwnUrl(url, site)) {
    const { addresses } = site.settings
    const isAnswered = addresses !== undefined && addresses.gap === undefined
    return { url, class: 'skipped', reason: isAnswered ? 'answered from the repository' : "the site's own address" }
  }
  return undefined
}
