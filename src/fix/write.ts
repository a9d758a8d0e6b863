import { constants } from 'node:fs'
import { access, lstat, readFile, realpath } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'
import { isInside } from '../repository/path.js'
import type { FixedPost, UnfixedPost } from './rounds.js'

/** What the system says, in words. */
const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'it is write-protected',
  EPERM: 'it is write-protected',
  EROFS: 'the disk is write-protected',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  ENOENT: 'it is no longer there',
  ENOTDIR: 'it is no longer there'
}

/**
 * Writes posts, each whole or not at all, with the permissions that the file has.
 *
 * @param root the repository's folder on this machine
 * @returns those that were not written, and why
 */
export async function writePosts(root: string, posts: readonly FixedPost[]): Promise<UnfixedPost[]> {
  const unfixed: UnfixedPost[] = []
  for (const post of posts) {
    const reason = await writePost(root, post).catch(reasonOf)
    if (reason !== undefined) unfixed.push({ path: post.path, reason })
  }
  return unfixed
}

/** @returns why it was not written */
async function writePost(root: string, { path, before, after }: FixedPost): Promise<string | undefined> {
  const base = await realpath(root)
  const real = await realpath(join(base, path))
  const inside = relative(base, real)
  if (isAbsolute(inside) || !isInside(inside.split(sep).join('/')))
    return 'it is a link that leads out of the repository'
  const facts = await lstat(real)
  if (!facts.isFile()) return 'it is no longer a file'
  await access(real, constants.W_OK)
  const { default: writeFileAtomic } = await import('write-file-atomic')
  const now = await readFile(real)
  // Two names, by a link, may be the same post.
  if (now.equals(after)) return undefined
  if (!now.equals(before)) return 'it was changed since it was read; run the command again'
  await writeFileAtomic(real, Buffer.from(after))
  return undefined
}

function reasonOf(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code
  if (code === undefined) throw error
  return REASONS[code] ?? `writing failed (${code})`
}
