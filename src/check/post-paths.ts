import type { ChangeSet } from '../changes/change.js'
import type { Config } from '../config/schema.js'
import type { RepoPath } from '../post/source.js'
import { RepositoryError } from '../repository/repository.js'
import { contentFilter, pathMatcher } from '../site/content-filter.js'
import type { Site } from '../site/site.js'

/**
 * The posts to check: of a change those that it leaves behind, otherwise all of the repository.
 *
 * @param wanted only posts that match one of these globs, files or folders; empty: all
 * @throws RepositoryError when the files of the repository can't be listed though all of them are to be checked
 */
export async function postPaths(
  { head, changes }: Pick<ChangeSet, 'head'> & { changes?: ChangeSet['changes'] | undefined },
  config: Config,
  sites: readonly Site[],
  wanted: readonly string[]
): Promise<RepoPath[]> {
  const isPost = contentFilter(config, sites)
  const isWanted = wanted.length === 0 ? () => true : pathMatcher(wanted)
  const candidates = changes
    ? changes.filter((change) => change.status !== 'removed').map((change) => change.path)
    : await head.list()
  if (!candidates) {
    throw new RepositoryError(`The files of ${head.name} can't be listed, so it can't be checked as a whole.`)
  }
  return candidates.filter((path) => isPost(path) && isWanted(path))
}
