import { decodeHTMLStrict } from 'entities'
import { isProse } from '../post/body/prose.js'
import { overlaps } from '../post/body/spans.js'
import type { Post } from '../post/post.js'
import type { Span } from '../post/source.js'

/** An HTML entity in the text of a post. */
export interface BodyEntity {
  span: Span
  written: string
  /** What is meant. */
  character: string
  /** Whether it was encoded twice, so that readers see it as it is written. */
  twice: boolean
  /** Whether the character means nothing to Markdown or HTML here, so that it can be written itself. */
  plain: boolean
}

const ENTITY = /&(amp;)?(#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g

/** Quotes, letters, digits of other scripts, and signs that Markdown doesn't know. */
const PLAIN = /^(?:['"]|[^\p{ASCII}\p{Z}\p{C}])$/u

/** The entities of a body, without those of code, of HTML and of addresses. */
export function entitiesOf({ source, body }: Post): BodyEntity[] {
  const { from, to } = body.span
  const first = source.text.indexOf('&', from)
  if (first < 0) return []
  const found: BodyEntity[] = []
  const markup = body.blocks.filter(({ kind }) => kind === 'html').map(({ span }) => span)
  for (const match of source.text.slice(first, to).matchAll(ENTITY)) {
    const [written, amp, name] = match
    const span = { from: first + match.index, to: first + match.index + written.length }
    const character = decodeHTMLStrict(`&${name};`)
    if (character === `&${name};` || !isProse(body, span) || overlaps(markup, span)) continue
    const { text: line, before } = lineAt(source.text, span.from)
    if (/^\s*\[[^\]]*\]:/.test(line) || /<[A-Za-z/][^<>]*$/.test(before)) continue
    const inside = body.references.find((reference) => reference.span.from <= span.from && span.to <= reference.span.to)
    if (body.references.some(({ urlSpan }) => urlSpan.from < span.to && span.from < urlSpan.to)) continue
    const isQuote = character === '"' || character === "'"
    found.push({
      span,
      written,
      character,
      twice: amp !== undefined,
      plain: PLAIN.test(character) && !(isQuote && inside)
    })
  }
  return found
}

/** Enough for a line of prose; what is longer is no line that an author writes. */
const LONGEST_LINE = 2_000

function lineAt(text: string, at: number): { text: string; before: string } {
  const start = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - LONGEST_LINE)
  return { text: text.slice(start, at + 1), before: text.slice(start, at) }
}
