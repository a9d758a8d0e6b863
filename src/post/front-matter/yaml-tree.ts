import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair, Scalar } from 'yaml'
import type { FrontMatterNode, FrontMatterProblem, ListNode, MapEntry, MapNode, ScalarNode } from '../post.js'
import type { Source, Span } from '../source.js'
import { MAX_ALIASED_NODES, MAX_DEPTH, MAX_PROBLEMS } from './limits.js'
import { quoteYaml } from './scalar-text.js'

/** Tags of YAML itself. They don't make anything but data; what they would convert stays a text. */
const STANDARD_TAG =
  /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq|timestamp|binary|set|omap|pairs|merge|value)$|^!$/

/**
 * The positioned tree of a YAML document.
 *
 * @param content span of the text that was parsed
 * @param at the place in the file of an offset in the document
 */
export function treeOf(
  source: Source,
  document: Document.Parsed,
  content: Span,
  at: (offset: number) => number
): { root: MapNode; problems: FrontMatterProblem[] } {
  const builder = new TreeBuilder(source, at)
  const contents = document.contents as Node | null
  const root = contents ? builder.build(contents, content.from) : undefined
  if (root?.kind === 'map') return { root, problems: builder.problems }
  const empty: MapNode = { kind: 'map', span: content, entries: [] }
  if (!root || (root.kind === 'scalar' && root.value === null)) return { root: empty, problems: builder.problems }
  const what = root.kind === 'list' ? 'a list' : 'plain text'
  const message = `Between the lines of \`---\` is ${what}. Front matter consists of fields, one on a line, such as \`title: My post\`.`
  const line = source.position(root.span.from).line
  const span = { from: root.span.from, to: Math.min(root.span.to, source.lineSpan(line).to) }
  return { root: empty, problems: [{ kind: 'syntax', message, span }, ...builder.problems] }
}

class TreeBuilder {
  readonly problems: FrontMatterProblem[] = []
  readonly #anchors = new Map<string, FrontMatterNode | undefined>()
  /** What stands for aliases that were not followed; they are told where they are. */
  readonly #unresolved = new Set<FrontMatterNode>()
  #aliased = 0
  #aliasesRefused = false

  constructor(
    readonly source: Source,
    readonly at: (offset: number) => number
  ) {}

  /** @param fallback the place of a value that isn't there, in the file */
  build(node: Node, fallback: number): FrontMatterNode {
    const span = this.#span(node, fallback)
    if (isAlias(node)) return this.#resolve(node, span)
    const anchor = 'anchor' in node ? node.anchor : undefined
    if (anchor) this.#anchors.set(anchor, undefined)
    this.#checkTag(node, span)
    const built = this.#buildValue(node, span)
    if (anchor) this.#anchors.set(anchor, built)
    return built
  }

