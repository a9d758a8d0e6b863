import { applyEdits } from '../post/edits.js'
import type { Source, Span } from '../post/source.js'
import type { ReportedFix } from './report.js'

/** A fix, as the lines it changes look before and after it. */
export interface FixPreview {
  /** 1-based number of the first line. */
  line: number
  before: string[]
  after: string[]
}

/**
 * What a fix changes, in whole lines.
 * @returns undefined when it doesn't suit the text, or changes nothing
 */
export function previewFix(fix: ReportedFix, source: Source): FixPreview | undefined {
  const edits = fix.edits.map(({ range, text }) => ({
    span: { from: source.offset(range.start), to: source.offset(range.end) },
    text
  }))
  const first = Math.min(...edits.map(({ span }) => span.from))
  const last = Math.max(...edits.map(({ span }) => span.to))
  if (!Number.isFinite(first)) return undefined
  const line = source.position(first).line
  const whole: Span = { from: source.lineSpan(line).from, to: source.lineSpan(source.position(last).line).to }
  const block = { from: whole.from, to: Math.max(whole.to, last) }
  try {
    const moved = edits.map(({ span, text }) => ({
      span: { from: span.from - block.from, to: span.to - block.from },
      text
    }))
    const before = linesOf(source.slice(block))
    const after = linesOf(applyEdits(source.slice(block), moved))
    return trimmed(line, before, after)
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** Only the lines that differ: a fix that takes out a whole line ends at the start of the next one, which stays as it is. */
function trimmed(line: number, before: string[], after: string[]): FixPreview | undefined {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1
  let end = 0
  const most = Math.min(before.length, after.length) - start
  while (end < most && before.at(-1 - end) === after.at(-1 - end)) end += 1
  const preview = {
    line: line + start,
    before: before.slice(start, before.length - end),
    after: after.slice(start, after.length - end)
  }
  return preview.before.length + preview.after.length === 0 ? undefined : preview
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/)
}
