import { Tokenizer } from 'htmlparser2'
import type { Span } from '../source.js'

/** The places of attribute values as written, without quotes; empty for an attribute without a value. */
export type Attributes = ReadonlyMap<string, Span>

/** A piece of HTML with its place. The names of elements are as written, those of attributes lower case. */
export type HtmlToken =
  | { kind: 'open'; name: string; span: Span; attributes: Attributes; selfClosing: boolean }
  | { kind: 'close'; name: string; span: Span }
  | { kind: 'comment'; span: Span; text: Span }
  | { kind: 'text'; span: Span }

/** Reads HTML into tokens with exact places. Never fails: broken HTML gives the tokens that browsers would see, or none. */
export class HtmlReader {
  #text = ''
  #base = 0
  #emit: (token: HtmlToken) => void = () => {}
  #name = ''
  #start = 0
  #attributes = new Map<string, Span>()
  #attribute = ''
  #value: Span | undefined

  readonly #tokenizer = new Tokenizer(
    { decodeEntities: false, recognizeSelfClosing: true },
    {
      onopentagname: (from, to) => {
        this.#name = this.#text.slice(from, to)
        this.#start = this.#base + from - 1
        this.#attributes = new Map()
      },
      onattribname: (from, to) => {
        this.#attribute = this.#text.slice(from, to).toLowerCase()
        this.#value = undefined
      },
      onattribdata: (from, to) => {
        this.#value = { from: this.#base + from, to: this.#base + to }
      },
      onattribentity: () => {},
      onattribend: (_quote, at) => {
        const empty = this.#base + at
        if (!this.#attributes.has(this.#attribute)) {
          this.#attributes.set(this.#attribute, this.#value ?? { from: empty, to: empty })
        }
      },
      onopentagend: (end) => this.#open(end, false),
      onselfclosingtag: (end) => this.#open(end, true),
      onclosetag: (from, to) => {
        const end = this.#text.indexOf('>', to)
        const span = { from: this.#base + from - 2, to: this.#base + (end < 0 ? this.#text.length : end + 1) }
        this.#emit({ kind: 'close', name: this.#text.slice(from, to), span })
      },
      oncomment: (from, to, markLength) => this.#comment(from, to, markLength),
      ontext: (from, to) => this.#emit({ kind: 'text', span: { from: this.#base + from, to: this.#base + to } }),
      ontextentity: () => {},
      oncdata: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {}
    }
  )

  /**
   * @param html the HTML, quote marks of Markdown in it blanked
   * @param base its offset in the file
   * @param emit called for each token in the order of the text
   */
  read(html: string, base: number, emit: (token: HtmlToken) => void): void {
    this.#text = html
    this.#base = base
    this.#emit = emit
    this.#tokenizer.reset()
    this.#tokenizer.write(this.#text)
    this.#tokenizer.end()
  }

  #open(end: number, selfClosing: boolean): void {
    const span = { from: this.#start, to: this.#base + end + 1 }
    this.#emit({ kind: 'open', name: this.#name, span, attributes: this.#attributes, selfClosing })
  }

  /** Only `<!-- … -->` counts: browsers also drop declarations and broken tags, but nobody means those as comments. */
  #comment(from: number, to: number, markLength: number): void {
    if (!this.#text.startsWith('<!--', from - 4)) return
    const close = this.#text.startsWith('>', to) ? 1 : 0
    const span = { from: this.#base + from - 4, to: this.#base + Math.min(to + close, this.#text.length) }
    this.#emit({
      kind: 'comment',
      span,
      text: { from: this.#base + from, to: this.#base + Math.max(from, to - markLength) }
    })
  }
}
