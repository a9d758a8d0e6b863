import type { Span } from '../source.js'

const DEFINITION = /^(?:[ \t>*+-]|\d{1,9}[.)])*\[((?:\\.|[^[\]\\]){1,999})\]:/gm

/** CommonMark's longest link label. */
export const MAX_LABEL = 999

/** A link label as CommonMark compares it: white space collapsed, case folded. */
export function normalizeLabel(raw: string): string {
  return raw.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase()
}

/** A label of a footnote (`[^1]`), which is no link. */
export function isFootnote(label: string): boolean {
  return label.startsWith('^')
}

/** The normalised labels that look defined in a text. Some may turn out to stand in code; none is missing. */
export function findLabels(text: string, within: Span): Set<string> {
  const labels = new Set<string>()
  DEFINITION.lastIndex = within.from
  for (let match = DEFINITION.exec(text); match && match.index < within.to; match = DEFINITION.exec(text)) {
    const label = match[1] ?? ''
    if (!isFootnote(label)) labels.add(normalizeLabel(label))
  }
  return labels
}
