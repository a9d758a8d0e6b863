import type { Config } from '../config/schema.js'
import type { Post, Reference, ReferenceRole } from '../post/post.js'
import type { RepoPath, Span } from '../post/source.js'
import { isOwnUrl, ownTarget } from '../site/own-address.js'
import type { Site } from '../site/site.js'
import { compileIgnores, findIgnore, type Ignore } from './ignore.js'
import { type PostIgnore, readPostIgnores } from './post-ignores.js'
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
  /** References that the configuration or their post says to leave alone, those to the own site too. */
  ignored: Map<Reference, Verdict>
  /** The entries of `links.ignore`, in its order. */
  ignores: Ignore[]
  /** What the front matter of posts says to ignore. */
  postIgnores: Map<Post, PostIgnore[]>
}

const IMAGE_ROLES: ReadonlySet<ReferenceRole> = new Set(['cover', 'image'])

/**
 * The key of a reference's verdict: its normalised URL, or for an external URL that has none the text as written, but for
 * a password in it, which no report repeats; undefined for what is not for the network (relative, `mailto:`, `#top`, empty).
 */
export function requestUrlOf(reference: Pick<Reference, 'url'>): string | undefined {
  if (!isExternal(reference.url)) return undefined
  const normalised = normaliseUrl(reference.url)
  return 'url' in normalised ? normalised.url : reference.url.trim().replace(/^((?:https?:)?\/\/)[^/?#]*@/i, '$1***@')
}

/**
 * Gathers the external URLs of posts, each once, as the list that the link phase asks. A URL that is anywhere used as
 * a cover or an image is asked as an image.
 *
 * @param posts the posts to check, each with the site it belongs to
 * @param config the `links` part of the configuration
 * @param now for ignores that hold until a day
 * @throws ConfigError for an ignore pattern that is not valid
 */
export async function collectLinks(
  posts: readonly { post: Post; site: Site }[],
  config: Pick<Config['links'], 'ignore'> & Partial<Pick<Config['links'], 'fragments'>>,
  now: Date
): Promise<CollectedLinks> {
  const ignores = await compileIgnores(config.ignore, now)
  const requests = new Map<string, LinkRequest>()
  const uses = new Map<string, LinkUse[]>()
  const skipped = new Map<string, Verdict>()
  const ignored = new Map<Reference, Verdict>()
  const postIgnores = new Map<Post, PostIgnore[]>()
  for (const { post, site } of posts) {
    const own = await readPostIgnores(post, now)
    if (own.length > 0) postIgnores.set(post, own)
    for (const reference of post.references) {
      const url = requestUrlOf(reference)
      const ignoring = verdictOfIgnores(url, reference, site, ignores, own)
      if (ignoring) ignored.set(reference, ignoring)
      if (url === undefined) continue
      const known = uses.get(url)
      const use = { path: post.path, span: reference.urlSpan }
      if (known) known.push(use)
      else uses.set(url, [use])

      const settled = ignoring ?? withoutNetwork(url, reference, site)
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
  return { requests: [...requests.values()], uses, skipped, ignored, ignores, postIgnores }
}

/** The fragments with which a URL is used, this reference's included. */
function fragmentsOf({ role, url }: Reference, known: LinkRequest | undefined): string[] {
  const fragment = role === 'link' ? /#(.+)$/s.exec(url.trim())?.[1] : undefined
  return [...new Set([...(known?.fragments ?? []), ...(fragment === undefined ? [] : [fragment])])]
}

/** For a link that is to be left alone. One to the own site is known by its whole address, too. */
function verdictOfIgnores(
  url: string | undefined,
  reference: Reference,
  site: Site,
  ignores: readonly Ignore[],
  ofPost: readonly PostIgnore[]
): Verdict | undefined {
  if (ignores.length === 0 && ofPost.length === 0) return undefined
  const absolute = url ?? absoluteUrl(reference, site)
  if (absolute === undefined) return undefined
  const compiled = ofPost.flatMap(({ ignore }) => ignore ?? [])
  const inPost = findIgnore(compiled, absolute, reference.url)
  const found = findIgnore(ignores, absolute, reference.url) ?? inPost
  if (!found) return undefined
  const where = found === inPost ? 'front matter' : 'configuration'
  const reason = `ignored by \`${found.url}\` in the ${where}${found.reason ? `: ${found.reason}` : ''}`
  return { url: absolute, class: 'skipped', reason }
}

function absoluteUrl(reference: Reference, site: Site): string | undefined {
  const { baseUrl } = site.settings
  if (!ownTarget(reference, site)) return undefined
  return baseUrl !== undefined && URL.canParse(reference.url, baseUrl)
    ? new URL(reference.url, baseUrl).href
    : reference.url
}

function withoutNetwork(url: string, reference: Reference, site: Site): Verdict | undefined {
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
