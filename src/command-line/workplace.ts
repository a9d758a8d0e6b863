import { lstat, realpath } from 'node:fs/promises'
import { relative, resolve, sep } from 'node:path'
import picomatch from 'picomatch'
import type { RepoPath } from '../post/source.js'
import { GitError, git } from '../repository/git-command.js'
import type { Repository } from '../repository/repository.js'
import { UsageError } from './usage.js'

/** The repository that the working directory is in. */
export interface Workplace {
  /** Folder of the Git work tree, or the working directory where there is none. */
  root: string
  /** The working directory, seen from there: empty, or a path with a trailing slash. */
  folder: RepoPath
}

/** @param directory the working directory */
export async function findWorkplace(directory: string): Promise<Workplace> {
  const here = await realpath(directory)
  try {
    const root = (await git(here, 'rev-parse', '--show-toplevel')).toString('utf8').replace(/\r?\n$/, '')
    if (root !== '') {
      const folder = toRepoPath(relative(await realpath(root), here))
      return { root, folder: folder === '' ? '' : `${folder}/` }
    }
  } catch (error) {
    if (!(error instanceof GitError)) throw error
  }
  return { root: here, folder: '' }
}

/**
 * What PATHs mean, as globs from the repository's root; none: all posts. Without a PATH, those of the working directory.
 * @throws UsageError for one that isn't there, matches nothing, or is outside of the repository
 */
export async function resolvePaths(
  paths: readonly string[],
  directory: string,
  workplace: Workplace,
  repository: Repository
): Promise<string[]> {
  const meant = paths.length > 0 ? paths : ['.']
  const globs = await Promise.all(meant.map((path) => resolvePath(path, directory, workplace, repository)))
  return globs.includes('') ? [] : globs
}

async function resolvePath(
  path: string,
  directory: string,
  { root, folder }: Workplace,
  repository: Repository
): Promise<string> {
  const here = resolve(root, folder)
  const absolute = resolve(here, relative(resolve(directory), resolve(directory, path)))
  const inside = toRepoPath(relative(root, absolute))
  if (inside === '..' || inside.startsWith('../') || resolve(inside) === inside) {
    throw new UsageError(`${path} is outside of the repository in ${root}.`)
  }
  if (await exists(absolute)) return escapeGlob(inside)
  if (!picomatch.scan(path).isGlob) throw new UsageError(`There is no file or folder ${path}.`)
  const matches = picomatch(inside, { dot: true })
  const files = (await repository.list()) ?? []
  if (!files.some((file) => matches(file))) throw new UsageError(`No file matches ${path}.`)
  return inside
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false
  )
}

/** So that a name with brackets or stars is itself and no pattern. */
function escapeGlob(path: string): string {
  return path.replace(/[\\*?[\]{}()!+@|^$"]/g, '\\$&')
}

function toRepoPath(path: string): RepoPath {
  return path.split(sep).join('/')
}
