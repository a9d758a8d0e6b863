import { posix } from 'node:path'
import type { Addresses } from '../generators/addresses.js'
import { generatorOf } from '../generators/registry.js'
import type { Post, Reference } from '../post/post.js'
import type { RepoPath } from '../post/source.js'
import type { Repository } from '../repository/repository.js'
import { ContentNames } from './content-names.js'
import { atFollowedFile } from './followed-files.js'
import { insteadOfFile } from './instead-of-file.js'
import { type OwnTarget, ownTarget } from './own-address.js'
import { OwnSite } from './own-site.js'
import { atTag, pageTag } from './page-tags.js'
import type { Resolution } from './resolution.js'
import type { Site } from './site.js'
import { suggest } from './suggest.js'

/** No file has a longer path. */
const LONGEST_URL = 4000

/** As many findings of a rule are listed; to look for what more links may have meant is not worth the time. */
const MOST_SUGGESTIONS = 200

/** Answers from the repository what the posts' links to their own site lead to. Nothing is read when there are none. */
export class InternalLinks {
  readonly #sites = new Map<Site, OwnSite>()
  readonly #anchors = new Map<RepoPath, Promise<ReadonlySet<string> | undefined>>()

  /**
   * @param head the version of the repository that is checked: a page that a change adds is there
   * @param now for pages that are not published yet, or no more
   */
  constructor(
    readonly head: Repository,
    readonly now: Date
  ) {}

