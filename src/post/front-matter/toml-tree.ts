import type { AST } from 'toml-eslint-parser'
import type { FrontMatterNode, FrontMatterProblem, MapEntry, MapNode, ScalarNode } from '../post.js'
import type { Span } from '../source.js'
import { MAX_DEPTH, TOO_DEEP_MESSAGE } from './limits.js'

/**
 * The positioned tree of a TOML document. A table that is written in several places (`[a]`, `a.b = 1`) is one map, whose
 * span reaches over all of them.
 */
export function treeOfToml(
  program: AST.TOMLProgram,
  content: Span,
  at: (offset: number) => number
): { root: MapNode; problems: FrontMatterProblem[] } {
  const builder = new TreeBuilder(at)
  const root: MapNode = { kind: 'map', span: content, entries: [] }
  for (const part of program.body[0].body) {
    if (part.type === 'TOMLKeyValue') builder.add(root, part, 0)
    else builder.table(root, part)
  }
  return { root, problems: builder.problems }
}

class TreeBuilder {
  readonly problems: FrontMatterProblem[] = []

  constructor(readonly at: (offset: number) => number) {}

  table(root: MapNode, table: AST.TOMLTable): void {
    const span = this.#span(table)
    const keys = table.key.keys
    if (keys.length > MAX_DEPTH) {
      this.#tooDeep(span)
      return
    }
    let map: MapNode | undefined = root
    for (const [index, key] of keys.entries()) {
      const isArray = index === keys.length - 1 && table.kind === 'array'
      map = isArray ? this.#append(map, key, span) : this.#descend(map, key, span)
      if (!map) return
    }
    for (const pair of table.body) this.add(map, pair, keys.length)
  }

  add(map: MapNode, pair: AST.TOMLKeyValue, depth: number): void {
    const span = this.#span(pair)
    const keys = pair.key.keys
    if (depth + keys.length > MAX_DEPTH) {
      this.#tooDeep(span)
      return
    }
    let target: MapNode | undefined = map
    for (const key of keys.slice(0, -1)) {
      target = this.#descend(target, key, span)
      if (!target) return
    }
    const last = keys.at(-1)
    if (last) {
      const node = this.#value(pair.value, depth + keys.length)
      target.entries.push({ key: nameOf(last), keySpan: this.#span(last), node })
    }
  }

  #descend(map: MapNode, key: AST.TOMLBare | AST.TOMLQuoted, span: Span): MapNode | undefined {
    const entry = find(map, key)
    if (!entry) {
      const node: MapNode = { kind: 'map', span: { ...span }, entries: [] }
      map.entries.push({ key: nameOf(key), keySpan: this.#span(key), node })
      return node
    }
    extend(entry.node, span)
    const node = entry.node.kind === 'list' ? entry.node.items.at(-1) : entry.node
    if (node && node !== entry.node) extend(node, span)
    return node?.kind === 'map' ? node : undefined
  }

  /** A new item for `[[key]]`. */
  #append(map: MapNode, key: AST.TOMLBare | AST.TOMLQuoted, span: Span): MapNode | undefined {
    const item: MapNode = { kind: 'map', span: { ...span }, entries: [] }
    const entry = find(map, key)
    if (!entry) {
      const node: FrontMatterNode = { kind: 'list', span: { ...span }, items: [item] }
      map.entries.push({ key: nameOf(key), keySpan: this.#span(key), node })
      return item
    }
    if (entry.node.kind !== 'list') return undefined
    extend(entry.node, span)
    entry.node.items.push(item)
    return item
  }

  #value(value: AST.TOMLContentNode, depth: number): FrontMatterNode {
    const span = this.#span(value)
    if (value.type === 'TOMLValue') return scalar(value, span)
    if (depth > MAX_DEPTH) {
      this.#tooDeep(span)
      return { kind: 'scalar', span, value: null, type: 'null', style: 'plain' }
    }
    if (value.type === 'TOMLArray') {
      return { kind: 'list', span, items: value.elements.map((element) => this.#value(element, depth + 1)) }
    }
    const map: MapNode = { kind: 'map', span, entries: [] }
    for (const pair of value.body) this.add(map, pair, depth)
    return map
  }

  #tooDeep(span: Span): void {
    if (this.problems.length > 0) return
    this.problems.push({
      kind: 'syntax',
      span: { from: span.from, to: span.from + 1 },
      message: TOO_DEEP_MESSAGE
    })
  }

  #span(node: { range: [number, number] }): Span {
    return { from: this.at(node.range[0]), to: this.at(node.range[1]) }
  }
}

function scalar(value: AST.TOMLValue, span: Span): ScalarNode {
  switch (value.kind) {
    case 'string': {
      const style = value.multiline ? 'block' : value.style === 'literal' ? 'literal' : 'double'
      return { kind: 'scalar', span, value: value.value, type: 'string', style }
    }
    case 'integer': {
      const number = Number.isSafeInteger(value.value) ? value.value : value.bigint
      return { kind: 'scalar', span, value: number, type: 'number', style: 'plain' }
    }
    case 'float':
      return { kind: 'scalar', span, value: value.value, type: 'number', style: 'plain' }
    case 'boolean':
      return { kind: 'scalar', span, value: value.value, type: 'boolean', style: 'plain' }
    default:
      return { kind: 'scalar', span, value: value.datetime, type: 'datetime', style: 'plain' }
  }
}

function find(map: MapNode, key: AST.TOMLBare | AST.TOMLQuoted): MapEntry | undefined {
  const name = nameOf(key)
  return map.entries.find((entry) => entry.key === name)
}

function nameOf(key: AST.TOMLBare | AST.TOMLQuoted): string {
  return key.type === 'TOMLBare' ? key.name : key.value
}

function extend(node: FrontMatterNode, span: Span): void {
  node.span = { from: Math.min(node.span.from, span.from), to: Math.max(node.span.to, span.to) }
}
