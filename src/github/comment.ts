import type { RepositoryName } from './changed-files.js'
import type { Octokit } from './client.js'
import { isRequestFailure } from './failure.js'
import { writtenByUs } from './own-name.js'
import { allPages, PAGE_SIZE } from './pages.js'

export interface CommentOptions {
  octokit: Octokit
  repository: RepositoryName
  /** The pull request's number. */
  number: number
  /** Tells comments apart where several workflows keep one each. */
  id: string
  /** The comment's Markdown, without the marker: at most 60,000 UTF-16 units, because GitHub takes 65,536 characters. */
  body: string
  /** Whether to write a comment where there is none yet. */
  create: boolean
}

/** What became of the comment; `url` is its address. */
export type CommentResult =
  | { state: 'created' | 'updated' | 'unchanged'; url: string }
  /** There is none, and none is needed. */
  | { state: 'absent' }

/** The hidden first line by which a comment is found again. */
export function commentMarker(id: string): string {
  return `<!-- seo-content-check:${id} -->`
}

/**
 * Keeps one comment on a pull request: writes it, brings it up to date, leaves it alone when nothing changed.
 * @throws what octokit throws, when GitHub refuses or fails
 */
export async function keepComment(options: CommentOptions): Promise<CommentResult> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await keepCommentOnce(options)
    } catch (error) {
      // Creating is not repeated blindly: the comment may be there although the answer was lost. So all is looked at again.
      if (attempt > 2 || !(error instanceof LostAnswer)) throw error instanceof LostAnswer ? error.cause : error
    }
  }
}

/** Creating a comment failed in a way that may pass. */
class LostAnswer extends Error {
  override name = 'LostAnswer'
}

async function keepCommentOnce(options: CommentOptions): Promise<CommentResult> {
  const { octokit, repository, create } = options
  const marker = commentMarker(options.id)
  const body = `${marker}\n${options.body}`
  const [mine, ...duplicates] = await findMine(options, marker)
  if (!mine) return create ? { state: 'created', url: await createComment(options, body) } : { state: 'absent' }
  const isCurrent = normalise(mine.body) === normalise(body)
  if (!isCurrent) await octokit.rest.issues.updateComment({ ...repository, comment_id: mine.id, body })
  // Two runs at the same time may have written one each. That one stays is not worth a failure.
  for (const { id } of duplicates) {
    await octokit.rest.issues.deleteComment({ ...repository, comment_id: id }).catch(() => {})
  }
  return { state: isCurrent ? 'unchanged' : 'updated', url: mine.html_url }
}

async function createComment(options: CommentOptions, body: string): Promise<string> {
  try {
    const { data } = await options.octokit.rest.issues.createComment({
      ...options.repository,
      issue_number: options.number,
      body,
      request: { retries: 0 }
    })
    return data.html_url
  } catch (error) {
    if (isRequestFailure(error) && error.status >= 500) throw new LostAnswer('no answer', { cause: error })
    throw error
  }
}

interface Comment {
  id: number
  html_url: string
  body?: string | undefined
  user: { login: string; type: string } | null
}

/** Comments that carry the marker and were written under this token's name, oldest first. */
async function findMine(options: CommentOptions, marker: string): Promise<Comment[]> {
  const { octokit, repository, number } = options
  const comments = await allPages<Comment>((page) =>
    octokit.rest.issues.listComments({ ...repository, issue_number: number, per_page: PAGE_SIZE, page })
  )
  const marked = comments.filter(({ body }) => body !== undefined && firstLine(body) === marker)
  return (await writtenByUs(octokit, marked)).sort((a, b) => a.id - b.id)
}

/** Where markers stand. */
export function firstLine(body: string): string {
  return body.split('\n', 1)[0]?.trimEnd() ?? ''
}

/**
 * GitHub may change line ends and white space at the end of what it stores. And another run that says the same is no reason
 * to write: the run that the comment points to says it too.
 */
export function normalise(body: string | undefined): string {
  return (body ?? '')
    .replaceAll('\r\n', '\n')
    .replace(/\/actions\/runs\/\d+/g, '/actions/runs/')
    .trimEnd()
}
