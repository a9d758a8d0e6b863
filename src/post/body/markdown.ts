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
            if (this.#section === context) return -1
            this.#section = context
            if (this.#affords(context)) return -1
            return context.addElement(context.elt('Unread', from, context.end))
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

/** `< [ ]` each, and runs of `` * _ ` ~ ``: what makes a parser look back or ahead. */
const MARK_EACH = new Set('<[]')
const MARK_RUN = new Set('*_`~')

function countMarks(text: string): number {
  let marks = 0
  let last = ''
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? ''
    if (MARK_EACH.has(char) || (char !== last && MARK_RUN.has(char))) marks += 1
    last = char
  }
  return marks
}
