import type { RepositoryName } from './changed-files.js'
import type { Octokit } from './client.js'
import { creating, lookingAgain } from './lost-answer.js'
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
  /** The commit that the body is about, which it names; undefined: none. */
  headSha: string | undefined
}

/** What became of the comment; `url` is its address. */
export type CommentResult =
  | { state: 'created' | 'updated' | 'unchanged'; url: string }
  /** It is about a newer commit, and was left alone. */
  | { state: 'superseded'; url: string }
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
export function keepComment(options: CommentOptions): Promise<CommentResult> {
  return lookingAgain(3, () => keepCommentOnce(options))
}

async function keepCommentOnce(options: CommentOptions): Promise<CommentResult> {
  const { create } = options
  const marker = commentMarker(options.id)
  const body = `${marker}\n${options.body}`
  const [mine, ...duplicates] = await findMine(options, marker)
  if (mine) return bringUpToDate(options, [mine, ...duplicates], body)
  if (!create) return { state: 'absent' }
  const written = await createComment(options, body)
  // Another run may have looked at the same time, found nothing either, and have written one too.
  const since = new Date(Date.parse(written.created_at) - LONGEST_RUN_MS)
  const [oldest = written, ...others] = await findMine(options, marker, since).catch(() => [written])
  // It may even have taken this one for a duplicate, and away.
  if (others.length > 0 || oldest.id !== written.id) return bringUpToDate(options, [oldest, ...others], body)
  return { state: 'created', url: written.html_url }
}

/** Between a look at the comments and the writing of one there is at most this, with all waits. */
const LONGEST_RUN_MS = 15 * 60_000

/** More are not taken away at a time. */
const MOST_DUPLICATES = 20

/** Makes the oldest of some comments say what is to be said, and takes the others away. */
async function bringUpToDate(
  options: CommentOptions,
  [mine, ...duplicates]: readonly [Comment, ...Comment[]],
  body: string
): Promise<CommentResult> {
  const { octokit, repository } = options
  const isCurrent = normalise(mine.body) === normalise(body)
  // Runs may overtake each other: what is said about a newer commit is not replaced by what was true of an older one.
  const isSuperseded = !isCurrent && !mine.body?.includes(options.headSha ?? '') && !(await isHead(options))
  if (!isCurrent && !isSuperseded) await octokit.rest.issues.updateComment({ ...repository, comment_id: mine.id, body })
  // That one stays is not worth a failure.
  for (const { id } of duplicates.slice(0, MOST_DUPLICATES)) {
    await octokit.rest.issues.deleteComment({ ...repository, comment_id: id }).catch(() => {})
  }
  if (isSuperseded) return { state: 'superseded', url: mine.html_url }
  return { state: isCurrent ? 'unchanged' : 'updated', url: mine.html_url }
}

/** Whether the commit is still the last one of the pull request. Where that can't be found out, it is taken to be so. */
async function isHead({ octokit, repository, number, headSha }: CommentOptions): Promise<boolean> {
  try {
    const { data } = await octokit.rest.pulls.get({ ...repository, pull_number: number })
    return data.head.sha === headSha
  } catch {
    return true
  }
}

async function createComment(options: CommentOptions, body: string): Promise<Comment> {
  return creating(async () => {
    const { data } = await options.octokit.rest.issues.createComment({
      ...options.repository,
      issue_number: options.number,
      body,
      request: { retries: 0 }
    })
    return data
  })
}

interface Comment {
  id: number
  html_url: string
  created_at: string
  body?: string | undefined
  user: { login: string; type: string } | null
}

/**
 * Comments that carry the marker and were written under this token's name, oldest first.
 * @param since only those that were written or changed since then
 */
async function findMine(options: CommentOptions, marker: string, since?: Date): Promise<Comment[]> {
  const { octokit, repository, number } = options
  const comments = await allPages<Comment>((page) =>
    octokit.rest.issues.listComments({
      ...repository,
      issue_number: number,
      per_page: PAGE_SIZE,
      page,
      ...(since && { since: since.toISOString() })
    })
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
