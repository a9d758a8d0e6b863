import type { Report } from '../report/report.js'
import { type IssueMemory, LONGEST_WORDS, MOST_REMEMBERED, MOST_WORDS } from './memory.js'
import { type Problem, problemsOf, unaskedKeys } from './problems.js'

/** What a check found, beside what the one before it did. */
export interface History {
  /** The day of this check, and of the one before it. */
  day: string
  before: string | undefined
  fresh: Problem[]
  /** The longest known first. Without a day where more is known than can be remembered. */
  still: { problem: Problem; since: string | undefined }[]
  /** What was fixed: in words, as far as they are remembered. */
  fixed: { count: number; words: string[] }
  /** Known problems that this check could not look at. */
  unknown: number
  /** For the next check. */
  memory: IssueMemory
}

/**
 * Compares a check with what is remembered of the one before it.
 *
 * @param isPartial a part of the check is missing, so that nothing that is not found counts as fixed
 */
export function historyOf(
  report: Report,
  before: IssueMemory | undefined,
  { day, isPartial }: { day: string; isPartial: boolean }
): History {
  const problems = problemsOf(report)
  const known = before?.since ?? new Map<string, string>()
  const present = new Set(problems.map(({ key }) => key))
  const unasked = unaskedKeys(report)
  const gone = [...known.keys()].filter((key) => !present.has(key))
  const unknown = gone.filter((key) => isPartial || unasked.has(key))
  const kept = new Set(unknown)
  const fixed = gone.filter((key) => !kept.has(key))
  const isFresh = ({ key }: Problem) => !known.has(key) && !before?.isPartial
  const still = problems
    .filter((problem) => !isFresh(problem))
    .map((problem) => ({ problem, since: known.get(problem.key) }))
    .sort((a, b) => compareDays(a.since, b.since))
  return {
    day,
    before: before?.day,
    fresh: problems.filter(isFresh),
    still,
    fixed: { count: fixed.length, words: fixed.flatMap((key) => before?.words.get(key) ?? []) },
    unknown: unknown.length,
    memory: memoryOf(problems, unknown, before, day)
  }
}

function memoryOf(
  problems: readonly Problem[],
  unknown: readonly string[],
  before: IssueMemory | undefined,
  day: string
): IssueMemory {
  const keys = [...problems.map(({ key }) => key), ...unknown]
  const since = new Map(keys.slice(0, MOST_REMEMBERED).map((key) => [key, before?.since.get(key) ?? day]))
  const words = new Map<string, string>()
  for (const { key, finding } of problems.slice(0, MOST_WORDS)) words.set(key, wordsOf(finding))
  for (const key of unknown) {
    const known = before?.words.get(key)
    if (known !== undefined && words.size < MOST_WORDS) words.set(key, known)
  }
  return { day, since, words, isPartial: keys.length > MOST_REMEMBERED }
}

function wordsOf({ rule, path, subject }: Problem['finding']): string {
  const words = `${rule}: ${/^https?:/i.test(subject) ? subject : path}`
  return words.length <= LONGEST_WORDS ? words : `${words.slice(0, LONGEST_WORDS - 1).toWellFormed()}…`
}

function compareDays(a: string | undefined, b: string | undefined): number {
  const [one, other] = [a ?? '9', b ?? '9']
  return one < other ? -1 : one > other ? 1 : 0
}
