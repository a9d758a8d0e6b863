/** A part of a text that can be told in less and less detail. */
export interface Section<Detail> {
  /** Sections of less weight are shortened before those of more. */
  weight: number
  render(detail: Detail): string
}

/**
 * Makes sections fit into `room`: first tells less of the lightest ones, the largest of them first, then of heavier ones;
 * leaves out the last ones when that is not enough.
 *
 * @param details from the most to the least
 * @param measure the size of a text, in the unit of `room`; each section takes one more, for what joins them
 * @returns the texts, and how many sections at the end are left out
 */
export function fitSections<Detail>(
  sections: readonly Section<Detail>[],
  details: readonly [Detail, ...Detail[]],
  measure: (text: string) => number,
  room: number
): { texts: string[]; left: number } {
  const [most, ...fewer] = details
  const texts = sections.map((section) => section.render(most))
  const sizes = texts.map((text) => measure(text) + 1)
  let total = sizes.reduce((sum, size) => sum + size, 0)
  const weights = [...new Set(sections.map(({ weight }) => weight))].sort((a, b) => a - b)
  for (const weight of weights) {
    for (const detail of fewer) {
      for (const index of largestFirst(sections, sizes, weight)) {
        if (total <= room) return { texts, left: 0 }
        const text = sections[index]?.render(detail) ?? ''
        const size = measure(text) + 1
        const before = sizes[index] ?? 0
        if (size >= before) continue
        total += size - before
        texts[index] = text
        sizes[index] = size
      }
    }
  }
  while (texts.length > 0 && total > room) {
    texts.pop()
    total -= sizes.pop() ?? 0
  }
  return { texts, left: sections.length - texts.length }
}

function largestFirst<Detail>(
  sections: readonly Section<Detail>[],
  sizes: readonly number[],
  weight: number
): number[] {
  return sections
    .map((_, index) => index)
    .filter((index) => sections[index]?.weight === weight)
    .sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0))
}
