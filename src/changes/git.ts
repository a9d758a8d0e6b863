import { diskRepository } from '../repository/disk.js'
import { gitRepository } from '../repository/git.js'
import { GitError, git, resolveCommit, splitNul } from '../repository/git-command.js'
import { RepositoryError } from '../repository/repository.js'
import type { Change, ChangeSet } from './change.js'

const DEEPER = 'set `fetch-depth: 0` on actions/checkout, or run `git fetch --unshallow`'

const STATUSES: Record<string, Change['status']> = {
  A: 'added',
  M: 'modified',
  T: 'modified', // a file became a link, or a link a file
  U: 'modified', // a merge conflict in the work tree
  R: 'renamed',
  C: 'copied',
  D: 'removed'
}

/**
 * What changed since the commit where `head` left `base`, from Git alone.
 * @param root a folder of a Git work tree; paths are relative to it
 * @param base a branch, tag or commit; a branch that only the remote `origin` has is found too
 * @param head a branch, tag or commit; undefined: the working directory, with what is not yet committed or added
 * @throws RepositoryError when Git or one of the commits isn't there
 */
export async function changesFromGit(root: string, base: string, head?: string): Promise<ChangeSet> {
  const baseCommit = await requireCommit(root, base)
  const headCommit = await requireCommit(root, head ?? 'HEAD')
  const start = await mergeBase(root, baseCommit, headCommit, base)
  const changes = head === undefined ? await diffWorkTree(root, start) : await diffCommits(root, start, headCommit)
  return {
    head: head === undefined ? diskRepository(root) : gitRepository(root, headCommit),
    base: gitRepository(root, start),
    changes,
    incomplete: unreadableNames(changes)
  }
}

async function requireCommit(root: string, revision: string): Promise<string> {
  const commit = (await resolveCommit(root, revision)) ?? (await resolveCommit(root, `refs/remotes/origin/${revision}`))
  if (commit) return commit
  if (!(await isWorkTree(root))) {
    throw new RepositoryError('What changed is asked of Git, and there is no Git repository (or no `git` program) here')
  }
  const wayOut = (await isShallow(root)) ? DEEPER : `fetch it first, for example with \`git fetch origin ${revision}\``
  throw new RepositoryError(`Git knows no commit or branch "${revision}" here: ${wayOut}`)
}

async function mergeBase(root: string, base: string, head: string, baseName: string): Promise<string> {
  try {
    return (await git(root, 'merge-base', base, head)).toString('utf8').trim()
  } catch (error) {
    // Exit status 1: both commits are there, and no common one.
    if (!(error instanceof GitError) || error.exitCode !== 1) throw asRepositoryError(error)
  }
  if (await isShallow(root)) {
    throw new RepositoryError(
      `The history of this checkout is too short to tell what changed since "${baseName}": ${DEEPER}`
    )
  }
  return base
}

async function isShallow(root: string): Promise<boolean> {
  return (await answer(root, '--is-shallow-repository')) === 'true'
}

async function isWorkTree(root: string): Promise<boolean> {
  return (await answer(root, '--git-dir')) !== undefined
}

async function answer(root: string, question: string): Promise<string | undefined> {
  return git(root, 'rev-parse', question).then(
    (output) => output.toString('utf8').trim(),
    () => undefined
  )
}

const DIFF = ['diff', '--name-status', '-z', '-M', '-C', '--relative', '--no-ext-diff', '--no-textconv']

/**
 * The files that differ between two commits.
 * @throws RepositoryError
 */
export async function diffCommits(root: string, from: string, to: string): Promise<Change[]> {
  try {
    return parseNameStatus(await git(root, ...DIFF, '--end-of-options', from, to, '--'))
  } catch (error) {
    throw asRepositoryError(error)
  }
}

async function diffWorkTree(root: string, from: string): Promise<Change[]> {
  try {
    const filters = await withoutFilters(root)
    const [differing, untracked] = await Promise.all([
      git(root, ...filters, ...DIFF, '--ignore-submodules', '--end-of-options', from, '--'),
      git(root, 'ls-files', '-z', '--others', '--exclude-standard')
    ])
    const changes = parseNameStatus(differing)
    for (const path of splitNul(untracked)) changes.push({ path, status: 'added' })
    return changes
  } catch (error) {
    throw asRepositoryError(error)
  }
}

/** Comparing files of the work tree would run the filter programs that the repository's configuration names. */
async function withoutFilters(root: string): Promise<string[]> {
  const output = await git(root, 'config', '-z', '--name-only', '--get-regexp', '^filter\\.').catch(() =>
    Buffer.alloc(0)
  )
  const names = new Set(splitNul(output).map((key) => key.slice(0, key.lastIndexOf('.'))))
  return [...names].flatMap((name) =>
    ['clean=', 'smudge=', 'process=', 'required=false'].flatMap((setting) => ['-c', `${name}.${setting}`])
  )
}

/** Reads `git diff --name-status -z`: a status, then one path, or two for a rename or copy. */
export function parseNameStatus(output: Buffer): Change[] {
  const parts = splitNul(output)
  const changes: Change[] = []
  for (let at = 0; at < parts.length; ) {
    const letter = parts[at]?.charAt(0) ?? ''
    const hasTwo = letter === 'R' || letter === 'C'
    const previousPath = parts[at + 1]
    const path = parts[at + (hasTwo ? 2 : 1)]
    at += hasTwo ? 3 : 2
    const status = STATUSES[letter]
    if (status === undefined || path === undefined) continue
    changes.push(hasTwo && previousPath !== undefined ? { path, status, previousPath } : { path, status })
  }
  return changes
}

function unreadableNames(changes: readonly Change[]): string[] {
  const damaged = changes.filter(
    ({ path, status }) => path.includes('\uFFFD') && status !== 'removed' && /\.(?:md|markdown|mdx)$/i.test(path)
  )
  return damaged.map(
    ({ path }) => `The file name "${path}" is not valid UTF-8, so the file was not checked. Rename it.`
  )
}

function asRepositoryError(error: unknown): unknown {
  return error instanceof GitError ? new RepositoryError(`Git could not say what changed: ${error.message}`) : error
}
