import type { Change } from '../changes/change.js'
import { linesOfPatch } from '../changes/diff-lines.js'
import type { RepoPath } from '../post/source.js'
import type { Octokit } from './client.js'
import { allPages, PAGE_SIZE } from './pages.js'

/** A repository on GitHub. */
export interface RepositoryName {
  owner: string
  repo: string
}

/** The files that GitHub says are changed. */
export interface ChangedFiles {
  changes: Change[]
  /** Ids of the files' contents at the head commit, where GitHub gives them. */
  blobs: Map<RepoPath, string>
}

/** GitHub lists no more files of a comparison than this. */
const MAX_COMPARED_FILES = 300

interface FileEntry {
  filename: string
  status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged'
  previous_filename?: string | undefined
  sha: string | null
  /** The hunks of the diff; GitHub leaves out those of large and binary files. */
  patch?: string | undefined
}

/** The files of a pull request as it is now: at most 3,000. */
export async function pullRequestFiles(
  octokit: Octokit,
  repository: RepositoryName,
  number: number
): Promise<ChangedFiles> {
  const files = await allPages((page) =>
    octokit.rest.pulls.listFiles({ ...repository, pull_number: number, per_page: PAGE_SIZE, page })
  )
  return changedFiles(files)
}

/**
 * The files that differ between a commit and the place where it left another one.
 * A comparison lists 300 files; where there are more, the two commits' whole trees are compared.
 * @returns `mergeBase`, the commit from which the change starts; `complete` is false when not even the trees list everything
 */
export async function comparedFiles(
  octokit: Octokit,
  repository: RepositoryName,
  base: string,
  head: string
): Promise<ChangedFiles & { mergeBase: string; complete: boolean }> {
  // Files are listed on the first page only; a page of one commit keeps the answer small.
  const { data } = await octokit.rest.repos.compareCommitsWithBasehead({
    ...repository,
    basehead: `${base}...${head}`,
    per_page: 1,
    page: 1
  })
  const mergeBase = data.merge_base_commit.sha
  const files = data.files ?? []
  if (files.length < MAX_COMPARED_FILES) return { ...changedFiles(files), mergeBase, complete: true }
  const [before, after] = await Promise.all([
    wholeTree(octokit, repository, mergeBase),
    wholeTree(octokit, repository, head)
  ])
  if (!before || !after) return { ...changedFiles(files), mergeBase, complete: false }
  const differing: FileEntry[] = []
  for (const [filename, sha] of after) {
    const status = before.has(filename) ? 'modified' : 'added'
    if (before.get(filename) !== sha) differing.push({ filename, sha, status })
  }
  for (const filename of before.keys()) {
    if (!after.has(filename)) differing.push({ filename, sha: null, status: 'removed' })
  }
  return { ...changedFiles(differing), mergeBase, complete: true }
}

async function wholeTree(
  octokit: Octokit,
  repository: RepositoryName,
  commit: string
): Promise<Map<RepoPath, string> | undefined> {
  const { data } = await octokit.rest.git.getTree({ ...repository, tree_sha: commit, recursive: '1' })
  if (data.truncated) return undefined
  return new Map(data.tree.flatMap(({ path, sha, type }) => (type === 'blob' ? [[path, sha] as const] : [])))
}

function changedFiles(files: readonly FileEntry[]): ChangedFiles {
  const changes: Change[] = []
  const blobs = new Map<RepoPath, string>()
  for (const { filename, status, previous_filename, sha, patch } of files) {
    if (status === 'unchanged') continue
    changes.push({
      path: filename,
      // "changed" is a new file mode.
      status: status === 'changed' ? 'modified' : status,
      ...(previous_filename === undefined ? {} : { previousPath: previous_filename }),
      ...(sha !== null && status !== 'removed' && { blob: sha }),
      ...(patch !== undefined && { shown: linesOfPatch(patch) })
    })
    if (sha !== null && status !== 'removed') blobs.set(filename, sha)
  }
  return { changes, blobs }
}
