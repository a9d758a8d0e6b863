import type { RepoPath } from '../post/source.js'
import type { Repository } from '../repository/repository.js'
import type { LineRange } from './diff-lines.js'

/** A file that a pull request, a push or a merge group changes. */
export interface Change {
  path: RepoPath
  status: 'added' | 'modified' | 'renamed' | 'copied' | 'removed'
  /** The path at base, for `renamed` and `copied`. */
  previousPath?: RepoPath
  /** Git's id of its content at head, where GitHub gives it. */
  blob?: string
  /** The lines at head that GitHub's diff shows; undefined: it doesn't say. */
  shown?: readonly LineRange[]
}

/** What is to be checked: the version to judge, and what changed in it. */
export interface ChangeSet {
  head: Repository
  /** The version that the change starts from, where there is one. */
  base?: Repository
  /** undefined: the whole repository is to be checked. */
  changes?: Change[]
  /** What could not be found out about the change, in plain words ("GitHub lists 3,000 of 3,120 changed files"). */
  incomplete: string[]
}
