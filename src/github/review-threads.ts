import type { RepositoryName } from './changed-files.js'
import type { Octokit } from './client.js'

/** A thread of a review that started with a comment under this token's own name. */
export interface OwnThread {
  id: string
  /** The id of its first comment, for GraphQL. */
  commentId: string
  body: string
  /** Somebody answered it. */
  hasReplies: boolean
  isResolved: boolean
  /** The lines it is about have changed since, or it was hidden as outdated. */
  isOutdated: boolean
  isHidden: boolean
}

interface ThreadsAnswer {
  repository: {
    pullRequest: {
      reviewThreads: {
        pageInfo: { hasNextPage: boolean; endCursor: string | null }
        nodes: ({
          id: string
          isResolved: boolean
          isOutdated: boolean
          comments: {
            totalCount: number
            nodes: ({ id: string; body: string; isMinimized: boolean; viewerDidAuthor: boolean } | null)[] | null
          }
        } | null)[]
      }
    } | null
  } | null
}

const THREADS = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id
          isResolved
          isOutdated
          comments(first: 1) { totalCount nodes { id body isMinimized viewerDidAuthor } }
        }
      }
    }
  }
}`

/** 1,000 threads: beyond that a pull request can't be read by people either. */
const MOST_PAGES = 10

/** Reads the threads of a pull request that this token's own comments started: one request for each 100 threads. */
export async function ownThreads(octokit: Octokit, repository: RepositoryName, number: number): Promise<OwnThread[]> {
  const threads: OwnThread[] = []
  let after: string | null = null
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const answer: ThreadsAnswer = await octokit.graphql(THREADS, { ...repository, number, after })
    const list = answer.repository?.pullRequest?.reviewThreads
    for (const thread of list?.nodes ?? []) {
      const [comment] = thread?.comments.nodes ?? []
      if (!thread || !comment?.viewerDidAuthor) continue
      threads.push({
        id: thread.id,
        commentId: comment.id,
        body: comment.body,
        hasReplies: thread.comments.totalCount > 1,
        isResolved: thread.isResolved,
        isOutdated: thread.isOutdated,
        isHidden: comment.isMinimized
      })
    }
    if (!list?.pageInfo.hasNextPage) break
    after = list.pageInfo.endCursor
  }
  return threads
}

/** Threads that one request closes. */
const AT_ONCE = 25

/**
 * Resolves threads and hides their comments as outdated. GitHub lets a workflow resolve only with `contents: write`, which
 * nobody should give for that; hiding is a matter of `pull-requests: write`.
 *
 * @throws what octokit throws, when a thread could neither be resolved nor hidden
 */
export async function closeThreads(octokit: Octokit, threads: readonly OwnThread[]): Promise<void> {
  for (let at = 0; at < threads.length; at += AT_ONCE) {
    const some = threads.slice(at, at + AT_ONCE)
    const names = some.map((_, index) => `$t${index}: ID!, $c${index}: ID!`).join(', ')
    const parts = some.map(
      (_, index) =>
        `r${index}: resolveReviewThread(input: {threadId: $t${index}}) { thread { id } }
  m${index}: minimizeComment(input: {subjectId: $c${index}, classifier: OUTDATED}) { minimizedComment { isMinimized } }`
    )
    const ids = some.flatMap(({ id, commentId }, index) => [
      [`t${index}`, id],
      [`c${index}`, commentId]
    ])
    try {
      await octokit.graphql(`mutation (${names}) {\n  ${parts.join('\n  ')}\n}`, Object.fromEntries(ids))
    } catch (error) {
      const done = partOf(error)
      if (!some.every((_, index) => done[`r${index}`] || done[`m${index}`])) throw error
    }
  }
}

/** What was done though something else of the same request was refused. */
function partOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error) || !('data' in error) || typeof error.data !== 'object') return {}
  return { ...error.data }
}
