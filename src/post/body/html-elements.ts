import type { Comment, Heading, Reference } from '../post.js'
import type { Span } from '../source.js'
import { collapseSpace, decodeAttribute } from './characters.js'
import type { Attributes, HtmlToken } from './html.js'
import type { PlainText } from './plain-text.js'
import type { References } from './references.js'

type OpenTag = Extract<HtmlToken, { kind: 'open' }>

/** An element that is waiting for its closing tag. */
interface Open {
  name: string
  tag: Span
  /** The mark of its plain text. */
  mark: number
  /** Where its block ended, and its text until there, for an element that is never closed. */
  block?: { to: number; text: string }
}

interface OpenAnchor extends Open {
  attributes: Attributes
  url: Pick<Reference, 'url' | 'urlSpan' | 'syntax' | 'generated'>
  component: boolean
}

const RAW = new Set(['script', 'style', 'pre', 'code', 'textarea'])
const IMAGE_COMPONENT = /image|img|picture|figure|photo/i
const COMPONENT_TEXT = ['title', 'label', 'text', 'aria-label', 'alt', 'caption']
const ANCHOR_NAME = ['aria-label', 'title']

export interface HtmlFindings {
  headings: Heading[]
  comments: Comment[]
  notProse: Span[]
  quotes: Span[]
}

/** Follows the elements of a body's HTML, which may begin in one block and end in another. */
export class HtmlElements {
  readonly #text: string
  readonly #plain: PlainText
  readonly #references: References
  readonly #found: HtmlFindings
  readonly #components: boolean
  #raw: { name: string; from: number } | undefined
  #anchor: OpenAnchor | undefined
  #heading: Open | undefined
  #quote: { from: number; depth: number; to?: number } | undefined

  /** @param components whether capitalised elements are components, as in MDX */
  constructor(text: string, plain: PlainText, references: References, found: HtmlFindings, components: boolean) {
    this.#text = text
    this.#plain = plain
    this.#references = references
    this.#found = found
    this.#components = components
  }

  /** Whether code or a script is open: what stands in it is shown or run, not read. */
  get inRaw(): boolean {
    return this.#raw !== undefined
  }

  /** Whether a link is open in the present block. */
  get inAnchor(): boolean {
    return this.#anchor !== undefined && this.#anchor.block === undefined
  }

