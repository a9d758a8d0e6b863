import type { Config } from '../config/schema.js'
import type { Post, Reference, ReferenceRole } from '../post/post.js'
import type { Range, RepoPath } from '../post/source.js'
import { isOwnUrl, ownTarget } from '../site/own-address.js'
import type { Site } from '../site/site.js'
import { compileIgnores, findIgnore, type Ignore } from './ignore.js'
import { type PostIgnore, readPostIgnores } from './post-ignores.js'
import type { LinkRequest } from './request.js'
import { isExternal, normaliseUrl } from './url.js'
import type { Verdict } from './verdict.js'

/** A place in a post where a URL is used: the characters of the URL. */
export interface LinkUse {
  path: RepoPath
  range: Range
}

/** What is to be left alone among the links of one post. */
export interface PostLinks {
  /** References that the configuration or the post says to leave alone, those to the own site too. */
  ignored: ReadonlyMap<Reference, Verdict>
  /** What the post's front matter says to ignore. */
  ignores: readonly PostIgnore[]
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

/** What a collector has gathered, as plain data that goes from one thread to another. */
export interface GatheredLinks {
  uses: [string, LinkUse[]][]
  skipped: [string, Verdict][]
  requests: LinkRequest[]
}

/**
 * Gathers the external URLs of posts, each once, as the list that the link phase asks. Keys of its maps are what
 * requestUrlOf() answers. Nothing in it keeps the posts themselves in memory.
 */
export class LinkCollector {
  /** Where each URL is used, those of `skipped` too. */
  readonly uses = new Map<string, LinkUse[]>()
  /** Verdicts that need no network: ignored by configuration, the own site, not a valid address. */
  readonly skipped = new Map<string, Verdict>()
  readonly #requests = new Map<string, LinkRequest>()

  private constructor(
    /** The entries of `links.ignore`, in its order. */
    readonly ignores: readonly Ignore[],
    readonly now: Date,
    readonly wantsFragments: boolean
  ) {}

  /**
   * @param config the `links` part of the configuration
   * @param now for ignores that hold until a day
   * @throws ConfigError for an ignore pattern that is not valid
   */
  static async create(
    config: Pick<Config['links'], 'ignore'> & Partial<Pick<Config['links'], 'fragments'>>,
    now: Date
  ): Promise<LinkCollector> {
    return new LinkCollector(await compileIgnores(config.ignore, now), now, config.fragments === true)
  }

  /** A collector of the same configuration that has gathered nothing yet. */
  empty(): LinkCollector {
    return new LinkCollector(this.ignores, this.now, this.wantsFragments)
  }

  gathered(): GatheredLinks {
    return { uses: [...this.uses], skipped: [...this.skipped], requests: this.requests }
  }

  /** Takes in what another collector has gathered from other posts, as if it had been given these posts itself. */
  take({ uses, skipped, requests }: GatheredLinks): void {
    for (const [url, used] of uses) {
      const known = this.uses.get(url)
      if (known) known.push(...used)
      else this.uses.set(url, used)
    }
    for (const request of requests) this.#request(request)
    for (const [url, verdict] of skipped) if (!this.#requests.has(url)) this.skipped.set(url, verdict)
  }

  /** Each URL to ask once, in the order in which the posts first use them. One that is anywhere used as a cover or an image is asked as an image. */
  get requests(): LinkRequest[] {
    return [...this.#requests.values()]
  }

  /** What is to be left alone in a post. */
  async of({ post, site }: { post: Post; site: Site }): Promise<PostLinks> {
    const ignores = await readPostIgnores(post, this.now)
    const ignored = new Map<Reference, Verdict>()
    if (ignores.length === 0 && this.ignores.length === 0) return { ignored, ignores }
    for (const reference of post.references) {
      const ignoring = verdictOfIgnores(requestUrlOf(reference), reference, site, this.ignores, ignores)
      if (ignoring) ignored.set(reference, ignoring)
    }
    return { ignored, ignores }
  }

  /** Takes in the links of a post; to be called once for each. */
  add({ post, site }: { post: Post; site: Site }, { ignored }: PostLinks): void {
    for (const reference of post.references) {
      const cut = requestUrlOf(reference)
      if (cut === undefined) continue
      const url = this.#key(cut)
      const use = { path: post.path, range: post.source.range(reference.urlSpan) }
      const known = this.uses.get(url)
      if (known) known.push(use)
      else this.uses.set(url, [use])
      this.#settle(url, reference, ignored.get(reference) ?? withoutNetwork(url, reference, site))
    }
  }

  /** The own address of one site may be a link abroad for another of the same repository: then it is asked. */
  #settle(url: string, reference: Reference, settled: Verdict | undefined): void {
    const known = this.#requests.get(url)
    if (settled) {
      if (!known) this.skipped.set(url, settled)
      return
    }
    const kind = IMAGE_ROLES.has(reference.role) ? 'image' : 'page'
    const fragments = this.wantsFragments ? fragmentsOf(reference) : []
    this.#request({ url, kind, fragments })
  }

  #request({ url, kind, fragments = [] }: LinkRequest): void {
    const known = this.#requests.get(url)
    const all = [...new Set([...(known?.fragments ?? []), ...fragments])]
    this.#requests.set(url, {
      url,
      kind: kind === 'image' ? kind : (known?.kind ?? kind),
      ...(all.length > 0 && { fragments: all })
    })
    this.skipped.delete(url)
  }

  /** V8 keeps a post's whole text alive for every piece that was cut out of it. */
  #key(url: string): string {
    return this.uses.has(url) ? url : JSON.parse(JSON.stringify(url))
  }
}

/** The fragment with which a URL is used. */
function fragmentsOf({ role, url }: Reference): string[] {
  const fragment = role === 'link' ? /#(.+)$/s.exec(url.trim())?.[1] : undefined
  return fragment === undefined ? [] : [fragment]
}

/** For a link that is to be left alone. One to the own site is known by its whole address, too. */
function verdictOfIgnores(
  url: string | undefined,
  reference: Reference,
  site: Site,
  ignores: readonly Ignore[],
  ofPost: readonly PostIgnore[]
): Verdict | undefined {
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
