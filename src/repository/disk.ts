import { constants } from 'node:fs'
import { type FileHandle, open, readdir, realpath } from 'node:fs/promises'
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
  let listed: Promise<readonly RepoPath[]> | undefined
  return {
    name: 'the working directory',
    list() {
      listed ??= listFiles(root)
      return listed
    },
    read: (path) =>
      openInside(root, path, async (file, size) => {
        if (size > MAX_FILE_BYTES) throw new RepositoryError(tooLarge(path, size))
        return file.readFile()
      }),
    readStart: (path, limit) =>
      openInside(root, path, async (file, size) => {
        const bytes = Buffer.alloc(Math.min(limit, size))
        const { bytesRead } = await file.read(bytes, 0, bytes.length, 0)
        return { bytes: bytes.subarray(0, bytesRead), size }
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

async function openInside<Contents>(
  root: string,
  path: RepoPath,
  read: (file: FileHandle, size: number) => Promise<Contents>
): Promise<Contents | undefined> {
  if (!isInside(path)) return undefined
  let file: FileHandle | undefined
  try {
    const base = await realpath(root)
    const real = await realpath(join(base, path))
    const inside = relative(base, real)
    if (isAbsolute(inside) || !isInside(inside.split(sep).join('/'))) return undefined
    // Non-blocking, because opening a named pipe would otherwise wait for a writer.
    file = await open(real, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    const facts = await file.stat()
    if (!facts.isFile()) return undefined
    return await read(file, facts.size)
  } catch (error) {
    if (error instanceof RepositoryError) throw error
    const code = (error as NodeJS.ErrnoException).code
    if (code !== undefined && NO_SUCH_FILE.has(code)) return undefined
    throw new RepositoryError(`${path} can't be read (${code ?? String(error)})`)
  } finally {
    await file?.close()
  }
}
