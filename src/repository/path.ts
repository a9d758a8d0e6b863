import type { RepoPath } from '../post/source.js'

/** A larger file is never a post, and images are looked at by name alone: so nothing larger is held in memory. */
export const MAX_FILE_BYTES = 32 * 1024 * 1024

/** How `RepositoryError` names a file's size. */
export function tooLarge(path: RepoPath, bytes: number): string {
  return `${path} has ${Math.ceil(bytes / 1024 / 1024)} MB; files above ${MAX_FILE_BYTES / 1024 / 1024} MB are not read`
}

/**
 * Whether a path stays inside the repository and outside Git's own folder, which holds the token of a checkout.
 * Git's folder is refused in every spelling that a file system may take for it.
 */
export function isInside(path: RepoPath): boolean {
  if (path === '' || path.includes('\0') || path.startsWith('/')) return false
  return path
    .split('/')
    .every((part) => part !== '..' && part !== '.' && part !== '' && !/^(?:\.git[. ]*|git~\d+)$/i.test(part))
}

/** Code units, not locale: the order is the same on every machine. */
export function sortPaths(paths: Iterable<RepoPath>): RepoPath[] {
  return [...new Set(paths)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}