  /** What is known about the references of a post. */
  async of(post: Post, site: Site): Promise<ReadonlyMap<Reference, Resolution>> {
    const own = this.#sites.get(site) ?? new OwnSite(site, this.head, this.now)
    this.#sites.set(site, own)
    const found = new Map<Reference, Resolution>()
    let missing = 0
    for (const reference of post.references) {
      if (reference.generated || reference.url.length > LONGEST_URL) continue
      const resolution = await resolve(post, reference, own, missing < MOST_SUGGESTIONS)
      if (resolution?.kind === 'missing') missing += 1
      if (!resolution) continue
      const seen = isHiddenToo(post, resolution, own) ? { kind: 'page' as const } : resolution
      found.set(reference, await this.#withAnchors(seen, reference, own))
    }
    return found
  }

  /** The page's text is read only for a link to a place in it. */
  async #withAnchors(resolution: Resolution, { url, role }: Reference, { site, pages }: OwnSite): Promise<Resolution> {
    if (resolution.kind !== 'page' || resolution.path === undefined || role !== 'link' || !/#./.test(url))
      return resolution
    const { path } = resolution
    const anchorsOf = pages?.addresses.anchorsOf
    if (!anchorsOf) return resolution
    let anchors = this.#anchors.get(path)
    if (!anchors) {
      anchors = readAnchors(path, site, this.head, anchorsOf)
      this.#anchors.set(path, anchors)
    }
    const known = await anchors
    return known ? { ...resolution, anchors: known } : resolution
  }
}

async function readAnchors(
  path: RepoPath,
  site: Site,
  head: Repository,
  anchorsOf: NonNullable<Addresses['anchorsOf']>
) {
  const { readPost } = await import('../post/read.js')
  const bytes = await head.read(path).catch(() => undefined)
  return bytes && anchorsOf(readPost(path, bytes, generatorOf(site.generator).fields), site)
}

/** Posts that are not published yet may well link to each other. */
function isHiddenToo(post: Post, resolution: Resolution, own: OwnSite): boolean {
  return (
    resolution.kind === 'page' && resolution.hidden !== undefined && own.hiddenOf(post.path, post.fields) !== undefined
  )
}

async function resolve(
  post: Post,
  reference: Reference,
  own: OwnSite,
  mayGuess: boolean
): Promise<Resolution | undefined> {
  if (isPageShortcode(post, reference)) return resolveShortcode(post, reference, own, mayGuess)
  const tag = pageTag(post, reference)
  if (tag !== undefined) return atTag(tag, reference.url, own, mayGuess)
  const named = (await resolveNamedFile(reference, own)) ?? atFollowedFile(post, reference, own)
  if (named) return named
  const target = ownTarget(reference, own.site)
  if (!target) return undefined
  // A cover that is a file of the site is looked for where its theme looks.
  if (reference.role === 'cover' && !/^\s*(?:https?:)?\/\//i.test(reference.url)) return undefined
  if (target.from === 'outside') return { kind: 'unknown' }
  const [first = '', ...others] = addressesOf(target, post, own)
  const resolution = await own.at(first)
  if (resolution.kind !== 'missing' && resolution.kind !== 'unknown') return resolution
  const file = await atFile(target, post, reference, own)
  if (resolution.kind === 'unknown') return file ?? resolution
  for (const other of others) {
    const there = await own.at(other)
    if (there.kind !== 'missing') return there
  }
  if (file) return file
  const suggestion = mayGuess ? await suggest(first, reference, own) : undefined
  const certain = resolution.certain || suggestion?.isSure === true || target.from === 'page'
  return { ...resolution, certain, ...(suggestion && { suggestion: suggestion.suggestion }) }
}

/** Where the target can be: from the page's address, and as themes resolve it, from the folder of its file. */
function addressesOf(target: Exclude<OwnTarget, { from: 'outside' }>, post: Post, { site, pages }: OwnSite): string[] {
  if (target.from === 'base') return [target.path]
  const url = pages?.addresses.urlOf(post.path, post.fields, site) ?? ''
  const folder = url.slice(0, url.lastIndexOf('/') + 1)
  const parent = posix.join('/', folder, '..')
  return [...new Set([`/${folder}`, parent, '/'].map((from) => posix.join(from, target.path).slice(1)))]
}

/** What is at the file that a link names as if it were a path. */
async function atFile(
  target: OwnTarget,
  post: Post,
  reference: Reference,
  own: OwnSite
): Promise<Resolution | undefined> {
  const file = contentFile(target, post, own)
  if (file === undefined) return undefined
  if (!own.pages?.index.pages.includes(file)) return { kind: 'file', path: file }
  const instead = await insteadOfFile(file, reference, own)
  return { ...(await own.pageAt(file)), ...(instead !== undefined && { instead }) }
}

/** The file of the repository that a link names as if it were a path: `../other.md`, `images/map.png`, `/posts/other.md`. */
function contentFile(target: OwnTarget, post: Post, { site }: OwnSite): RepoPath | undefined {
  if (target.from === 'outside') return undefined
  const folders = target.from === 'page' ? [posix.dirname(post.path)] : site.settings.contentFolders
  const names = [target.path, `${target.path}.md`, `${target.path}/index.md`, `${target.path}/_index.md`]
  const paths = folders.flatMap((folder) => names.map((name) => posix.join(folder, name)))
  return paths.find((path) => site.files?.has(path))
}

/** `@/posts/a.md` names a content file of a Zola site, and stops the build when it isn't there. */
async function resolveNamedFile({ url }: Reference, own: OwnSite): Promise<Resolution | undefined> {
  const [, name] = /^@\/([^?#]+)/.exec(url) ?? []
  const { site } = own
  if (name === undefined || site.generator !== 'zola') return undefined
  if (!site.files) return { kind: 'unknown', ...(own.gap !== undefined && { why: own.gap }) }
  const path = site.settings.contentFolders.map((folder) => folder + name).find((one) => site.files?.has(one))
  return path === undefined ? { kind: 'missing', as: 'page', certain: true } : own.pageAt(path)
}

/** A `ref` or `relref` names a content file. */
function isPageShortcode(post: Post, { syntax, urlSpan }: Reference): boolean {
  if (syntax !== 'shortcode') return false
  const before = post.source.slice({ from: Math.max(0, urlSpan.from - 80), to: urlSpan.from })
  return /\{\{[<%]\s*(?:rel)?ref\b[^{}]*$/.test(before)
}

async function resolveShortcode(
  post: Post,
  reference: Reference,
  own: OwnSite,
  mayGuess: boolean
): Promise<Resolution | undefined> {
  const { pages, gap } = own
  const name = reference.url.replace(/[?#].*$/s, '')
  if (!pages || name === '' || /^[a-z]+:/i.test(name)) return undefined
  if (gap !== undefined) return { kind: 'unknown', why: gap }
  const names = ContentNames.of(pages.index.pages, own.site)
  const [path] = names.find(name, post.path)
  if (path !== undefined) return own.pageAt(path)
  const meant = mayGuess ? names.suggest(name) : undefined
  const suggestion = meant && { path: meant.path, url: '', written: meant.name + reference.url.slice(name.length) }
  return { kind: 'missing', as: 'shortcode', certain: true, ...(suggestion && { suggestion }) }
}
