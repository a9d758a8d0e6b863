import type { FrontMatterDialect, FrontMatterNode, FrontMatterProblem, MapNode } from '../post.js'
import { Source, type Span } from '../source.js'
import { firstFilledLine, isKeyLine, type Opening } from './fence.js'
import { readJson } from './json.js'
import { MAX_LENGTH } from './limits.js'
import type { Reading } from './reading.js'
import { readYaml } from './yaml.js'

/** Front matter as only some generators take it. */
export interface DialectBlock {
  format: 'yaml' | 'json'
  opening: Opening
  content: Span
  /** Behind the closing fence. */
  end: number
}

const DOTS_OR_DASHES = /^(?:\.{3}[ \t]*\r?$|---)/m
const SEMICOLONS = /^;{3,}[ \t]*\r?\n/
const HEXO_CLOSING = /^(?:-{3}|;{3})(?=[ \t]*\r?$)/m
const JSON_LINE = /^\s*"[^"\n]{1,80}"\s*:/

/**
 * The block of a text that the generator reads, and others don't.
 *
 * @param opening the usual one, where there is one
 */
export function findDialectBlock(
  source: Source,
  opening: Opening | undefined,
  dialect: FrontMatterDialect
): DialectBlock | undefined {
  if (opening) return dialect.closesWithDots ? closedByDots(source, opening) : undefined
  return dialect.hexo ? hexoBlock(source) : undefined
}

/** The block that a line of `...` closes before any line that begins with `---` does. */
function closedByDots({ text }: Source, opening: Opening): DialectBlock | undefined {
  const { format, marks, rest, contentFrom } = opening
  if (format !== 'yaml' || text.slice(marks.from, marks.to) !== '---' || rest.to > rest.from) return undefined
  const found = DOTS_OR_DASHES.exec(text.slice(contentFrom, contentFrom + MAX_LENGTH))
  if (!found?.[0].startsWith('.')) return undefined
  const to = contentFrom + found.index
  return { format, opening, content: { from: contentFrom, to }, end: to + '...'.length }
}

/**
 * A block without an opening fence, or of JSON without its outer braces.
 *
 * Source: the expressions of `hexo-front-matter`: fences of dashes or semicolons, the opening one of which may be missing.
 */
function hexoBlock({ text }: Source): DialectBlock | undefined {
  const fence = SEMICOLONS.exec(text.slice(0, 200))?.[0] ?? ''
  const from = fence.length
  const found = HEXO_CLOSING.exec(text.slice(from, from + MAX_LENGTH))
  if (!found) return undefined
  const isJson = found[0] === ';;;'
  const first = firstFilledLine(text, from)
  const content = { from, to: from + found.index }
  const isMeant = isJson ? JSON_LINE.test(text.slice(from, from + 200)) : fence === '' && isKeyLine(text, first, 'yaml')
  // A paragraph before a line across the page may begin like a field.
  if (!isMeant || (!isJson && /\n[ \t]*\r?\n/.test(text.slice(first, content.to)))) return undefined
  const none = { from: 0, to: 0 }
  const format = isJson ? 'json' : 'yaml'
  const opening = { format, marks: none, rest: none, contentFrom: from } as const
  return { format, opening, content, end: content.to + found[0].length }
}

export function readDialectBlock(source: Source, { format, content }: DialectBlock): Reading {
  if (format === 'yaml') return readYaml(source, content)
  const braced = new Source(source.path, `${source.text.slice(0, content.from)}{${source.slice(content)}}`)
  const inside = (offset: number) => Math.min(Math.max(offset - 1, content.from), content.to)
  const back = ({ from, to }: Span): Span => ({ from: inside(from), to: inside(to) })
  const { root, problems, comments } = readJson(braced, { from: content.from, to: content.to + 2 })
  return {
    root: movedMap(root, back),
    problems: problems.map((problem) => movedProblem(problem, back)),
    comments: comments.map((comment) => ({ ...comment, span: back(comment.span) }))
  }
}

/** Without its fix, which is made for the text with braces. */
function movedProblem({ fix: _, ...problem }: FrontMatterProblem, back: (span: Span) => Span): FrontMatterProblem {
  return { ...problem, span: back(problem.span) }
}

function movedMap(map: MapNode, back: (span: Span) => Span): MapNode {
  const entries = map.entries.map(({ key, keySpan, node }) => ({
    key,
    keySpan: back(keySpan),
    node: moved(node, back)
  }))
  return { ...map, span: back(map.span), entries }
}

function moved(node: FrontMatterNode, back: (span: Span) => Span): FrontMatterNode {
  if (node.kind === 'map') return movedMap(node, back)
  const span = back(node.span)
  return node.kind === 'list'
    ? { ...node, span, items: node.items.map((item) => moved(item, back)) }
    : { ...node, span }
}
