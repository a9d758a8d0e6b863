import { comparable, type KeyMatch } from '../generators/field.js'
import type { Generator } from '../generators/generator.js'
import type { FieldPath, FrontMatterFormat, FrontMatterNode, MapEntry, MapNode } from '../post/post.js'
import type { Source, Span, TextEdit } from '../post/source.js'
import { quote, shorten } from './quote.js'

/** Room for a field's name, or for a value, in a message. */
const LONGEST_NAME = 80
const LONGEST_VALUE = 160

/** How the generator compares keys. */
export function keyMatch(generator: Generator): KeyMatch {
  return generator.caseInsensitiveKeys ? 'ignore-case' : 'exact'
}

/** A field's name as an author writes it: `cover.image`, `tags[2]` (counted from 1, as people do). */
export function pathName(path: FieldPath): string {
  return path
    .map((part, index) =>
      typeof part === 'number' ? `[${part + 1}]` : `${index > 0 ? '.' : ''}${shorten(part, LONGEST_NAME)}`
    )
    .join('')
}

/** The deepest node on the way to a path, with its entry where it has a key. */
export function nodeOnPath(
  root: MapNode,
  path: FieldPath,
  match: KeyMatch
): { node: FrontMatterNode; entry?: MapEntry; found: boolean } {
  let at: { node: FrontMatterNode; entry?: MapEntry } = { node: root }
  for (const part of path) {
    const next: typeof at | undefined = typeof part === 'number' ? itemOf(at.node, part) : keyOf(at.node, part, match)
    if (!next) return { ...at, found: false }
    at = next
  }
  return { ...at, found: true }
}

function itemOf(node: FrontMatterNode, index: number): { node: FrontMatterNode } | undefined {
  const item = node.kind === 'list' ? node.items[index] : undefined
  return item && { node: item }
}

function keyOf(
  node: FrontMatterNode,
  key: string,
  match: KeyMatch
): { node: FrontMatterNode; entry: MapEntry } | undefined {
  if (node.kind !== 'map') return undefined
  const wanted = comparable(key, match)
  const entry = node.entries.findLast((one) => comparable(one.key, match) === wanted)
  return entry && { node: entry.node, entry }
}

/** What a value is, in plain words. */
export function describeNode(node: FrontMatterNode, source: Source): string {
  if (node.kind === 'list') return node.items.length === 0 ? 'an empty list' : 'a list'
  if (node.kind === 'map') return 'a group of fields'
  if (node.type === 'string') return `the text ${quote(String(node.value))}`
  if (node.type === 'number') return `the number ${shorten(source.slice(node.span), LONGEST_VALUE)}`
  if (node.type === 'datetime') return `the date ${shorten(source.slice(node.span), LONGEST_VALUE)}`
  return node.type === 'null' ? 'empty' : `\`${String(node.value)}\``
}

/** How a field is written with a value, in the notation of the front matter; for a message, so a long value is cut. */
export function writeField(name: string, text: string, format: FrontMatterFormat | undefined): string {
  const value = shorten(text, LONGEST_VALUE)
  if (format === 'toml') return `${name} = ${value}`
  return format === 'json' ? `"${name}": ${value}` : `${name}: ${value}`
}

/** The edit that gives a key another name and leaves its quotes. */
export function renameKey(keySpan: Span, name: string, source: Source): TextEdit {
  const mark = /^["']/.exec(source.slice(keySpan))?.[0] ?? ''
  return { span: keySpan, text: `${mark}${name}${mark}` }
}
