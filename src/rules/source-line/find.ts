import type { Post, Reference } from '../../post/post.js'
import type { Span } from '../../post/source.js'
import { plainBlocks } from '../../prose/plain-blocks.js'
import type { Language } from '../post-language.js'

/** What stands before the source of a post, by language; the first is what a fix writes. */
export const SOURCE_LABELS: Readonly<Record<Language, readonly string[]>> = {
  nl: ['Bron', 'Bronnen', 'Bronvermelding', 'Oorspronkelijke bron'],
  en: ['Source', 'Sources', 'Via', 'Original source', 'Originally published (?:at|on|by|in)'],
  de: ['Quelle', 'Quellen', 'Quellenangabe'],
  fr: ['Source', 'Sources', 'Lu sur'],
  es: ['Fuente', 'Fuentes', 'Vía'],
  it: ['Fonte', 'Fonti']
}

const LABELS = [...new Set(Object.values(SOURCE_LABELS).flat())].join('|')

/** In the plain text of a block, where `**` and the like are blanks. */
const LINE = new RegExp(`^[ \\t]*(${LABELS})[ \\t]*:`, 'gimu')

const HEADING = new RegExp(`^(?:${LABELS})$`, 'iu')

/** The line, list or part of a post that says where its story comes from. */
export interface SourceLine {
  /** From its label to its end. */
  span: Span
  /** Behind the label. */
  content: Span
  /** The text behind the label as readers see it, without addresses. */
  text: string
  links: Reference[]
  /** Whether nothing but it stands at the end. */
  isLast: boolean
}

/** The last source line of a post: a line that begins with such a label, or a part under such a heading. */
export function findSourceLine(post: Post): SourceLine | undefined {
  const known = KNOWN.get(post)
  if (known) return known.line
  const line = readSourceLine(post)
  KNOWN.set(post, { line })
  return line
}

/** Several rules ask for it. */
const KNOWN = new WeakMap<Post, { line: SourceLine | undefined }>()

function readSourceLine(post: Post): SourceLine | undefined {
  const { body } = post
  const heading = body.headings.findLast(({ text }) => HEADING.test(text.replace(/\s*:$/, '')))
  const blocks = plainBlocks(post).filter(({ quoted }) => !quoted)
  const lines = blocks.flatMap((block, index) =>
    [...block.text.matchAll(LINE)].map((match) => ({ block, index, match, at: block.span.from + match.index }))
  )
  const line = lines.at(-1)
  if (heading && heading.span.from > (line?.at ?? -1)) {
    return whole(heading.span.from, heading.span.to, nextHeading(post, heading.span.to))
  }
  if (!line) return undefined
  const { block, match } = line
  const from = line.at + match[0].search(/\S/)
  const content = line.at + match[0].length
  const newline = block.text.indexOf('\n', content - block.span.from)
  const end = newline < 0 ? block.span.to : block.span.from + newline
  const hasOwnText = post.source.slice({ from: content, to: end }).replace(/[*_\s]+/g, '') !== ''
  return whole(from, content, hasOwnText ? end : nextHeading(post, content))

  function whole(from: number, content: number, end: number): SourceLine {
    const to = content + post.source.slice({ from: content, to: end }).trimEnd().length
    const inside = blocks.filter(({ span }) => span.from < to && span.to > content)
    const text = inside
      .map(({ span, text }) => text.slice(Math.max(0, content - span.from), Math.max(0, to - span.from)))
      .join(' ')
    return {
      span: { from, to },
      content: { from: content, to },
      text: text.replace(/\s+/g, ' ').trim(),
      links: body.references.filter(({ role, span }) => role === 'link' && span.from >= from && span.from < to),
      isLast: !blocks.some(({ span, words }) => span.from >= to && words > 0)
    }
  }
}

function nextHeading({ body }: Post, from: number): number {
  return body.headings.find(({ span }) => span.from > from)?.span.from ?? body.span.to
}
