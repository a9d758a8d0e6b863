import type { Addresses, AddressFields, SitePath } from '../generators/addresses.js'
import { generatorOf } from '../generators/registry.js'
import type { Fields } from '../post/post.js'
import { readPost } from '../post/read.js'
import type { RepoPath } from '../post/source.js'
import { type Repository, RepositoryError } from '../repository/repository.js'
import { addressKey } from '../site/address-key.js'
import { OwnSite } from '../site/own-site.js'
import type { SiteBefore } from './before.js'
import type { Change } from './change.js'
import type { LostAddress } from './lost-address.js'

/** What moves a page, from what says it outright to what only a permalink of the configuration asks for. */
const ADDRESS_FIELDS = [
  'url',
  'slug',
  'date',
  'publishDate',
  'title',
  'categories',
  'tags',
  'language',
  'lastModified',
  'draft'
] as const satisfies readonly (keyof AddressFields)[]

const READS_AT_ONCE = 16

/** A post that the change touches: where it was, and where it is now; undefined: it is gone. */
interface Touched {
  from: RepoPath
  to: RepoPath | undefined
}

export interface LostAddresses {
  /** By the post's path; for a post that is gone by the one that it had. */
  byPost: Map<RepoPath, LostAddress[]>
  /** The former paths of these posts. */
  from: Set<RepoPath>
  /** What could not be found out, in plain words. */
  incomplete: string[]
}

export interface Versions {
  head: Repository
  /** Made by repositoryBefore(). */
  before: Repository
  sites: readonly SiteBefore[]
  changes: readonly Change[]
  /** Whether a path of either version is a post. */
  isPost(path: RepoPath): boolean
  now: Date
}

/** Finds the addresses that the change takes away from readers: those that no page, alias or redirect answers any more. */
export async function findLostAddresses(versions: Versions): Promise<LostAddresses> {
  const { before, changes, isPost, now, sites } = versions
  const found: LostAddresses = { byPost: new Map(), from: new Set(), incomplete: [] }
  const touched = touchedPosts(changes, isPost)
  for (const { site, before: siteBefore, isRebuilt } of sites) {
    const own = new OwnSite(site, versions.head, now)
    const old = new OwnSite(siteBefore, before, now)
    const posts = touched.filter(({ from }) => siteAround(from, sites)?.site === site)
    const addresses = old.pages?.addresses
    if (posts.length === 0 || !addresses) continue
    const why = isRebuilt
      ? `the configuration that makes addresses of ${site.root === '' ? 'the site' : site.root} is changed as well`
      : gapOf(own)
    if (why !== undefined) {
      found.incomplete.push(`Whether old addresses of changed posts still lead somewhere was not checked: ${why}.`)
      continue
    }
    const pages = new Set(addresses.content(siteBefore).pages)
    await inBatches(
      posts.filter(({ from }) => pages.has(from)),
      async (post) => {
        try {
          const lost = await lostBy(post, { own, old, addresses }, versions)
          if (lost.length === 0) return
          found.byPost.set(post.to ?? post.from, lost)
          found.from.add(post.from)
        } catch (error) {
          if (!(error instanceof RepositoryError)) throw error
          found.incomplete.push(
            `Whether old addresses of changed posts still lead somewhere was not checked: ${error.message}`
          )
        }
      }
    )
  }
  return found
}

function touchedPosts(changes: readonly Change[], isPost: (path: RepoPath) => boolean): Touched[] {
  return changes.flatMap(({ path, status, previousPath }) => {
    const from = status === 'renamed' ? previousPath : status === 'modified' || status === 'removed' ? path : undefined
    if (from === undefined || !isPost(from)) return []
    return [{ from, to: status !== 'removed' && isPost(path) ? path : undefined }]
  })
}

/** The deepest site around a path. */
export function siteAround(path: RepoPath, sites: readonly SiteBefore[]): SiteBefore | undefined {
  let deepest: SiteBefore | undefined
  for (const one of sites) {
    const { root } = one.site
    if (path.startsWith(root) && root.length >= (deepest?.site.root.length ?? 0)) deepest = one
  }
  return deepest
}

/** Why nothing can be told about a site, as a clause. */
function gapOf({ site, pages }: OwnSite): string | undefined {
  if (!site.files) return 'the list of files of the repository is not known'
  const gap = pages?.addresses.gap(site)
  return gap === undefined ? undefined : `where its pages are published can't be told, because ${gap}`
}

async function inBatches<Item>(items: readonly Item[], work: (item: Item) => Promise<void>): Promise<void> {
  for (let at = 0; at < items.length; at += READS_AT_ONCE) {
    await Promise.all(items.slice(at, at + READS_AT_ONCE).map(work))
  }
}

interface Sides {
  own: OwnSite
  old: OwnSite
  addresses: Addresses
}

async function lostBy(
  { from, to }: Touched,
  { own, old, addresses }: Sides,
  versions: Versions
): Promise<LostAddress[]> {
  const was = await fieldsOf(from, old, versions.before)
  if (!was || old.hiddenOf(from, was)) return []
  const url = addresses.urlOf(from, was, old.site)
  if (url === undefined) return []
  const is = to === undefined ? undefined : await fieldsOf(to, own, versions.head)
  const now = is && to !== undefined ? addresses.urlOf(to, is, own.site) : undefined
  if (is && to !== undefined && now === undefined) return []
  const hidden = is && to !== undefined ? own.hiddenOf(to, is) : undefined
  const lost: LostAddress[] = []
  for (const address of new Set([url, ...addresses.aliasesOf(from, was, old.site)])) {
    if (!(await isLost(address, own))) continue
    lost.push({ url: address, cause: causeOf(address) })
  }
  return lost

  function causeOf(address: SitePath): LostAddress['cause'] {
    if (!is || now === undefined || to === undefined) return { kind: 'removed' }
    if (hidden) return { kind: 'hidden', hidden }
    if (address !== url) return { kind: 'alias' }
    if (!was) return { kind: 'moved', to: now }
    const field = fieldThatMoved(url, to, was, is, addresses, own)
    return { kind: 'moved', to: now, ...(field && { field }) }
  }
}

async function isLost(address: SitePath, own: OwnSite): Promise<boolean> {
  const there = await own.at(address, true)
  if (there.kind === 'unknown' && there.why !== undefined) {
    throw new RepositoryError(
      'for that the front matter of all posts must be read. Run actions/checkout before this action.'
    )
  }
  return there.kind === 'missing' || (there.kind === 'page' && there.hidden !== undefined)
}

async function fieldsOf(path: RepoPath, { site }: OwnSite, repository: Repository): Promise<Fields | undefined> {
  const bytes = await repository.read(path)
  const { fields, dialect } = generatorOf(site.generator)
  return bytes && readPost(path, bytes, fields, dialect).fields
}

/** The one field that, as it was before, would leave the page where it was. */
function fieldThatMoved(
  url: SitePath,
  path: RepoPath,
  was: Fields,
  is: Fields,
  addresses: Addresses,
  { site }: OwnSite
): keyof AddressFields | undefined {
  return ADDRESS_FIELDS.find((name) => {
    if (String(was[name]?.value) === String(is[name]?.value)) return false
    const fields: Fields = { ...is }
    delete fields[name]
    const old = was[name]
    const address = addresses.urlOf(path, { ...fields, ...(old && { [name]: old }) }, site)
    return address !== undefined && addressKey(address) === addressKey(url)
  })
}
