import { posix } from 'node:path'
import type { RepoPath } from '../post/source.js'
import { isInside } from './path.js'

/** A file of a commit: the id of its content, and whether that content is the target of a symbolic link. */
export interface TreeFile {
  id: string
  isLink: boolean
}

/** All files of a commit by path; submodules are left out. */
export type Tree = ReadonlyMap<RepoPath, TreeFile>

/** As many links as Linux follows on the way to one file. */
const MAX_LINKS = 40

/**
 * Finds the file that a path leads to, through symbolic links of files and folders.
 * @param readLink gives the target that a link holds
 * @returns undefined when there is no such file, or a link leads out of the repository or in a circle
 */
export async function findInTree(
  tree: Tree,
  path: RepoPath,
  readLink: (link: TreeFile, path: RepoPath) => Promise<string | undefined>
): Promise<TreeFile | undefined> {
  let wanted = path
  for (let followed = 0; followed <= MAX_LINKS; followed += 1) {
    if (!isInside(wanted)) return undefined
    const file = tree.get(wanted)
    if (file && !file.isLink) return file
    const link = file ? { at: wanted, file } : linkAbove(tree, wanted)
    if (!link) return undefined
    const target = await readLink(link.file, link.at)
    if (!target || target.startsWith('/')) return undefined
    wanted = posix.normalize(posix.join(posix.dirname(link.at), target, wanted.slice(link.at.length)))
  }
  return undefined
}

function linkAbove(tree: Tree, path: RepoPath): { at: RepoPath; file: TreeFile } | undefined {
  for (let end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
    const at = path.slice(0, end)
    const file = tree.get(at)
    if (file?.isLink) return { at, file }
  }
  return undefined
}
