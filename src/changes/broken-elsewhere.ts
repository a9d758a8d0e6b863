import { generatorOf } from '../generators/registry.js'
import type { Post, Reference } from '../post/post.js'
import { readPost } from '../post/read.js'
import type { RepoPath } from '../post/source.js'
import { coverImage } from '../rules/cover.js'
import { findCover } from '../site/cover-places.js'
import { InternalLinks } from '../site/internal-links.js'
import { OwnSite } from '../site/own-site.js'
import { namedByTag, pageTag } from '../site/page-tags.js'
import type { Resolution, Suggestion } from '../site/resolution.js'
import type { Site } from '../site/site.js'
import { written } from '../site/suggest.js'
import type { Change } from './change.js'
import { type LostAddresses, siteAround, type Versions } from './lost-addresses.js'
import { mentionsAny } from './mentions.js'

/** A post that the change doesn't touch, with links that it breaks. */
export interface BrokenPost {
  post: Post
  site: Site
  broken: ReadonlyMap<Reference, Resolution>
  /** The file of its cover was there before the change. */
  isCoverLost: boolean
}

export interface BrokenElsewhere {
  posts: BrokenPost[]
  incomplete: string[]
}

/** More files than this are not searched for links. */
const MOST_SEARCHED = 50_000
/** More posts with the name of something that is gone are not read as Markdown. */
const MOST_PARSED = 1000
const READS_AT_ONCE = 64

/**
 * Finds links and covers of posts that the change doesn't touch, to pages and files that were there before it and no longer are. Only
 * posts whose text has the name of one of them are parsed.
 */
export async function findBrokenElsewhere(versions: Versions, lost: LostAddresses): Promise<BrokenElsewhere> {
  const { head, before, sites, changes, isPost, now } = versions
  const found: BrokenElsewhere = { posts: [], incomplete: [] }
  const gone = goneFiles(versions)
  const addresses = [...lost.byPost.values()].flat().map(({ url }) => url)
  if (gone.length + addresses.length === 0) return found
  const notSearched = (why: string) => {
    found.incomplete.push(`Posts that this change doesn't touch were not searched for links that it breaks: ${why}.`)
    return found
  }
  if (head.remote) return notSearched('all of them must be read. Run actions/checkout before this action')

  const touched = new Set(changes.map(({ path }) => path))
  for (const { site, before: siteBefore, isRebuilt } of sites) {
    if (isRebuilt) continue
    const others = [...(site.files ?? [])].filter(
      (path) => siteAround(path, sites)?.site === site && !touched.has(path) && isPost(path)
    )
    if (others.length > MOST_SEARCHED) return notSearched(`there are more than ${MOST_SEARCHED.toLocaleString('en')}`)
    const own = new OwnSite(site, head, now)
    const posts = await postsThatMention([...gone, ...addresses], others, site, versions)
    if (posts.length === MOST_PARSED) {
      found.incomplete.push(
        `Of the posts that this change doesn't touch, only the first ${MOST_PARSED} that have the name of a removed page in their text were searched for links that it breaks.`
      )
    }
    const [links, linksBefore] = [new InternalLinks(head, now), new InternalLinks(before, now)]
    for (const post of posts) {
      const isCoverLost = hasCover(post, siteBefore) && !hasCover(post, site)
      const is = await links.of(post, site)
      const mayBreak = [...is.values()].some((resolution) => isBroken(resolution) || resolution.kind === 'unknown')
      const was = mayBreak ? await linksBefore.of(post, siteBefore) : new Map<Reference, Resolution>()
      const broken = new Map<Reference, Resolution>()
      for (const [reference, resolution] of is) {
        const old = was.get(reference)
        if (!old || isBroken(old) || old.kind === 'unknown') continue
        // Elsewhere another program could answer, but not where the page was.
        const isLost = resolution.kind === 'unknown' && old.kind === 'page' && lost.from.has(old.path ?? '')
        if (!isBroken(resolution) && !isLost) continue
        broken.set(reference, await byChange(resolution, old, { post, reference }, own, changes))
      }
      if (broken.size > 0 || isCoverLost) found.posts.push({ post, site, broken, isCoverLost })
    }
  }
  return found
}

