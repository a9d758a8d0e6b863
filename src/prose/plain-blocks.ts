import { joinSpans } from '../post/body/spans.js'
import type { Body, Reference, TextBlock } from '../post/post.js'
import type { Source, Span } from '../post/source.js'
import { countWords } from './words.js'

/** A paragraph, list item, table or piece of HTML, and the text in it that a reader reads as words. */
export class PlainBlock {
  #words: number | undefined

  constructor(
    readonly kind: TextBlock['kind'],
    readonly span: Span,
    /** As long as the block: what is markup, code, an address or a template is blank, so that offsets are the file's. */
    readonly text: string,
    /** Somebody else's words. */
    readonly quoted: boolean
  ) {}

  get words(): number {
    this.#words ??= countWords(this.text)
    return this.#words
  }
}

const known = new WeakMap<Body, readonly PlainBlock[]>()

/** The text of a body as readers read it, block by block. Made once for all rules. */
export function plainBlocks({ source, body }: { source: Source; body: Body }): readonly PlainBlock[] {
  let blocks = known.get(body)
  if (!blocks) {
    blocks = read(source, body)
    known.set(body, blocks)
  }
  return blocks
}

function read(source: Source, body: Body): PlainBlock[] {
  const covers = joinSpans([...body.notProse, ...body.references.flatMap((reference) => marksOf(reference, source))])
  const { quotes } = body
  let quote = 0
  let next = 0
  return body.blocks.map(({ kind, span }) => {
    while (next < covers.length && (covers[next]?.to ?? 0) <= span.from) next += 1
    while (quote < quotes.length && (quotes[quote]?.to ?? 0) <= span.from) quote += 1
    const quoted = (quotes[quote]?.from ?? span.to) < span.to
    return new PlainBlock(kind, span, plain(uncovered(source, span, covers, next)), quoted)
  })
}

/** What of a reference is no text for readers: an image, an address, the brackets and the address of a link. */
function marksOf({ role, syntax, span, urlSpan }: Reference, { text }: Source): Span[] {
  if (role === 'image' || syntax === 'bare' || syntax === 'autolink') return [span]
  if (syntax === 'html' || syntax === 'reference') return []
  const bracket = text.lastIndexOf('](', urlSpan.from)
  return bracket < span.from ? [] : [{ from: bracket, to: span.to }]
}

function uncovered(source: Source, span: Span, covers: readonly Span[], first: number): string {
  let text = ''
  let done = span.from
  for (let at = first; at < covers.length; at += 1) {
    const cover = covers[at]
    if (!cover || cover.from >= span.to) break
    const from = Math.max(cover.from, done)
    const to = Math.min(cover.to, span.to)
    if (to <= from) continue
    text += source.text.slice(done, from) + ' '.repeat(to - from)
    done = to
  }
  return text + source.text.slice(done, span.to)
}

const MARKUP = /[*_~<[\]|\\&>]/
const MARKS =
  /<\/?[A-Za-z][^<>]{0,2000}>|\[\^[^\]\n]{1,100}\]|\]\[[^\]\n]{0,300}\]|&(?:#x?[\da-f]{1,7}|[A-Za-z]{2,31});|[*~[\]|\\]|^[ \t]*>+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gimu

function plain(text: string): string {
  return MARKUP.test(text) ? text.replace(MARKS, (marks) => ' '.repeat(marks.length)) : text
}
