import type { RepoPath } from '../post/source.js'
import { gitId } from '../repository/git-id.js'
import type { RepositoryName } from './changed-files.js'
import type { Octokit } from './client.js'

/** What a commit has at a path: its bytes, or only their id where they are no text, or too large for such an answer. */
export type FileFound = { id: string; bytes?: Uint8Array } | 'nothing'

interface Blob {
  oid?: string
  text?: string | null
  isTruncated?: boolean
}

interface Answer {
  repository: Record<string, Blob | null> | null
}

/** Files in one request; GitHub gives up to 512 kB of each. */
export const FILES_TOGETHER = 50

/**
 * Asks for several files of a commit in one request.
 *
 * @param paths at most 50
 * @returns what is at each path; nothing at all when GitHub doesn't know the commit
 * @throws what octokit throws, when GitHub refuses or fails
 */
export async function readTogether(
  octokit: Octokit,
  repository: RepositoryName,
  commit: string,
  paths: readonly RepoPath[]
): Promise<Map<RepoPath, FileFound>> {
  const names = paths.map((_, index) => `$f${index}: String!`).join(', ')
  const files = paths.map(
    (_, index) => `f${index}: object(expression: $f${index}) { ... on Blob { oid text isTruncated } }`
  )
  const query = `query ($owner: String!, $repo: String!, $commit: GitObjectID!, ${names}) {
  repository(owner: $owner, name: $repo) {
    commit: object(oid: $commit) { oid }
    ${files.join('\n    ')}
  }
}`
  const expressions = Object.fromEntries(paths.map((path, index) => [`f${index}`, `${commit}:${path}`]))
  const answer: Answer = await octokit.graphql(query, { ...repository, commit, ...expressions })
  const found = new Map<RepoPath, FileFound>()
  if (!answer.repository?.commit) return found
  for (const [index, path] of paths.entries()) {
    const blob = answer.repository[`f${index}`]
    if (!blob) found.set(path, 'nothing')
    else if (blob.oid !== undefined) found.set(path, { id: blob.oid, ...bytesOf(blob, blob.oid) })
  }
  return found
}

/** The text may have lost what is not UTF-8: then it has another id. */
function bytesOf({ text, isTruncated }: Blob, id: string): { bytes?: Uint8Array } {
  if (typeof text !== 'string' || isTruncated) return {}
  const bytes = new TextEncoder().encode(text)
  return gitId(bytes, id) === id ? { bytes } : {}
}
