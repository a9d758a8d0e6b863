import type { FrontMatterFormat, FrontMatterProblem } from '../post.js'
import type { Source, Span } from '../source.js'
import { firstFilledLine, isKeyLine, lineAt, nextLine } from './fence.js'

/** A line that was probably meant to close: `--`, ` ---`, `...`, `***`, dashes of a word processor. */
const FAILED_FENCE = /^(?: {0,3}[-\u2010-\u2015\u2212]{2,}|[.*=_+~]{3,})[ \t]*$/
const CONTINUATION = /^(?:[ \t]+\S|-(?:[ \t]|$)|[\]}])/
const LOWER_CASE_KEY = /^[a-z][\w-]{0,60}:[ \t]/m

/**
 * Where front matter ends that has no closing fence, or whose closing fence is rather a line of the body.
 *
 * @param content from the line after the opening fence
 * @returns start of the first line that is not front matter; `sure` when a blank line or a misspelt fence stands there
 *   and no field follows
 */
export function findLikelyEnd(
  source: Source,
  content: Span,
  format: FrontMatterFormat
): { at: number; sure: boolean } | undefined {
  const { text } = source
  let blankAt: number | undefined
  let at = content.from
  while (at < content.to) {
    const line = lineAt(text, at)
    const start = text.slice(at, Math.min(line.to, at + 400))
    if (start.trim() === '') blankAt ??= at
    else if (FAILED_FENCE.test(start)) return { at, sure: endsFields(text, line.to, content.to) }
    else if (belongs(text, at, start, format, blankAt !== undefined)) blankAt = undefined
    else {
      const end = blankAt ?? at
      return { at: end, sure: blankAt !== undefined && endsFields(text, end, content.to) }
    }
    at = nextLine(text, line.to)
  }
  return blankAt === undefined ? undefined : { at: blankAt, sure: false }
}

/**
 * What to say of a missing closing fence.
 *
 * @param at where the front matter probably ends: start of a line, or the text's end
 * @returns the problem, and where the block ends: behind the misspelt fence, if there is one
 */
export function unclosedProblem(
  source: Source,
  marks: Span,
  fence: string,
  at: number
): { problem: FrontMatterProblem; end: number } {
  const { text, newline } = source
  const opened = `The front matter starts on line ${source.position(marks.from).line}`
  const line = lineAt(text, at)
  const misspelt = source.slice(line)
  if (FAILED_FENCE.test(misspelt)) {
    const where = `on line ${source.position(at).line}`
    const wrong =
      misspelt.trim() === fence
        ? `the \`${fence}\` ${where} must stand at the start of the line`
        : `"${misspelt.trim().slice(0, 40)}" ${where} must be exactly \`${fence}\``
    return {
      end: line.to,
      problem: {
        kind: 'unclosed',
        span: line,
        message: `${opened} and is not closed: ${wrong}. Without a closing \`${fence}\` the site can't be built, or the text is lost.`,
        fix: { description: `Write \`${fence}\``, edits: [{ span: line, text: fence }] }
      }
    }
  }
  const before = at > 0 && text[at - 1] !== '\n' ? newline : ''
  const lastLine = source.position(before ? at : at - 1).line
  return {
    end: at,
    problem: {
      kind: 'unclosed',
      span: marks,
      message: `${opened} and is not closed. Without a closing \`${fence}\` the site can't be built, or the text is lost. Add a line with \`${fence}\` after line ${lastLine}.`,
      fix: {
        description: `Add \`${fence}\` after line ${lastLine}`,
        edits: [{ span: { from: at, to: at }, text: `${before}${fence}${newline}` }]
      }
    }
  }
}

function belongs(text: string, at: number, start: string, format: FrontMatterFormat, afterBlank: boolean): boolean {
  if (isKeyLine(text, at, format)) return true
  if (start.startsWith('#')) {
    const next = firstFilledLine(text, at)
    return !afterBlank || (next < text.length && isKeyLine(text, next, format))
  }
  return CONTINUATION.test(start) && (!afterBlank || /^[ \t]/.test(start))
}

function endsFields(text: string, from: number, to: number): boolean {
  return !LOWER_CASE_KEY.test(text.slice(from, to))
}
