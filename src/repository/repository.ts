import type { RepoPath } from '../post/source.js'

/** One version of a repository's files, read as data: a working directory, a Git commit, or a commit through GitHub's API. */
export interface Repository {
  /** For messages: `the working directory`, `commit 1a2b3c4`. */
  readonly name: string
  /** Every read is a request to a server, so that reading hundreds of files is out of the question. */
  readonly remote?: true
  /** The version that all files are those of but for some, so that what is known of them needs no second reading. */
  readonly variationOf?: { version: Repository; differs(path: RepoPath): boolean }
  /** Where the files are on this machine, so that another thread can read them too. */
  readonly folder?: string
  /** All files' paths, sorted; undefined when they can't all be known (then what needs them says that it was not run). */
  list(): Promise<readonly RepoPath[] | undefined>
  /**
   * A file's bytes; undefined when there is no such file (also for a folder, a submodule, or a link that leads out of the repository).
   * @throws RepositoryError when it is there but can't be read
   */
  read(path: RepoPath): Promise<Uint8Array | undefined>
  /** As `read`, for at most `limit` bytes from the start: where that is less work, or less to keep. Called by readStart(). */
  readStart?(path: RepoPath, limit: number): Promise<FileStart | undefined>
}

/** The first bytes of a file. */
export interface FileStart {
  bytes: Uint8Array
  /** Bytes of the whole file. */
  size: number
}

/** A file or a version that can't be read. The message is for the user and names the way out. */
export class RepositoryError extends Error {
  override name = 'RepositoryError'
}