  /** Takes the next token in the order of the text. */
  take(token: HtmlToken): void {
    if (token.kind === 'text') this.#plain.add(decodeAttribute(this.#slice(token.span)))
    else if (token.kind === 'comment') this.#comment(token.span, token.text)
    else if (token.kind === 'close') this.#close(this.#name(token.name), token.span)
    else if (!this.#raw) this.#open(this.#name(token.name), token)
  }

  /** A paragraph, heading or HTML block ended: raw text does not go on behind it. */
  endBlock(at: number): void {
    if (this.#raw) this.#found.notProse.push({ from: this.#raw.from, to: at })
    this.#raw = undefined
    for (const open of [this.#anchor, this.#heading]) {
      if (open && !open.block) open.block = { to: at, text: this.#plain.peek(open.mark) }
    }
    if (this.#quote) this.#quote.to ??= at
  }

  /** The body ended: what is still open ended with its block. */
  finish(at: number): void {
    this.endBlock(at)
    this.#endAnchor(undefined)
    this.#endHeading(undefined)
    if (this.#quote) this.#found.quotes.push({ from: this.#quote.from, to: this.#quote.to ?? at })
    this.#quote = undefined
  }

  #slice(span: Span): string {
    return this.#text.slice(span.from, span.to)
  }

  #name(written: string): string {
    return this.#components && /^[A-Z]/.test(written) ? written : written.toLowerCase()
  }

  #value(attributes: Attributes, name: string): string | undefined {
    const span = attributes.get(name)
    return span && decodeAttribute(this.#slice(span))
  }

  #comment(span: Span, text: Span): void {
    this.#found.notProse.push(span)
    if (!this.#raw) this.#found.comments.push({ span, text: this.#slice(text).trim() })
  }

  #open(name: string, tag: OpenTag): void {
    if (RAW.has(name)) {
      if (!tag.selfClosing) this.#raw = { name, from: tag.span.from }
    } else if (name === 'a') this.#openAnchor(name, tag, tag.attributes.get('href'), false)
    else if (name === 'img' || name === 'image') this.#image(tag)
    else if (/^h[1-6]$/.test(name)) {
      this.#endHeading(undefined)
      if (!tag.selfClosing) this.#heading = { name, tag: tag.span, mark: this.#plain.start() }
    } else if (name === 'blockquote') this.#openQuote(tag.span.from)
    else if (name === 'br') this.#plain.add(' ')
    else if (/^[A-Z]/.test(name)) this.#component(name, tag)
  }

  #component(name: string, tag: OpenTag): void {
    if (IMAGE_COMPONENT.test(name) && tag.attributes.has('src')) this.#image(tag)
    else this.#openAnchor(name, tag, tag.attributes.get('href') ?? tag.attributes.get('to'), true)
  }

  #image(tag: OpenTag): void {
    const src = tag.attributes.get('src')
    const text = this.#value(tag.attributes, 'alt')
    this.#plain.add(text ?? '')
    if (!src) return
    const url = this.#references.url(this.#trim(src), 'attribute', 'html')
    this.#references.add({
      role: 'image',
      span: tag.span,
      text: text === undefined ? text : collapseSpace(text),
      ...url
    })
  }

  #openAnchor(name: string, tag: OpenTag, href: Span | undefined, component: boolean): void {
    if (!component) this.#endAnchor(undefined)
    if (!href) return
    if (component) this.#endAnchor(undefined)
    const url = this.#references.url(this.#trim(href), 'attribute', 'html')
    this.#anchor = { name, tag: tag.span, mark: this.#plain.start(), attributes: tag.attributes, url, component }
    if (tag.selfClosing) this.#endAnchor(tag.span.to)
  }

  /** Browsers drop white space around a URL. */
  #trim(span: Span): Span {
    const raw = this.#slice(span)
    const from = span.from + raw.length - raw.trimStart().length
    return { from, to: Math.max(from, span.from + raw.trimEnd().length) }
  }

  #close(name: string, span: Span): void {
    if (this.#raw) {
      if (this.#raw.name !== name) return
      this.#found.notProse.push({ from: this.#raw.from, to: span.to })
      this.#raw = undefined
    } else if (name === this.#anchor?.name) this.#endAnchor(span.to)
    else if (name === this.#heading?.name) this.#endHeading(span.to)
    else if (name === 'blockquote' && this.#quote) this.#closeQuote(this.#quote, span.to)
  }

  #openQuote(from: number): void {
    if (this.#quote) this.#quote.depth += 1
    else this.#quote = { from, depth: 1 }
  }

  #closeQuote(quote: { from: number; depth: number }, to: number): void {
    quote.depth -= 1
    if (quote.depth > 0) return
    this.#found.quotes.push({ from: quote.from, to })
    this.#quote = undefined
  }

  /** @param at behind the closing tag; undefined when there is none */
  #endAnchor(at: number | undefined): void {
    const anchor = this.#anchor
    if (!anchor) return
    this.#anchor = undefined
    const all = this.#plain.end(anchor.mark)
    const written = at === undefined ? (anchor.block?.text ?? all) : all
    const to = at ?? anchor.block?.to ?? anchor.tag.to
    const given = (anchor.component ? COMPONENT_TEXT : ANCHOR_NAME).map((name) => this.#value(anchor.attributes, name))
    const text = written === '' ? given.find((value) => value !== undefined && value.trim() !== '') : written
    const unknown = anchor.component ? undefined : ''
    this.#references.add({ role: 'link', span: { from: anchor.tag.from, to }, text: text ?? unknown, ...anchor.url })
  }

  #endHeading(at: number | undefined): void {
    const heading = this.#heading
    if (!heading) return
    this.#heading = undefined
    const all = this.#plain.end(heading.mark)
    this.#found.headings.push({
      level: Number(heading.name.slice(1)),
      text: at === undefined ? (heading.block?.text ?? all) : all,
      span: { from: heading.tag.from, to: at ?? heading.block?.to ?? heading.tag.to },
      markSpan: heading.tag,
      syntax: 'html'
    })
  }
}
