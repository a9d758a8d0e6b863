import type { Heading } from '../post/post.js'
import type { TextEdit } from '../post/source.js'

const LOWEST_LEVEL = 6

/** A heading and those that follow it, up to the next one that is not below `level`. */
export function sectionAt(headings: readonly Heading[], index: number, level: number): Heading[] {
  let end = index + 1
  while (end < headings.length && (headings[end]?.level ?? 0) > level) end += 1
  return headings.slice(index, end)
}

/**
 * The edits that give headings another level: `##` gets more or fewer marks, an underline of `=` becomes one of `-`.
 *
 * @param level the new level of a heading
 * @returns undefined when one of them can't be changed by its marks alone
 */
export function relevel(headings: readonly Heading[], level: (heading: Heading) => number): TextEdit[] | undefined {
  const edits: TextEdit[] = []
  for (const heading of headings) {
    const wanted = level(heading)
    if (wanted === heading.level) continue
    const { markSpan: span, syntax } = heading
    if (wanted > LOWEST_LEVEL || syntax === 'html') return undefined
    if (syntax === 'atx') edits.push({ span, text: '#'.repeat(wanted) })
    else if (wanted === 2) edits.push({ span, text: '-'.repeat(span.to - span.from) })
    else return undefined
  }
  return edits
}
