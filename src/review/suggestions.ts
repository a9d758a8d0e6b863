import { holdsLines, type LineRange } from '../changes/diff-lines.js'
import { chooseFixes, editsOf } from '../fix/choose.js'
import { isUtf16 } from '../post/decode.js'
import { applyEdits } from '../post/edits.js'
import { parseFrontMatter } from '../post/front-matter/parse.js'
import type { FrontMatter } from '../post/post.js'
import { type RepoPath, Source, type Span, type TextEdit } from '../post/source.js'
import type { Finding } from '../report/report.js'

/** Whole lines of a post that a click replaces. */
export interface Suggestion extends LineRange {
  path: RepoPath
  /** The lines without their line ends. */
  before: string[]
  after: string[]
  newline: '\r\n' | '\n'
  /** What it repairs, in the order of the report. */
  findings: Finding[]
}

/** What can be repaired in a post. */
export interface Proposals {
  suggestions: Suggestion[]
  /** Findings whose fix can't be a suggestion: the diff doesn't show its lines, or it is too large to be judged there. */
  others: Finding[]
}

/** Beyond this nobody compares what is beside each other in a comment. */
const MOST_LINES = 40
const LONGEST = 6000

/**
 * The fixes of a post as suggestions. Those of the same lines are one; of those that overlap one is made, and the others may
 * suit the text that it makes.
 *
 * @param findings those of the post that have a say, in the order of the report
 * @param shown the lines that the pull request's diff shows: GitHub takes comments nowhere else
 */
export function suggestionsOf(source: Source, findings: readonly Finding[], shown: readonly LineRange[]): Proposals {
  // The bytes that are no text would be lost.
  if (source.invalidAt !== undefined || isUtf16(source)) return { suggestions: [], others: [] }
  const chosen = chooseFixes(source, findings, 'suggestions').findings
  const { state } = parseFrontMatter(source)
  const suggestions: Suggestion[] = []
  const others: Finding[] = []
  for (const group of byLines(source, chosen)) {
    const suggestion = compose(source, group)
    if (!suggestion) continue
    const isGood = canBeShown(source, suggestion, shown) && isHarmless(state, changed(source, group))
    if (isGood) suggestions.push(suggestion)
    else others.push(...group.findings)
  }
  return { suggestions, others }
}

/** Fixes that have lines in common. */
interface Group extends LineRange {
  findings: Finding[]
  edits: TextEdit[]
}

function byLines(source: Source, findings: readonly Finding[]): Group[] {
  const single = findings.flatMap((finding): Group[] => {
    if (!finding.fix) return []
    const edits = editsOf(source, finding.fix)
    const start = source.position(Math.min(...edits.map(({ span }) => span.from)))
    // What is put in at the start of a line comes with the line above it.
    const isBetween = start.column === 1 && edits.some(({ span }) => span.from === span.to)
    const first = Math.max(1, start.line - (isBetween ? 1 : 0))
    const last = source.position(Math.max(...edits.map(({ span }) => span.to))).line
    return [{ first, last, findings: [finding], edits }]
  })
  const groups: Group[] = []
  for (const next of single.sort((a, b) => a.first - b.first || a.last - b.last)) {
    const group = groups.at(-1)
    if (!group || next.first > group.last) {
      groups.push(next)
      continue
    }
    group.last = Math.max(group.last, next.last)
    group.findings.push(...next.findings)
    group.edits.push(...next.edits)
  }
  return groups.map((group) => ({ ...group, edits: unlike(group.edits) }))
}

/** Several findings may ask for the very same edit. */
function unlike(edits: readonly TextEdit[]): TextEdit[] {
  return [...new Map(edits.map((edit) => [JSON.stringify(edit), edit])).values()]
}

function changed(source: Source, { edits }: Group): Source {
  return new Source(source.path, applyEdits(source.text, edits))
}

/** The lines that change, at least one of them; undefined when none does. */
function compose(source: Source, group: Group): Suggestion | undefined {
  const { findings, edits } = group
  const from = source.lineSpan(group.first).from
  const to = Math.max(source.lineSpan(group.last).to, ...edits.map(({ span }) => span.to))
  const block: Span = { from, to }
  const moved = edits.map(({ span, text }) => ({ span: { from: span.from - from, to: span.to - from }, text }))
  const before = linesOf(source.slice(block))
  const after = linesOf(applyEdits(source.slice(block), moved))
  // From the end first: what comes after the last line end is no line that GitHub could show.
  const shorter = Math.min(before.length, after.length)
  let end = 0
  while (end < shorter && before.at(-1 - end) === after.at(-1 - end)) end += 1
  let start = 0
  while (start < shorter - end && before[start] === after[start]) start += 1
  if (start + end === before.length) {
    if (before.length === after.length) return undefined
    return insertion(source, group, start, after.slice(start, after.length - end))
  }
  return {
    path: source.path,
    newline: source.newline,
    first: group.first + start,
    last: group.first + before.length - end - 1,
    before: before.slice(start, before.length - end),
    after: after.slice(start, after.length - end),
    findings
  }
}

/** A suggestion replaces at least one line: new ones come with the line above them, or the one below at the start. */
function insertion(source: Source, { first, findings }: Group, start: number, lines: string[]): Suggestion {
  const line = first + Math.max(0, start - 1)
  const kept = source.slice(source.lineSpan(line))
  return {
    path: source.path,
    newline: source.newline,
    first: line,
    last: line,
    before: [kept],
    after: start > 0 ? [kept, ...lines] : [...lines, kept],
    findings
  }
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/)
}

/** What a comment would not carry as it is: controls, halves of characters, a byte order mark. */
const UNCARRIED = /[^\P{Cc}\t]|\p{Cs}|\uFEFF/u

function canBeShown(source: Source, suggestion: Suggestion, shown: readonly LineRange[]): boolean {
  const { first, last, before, after } = suggestion
  return (
    holdsLines(shown, suggestion) &&
    last <= source.lineCount - (source.text.endsWith('\n') ? 1 : 0) &&
    last - first < MOST_LINES &&
    after.length <= MOST_LINES &&
    [...before, ...after].every((line) => !UNCARRIED.test(line)) &&
    after.join('\n').length <= LONGEST
  )
}

/** Whether the front matter is no worse than it was. */
export function isHarmless(before: FrontMatter['state'], after: Source): boolean {
  const { state } = parseFrontMatter(after)
  return state === before || (before !== 'ok' && state !== 'broken')
}
