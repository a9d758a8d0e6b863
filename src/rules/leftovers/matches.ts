import type { Span } from '../../post/source.js'

/** Every match of a pattern with the flag `g`. */
export function matchesOf(pattern: RegExp, text: string): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length }))
}
