import type { RepoPath } from '../post/source.js'
import { GitError, git, splitNul } from './git-command.js'
import { type GitObject, ObjectReader } from './object-reader.js'
import { isInside, MAX_FILE_BYTES, sortPaths, tooLarge } from './path.js'
import { startOf } from './read-start.js'
import { type Repository, RepositoryError } from './repository.js'
import { findInTree, type Tree, type TreeFile } from './tree.js'

const LINK_MODE = '120000'

/**
 * The files of a commit, read from Git's object database: no checkout is needed, and no filter or hook runs.
 * Paths are relative to `root`, which may be a folder of the work tree.
 * @param root a folder of the Git repository on this machine
 * @param commit the commit's full id
 */
export function gitRepository(root: string, commit: string): Repository {
  const name = `commit ${commit.slice(0, 7)}`
  const objects = new ObjectReader(root, MAX_FILE_BYTES)
  let listed: Promise<Tree> | undefined
  const tree = () => {
    listed ??= listTree(root, commit, name)
    return listed
  }

  async function object(file: TreeFile, path: RepoPath): Promise<NonNullable<GitObject>> {
    const object = await objects.read(file.id).catch((error: unknown) => {
      throw unreadable(`${path} of ${name}`, error)
    })
    if (!object) throw new RepositoryError(`${path} of ${name} is missing from this copy of the repository`)
    return object
  }

  async function content(file: TreeFile, path: RepoPath): Promise<Buffer> {
    const found = await object(file, path)
    if ('tooLarge' in found) throw new RepositoryError(tooLarge(path, found.tooLarge))
    return found.content
  }

  async function find(path: RepoPath): Promise<TreeFile | undefined> {
    if (!isInside(path)) return undefined
    const readLink = async (link: TreeFile, at: RepoPath) => (await content(link, at)).toString('utf8')
    return findInTree(await tree(), path, readLink)
  }

  return {
    name,
    list: async () => sortPaths((await tree()).keys()),
    async read(path) {
      const file = await find(path)
      return file && (await content(file, path))
    },
    async readStart(path, limit) {
      const file = await find(path)
      const found = file && (await object(file, path))
      if (!found) return undefined
      return 'tooLarge' in found ? { bytes: new Uint8Array(), size: found.tooLarge } : startOf(found.content, limit)
    }
  }
}

async function listTree(root: string, commit: string, name: string): Promise<Tree> {
  let output: Buffer
  try {
    output = await git(root, 'ls-tree', '-r', '-z', '--end-of-options', commit)
  } catch (error) {
    throw unreadable(name, error)
  }
  const tree = new Map<RepoPath, TreeFile>()
  for (const line of splitNul(output)) {
    const tab = line.indexOf('\t')
    const [mode, type, id] = line.slice(0, tab).split(' ')
    if (type === 'blob' && id) tree.set(line.slice(tab + 1), { id, isLink: mode === LINK_MODE })
  }
  return tree
}

function unreadable(what: string, error: unknown): Error {
  if (error instanceof GitError) return new RepositoryError(`${what} can't be read: ${error.message}`)
  return error instanceof Error ? error : new Error(String(error))
}
