import type { Body } from '../post.js'
import type { Source, Span } from '../source.js'
import { boundLines, MAX_BODY, MAX_LINES, type Unread, unixLines } from './bounds.js'
import { findLabels } from './labels.js'
import { BoundedMarkdown } from './markdown.js'
import { findExpressions } from './mdx.js'
import { References } from './references.js'
import { shortcodeReferences } from './shortcode-references.js'
import { joinSpans, overlaps } from './spans.js'
import { findTemplates, type Template } from './templates.js'
import { BodyWalk } from './walk.js'

const commonMark = new BoundedMarkdown('commonmark')
const mdxMarkdown = new BoundedMarkdown('mdx')

/**
 * Reads the body of a post: its links, images, headings and comments, and what in it is not prose. Never fails; the work
 * is bounded, and `unparsed` tells of what is beyond the bounds.
 *
 * @param source the whole file; `.mdx` in its path makes braces expressions and capitalised elements components
 * @param span the part behind the front matter
 */
export function parseBody(source: Source, span: Span): Body {
  const { text } = source
  const lines = unixLines(text)
  const within = { from: span.from, to: cut(lines, span) }
  const mdx = source.path.toLowerCase().endsWith('.mdx')
  const templates = mdx ? findExpressions(text, within) : findTemplates(text, within)
  const { markup, unread } = boundLines(coverTemplates(lines, templates, within.to), within)
  const tree = (mdx ? mdxMarkdown : commonMark).parse(markup, findLabels(markup, within))
  const references = new References(text, templates)
  const found = new BodyWalk(text, markup, references, mdx).walk(tree)

  const outside = joinSpans(found.notProse)
  for (const template of templates) {
    if (overlaps(outside, template.span)) continue
    if (template.kind === 'comment')
      found.comments.push({ span: template.span, text: commentText(text, template.span) })
    for (const reference of shortcodeReferences(template)) references.add(reference)
  }
  const beyond = [...unread.filter((part) => !overlaps(outside, part.span)), ...found.unread]
  if (within.to < span.to) beyond.push({ span: { from: within.to, to: span.to }, reason: LONG_BODY })
  return {
    span,
    references: references.finish(),
    headings: found.headings.sort((a, b) => a.span.from - b.span.from),
    blocks: found.blocks,
    comments: found.comments.sort((a, b) => a.span.from - b.span.from),
    notProse: joinSpans([...found.notProse, ...templates.map((template) => template.span)]),
    quotes: joinSpans(found.quotes),
    ...unparsed(beyond)
  }
}

const LONG_BODY = `the text is longer than ${MAX_BODY.toLocaleString('en')} characters or ${MAX_LINES.toLocaleString('en')} lines`

/** Where reading ends: at the end of a line, so that no URL is cut in two. */
function cut(text: string, span: Span): number {
  let end = span.from
  for (let lines = 0; lines < MAX_LINES; lines += 1) {
    const newline = text.indexOf('\n', end)
    const next = newline < 0 || newline >= span.to ? span.to : newline + 1
    if (next - span.from > MAX_BODY) return end > span.from ? end : span.from + MAX_BODY
    if (next === span.to) return next
    end = next
  }
  return end
}

/**
 * Puts a word in the place of each template, as Hugo does, so that Markdown reads what is around it. The word would do as
 * an attribute's name, and a URL may begin behind its hyphen.
 */
function coverTemplates(text: string, templates: readonly Template[], end: number): string {
  const pieces: string[] = []
  let done = 0
  for (const { kind, span } of templates) {
    const length = span.to - span.from
    pieces.push(text.slice(done, span.from), kind === 'module' ? ' '.repeat(length) : `${'x'.repeat(length - 1)}-`)
    done = span.to
  }
  pieces.push(text.slice(done, end))
  return pieces.join('')
}

function commentText(text: string, span: Span): string {
  return text
    .slice(span.from, span.to)
    .replace(/^\{%[^%]*%\}|^\{\{?\/\*/, '')
    .replace(/\{%[^%]*%\}$|\*\/\}\}?$/, '')
    .trim()
}

function unparsed(beyond: readonly Unread[]): Pick<Body, 'unparsed'> {
  const [first, ...others] = [...beyond].sort((a, b) => a.span.from - b.span.from)
  if (!first) return {}
  const also = others.length === 1 ? ' (1 more part follows)' : ` (${others.length} more parts follow)`
  return { unparsed: { span: first.span, reason: others.length > 0 ? `${first.reason}${also}` : first.reason } }
}
