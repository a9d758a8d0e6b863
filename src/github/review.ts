import { markerOf, suggestionComment, suggestionMarker } from '../review/comment-text.js'
import type { Suggestion } from '../review/suggestions.js'
import { reviewWords } from '../review/wording.js'
import type { RepositoryName } from './changed-files.js'
import type { Octokit } from './client.js'
import { isRequestFailure } from './failure.js'
import { creating, lookingAgain } from './lost-answer.js'
import { closeThreads, type OwnThread, ownThreads } from './review-threads.js'

/** Suggestions that are open at the same time: an editor who has to click more often takes the patch. */
const MOST_OPEN = 30

/** Attempts to find what it is in a batch that GitHub doesn't take. */
const MOST_REVIEWS = 12

export interface ReviewOptions {
  octokit: Octokit
  repository: RepositoryName
  /** The pull request's number. */
  number: number
  /** Tells suggestions apart where several workflows make some. */
  id: string
  /** The commit that the suggestions' lines are of. */
  headSha: string
  /** The most important first. */
  suggestions: readonly Suggestion[]
}

/** What became of the suggestions. */
export interface ReviewResult {
  /** Those that stand beside their lines, or were dismissed there. */
  placed: Suggestion[]
  /** Those that there was no room for, and those that GitHub didn't take. */
  left: Suggestion[]
}

/**
 * Keeps the suggestions of a pull request: those that are not there yet become one review, those that don't apply any more are
 * closed unless somebody answered, and one that a person resolved is not made again.
 *
 * @throws what octokit throws, when GitHub refuses or fails
 */
export function keepReview(options: ReviewOptions): Promise<ReviewResult> {
  return lookingAgain(2, () => keepReviewOnce(options))
}

async function keepReviewOnce(options: ReviewOptions): Promise<ReviewResult> {
  const { octokit, repository, number, id, suggestions } = options
  const threads = (await ownThreads(octokit, repository, number)).flatMap((thread) => {
    const marker = markerOf(id, thread.body)
    return marker === undefined ? [] : [{ ...thread, marker }]
  })
  const standing = new Set(threads.filter(stands).map(({ marker }) => marker))
  const wanted = new Map(suggestions.map((suggestion) => [suggestionMarker(id, suggestion), suggestion]))
  const isPlaced = (suggestion: Suggestion) => standing.has(suggestionMarker(id, suggestion))
  const placed = suggestions.filter(isPlaced)
  const missing = [...wanted.values()].filter((suggestion) => !isPlaced(suggestion))
  const open = threads.filter((thread) => stands(thread) && !thread.isResolved && wanted.has(thread.marker)).length
  const fresh = missing.slice(0, Math.max(0, MOST_OPEN - open))

  // First the old ones go, so that nobody sees two suggestions for one line.
  const obsolete = threads.filter(
    (thread) => isOpen(thread) && !thread.hasReplies && !(stands(thread) && wanted.has(thread.marker))
  )
  // That an old suggestion stays open is not worth a failure: GitHub itself marks it as outdated when its lines change.
  await closeThreads(octokit, obsolete).catch(() => {})
  const refused = await postSuggestions(options, fresh)
  return {
    placed: [...placed, ...fresh.filter((suggestion) => !refused.has(suggestion))],
    left: missing.filter((suggestion) => !fresh.includes(suggestion) || refused.has(suggestion))
  }
}

/** Whether a thread still says what it said: it can be accepted, or a person has decided about it. */
function stands({ isResolved, isOutdated, isHidden }: OwnThread): boolean {
  return !isHidden && (isResolved || !isOutdated)
}

function isOpen({ isResolved, isHidden }: OwnThread): boolean {
  return !isResolved && !isHidden
}

/**
 * Writes a review. GitHub takes all of its comments or none, and doesn't say which one it can't place, so a batch that it
 * refuses is tried in halves.
 *
 * @returns the suggestions that it didn't take
 */
async function postSuggestions(options: ReviewOptions, batch: readonly Suggestion[]): Promise<Set<Suggestion>> {
  const refused = new Set<Suggestion>()
  const batches = batch.length > 0 ? [batch] : []
  for (let attempt = 0; attempt < MOST_REVIEWS; attempt += 1) {
    const next = batches.shift()
    if (!next) return refused
    if (await createReview(options, next)) continue
    const half = Math.ceil(next.length / 2)
    if (next.length === 1) refused.add(next[0] as Suggestion)
    else batches.push(next.slice(0, half), next.slice(half))
  }
  for (const suggestion of batches.flat()) refused.add(suggestion)
  return refused
}

/** @returns whether GitHub could place all of the comments */
async function createReview(options: ReviewOptions, suggestions: readonly Suggestion[]): Promise<boolean> {
  const { octokit, repository, number, id, headSha } = options
  try {
    const request = () =>
      octokit.rest.pulls.createReview({
        ...repository,
        pull_number: number,
        commit_id: headSha,
        event: 'COMMENT',
        body: reviewWords(suggestions.length),
        comments: suggestions.map((suggestion) => ({
          path: suggestion.path,
          line: suggestion.last,
          side: 'RIGHT',
          ...(suggestion.first < suggestion.last && { start_line: suggestion.first, start_side: 'RIGHT' }),
          body: suggestionComment(id, suggestion)
        })),
        request: { retries: 0 }
      })
    await creating(request)
    return true
  } catch (error) {
    if (isRequestFailure(error) && error.status === 422) return false
    throw error
  }
}
