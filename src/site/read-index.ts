import type { RepoPath } from '../post/source.js'
import type { Repository } from '../repository/repository.js'
import { siteOf } from './find-sites.js'
import type { PostEntry } from './post-entry.js'
import type { Site } from './site.js'
import { SiteEntries } from './site-entries.js'
import { SiteIndex } from './site-index.js'

/** More posts than any site has; each is about two thousand bytes. */
export const MOST_POSTS = 200_000

export interface IndexRequest {
  /** The version of the repository: at head, or at base. */
  version: Repository
  sites: readonly Site[]
  isPost(path: RepoPath): boolean
  /** The posts that are judged. */
  checked: Iterable<RepoPath>
  now: Date
}

export interface IndexResult {
  index?: SiteIndex
  /** What could not be read, as sentences for the report. */
  incomplete: string[]
}

/**
 * Reads the front matter of all posts of a version.
 *
 * @returns the index; or why there is none
 */
export async function readIndex({ version, sites, isPost, checked, now }: IndexRequest): Promise<IndexResult> {
  const not = 'Posts were not compared with the other posts of the site (titles, addresses, sources, covers, tags)'
  if (version.remote) {
    return {
      incomplete: [`${not}: for that all of them must be read. Run actions/checkout before this action.`]
    }
  }
  const paths = (await version.list())?.filter(isPost)
  if (!paths) return { incomplete: [`${not}: the list of files of the repository is not known.`] }
  if (paths.length > MOST_POSTS) return { incomplete: [`${not}: there are more than ${MOST_POSTS} of them.`] }
  const bySite = new Map<Site, RepoPath[]>()
  for (const path of paths) {
    const site = siteOf(path, sites)
    const own = bySite.get(site)
    if (own) own.push(path)
    else bySite.set(site, [path])
  }
  const entries: PostEntry[] = []
  for (const [site, own] of bySite) {
    for (const entry of await SiteEntries.of(version, site, now).readAll(own)) if (entry) entries.push(entry)
  }
  const unread = paths.length - entries.length
  const incomplete =
    unread === 0 ? [] : [`${unread} of ${paths.length} posts can't be read, so posts were not compared with them.`]
  return { index: new SiteIndex(entries, new Set(checked)), incomplete }
}
