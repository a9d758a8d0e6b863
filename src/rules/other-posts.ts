import type { RepoPath } from '../post/source.js'
import type { PostEntry } from '../site/post-entry.js'
import type { SharedPart, SiteIndex } from '../site/site-index.js'
import type { RelatedPlace } from './rule.js'

/** More of them no reader opens. */
const MOST_RELATED = 3

/** The other posts that share something with a post, where this post is the one to tell of it; else none. */
export function othersSharing(index: SiteIndex | undefined, path: RepoPath, part: SharedPart): PostEntry[] {
  const others = index?.sharing(path, part) ?? []
  return index?.isToTell(path, others) ? others : []
}

/** The first of some posts, as places to look at. */
export function relatedPlaces(
  others: readonly PostEntry[],
  part: keyof PostEntry['lines'],
  message: string
): RelatedPlace[] {
  return others.slice(0, MOST_RELATED).map(({ path, lines }) => ({
    path,
    ...(lines[part] !== undefined && { line: lines[part] }),
    message
  }))
}