/** Whether the cover of a post is a file, and is where a theme can look for it. */
function hasCover(post: Post, site: Site): boolean {
  const cover = coverImage(post)
  if (cover.kind !== 'local') return false
  const { onSite, onPage } = findCover(cover.url, post, site)
  return (onSite ?? onPage) !== undefined
}

function isBroken(resolution: Resolution): boolean {
  return resolution.kind === 'missing' || (resolution.kind === 'page' && resolution.hidden !== undefined)
}

/** Files of the sites that are no longer where they were, pages and others. */
function goneFiles({ sites, changes }: Versions): RepoPath[] {
  const folders = sites.flatMap(({ before: { settings } }) => [
    ...settings.contentFolders,
    ...settings.staticFolders,
    ...settings.assetFolders
  ])
  return changes
    .flatMap(({ path, status, previousPath }) =>
      status === 'removed' ? [path] : status === 'renamed' && previousPath !== undefined ? [previousPath] : []
    )
    .filter((path) => folders.some((folder) => path.startsWith(folder)))
}

async function postsThatMention(
  targets: readonly string[],
  paths: readonly RepoPath[],
  site: Site,
  { head }: Versions
): Promise<Post[]> {
  const mentions = mentionsAny(targets)
  const { fields, dialect } = generatorOf(site.generator)
  const posts: Post[] = []
  for (let at = 0; at < paths.length && posts.length < MOST_PARSED; at += READS_AT_ONCE) {
    const read = await Promise.all(
      paths.slice(at, at + READS_AT_ONCE).map(async (path) => {
        const bytes = await head.read(path).catch(() => undefined)
        return bytes && mentions(bytes) ? readPost(path, bytes, fields, dialect) : undefined
      })
    )
    for (const post of read) if (post && posts.length < MOST_PARSED && isParsable(post)) posts.push(post)
  }
  return posts
}

/** A body that can't be parsed is told of where its post is checked. */
function isParsable(post: Post): boolean {
  try {
    return post.references.length > 0
  } catch {
    return false
  }
}

/** A reference and the post that it is in. */
interface Place {
  post: Post
  reference: Reference
}

/** What was there before makes it certain, and knows where it went. */
async function byChange(
  is: Resolution,
  was: Resolution,
  at: Place,
  own: OwnSite,
  changes: readonly Change[]
): Promise<Resolution> {
  if (is.kind === 'page') return is
  const as = is.kind === 'missing' ? is.as : 'page'
  const path = 'path' in was ? was.path : undefined
  const now = path === undefined ? undefined : await nowAt(path, as, at, own, changes)
  const suggestion = now ?? (is.kind === 'missing' ? is.suggestion : undefined)
  return { kind: 'missing', as, certain: true, byChange: true, ...(suggestion && { suggestion }) }
}

/** Where the page or file is that was at a path before the change; undefined when it is gone. */
async function nowAt(
  was: RepoPath,
  as: 'page' | 'file' | 'shortcode',
  { post, reference }: Place,
  own: OwnSite,
  changes: readonly Change[]
): Promise<Suggestion | undefined> {
  const { site, pages } = own
  const path = changes.find((change) => change.status === 'renamed' && change.previousPath === was)?.path ?? was
  if (!pages || !site.files?.has(path)) return undefined
  const below = (folders: readonly RepoPath[]) => {
    const folder = folders.find((one) => path.startsWith(one))
    return folder === undefined ? undefined : path.slice(folder.length)
  }
  const tag = pageTag(post, reference)
  if (tag !== undefined) return namedByTag(tag, path, own)
  if (as === 'shortcode') {
    const name = below(site.settings.contentFolders)
    return name === undefined
      ? undefined
      : { path, url: '', written: `/${name}${/[?#].*$/s.exec(reference.url)?.[0] ?? ''}` }
  }
  const entry = pages.index.pages.includes(path) ? await pages.entry(path) : undefined
  const url = entry ? entry.address : below(site.settings.staticFolders)
  if (url === undefined) return undefined
  const there = await own.at(url)
  const isThere = there.kind === 'file' || (there.kind === 'page' && there.hidden === undefined)
  return isThere ? { path, url, written: written(url, reference, own) } : undefined
}
