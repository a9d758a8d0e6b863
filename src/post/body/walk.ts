import type { SyntaxNodeRef, Tree } from '@lezer/common'
import type { Comment, Heading, TextBlock } from '../post.js'
import type { Span } from '../source.js'
import { bareUrlLength } from './bare-url.js'
import type { Unread } from './bounds.js'
import { collapseSpace, decodeEntities } from './characters.js'
import { HtmlReader } from './html.js'
import { HtmlElements } from './html-elements.js'
import { isFootnote } from './labels.js'
import { PlainText } from './plain-text.js'
import type { References } from './references.js'

/** What stands in a body beside its references. The lists of spans are in no order and may overlap. */
export interface Found {
  headings: Heading[]
  blocks: TextBlock[]
  comments: Comment[]
  notProse: Span[]
  quotes: Span[]
  unread: Unread[]
}

const CODE = new Set(['FencedCode', 'CodeBlock'])
const HTML = new Set([
  'HTMLBlock',
  'CommentBlock',
  'ProcessingInstructionBlock',
  'HTMLTag',
  'Comment',
  'ProcessingInstruction'
])
const LEAF_BLOCK = /^(?:Paragraph|Task|Table|HTMLBlock|CommentBlock|ATXHeading\d|SetextHeading\d)$/
/** Marks, and parts of links that are not their text. */
const SILENT =
  /^(?:(?:Emphasis|Code|Link|Strikethrough|Header|Quote|List)Mark|TaskMarker|TableDelimiter|LinkTitle|LinkLabel|URL|CodeInfo)$/
