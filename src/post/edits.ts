import type { TextEdit } from './source.js'

/**
 * The text with all edits made. Their order doesn't matter; everything outside of their spans stays as it is.
 *
 * @throws RangeError when edits overlap, or one lies outside of the text
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const inOrder = [...edits].sort((a, b) => a.span.from - b.span.from || a.span.to - b.span.to)
  const parts: string[] = []
  let at = 0
  for (const { span, text: replacement } of inOrder) {
    if (span.from < at || span.to < span.from || span.to > text.length) {
      throw new RangeError(`Edit ${span.from}-${span.to} overlaps another one or lies outside of the text`)
    }
    parts.push(text.slice(at, span.from), replacement)
    at = span.to
  }
  parts.push(text.slice(at))
  return parts.join('')
}
