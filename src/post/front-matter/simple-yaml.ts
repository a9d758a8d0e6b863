import type { FrontMatterNode, ListNode, MapEntry, MapNode, ScalarNode } from '../post.js'
import type { Span } from '../source.js'

/** Nobody nests fields deeper than this without reason; what does is not simple. */
const DEEPEST = 8

/** Tabs, other control characters, and what some take for line ends. */
const NOT_SIMPLE = /[\p{Cc}\u2028\u2029\uFEFF]/u
const KEY = /( *)([A-Za-z_][\w-]{0,79}):(?= |$)/y
const ITEM = /( *)-(?= )/y

/** A text without quotes, whatever follows its first character. In lists in brackets, only plain words. */
const PLAIN = /^[\p{L}\p{N}]/u
const FLOW_ITEM = /(?:"[^"\\]*"|'[^']*'|[\p{L}\p{N}][\p{L}\p{N} _./+&-]*)/uy

/**
 * Reads the YAML that nearly all front matter consists of, in a tenth of the time that a parser for all of YAML takes:
 * fields with a value on their line, lists, and maps within maps. It is given up at anything else: comments, escapes,
 * texts of several lines, anchors, tags, empty values, whatever is not certainly right.
 *
 * @returns the same tree as the whole parser makes, or undefined
 */
export function readSimpleYaml(text: string, content: Span): MapNode | undefined {
  const lines: Line[] = []
  for (let from = content.from; from < content.to; ) {
    const end = text.indexOf('\n', from)
    const to = end < 0 || end > content.to ? content.to : end
    const line = text.slice(from, text[to - 1] === '\r' ? to - 1 : to)
    if (NOT_SIMPLE.test(line)) return undefined
    const trimmed = line.trimEnd()
    // Other blanks than spaces are part of the value.
    if (/[^ ]/.test(line.slice(trimmed.length))) return undefined
    if (line !== '') lines.push({ text: trimmed, from })
    from = to + 1
  }
  const [first] = lines
  const reader = new SimpleReader(lines)
  const root = first && reader.map(0, 0)
  return reader.isThrough ? root : undefined
}

interface Line {
  text: string
  /** Its place in the file. */
  from: number
}

class SimpleReader {
  #at = 0

  constructor(readonly lines: readonly Line[]) {}

  get isThrough(): boolean {
    return this.#at === this.lines.length
  }

  /** The map whose keys have this indent; undefined where something is not simple. */
  map(indent: number, depth: number): MapNode | undefined {
    const entries: MapEntry[] = []
    for (let line = this.lines[this.#at]; line; line = this.lines[this.#at]) {
      KEY.lastIndex = 0
      const [whole, spaces, key] = KEY.exec(line.text) ?? []
      if (whole === undefined || spaces === undefined || key === undefined) {
        if (isShallower(line, indent)) break
        return undefined
      }
      if (spaces.length < indent) break
      if (spaces.length > indent) return undefined
      const keySpan = { from: line.from + indent, to: line.from + indent + key.length }
      this.#at += 1
      const node = whole.length < line.text.length ? valueAt(line, whole.length) : this.#below(indent, depth)
      if (!node) return undefined
      entries.push({ key, keySpan, node })
    }
    const [first] = entries
    const last = entries.at(-1)
    return first && last && { kind: 'map', span: { from: first.keySpan.from, to: last.node.span.to }, entries }
  }

  /** What stands in the lines under a key. */
  #below(indent: number, depth: number): FrontMatterNode | undefined {
    const line = this.lines[this.#at]
    if (!line || depth > DEEPEST) return undefined
    const inner = indentOf(line.text)
    if (line.text[inner] === '-') return inner >= indent ? this.#list(inner) : undefined
    return inner > indent ? this.map(inner, depth + 1) : undefined
  }

  #list(indent: number): ListNode | undefined {
    const items: ScalarNode[] = []
    let from: number | undefined
    for (let line = this.lines[this.#at]; line; line = this.lines[this.#at]) {
      ITEM.lastIndex = 0
      const [whole, spaces] = ITEM.exec(line.text) ?? []
      if (whole === undefined || spaces?.length !== indent) {
        // What is deeper would go on with the last item.
        if (indentOf(line.text) > indent || line.text[indent] === '-') return undefined
        break
      }
      const item = valueAt(line, whole.length)
      if (item?.kind !== 'scalar') return undefined
      from ??= line.from + indent
      items.push(item)
      this.#at += 1
    }
    const last = items.at(-1)
    return from === undefined || !last ? undefined : { kind: 'list', span: { from, to: last.span.to }, items }
  }
}

function indentOf(text: string): number {
  let indent = 0
  while (text[indent] === ' ') indent += 1
  return indent
}

function isShallower({ text }: Line, indent: number): boolean {
  return indentOf(text) < indent
}

/** The value that stands in the rest of a line. */
function valueAt({ text, from }: Line, at: number): ScalarNode | ListNode | undefined {
  let start = at
  while (text[start] === ' ') start += 1
  const span = { from: from + start, to: from + text.length }
  const written = text.slice(start)
  return written.startsWith('[') ? flowList(written, span) : scalar(written, span)
}

function flowList(written: string, span: Span): ListNode | undefined {
  if (!written.endsWith(']')) return undefined
  const items: ScalarNode[] = []
  const end = written.length - 1
  for (let at = 1; at < end; ) {
    while (written[at] === ' ') at += 1
    if (at === end && items.length === 0) break
    FLOW_ITEM.lastIndex = at
    const [whole] = FLOW_ITEM.exec(written) ?? []
    if (whole === undefined) return undefined
    const item = scalar(whole.trimEnd(), { from: span.from + at, to: span.from + at + whole.trimEnd().length })
    if (!item) return undefined
    items.push(item)
    at += whole.length
    while (written[at] === ' ') at += 1
    if (at === end) break
    if (written[at] !== ',' || at + 1 === end) return undefined
    at += 1
  }
  return { kind: 'list', span, items }
}

function scalar(written: string, span: Span): ScalarNode | undefined {
  const first = written[0]
  if (first === '"' || first === "'") {
    const inner = written.slice(1, -1)
    if (written.length < 2 || !written.endsWith(first) || inner.includes(first) || inner.includes('\\'))
      return undefined
    return { kind: 'scalar', span, value: inner, type: 'string', style: first === '"' ? 'double' : 'single' }
  }
  if (!PLAIN.test(written) || written.includes(': ') || written.endsWith(':') || written.includes(' #'))
    return undefined
  if (/^\p{L}/u.test(written)) return word(written, span)
  if (/^(?:0|[1-9]\d{0,14})$/.test(written)) {
    return { kind: 'scalar', span, value: Number(written), type: 'number', style: 'plain' }
  }
  // A date is a text, and so is what has words in it.
  const isText = /^\d{4}-\d\d-\d\d(?:[T ][\d:.]+(?:Z|[+-]\d\d:\d\d)?)?$| \p{L}/u.test(written)
  return isText ? { kind: 'scalar', span, value: written, type: 'string', style: 'plain' } : undefined
}

function word(written: string, span: Span): ScalarNode | undefined {
  if (written === 'true' || written === 'false') {
    return { kind: 'scalar', span, value: written === 'true', type: 'boolean', style: 'plain' }
  }
  if (/^(?:true|false|null)$/i.test(written)) return undefined
  return { kind: 'scalar', span, value: written, type: 'string', style: 'plain' }
}
