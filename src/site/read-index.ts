import type { RepoPath } from '../post/source.js'
import type { Repository } from '../repository/repository.js'
import { siteOf } from './find-sites.js'
import { type PostEntry, postEntry } from './post-entry.js'
import type { Site } from './site.js'
import { generatorFor } from './site-generator.js'
import { SiteIndex } from './site-index.js'

const READS_AT_ONCE = 64

/** More posts than any site has; each is a few hundred bytes. */
const MOST_POSTS = 200_000

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
  const entries: PostEntry[] = []
  let unread = 0
  for (let at = 0; at < paths.length; at += READS_AT_ONCE) {
    const batch = paths.slice(at, at + READS_AT_ONCE)
    const read = await Promise.all(batch.map((path) => version.read(path).catch(() => undefined)))
    for (const [index, path] of batch.entries()) {
      const entry = entryOf(path, read[index])
      if (entry) entries.push(entry)
      else unread += 1
    }
  }
  const incomplete =
    unread === 0 ? [] : [`${unread} of ${paths.length} posts can't be read, so posts were not compared with them.`]
  return { index: new SiteIndex(entries, new Set(checked)), incomplete }

  function entryOf(path: RepoPath, bytes: Uint8Array | undefined): PostEntry | undefined {
    if (!bytes) return undefined
    const site = siteOf(path, sites)
    try {
      return postEntry(path, bytes, site, generatorFor(site, path), now)
    } catch {
      // A post that can't be read hides no other; the check of the post itself says why.
      return undefined
    }
  }
}
