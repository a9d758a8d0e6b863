import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, realpathSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'
import type { RepoPath } from '../post/source.js'
import { GitError, git, splitNul } from './git-command.js'
import { isInside, MAX_FILE_BYTES, sortPaths, tooLarge } from './path.js'
import { type Repository, RepositoryError } from './repository.js'

/** Folders that are never content, where Git can't say what is ignored. */
const SKIPPED_FOLDERS = new Set(['.git', 'node_modules'])

/** What the system says when there is no file of this name, or something else than a file. */
const NO_SUCH_FILE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP', 'ENAMETOOLONG', 'EINVAL', 'ENXIO'])

/**
 * The files of a folder. In a Git work tree those that are tracked, or new and not ignored; otherwise all.
 * Links are followed only within the folder, and never into `.git`.
 * @param root the folder's path on this machine
 */
export function diskRepository(root: string): Repository {
  const opener = new Opener(root)
  let listed: Promise<readonly RepoPath[]> | undefined
  return {
    name: 'the working directory',
    folder: root,
    list() {
      listed ??= listFiles(root)
      return listed
    },
    read: async (path) =>
      opener.open(path, (file, size) => {
        if (size > MAX_FILE_BYTES) throw new RepositoryError(tooLarge(path, size))
        return readFileSync(file)
      }),
    readStart: async (path, limit) =>
      opener.open(path, (file, size) => {
        const bytes = Buffer.alloc(Math.min(limit, size))
        return { bytes: bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0)), size }
      })
  }
}

async function listFiles(root: string): Promise<readonly RepoPath[]> {
  try {
    const [present, deleted] = await Promise.all([
      git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'),
      git(root, 'ls-files', '-z', '--deleted')
    ])
    const gone = new Set(splitNul(deleted))
    return sortPaths(splitNul(present).filter((path) => !gone.has(path)))
  } catch (error) {
    if (error instanceof GitError) return sortPaths(await walk(root))
    throw error
  }
}

async function walk(root: string): Promise<RepoPath[]> {
  const found: RepoPath[] = []
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await readdir(join(root, folder), { withFileTypes: true }).catch(() => [])) {
      const path = `${folder}${entry.name}`
      if (entry.isDirectory()) {
        if (!SKIPPED_FOLDERS.has(entry.name)) folders.push(`${path}/`)
      } else if (entry.isFile() || entry.isSymbolicLink()) {
        found.push(path)
      }
    }
  }
  return found
}

/** Opens files of one folder. Where a folder of it really is, is asked once: a site has many posts in few folders. */
class Opener {
  readonly #folders = new Map<RepoPath, string | undefined>()
  #base: string | undefined

  constructor(readonly root: string) {}

  /** Synchronous, because a file that is at hand is read in a tenth of the time that going over other threads takes. */
  open<Contents>(path: RepoPath, read: (file: number, size: number) => Contents): Contents | undefined {
    if (!isInside(path)) return undefined
    let file: number | undefined
    try {
      file = this.#open(path)
      const facts = file === undefined ? undefined : fstatSync(file)
      if (file === undefined || !facts?.isFile()) return undefined
      return read(file, facts.size)
    } catch (error) {
      if (error instanceof RepositoryError) throw error
      const code = codeOf(error)
      if (code !== undefined && NO_SUCH_FILE.has(code)) return undefined
      throw new RepositoryError(`${path} can't be read (${code ?? String(error)})`)
    } finally {
      if (file !== undefined) closeSync(file)
    }
  }

  #open(path: RepoPath): number | undefined {
    const { O_RDONLY, O_NONBLOCK = 0, O_NOFOLLOW } = constants
    // Non-blocking, because opening a named pipe would otherwise wait for a writer.
    const flags = O_RDONLY | O_NONBLOCK
    const at = path.lastIndexOf('/')
    const folder = this.#folder(path.slice(0, Math.max(at, 0)))
    if (folder === undefined) return undefined
    if (O_NOFOLLOW !== undefined) {
      try {
        return openSync(join(folder, path.slice(at + 1)), flags | O_NOFOLLOW)
      } catch (error) {
        if (codeOf(error) !== 'ELOOP') throw error
      }
    }
    const real = this.#inside(join(folder, path.slice(at + 1)))
    return real === undefined ? undefined : openSync(real, flags)
  }

  #folder(path: RepoPath): string | undefined {
    if (!this.#folders.has(path)) this.#folders.set(path, this.#inside(join(this.root, path)))
    return this.#folders.get(path)
  }

  /** Where something really is; undefined when that is not within the root. */
  #inside(path: string): string | undefined {
    this.#base ??= realpathSync.native(this.root)
    const real = realpathSync.native(path)
    const inside = relative(this.#base, real)
    const isWithin = inside === '' || (!isAbsolute(inside) && isInside(inside.split(sep).join('/')))
    return isWithin ? real : undefined
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code
}