/** Attributes that Hugo and others take from a heading: `## Title {#anchor .class}`. */
const HEADING_ATTRIBUTES = /\s*\{\s*[#.][^{}]*\}$/

/** `> [!NOTE]`: a note of the author in the form of a quote. */
const ALERT = /^>[ \t]*\[![A-Za-z]/

const reader = new HtmlReader()

/** Walks the tree of a body and gathers what rules look at. */
export class BodyWalk {
  readonly found: Found = { headings: [], blocks: [], comments: [], notProse: [], quotes: [], unread: [] }
  readonly #text: string
  readonly #markup: string
  readonly #references: References
  readonly #plain = new PlainText()
  readonly #html: HtmlElements
  readonly #marks: number[] = []
  #at = 0
  #quoteDepth = 0
  #listDepth = 0
  #linkDepth = 0
  #imageDepth = 0

  /**
   * @param text the file's text
   * @param markup what was parsed: as long as the text, with templates and what is beyond the bounds covered
   * @param references where references go
   * @param components whether capitalised elements are components, as in MDX
   */
  constructor(text: string, markup: string, references: References, components: boolean) {
    this.#text = text
    this.#markup = markup
    this.#references = references
    this.#html = new HtmlElements(text, this.#plain, references, this.found, components)
  }

  walk(tree: Tree): Found {
    tree.iterate({ enter: (node) => this.#enter(node), leave: (node) => this.#leave(node) })
    this.#html.finish(this.#markup.length)
    return this.found
  }

  #slice(span: Span): string {
    return this.#text.slice(span.from, span.to)
  }

  /** Takes the text up to an offset as plain text. */
  #readTo(offset: number): void {
    if (this.#plain.isOpen && offset > this.#at) this.#plain.add(this.#text.slice(this.#at, offset))
    this.#at = Math.max(this.#at, offset)
  }

  #enter(node: SyntaxNodeRef): boolean {
    const { name } = node
    this.#readTo(node.from)
    if (HTML.has(name)) {
      if (name === 'HTMLBlock') this.#block('html', node)
      this.#readHtml(node)
      return this.#skip(node)
    }
    if (CODE.has(name)) {
      this.found.notProse.push({ from: node.from, to: node.to })
      return this.#skip(node)
    }
    switch (name) {
      case 'Blockquote':
        if (this.#quoteDepth === 0 && !ALERT.test(this.#text.slice(node.from, node.from + 20)))
          this.found.quotes.push({ from: node.from, to: node.to })
        this.#quoteDepth += 1
        return true
      case 'ListItem':
        this.#listDepth += 1
        return true
      case 'Paragraph':
      case 'Task':
        this.#block(this.#listDepth > 0 ? 'item' : 'paragraph', node)
        return true
      case 'Table':
        this.#block('table', node)
        return true
      case 'InlineCode':
        this.found.notProse.push({ from: node.from, to: node.to })
        return true
      case 'Link':
      case 'Image':
        this.#linkDepth += 1
        if (name === 'Image') this.#imageDepth += 1
        this.#marks.push(this.#plain.start())
        return true
      case 'LinkReference':
        this.#define(node)
        return this.#skip(node)
      case 'Autolink':
        this.#autolink(node)
        return true
      case 'BareUrl':
        this.#bareUrl(node)
        return true
      case 'Escape':
        this.#plain.add(this.#text.slice(node.from + 1, node.to))
        return this.#skip(node)
      case 'Entity':
        this.#plain.add(decodeEntities(this.#slice(node)))
        return this.#skip(node)
      case 'HardBreak':
        this.#plain.add(' ')
        return this.#skip(node)
      case 'Unread':
        this.found.unread.push({ span: { from: node.from, to: node.to }, reason: TOO_LIVELY })
        return true
      default:
        if (isHeading(name)) this.#marks.push(this.#plain.start())
        return true
    }
  }

  /** Passes over a node: neither its text nor its children are looked at. */
  #skip(node: SyntaxNodeRef): false {
    this.#at = Math.max(this.#at, node.to)
    if (LEAF_BLOCK.test(node.name)) this.#html.endBlock(node.to)
    return false
  }

  #leave(node: SyntaxNodeRef): void {
    const { name } = node
    if (SILENT.test(name)) this.#at = Math.max(this.#at, node.to)
    else this.#readTo(node.to)
    if (name === 'Blockquote') this.#quoteDepth -= 1
    else if (name === 'ListItem') this.#listDepth -= 1
    else if (name === 'Link' || name === 'Image') this.#link(node)
    else if (isHeading(name)) this.#heading(node)
    if (LEAF_BLOCK.test(name)) this.#html.endBlock(node.to)
  }

  #block(kind: TextBlock['kind'], { from, to }: SyntaxNodeRef): void {
    this.found.blocks.push({ kind, span: { from, to } })
  }

  #readHtml(node: SyntaxNodeRef): void {
    let html = this.#markup.slice(node.from, node.to)
    const marks = node.node.getChildren('QuoteMark')
    if (marks.length > 0) {
      const characters = [...Array(html.length).keys()].map((at) => html[at])
      for (const mark of marks) characters[mark.from - node.from] = ' '
      html = characters.join('')
    }
    reader.read(html, node.from, (token) => this.#html.take(token))
  }

  #link(node: SyntaxNodeRef): void {
    const role = node.name === 'Image' ? 'image' : 'link'
    this.#linkDepth -= 1
    if (role === 'image') this.#imageDepth -= 1
    const text = this.#plain.end(this.#marks.pop() ?? 0)
    // Links and images in an alt text are text.
    if (this.#html.inRaw || this.#imageDepth > 0) return
    const span = { from: node.from, to: node.to }
    const [open, close, destination] = node.node.getChildren('LinkMark')
    if (!open || !close) return
    if (destination && this.#text[destination.from] === '(') {
      const url = node.node.getChild('URL')
      const urlSpan = { from: url?.from ?? destination.to, to: url?.to ?? destination.to }
      this.#references.add({ role, span, text, ...this.#references.url(urlSpan, 'markdown', 'inline') })
    } else {
      const label = node.node.getChild('LinkLabel')
      const labelSpan = label ? { from: label.from + 1, to: label.to - 1 } : { from: open.to, to: close.from }
      this.#references.use({ label: this.#slice(labelSpan), role, span, text })
    }
  }

  #define(node: SyntaxNodeRef): void {
    const labelNode = node.node.getChild('LinkLabel')
    const urlNode = node.node.getChild('URL')
    if (!labelNode || !urlNode) return
    const label = this.#text.slice(labelNode.from + 1, labelNode.to - 1)
    const raw = this.#slice(urlNode)
    const angled = raw.startsWith('<') && raw.endsWith('>')
    const span = angled ? { from: urlNode.from + 1, to: urlNode.to - 1 } : { from: urlNode.from, to: urlNode.to }
    if (!isFootnote(label)) this.#references.define(label, span)
    else if (angled) this.#addPlainUrl(span, { from: urlNode.from, to: urlNode.to }, 'autolink')
    else {
      const length = bareUrlLength(raw, 0, false)
      const bare = { from: span.from, to: span.from + length }
      if (length > 0) this.#addPlainUrl(bare, bare, 'bare')
    }
  }

  #autolink(node: SyntaxNodeRef): void {
    const url = node.node.getChild('URL')
    if (!url) return
    this.#plain.add(this.#slice(url))
    if (this.#linkDepth === 0 && !this.#html.inRaw) {
      this.#addPlainUrl({ from: url.from, to: url.to }, { from: node.from, to: node.to }, 'autolink')
    }
  }

  #bareUrl(node: SyntaxNodeRef): void {
    const span = { from: node.from, to: this.#references.closingFrom(node) ?? node.to }
    if (this.#linkDepth === 0 && !this.#html.inAnchor && !this.#html.inRaw) this.#addPlainUrl(span, span, 'bare')
  }

  #addPlainUrl(urlSpan: Span, span: Span, syntax: 'autolink' | 'bare'): void {
    const found = this.#references.url(urlSpan, 'plain', syntax)
    const text = found.url
    if (!found.generated) {
      if (syntax === 'bare' && /^www\./i.test(found.url)) found.url = `http://${found.url}`
      if (syntax === 'autolink' && EMAIL.test(found.url)) found.url = `mailto:${found.url}`
    }
    this.#references.add({ role: 'link', span, text, ...found })
  }

  #heading(node: SyntaxNodeRef): void {
    const text = this.#plain.end(this.#marks.pop() ?? 0)
    const atx = node.name.startsWith('ATX')
    const marks = node.node.getChildren('HeaderMark')
    const mark = atx ? marks[0] : marks.at(-1)
    this.found.headings.push({
      level: Number(node.name.at(-1)),
      text: collapseSpace(text.replace(HEADING_ATTRIBUTES, '')),
      span: { from: node.from, to: node.from + this.#slice(node).trimEnd().length },
      markSpan: { from: mark?.from ?? node.from, to: mark?.to ?? node.from },
      syntax: atx ? 'atx' : 'setext'
    })
  }
}

const TOO_LIVELY = 'a paragraph has thousands of brackets, asterisks or the like'
const EMAIL = /^[^\s:/@]+@[^\s:/@]+$/

function isHeading(name: string): boolean {
  return name.startsWith('ATXHeading') || name.startsWith('SetextHeading')
}
