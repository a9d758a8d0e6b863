import { createScanner, type Node, type ParseError, parseTree } from 'jsonc-parser'
import type { FrontMatterNode, FrontMatterProblem, MapNode } from '../post.js'
import type { Source, Span } from '../source.js'
import { lineAt } from './fence.js'
import { MAX_DEPTH, TOO_DEEP_MESSAGE } from './limits.js'
import { emptyReading, type Reading } from './reading.js'

/** Errors of the JSON parser that are told: it goes on reading, and later ones may follow from the first. */
const MAX_ERRORS = 3

/** `SyntaxKind` of jsonc-parser; this and `ParseErrorCode` are `const enum`s there, which isolated modules can't read. */
const OPEN_BRACE = 1
const CLOSE_BRACE = 2
const OPEN_BRACKET = 3
const CLOSE_BRACKET = 4
const END_OF_FILE = 17

/** By `ParseErrorCode` of jsonc-parser. */
const MEANINGS: Readonly<Record<number, string>> = {
  1: 'JSON does not know this. Text needs double quotes around it.',
  2: 'This is not a number. Text needs double quotes around it.',
  3: 'The name of a field must stand here, in double quotes. A comma before the closing `}` is not allowed.',
  4: 'A value is missing here. A comma before a closing `]` is not allowed.',
  5: 'A colon is missing between the name of the field and its value.',
  6: 'A comma is missing before this field or value.',
  7: 'The closing `}` is missing.',
  8: 'The closing `]` is missing.',
  9: 'Something stands behind the end of the JSON.',
  10: 'JSON has no comments. Remove it.',
  11: 'A comment is not closed, and JSON has no comments. Remove it.',
  12: 'The closing quote is missing.',
  13: 'This number is not complete.',
  14: 'This is not a character code: four digits are needed behind `\\u`.',
  15: 'A backslash starts a special character, and JSON does not know this one. Write `\\\\` for a backslash.',
  16: 'This character is not allowed in a JSON text. A line end is written `\\n`.'
}

/** Where the object ends that starts at `from`, and whether it does. At most `limit` characters are looked at. */
export function jsonEnd(text: string, from: number, limit: number): { at: number; reason?: 'unclosed' | 'too-large' } {
  const part = text.slice(from, from + limit)
  const scanner = createScanner(part, true)
  let depth = 0
  for (let token: number = scanner.scan(); token !== END_OF_FILE; token = scanner.scan()) {
    if (token === OPEN_BRACE) depth += 1
    if (token === CLOSE_BRACE) depth -= 1
    if (depth === 0) return { at: from + scanner.getPosition() }
  }
  if (part.length === limit) return { at: from + limit, reason: 'too-large' }
  const blank = /\r?\n[ \t]*\r?\n/.exec(part)
  return { at: blank ? from + blank.index : from + part.trimEnd().length, reason: 'unclosed' }
}

/** Reads strict JSON: no comments, no trailing commas. After an error it reads on. */
export function readJson(source: Source, content: Span): Reading {
  const text = source.slice(content)
  const deep = tooDeep(text)
  if (deep !== undefined) {
    const span = { from: content.from + deep, to: content.from + deep + 1 }
    return emptyReading(content, [{ kind: 'syntax', message: TOO_DEEP_MESSAGE, span }])
  }
  const errors: ParseError[] = []
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: true })
  const lines = new Set<number>()
  const problems = errors
    .slice(0, 100)
    .map((error) => toProblem(source, content, error))
    .filter(({ span }) => {
      const { line } = source.position(span.from)
      return !lines.has(line) && lines.add(line)
    })
    .slice(0, MAX_ERRORS)
  const root = tree && toNode(tree, text, content.from)
  if (root?.kind === 'map') return { root, problems, comments: [] }
  if (root && problems.length === 0) {
    const message = 'Front matter in JSON is an object: fields between `{` and `}`.'
    problems.push({
      kind: 'syntax',
      message,
      span: { from: root.span.from, to: lineAt(source.text, root.span.from).to }
    })
  }
  return emptyReading(content, problems)
}

function toProblem(source: Source, content: Span, error: ParseError): FrontMatterProblem {
  const from = content.from + Math.min(error.offset, content.to - content.from)
  const to = Math.min(content.to, Math.max(from + error.length, from))
  const message = `The JSON can't be read here. ${MEANINGS[error.error] ?? 'Check its quotes, brackets and commas.'} As it is, the site can't be built.`
  const before = source.text.slice(content.from, from).trimEnd()
  const comma = content.from + before.length - 1
  if ((error.error === 3 || error.error === 4) && before.endsWith(',') && /[\]}]/.test(source.text[from] ?? '')) {
    const span = { from: comma, to: comma + 1 }
    return { kind: 'syntax', message, span, fix: { description: 'Remove the comma', edits: [{ span, text: '' }] } }
  }
  const fix =
    error.error === 6
      ? { description: 'Add a comma', edits: [{ span: { from: comma + 1, to: comma + 1 }, text: ',' }] }
      : undefined
  return { kind: 'syntax', message, span: { from, to }, ...(fix && { fix }) }
}

/** The parser works by recursion, so the depth is looked at before. */
function tooDeep(text: string): number | undefined {
  const scanner = createScanner(text, true)
  let depth = 0
  for (let token: number = scanner.scan(); token !== END_OF_FILE; token = scanner.scan()) {
    if (token === OPEN_BRACE || token === OPEN_BRACKET) depth += 1
    if (token === CLOSE_BRACE || token === CLOSE_BRACKET) depth -= 1
    if (depth > MAX_DEPTH) return scanner.getTokenOffset()
  }
  return undefined
}

function toNode(node: Node, text: string, by: number): FrontMatterNode {
  const span = { from: by + node.offset, to: by + node.offset + node.length }
  const { value } = node
  if (node.type === 'array') {
    return { kind: 'list', span, items: (node.children ?? []).map((item) => toNode(item, text, by)) }
  }
  if (node.type === 'object') {
    const map: MapNode = { kind: 'map', span, entries: [] }
    for (const property of node.children ?? []) {
      const [key, child] = property.children ?? []
      if (!key) continue
      const keySpan = { from: by + key.offset, to: by + key.offset + key.length }
      const missing = { from: keySpan.to, to: keySpan.to }
      map.entries.push({
        key: String(key.value),
        keySpan,
        node: child
          ? toNode(child, text, by)
          : { kind: 'scalar', span: missing, value: null, type: 'null', style: 'plain' }
      })
    }
    return map
  }
  if (typeof value === 'string') return { kind: 'scalar', span, value, type: 'string', style: 'double' }
  if (typeof value === 'boolean') return { kind: 'scalar', span, value, type: 'boolean', style: 'plain' }
  if (typeof value === 'number') {
    const written = text.slice(node.offset, node.offset + node.length)
    const exact = !Number.isSafeInteger(value) && /^-?\d+$/.test(written)
    return { kind: 'scalar', span, value: exact ? BigInt(written) : value, type: 'number', style: 'plain' }
  }
  return { kind: 'scalar', span, value: null, type: 'null', style: 'plain' }
}
