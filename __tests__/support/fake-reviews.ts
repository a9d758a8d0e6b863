import { linesOfPatch } from '../../src/changes/diff-lines.js'
import type { FakeFile } from './github-answers.js'
import { FieldError, type Resolvers } from './graphql.js'

/** A thread beside lines of a pull request's diff. */
export interface FakeThread {
  id: string
  path: string
  first: number
  last: number
  /** The lines that it is about. */
  lines: string[]
  isResolved: boolean
  comments: { id: string; login: string; body: string; isMinimized: boolean }[]
}

interface ReviewBody {
  commit_id?: string
  body?: string
  event?: string
  comments?: {
    path: string
    line?: number
    side?: string
    start_line?: number
    start_side?: string
    body: string
  }[]
}

/** What the reviews of a pull request are about. */
export interface ReviewedFiles {
  files: readonly FakeFile[]
  /** The text of a file at head. */
  text(path: string): string | undefined
}

/** The reviews of a pull request, as GitHub keeps them. */
export class FakeReviews {
  /** The text of each review, in order. */
  reviews: string[] = []
  threads: FakeThread[] = []
  /** Resolving needs `contents: write`. */
  mayResolve = false
  #next = 1

  /** @returns why GitHub refuses the whole review; undefined when it takes it */
  create(review: ReviewBody, login: string, files: ReviewedFiles): string | undefined {
    if (review.event !== 'COMMENT' || !review.body) return 'Review event and body are required'
    const threads: FakeThread[] = []
    for (const comment of review.comments ?? []) {
      const { path, line = 0, start_line: first = line, side, start_side: startSide = 'RIGHT', body } = comment
      const patch = files.files.find(({ filename }) => filename === path)?.patch
      const isShown = linesOfPatch(patch ?? '').some((hunk) => hunk.first <= first && line <= hunk.last)
      if (!isShown || side !== 'RIGHT' || startSide !== 'RIGHT' || first > line) {
        return 'Pull request review thread line must be part of the diff'
      }
      if (body.length > 65_536) return 'Body is too long (maximum is 65536 characters)'
      const id = this.#next++
      const lines = (files.text(path) ?? '').split('\n').slice(first - 1, line)
      const comments = [{ id: `PRRC_${id}`, login, body, isMinimized: false }]
      threads.push({ id: `PRRT_${id}`, path, first, last: line, lines, isResolved: false, comments })
    }
    this.reviews.push(review.body)
    this.threads.push(...threads)
    return undefined
  }

  reply(thread: FakeThread, login: string, body: string): void {
    thread.comments.push({ id: `PRRC_${this.#next++}`, login, body, isMinimized: false })
  }

  /** Those that a person still sees open. */
  get open(): FakeThread[] {
    return this.threads.filter(({ isResolved, comments }) => !isResolved && !comments[0]?.isMinimized)
  }

  /** `reviewThreads` of a pull request, for whom the token belongs to. */
  list(viewer: string, files: ReviewedFiles) {
    return ({ first = 0, after }: { first?: number; after?: string | null }): Resolvers => {
      const start = after ? Number(after) : 0
      const end = start + first
      return {
        pageInfo: { hasNextPage: end < this.threads.length, endCursor: String(end) },
        nodes: this.threads.slice(start, end).map((thread) => ({
          id: thread.id,
          isResolved: thread.isResolved,
          isOutdated: !(files.text(thread.path) ?? '').includes(thread.lines.join('\n')),
          comments: {
            totalCount: thread.comments.length,
            nodes: thread.comments.slice(0, 1).map(({ id, login, body, isMinimized }) => ({
              id,
              body,
              isMinimized,
              viewerDidAuthor: login === viewer
            }))
          }
        }))
      }
    }
  }

  mutations(readOnly: boolean): Resolvers {
    const forbidden = new FieldError('FORBIDDEN', 'Resource not accessible by integration')
    const missing = new FieldError('NOT_FOUND', 'Could not resolve to a node')
    return {
      resolveReviewThread: ({ input }: { input: { threadId: string } }) => {
        if (!this.mayResolve || readOnly) throw forbidden
        const thread = this.threads.find(({ id }) => id === input.threadId)
        if (!thread) throw missing
        thread.isResolved = true
        return { thread }
      },
      minimizeComment: ({ input }: { input: { subjectId: string; classifier: string } }) => {
        if (readOnly) throw forbidden
        const comment = this.threads.flatMap(({ comments }) => comments).find(({ id }) => id === input.subjectId)
        if (!comment || input.classifier !== 'OUTDATED') throw missing
        comment.isMinimized = true
        return { minimizedComment: comment }
      }
    }
  }
}