  #buildValue(node: Node, span: Span): FrontMatterNode {
    if (isScalar(node)) return this.#scalar(node, span)
    if (isSeq(node)) {
      const items: FrontMatterNode[] = []
      for (const item of node.items as Node[]) items.push(this.build(item, span.from))
      const inner = items.map((item) => item.span)
      return { kind: 'list', span: around(span, inner), items } satisfies ListNode
    }
    if (isMap(node)) return this.#map(node.items as Pair<Node, Node | null>[], span)
    return empty(span.from)
  }

  #map(pairs: Pair<Node, Node | null>[], span: Span): MapNode {
    const entries: MapEntry[] = []
    const merged: MapEntry[] = []
    for (const pair of pairs) {
      const keySpan = this.#span(pair.key, span.from)
      const key = this.#key(pair.key, keySpan)
      const node = pair.value ? this.build(pair.value, keySpan.to) : empty(keySpan.to)
      if (key === undefined) continue
      if (key === '<<' && isScalar(pair.key) && pair.key.type === Scalar.PLAIN) this.#merge(node, keySpan, merged)
      else entries.push({ key, keySpan, node })
    }
    const own = new Set(entries.map((entry) => entry.key))
    const inner = entries.flatMap((entry) => [entry.keySpan, entry.node.span])
    const inherited = merged.filter((entry) => !own.has(entry.key))
    return { kind: 'map', span: around(span, inner), entries: [...inherited, ...entries] }
  }

  /** The entries that `<<` brings in; of several maps the first one that has a key gives it. */
  #merge(node: FrontMatterNode, keySpan: Span, merged: MapEntry[]): void {
    const maps = node.kind === 'list' ? node.items : [node]
    for (const map of maps) {
      if (map.kind === 'map') {
        const known = new Set(merged.map((entry) => entry.key))
        for (const entry of map.entries) if (!known.has(entry.key)) merged.push(entry)
      } else if (!this.#unresolved.has(map)) {
        this.#tell(keySpan, 'The key `<<` takes over the fields of a map, but there is no map here. Remove the line.')
      }
    }
  }

  #key(node: Node | null, span: Span): string | undefined {
    if (isAlias(node)) {
      const target = this.#resolve(node, span)
      return target.kind === 'scalar' ? String(target.value) : undefined
    }
    if (isScalar(node)) {
      if (node.anchor) this.#anchors.set(node.anchor, this.#scalar(node, span))
      return typeof node.value === 'string' ? node.value : (node.source ?? String(node.value ?? ''))
    }
    this.#tell(
      span,
      'The name of a field must be a text; a list or map stands here. Put it in quotes if it is meant as a text.'
    )
    return undefined
  }

  #scalar(node: Scalar, span: Span): ScalarNode {
    const style = this.#style(node, span)
    const { value } = node
    if (typeof value === 'string') return { kind: 'scalar', span, value, type: 'string', style }
    if (typeof value === 'boolean') return { kind: 'scalar', span, value, type: 'boolean', style }
    if (typeof value === 'number') {
      const written = node.source ?? ''
      const exact =
        Number.isInteger(value) && !Number.isSafeInteger(value) && /^[-+]?(?:\d+|0x[\da-f]+|0o[0-7]+)$/i.test(written)
      return { kind: 'scalar', span, value: exact ? bigInteger(written) : value, type: 'number', style }
    }
    return { kind: 'scalar', span, value: null, type: 'null', style }
  }

  /** As it is written: where reading added quotes that are missing, the text is still a plain one. */
  #style(node: Scalar, span: Span): ScalarNode['style'] {
    const first = this.source.text[span.from]
    if (node.type === Scalar.QUOTE_DOUBLE) return first === '"' ? 'double' : 'plain'
    if (node.type === Scalar.QUOTE_SINGLE) return first === "'" ? 'single' : 'plain'
    return node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED ? 'block' : 'plain'
  }

  #checkTag(node: Node, span: Span): void {
    const { tag } = node as { tag?: string }
    if (!tag || STANDARD_TAG.test(tag)) return
    const line = this.source.lineSpan(this.source.position(span.from).line)
    const before = this.source.slice({ from: line.from, to: span.from })
    const written = /(!\S*)[ \t]+(?:&\S+[ \t]+)?$/.exec(before)
    const from = written ? line.from + written.index : span.from
    const mark = written?.[1] ?? '!'
    const message = `YAML reads \`${mark}\` as the mark of a type, not as text, and site generators drop it or stop at it. If it is text, put the whole value in quotes; otherwise remove it.`
    const whole = { from, to: span.to }
    const fix =
      isScalar(node) && span.to <= line.to && written
        ? {
            description: 'Put the value in quotes',
            edits: [{ span: whole, text: quoteYaml(this.source.slice(whole)) }]
          }
        : undefined
    this.#tell(written ? { from, to: from + mark.length } : span, message, fix)
  }

  /** What an alias stands for. All of it has the alias as its place: that is what an edit has to replace. */
  #resolve(alias: Alias, span: Span): FrontMatterNode {
    const name = alias.source
    const target = this.#anchors.get(name)
    if (target) return this.#copy(target, span, 0) ?? this.#refuseAliases(span)
    const problem = this.#anchors.has(name)
      ? `\`*${name}\` stands for something that it is itself a part of. Remove it.`
      : `YAML reads \`*${name}\` as a reference to something marked \`&${name}\`, which isn't there. If it is text, put the whole value in quotes.`
    const fix = {
      description: 'Put the value in quotes',
      edits: [{ span, text: quoteYaml(this.source.slice(span)) }]
    }
    this.#tell(span, problem, this.#anchors.has(name) ? undefined : fix)
    return this.#unfollowed({ kind: 'scalar', span, value: this.source.slice(span), type: 'string', style: 'plain' })
  }

  #copy(node: FrontMatterNode, span: Span, depth: number): FrontMatterNode | undefined {
    this.#aliased += 1
    if (this.#aliased > MAX_ALIASED_NODES || depth > MAX_DEPTH) return undefined
    if (node.kind === 'scalar') return { ...node, span }
    if (node.kind === 'list') {
      const items: FrontMatterNode[] = []
      for (const item of node.items) {
        const copy = this.#copy(item, span, depth + 1)
        if (!copy) return undefined
        items.push(copy)
      }
      return { kind: 'list', span, items }
    }
    const entries: MapEntry[] = []
    for (const entry of node.entries) {
      const copy = this.#copy(entry.node, span, depth + 1)
      if (!copy) return undefined
      entries.push({ key: entry.key, keySpan: span, node: copy })
    }
    return { kind: 'map', span, entries }
  }

  #refuseAliases(span: Span): ScalarNode {
    if (!this.#aliasesRefused) {
      this.#tell(
        span,
        `The references (\`*name\`) in this front matter stand for more than ${MAX_ALIASED_NODES.toLocaleString('en')} values, or too many levels. They were not followed from here on. Write the values out.`
      )
    }
    this.#aliasesRefused = true
    return this.#unfollowed({ kind: 'scalar', span, value: null, type: 'null', style: 'plain' })
  }

  #unfollowed(node: ScalarNode): ScalarNode {
    this.#unresolved.add(node)
    return node
  }

  #tell(span: Span, message: string, fix?: FrontMatterProblem['fix']): void {
    if (this.problems.length >= MAX_PROBLEMS) return
    this.problems.push({ kind: 'syntax', span, message, ...(fix && { fix }) })
  }

  /** The place of a node, without the blank space that the parser counts to block values. */
  #span(node: Node | null, fallback: number): Span {
    const range = node?.range
    if (!range) return { from: fallback, to: fallback }
    const from = this.at(range[0])
    let to = Math.max(from, this.at(range[1]))
    while (to > from && /\s/.test(this.source.text[to - 1] ?? '')) to -= 1
    return { from, to }
  }
}

/** The span of a list or map, with the places of values that are not there behind its last character. */
function around(span: Span, inner: readonly Span[]): Span {
  let { from, to } = span
  for (const other of inner) {
    from = Math.min(from, other.from)
    to = Math.max(to, other.to)
  }
  return { from, to }
}

function empty(at: number): ScalarNode {
  return { kind: 'scalar', span: { from: at, to: at }, value: null, type: 'null', style: 'plain' }
}

function bigInteger(written: string): bigint {
  const digits = written.replace(/^[-+]/, '')
  return written.startsWith('-') ? -BigInt(digits) : BigInt(digits)
}
