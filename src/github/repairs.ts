import type { Change } from '../changes/change.js'
import type { CheckResult } from '../check.js'
import { decodeSource } from '../post/decode.js'
import type { RepoPath, Source } from '../post/source.js'
import { gravestFirst } from '../report/by-post.js'
import type { Finding } from '../report/report.js'
import { gitId } from '../repository/git-id.js'
import { type Patch, patchOf } from '../review/patch.js'
import { type Suggestion, suggestionsOf } from '../review/suggestions.js'
import type { Severity } from '../rules/rule.js'
import { keepReview, type ReviewOptions } from './review.js'

/** The repairs that are known, and where they are offered. */
export interface Repairs {
  /** How many stand beside their lines. */
  placed: number
  /** Those that don't, for the comment and for the summary, which has more room. */
  patch: Patch | undefined
  wholePatch: Patch | undefined
  /** Why GitHub didn't take the review. */
  problem?: unknown
  /** Whether there was something to suggest. */
  isNeeded: boolean
}

/** UTF-16 units: in a comment the findings come first. */
const COMMENT_PATCH = 12_000
const SUMMARY_PATCH = 200_000

/** Posts whose repairs are looked for: many more than a review or a patch can hold. */
const MOST_POSTS = 500

/**
 * Offers the repairs of a pull request's posts.
 *
 * @param review undefined: not beside the lines
 */
export async function offerRepairs(
  result: CheckResult,
  changes: readonly Change[],
  review: Omit<ReviewOptions, 'suggestions'> | undefined
): Promise<Repairs> {
  const posts = await repairable(result, changes)
  const suggestions = posts.flatMap((post) => post.suggestions).sort((a, b) => weight(b) - weight(a))
  let left = suggestions
  let placed: Suggestion[] = []
  let problem: unknown
  if (review) {
    try {
      const kept = await keepReview({ ...review, suggestions })
      placed = kept.placed
      left = kept.left
    } catch (error) {
      problem = error
    }
  }
  const open = new Set(left.flatMap(({ findings }) => findings))
  const rest = posts.map(({ source, suggestions: own, others }) => ({
    source,
    findings: [...own.flatMap(({ findings }) => findings).filter((finding) => open.has(finding)), ...others]
  }))
  return {
    placed: placed.length,
    patch: await patchOf(rest, COMMENT_PATCH),
    wholePatch: await patchOf(rest, SUMMARY_PATCH),
    isNeeded: suggestions.length > 0,
    ...(problem !== undefined && { problem })
  }
}

interface RepairablePost {
  source: Source
  suggestions: Suggestion[]
  others: Finding[]
}

/** The posts with repairs, the gravest first. */
async function repairable({ report, readFile }: CheckResult, changes: readonly Change[]): Promise<RepairablePost[]> {
  const byPath = new Map<RepoPath, Change>(changes.map((change) => [change.path, change]))
  const posts: RepairablePost[] = []
  for (const { path, findings } of gravestFirst(report)) {
    const change = byPath.get(path)
    if (posts.length >= MOST_POSTS) break
    if (!change || change.status === 'removed' || !findings.some(({ fix, removed }) => fix && !removed)) continue
    const bytes = await readFile(path)
    if (!bytes) continue
    const source = decodeSource(path, bytes)
    // Lines of another version than GitHub shows: the branch has moved on, or the merge commit had to be read.
    const isShown = change.blob !== undefined && gitId(bytes, change.blob) === change.blob
    posts.push({ source, ...suggestionsOf(source, findings, isShown ? (change.shown ?? []) : []) })
  }
  return posts
}

const WEIGHTS: Record<Severity, number> = { error: 2, warning: 1, info: 0 }

function weight({ findings }: Suggestion): number {
  return Math.max(...findings.map(({ severity }) => WEIGHTS[severity]))
}
