import type { FrontMatterNode, Post, ScalarNode } from '../post/post.js'
import type { Span } from '../post/source.js'

/** Stands for a character that is not the author's prose: no letter, no space. */
const MASK = '\ufffc'

/**
 * The body as a text of the same length, in which everything that is not the author's own prose (code, comments, markup of
 * shortcodes, and somebody else's words in block quotes) is blotted out, line ends excepted. So a place in it is a place in
 * the body.
 */
export function proseOf(post: Post): { text: string; from: number } {
  const { span, notProse, quotes } = post.body
  const blots = [...notProse, ...quotes].sort((a, b) => a.from - b.from)
  const parts: string[] = []
  let at = span.from
  for (const { from, to } of blots) {
    if (to <= at) continue
    const start = Math.max(at, from)
    parts.push(post.source.text.slice(at, start), blotted(post.source.text.slice(start, to)))
    at = to
  }
  parts.push(post.source.text.slice(at, span.to))
  return { text: parts.join(''), from: span.from }
}

function blotted(text: string): string {
  return text.replace(/[^\r\n]/g, MASK)
}

/** Every text of the front matter, whatever its key. */
export function frontMatterTexts(node: FrontMatterNode): (ScalarNode & { value: string })[] {
  if (node.kind === 'list') return node.items.flatMap(frontMatterTexts)
  if (node.kind === 'map') return node.entries.flatMap((entry) => frontMatterTexts(entry.node))
  return isText(node) ? [node] : []
}

function isText(node: ScalarNode): node is ScalarNode & { value: string } {
  return node.type === 'string' && typeof node.value === 'string'
}

const CLOSING: Record<string, string> = { '“': '”', '„': '“”', '«': '»', '‘': '’', '»': '«' }

/** Far enough for a quotation, near enough to be quick. */
const LONGEST_QUOTATION = 2_000

/** Whether a place is inside a quotation that began earlier on its line. */
export function isQuoted(text: string, at: number): boolean {
  const start = Math.max(text.lastIndexOf('\n', at - 1) + 1, at - LONGEST_QUOTATION)
  const before = text.slice(start, at)
  if (/['"‘’“”„«»‹›]\s?$/u.test(before)) return true
  if ((before.split('"').length - 1) % 2 === 1) return true
  return Object.entries(CLOSING).some(([open, close]) => {
    const opened = before.lastIndexOf(open)
    return opened >= 0 && ![...close].some((mark) => before.indexOf(mark, opened + 1) > opened)
  })
}

/** Every match of a pattern with the flag `g`. */
export function matchesOf(pattern: RegExp, text: string): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({ from: match.index, to: match.index + match[0].length }))
}
