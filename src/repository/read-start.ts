import type { RepoPath } from '../post/source.js'
import type { FileStart, Repository } from './repository.js'

/**
 * The first bytes of a file, and the size of the whole; undefined as for `read`.
 *
 * @param limit how many bytes at most
 * @throws RepositoryError when the file is there but can't be read
 */
export async function readStart(repository: Repository, path: RepoPath, limit: number): Promise<FileStart | undefined> {
  if (repository.readStart) return repository.readStart(path, limit)
  const bytes = await repository.read(path)
  return bytes && startOf(bytes, limit)
}

/** A copy, so that the whole is not kept for the sake of its start. */
export function startOf(bytes: Uint8Array, limit: number): FileStart {
  return { bytes: bytes.slice(0, limit), size: bytes.length }
}
