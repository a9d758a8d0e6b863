import type { Span } from '../source.js'

/** The spans in the order of the text, with those that touch or overlap joined into one. */
export function joinSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const span of [...spans].sort((a, b) => a.from - b.from || a.to - b.to)) {
    const last = joined.at(-1)
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to)
    else joined.push({ from: span.from, to: span.to })
  }
  return joined
}

/**
 * The first of ordered, separate spans that ends behind an offset.
 *
 * @returns its index; the list's length when all end before
 */
export function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.to ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}

/** Whether ordered, separate spans have a character in common with a span. */
export function overlaps(spans: readonly Span[], span: Span): boolean {
  const next = spans[firstEndingAfter(spans, span.from)]
  return next !== undefined && next.from < span.to
}
