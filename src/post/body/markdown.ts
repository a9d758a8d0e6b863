import type { Tree } from '@lezer/common'
import {
  parser as commonMark,
  type InlineContext,
  type LeafBlockParser,
  type MarkdownConfig,
  type MarkdownParser,
  Strikethrough,
  Table,
  TaskList
} from '@lezer/markdown'
import { bareUrls } from './bare-url.js'
import { CALM_MARKS, MAX_MARKS, MAX_PARAGRAPH, MAX_WORK } from './bounds.js'
import { Brackets } from './brackets.js'

/**
 * Reads Markdown with the extensions of GitHub, in bounded time. Beside the nodes of `@lezer/markdown` there are
 * `BareUrl`, and `Unread` for inline text that is beyond the bounds.
 */
export class BoundedMarkdown {
  readonly #brackets = new Brackets()
  readonly #parser: MarkdownParser
  #section: InlineContext | undefined
  #work = 0

  /** @param dialect `mdx` has no indented code, and what stands between tags is Markdown */
  constructor(dialect: 'commonmark' | 'mdx') {
    const missing = dialect === 'mdx' ? ['HTMLBlock', 'IndentedCode'] : []
    this.#parser = commonMark.configure([Table, TaskList, Strikethrough, this.#extension(), { remove: missing }])
  }

  /**
   * @param markup what `boundLines` made of a post
   * @param labels the normalised labels of its link reference definitions
   */
  parse(markup: string, labels: ReadonlySet<string>): Tree {
    this.#brackets.begin(labels)
    this.#section = undefined
    this.#work = 0
    return this.#parser.parse(markup)
  }

  #extension(): MarkdownConfig {
    return {
      defineNodes: ['BareUrl', 'Unread'],
      remove: ['Link', 'Image', 'LinkEnd'],
      parseBlock: [{ name: 'LongParagraph', leaf: () => splitting, before: 'LinkReference' }],
      parseInline: [
        {
          name: 'Bounds',
          parse: (context, _next, from) => {
            const isNew = this.#section !== context
            this.#section = context
            if (isNew && !this.#affords(context)) {
              return context.addElement(context.elt('Unread', from, context.end))
            }
            const to = context.offset + plainEnd(context.text, from - context.offset)
            return to > from ? to : -1
          },
          before: 'Escape'
        },
        bareUrls((context) => this.#brackets.isOpen(context)),
        this.#brackets.parser
      ]
    }
  }

  /** Whether the inline text is calm, or lively but within what is left for the body. */
  #affords(context: InlineContext): boolean {
    if (context.text.length <= CALM_MARKS) return true
    const marks = countMarks(context.text)
    if (marks <= CALM_MARKS) return true
    const work = marks * context.text.length
    if (marks > MAX_MARKS || this.#work + work > MAX_WORK) return false
    this.#work += work
    return true
  }
}

/** Ends a paragraph that gets too long, as if the next one began there. */
const splitting: LeafBlockParser = {
  nextLine(context, _line, leaf) {
    if (leaf.content.length < MAX_PARAGRAPH || leaf.parsers.some(isInTable)) return false
    for (const other of leaf.parsers) if (other !== splitting && other.finish(context, leaf)) return true
    const children = context.parser.parseInline(leaf.content, leaf.start)
    context.addLeafElement(leaf, context.elt('Paragraph', leaf.start, leaf.start + leaf.content.length, children))
    return true
  },
  finish: () => false
}

/** A table stays whole, for `|` means something else in a paragraph; its cells are bounded one by one. */
function isInTable(leafParser: LeafBlockParser): boolean {
  return 'rows' in leafParser && Array.isArray(leafParser.rows)
}

/** What an element of inline text begins with; a blank where there are two, `h` and `w` where a bare URL may begin. */
const STARTS = new Uint8Array(128)
for (const char of '!&*<[\\]_`~') STARTS[char.charCodeAt(0)] = 1
const [BLANK, LETTER_H, LETTER_T, LETTER_W] = [32, 104, 116, 119]

/** Where the characters end that no other parser of inline text would look at: asking them one by one takes long. */
function plainEnd(text: string, from: number): number {
  let last = from > 0 ? text.charCodeAt(from - 1) : BLANK
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code < 128) {
      if (STARTS[code] === 1) return at
      const small = code | 32
      if (small === BLANK) {
        if (text.charCodeAt(at + 1) === BLANK) return at
      } else if ((small === LETTER_H || small === LETTER_W) && !isLetter(last)) {
        const next = text.charCodeAt(at + 1) | 32
        if (next === LETTER_T || next === LETTER_W) return at
      }
    }
    last = code
  }
  return text.length
}

function isLetter(code: number): boolean {
  const small = code | 32
  return small >= 97 && small <= 122
}

/** `< [ ]` each, and runs of `` * _ ` ~ ``: what makes a parser look back or ahead. */
const MARK = new Uint8Array(128)
const EACH = 1
const RUN = 2
for (const char of '<[]') MARK[char.charCodeAt(0)] = EACH
for (const char of '*_`~') MARK[char.charCodeAt(0)] = RUN

function countMarks(text: string): number {
  let marks = 0
  let last = 0
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    const mark = code < 128 ? MARK[code] : 0
    if (mark === EACH || (mark === RUN && code !== last)) marks += 1
    last = code
  }
  return marks
}
