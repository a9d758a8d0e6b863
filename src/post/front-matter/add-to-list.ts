import { isDeepStrictEqual } from 'node:util'
import { applyEdits } from '../edits.js'
import type { Field, FrontMatter, FrontMatterFormat, ListNode, Post, ScalarNode } from '../post.js'
import { Source, type TextEdit } from '../source.js'
import { parseFrontMatter } from './parse.js'
import { quoteYaml, writeText } from './scalar-text.js'

/**
 * The edit that adds a text to a list of the front matter, written as the list is, or makes the list.
 *
 * @param field the list that is there, or the one value in its place; it must be at the top of the front matter
 * @param name of the field where there is none
 * @returns undefined where that can't be done without changing anything else
 */
export function addToList(
  { source, frontMatter }: Pick<Post, 'source' | 'frontMatter'>,
  field: Field | undefined,
  name: string,
  text: string
): TextEdit | undefined {
  const { format, state } = frontMatter
  if (state !== 'ok' || !format || (field && field.path.length !== 1)) return undefined
  const edit = field ? addTo(field, format, source, text) : newList(frontMatter, format, source, name, text)
  return edit && isRight(edit, source, frontMatter, String(field?.path[0] ?? name), text) ? edit : undefined
}

/** Front matter has many ways of being written: what an edit makes of it is read again. */
function isRight(edit: TextEdit, source: Source, before: FrontMatter, key: string, text: string): boolean {
  const after = parseFrontMatter(new Source(source.path, applyEdits(source.text, [edit])))
  if (after.state !== 'ok') return false
  const { [key]: old, ...othersBefore } = before.data
  const { [key]: list, ...othersAfter } = after.data
  const items = old === undefined || old === null ? [] : Array.isArray(old) ? old : [old]
  return isDeepStrictEqual(list, [...items, text]) && isDeepStrictEqual(othersBefore, othersAfter)
}

function addTo(
  { node, keySpan }: Field,
  format: FrontMatterFormat,
  source: Source,
  text: string
): TextEdit | undefined {
  if (node.kind === 'list') return addItem(node, format, source, text)
  if (node.kind !== 'scalar') return undefined
  const item = written(format, text, node)
  if (node.type === 'null') {
    if (format === 'json') return { span: node.span, text: `[${item}]` }
    const fresh = written(format, text)
    const colon = source.text.indexOf(':', keySpan.to)
    const to = Math.max(node.span.to, colon + 1)
    return { span: { from: colon + 1, to }, text: ` [${fresh}]` }
  }
  return node.style === 'block' ? undefined : { span: node.span, text: `[${source.slice(node.span)}, ${item}]` }
}

function addItem(list: ListNode, format: FrontMatterFormat, source: Source, text: string): TextEdit | undefined {
  const last = list.items.at(-1)
  if (!last) return { span: list.span, text: `[${written(format, text)}]` }
  const item = written(format, text, last.kind === 'scalar' ? last : undefined)
  const lineStart = source.lineSpan(source.position(last.span.from).line).from
  const lead = source.slice({ from: lineStart, to: last.span.from })
  const at = { from: last.span.to, to: last.span.to }
  if (source.text[list.span.from] !== '[') {
    // An item of a YAML list has a line of its own, behind which a comment can stand.
    if (!/^[ \t]*-[ \t]+$/.test(lead)) return undefined
    const end = source.lineSpan(source.position(last.span.to).line).to
    return { span: { from: end, to: end }, text: `${source.newline}${lead}${item}` }
  }
  const isOnOwnLine = /^[ \t]*$/.test(lead)
  return { span: at, text: isOnOwnLine ? `,${source.newline}${lead}${item}` : `, ${item}` }
}

/** A list as the last field: in TOML the last one before the first table. */
function newList(
  { contentSpan, root }: FrontMatter,
  format: FrontMatterFormat,
  source: Source,
  name: string,
  text: string
): TextEdit | undefined {
  const item = written(format, text)
  if (format === 'json') {
    const last = root.entries.at(-1)
    if (!last) return undefined
    const lineStart = source.lineSpan(source.position(last.keySpan.from).line).from
    const indent = /^[ \t]*(?="?$)/.exec(source.slice({ from: lineStart, to: last.keySpan.from }))?.[0]
    const gap = indent === undefined ? ' ' : `${source.newline}${indent}`
    return { span: { from: last.node.span.to, to: last.node.span.to }, text: `,${gap}"${name}": [${item}]` }
  }
  const content = source.slice(contentSpan)
  const table = format === 'toml' ? content.search(/^[ \t]*\[/m) : -1
  const from = contentSpan.from + (table < 0 ? content.length : table)
  const line = format === 'toml' ? `${name} = [${item}]` : `${name}: [${item}]`
  return { span: { from, to: from }, text: `${line}${source.newline}` }
}

/** As the item beside it is written. */
function written(format: FrontMatterFormat, text: string, like?: ScalarNode): string {
  const style = like?.style ?? 'double'
  if (format === 'yaml' && (style === 'plain' || style === 'literal')) {
    return /^\/[\p{L}\p{N}/._~-]*$/u.test(text) ? text : quoteYaml(text)
  }
  return like ? writeText(format, like, text) : format === 'yaml' ? quoteYaml(text) : JSON.stringify(text)
}
