import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { diskRepository } from '../repository/disk.js'
import { hasGit, resolveCommit } from '../repository/git-command.js'
import type { Repository } from '../repository/repository.js'

/** The folder where a workflow checks a repository out. */
export interface Workspace {
  root: string
  /** What is checked out; undefined when the workflow has no checkout at the workspace's root. */
  files: Repository | undefined
  /** The id of the commit that is checked out, where Git knows. */
  head: string | undefined
  /** Whether Git has a commit here, with its files. */
  hasCommit(commit: string): Promise<boolean>
}

/** Looks what a workflow has put into its workspace. */
export async function openWorkspace(root: string): Promise<Workspace> {
  const isGit = await exists(join(root, '.git'))
  // Where the runner has no Git, actions/checkout unpacks an archive: files without `.git`.
  const isCheckout = isGit || (!(await hasGit()) && ((await diskRepository(root).list()) ?? []).length > 0)
  return {
    root,
    files: isCheckout ? diskRepository(root) : undefined,
    head: isGit ? await resolveCommit(root, 'HEAD') : undefined,
    hasCommit: async (commit) => isGit && (await resolveCommit(root, commit)) !== undefined
  }
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false
  )
}
