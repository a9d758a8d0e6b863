/** A part of a text that can be told in less and less detail. */
export interface Section<Detail> {
  /** Sections of less weight get the room that those of more leave. */
  weight: number
  /** Less detail is never longer. */
  render(detail: Detail): string
  /** The least that can be said of it. */
  line(): string
}

export interface Room<Detail> {
  /** From the most to the least. */
  details: readonly [Detail, ...Detail[]]
  /** The size of a text, in the unit of `size`; each section takes one more, for what joins it to the next. */
  measure(text: string): number
  size: number
}

export interface Fitting {
  texts: string[]
  /** How many sections at the end are left out. */
  left: number
}

/** More lines than this are a list that nobody reads. */
const MOST_LINES = 30

/**
 * Makes sections fit. The heaviest get all the room they need; where that is not enough, the largest of them are told in
 * less detail, then the last ones in a line, and then they are left out.
 *
 * @param sections the heaviest first
 */
export function fitSections<Detail>(sections: readonly Section<Detail>[], room: Room<Detail>): Fitting {
  const texts: string[] = []
  let size = room.size
  for (const group of byWeight(sections)) {
    const fitting = fitGroup(group, { ...room, size })
    texts.push(...fitting.texts)
    size -= fitting.texts.reduce((sum, text) => sum + room.measure(text) + 1, 0)
    if (fitting.left > 0) break
  }
  return { texts, left: sections.length - texts.length }
}

function byWeight<Detail>(sections: readonly Section<Detail>[]): Section<Detail>[][] {
  const groups = new Map<number, Section<Detail>[]>()
  for (const section of sections) {
    const group = groups.get(section.weight)
    if (group) group.push(section)
    else groups.set(section.weight, [section])
  }
  return [...groups.values()]
}

function fitGroup<Detail>(sections: readonly Section<Detail>[], room: Room<Detail>): Fitting {
  const least = room.details.at(-1) ?? room.details[0]
  const texts: string[] = []
  const sizes: number[] = []
  let total = 0
  for (const section of sections) {
    const text = section.render(least)
    const size = room.measure(text) + 1
    // What comes after can't be told in any detail, so it isn't even rendered.
    if (total + size > room.size) return withLines(sections, texts, sizes, room)
    texts.push(text)
    sizes.push(size)
    total += size
  }
  return { texts: inMostDetail(sections, room), left: 0 }
}

/** All sections, of which the least detail fits: the largest are shortened, step by step, until all fit. */
function inMostDetail<Detail>(sections: readonly Section<Detail>[], { details, measure, size: room }: Room<Detail>) {
  const [most, ...fewer] = details
  const texts = sections.map((section) => section.render(most))
  const sizes = texts.map((text) => measure(text) + 1)
  let total = sum(sizes)
  for (const detail of fewer) {
    const largestFirst = [...sizes.keys()].sort((a, b) => (sizes[b] ?? 0) - (sizes[a] ?? 0))
    for (const index of largestFirst) {
      if (total <= room) return texts
      const text = sections[index]?.render(detail) ?? ''
      const size = measure(text) + 1
      total += size - (sizes[index] ?? 0)
      texts[index] = text
      sizes[index] = size
    }
  }
  return texts
}

/** The first sections as `texts`, as far as there is room beside a line for each of the next ones. */
function withLines<Detail>(
  sections: readonly Section<Detail>[],
  texts: readonly string[],
  sizes: readonly number[],
  { measure, size: room }: Room<Detail>
): Fitting {
  let total = sum(sizes)
  for (let told = texts.length; told > 0; told -= 1) {
    const lines = sections.slice(told, told + MOST_LINES).map((section) => section.line())
    if (total + sum(lines.map((line) => measure(line) + 1)) <= room) {
      return { texts: [...texts.slice(0, told), ...lines], left: sections.length - told - lines.length }
    }
    total -= sizes[told - 1] ?? 0
  }
  const lines: string[] = []
  let used = 0
  for (const section of sections.slice(0, MOST_LINES)) {
    const line = section.line()
    used += measure(line) + 1
    if (used > room) break
    lines.push(line)
  }
  return { texts: lines, left: sections.length - lines.length }
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0)
}
