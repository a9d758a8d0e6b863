import type { TypeProblem } from '../generators/type-problems.js'
import type { FrontMatterNode, Post } from '../post/post.js'
import type { TextEdit } from '../post/source.js'
import type { Fix } from './rule.js'

/** A fix, and what to tell of it. */
export interface FieldFix extends Omit<Fix, 'description'> {
  /** The value as it is written then. */
  value: string
  /** The field below, when the value moves there. */
  below?: string
}

/** Words for true and false in the languages of our users. */
const YES = new Set([
  'true',
  'yes',
  'y',
  'on',
  '1',
  'ja',
  'j',
  'waar',
  'aan',
  'oui',
  'vrai',
  'wahr',
  'an',
  'sí',
  'si',
  'sì',
  'verdadero',
  'vero'
])
const NO = new Set([
  'false',
  'no',
  'n',
  'off',
  '0',
  'nee',
  'onwaar',
  'uit',
  'non',
  'faux',
  'nein',
  'falsch',
  'aus',
  'falso'
])

/** What a text means where true or false should be; undefined when nobody can know. */
export function switchMeant(node: FrontMatterNode): boolean | undefined {
  const word = node.kind === 'scalar' ? String(node.value).trim().toLowerCase() : ''
  if (YES.has(word)) return true
  return NO.has(word) ? false : undefined
}

/** The value in the type that its field needs, where that can be told from what is there. */
export function fixedType({ kind, node, entry, notes }: TypeProblem, post: Post): FieldFix | undefined {
  if (kind === 'loss') return replace(node, `"${post.source.slice(node.span)}"`, true)
  if (notes.kind === 'flag') {
    const meant = switchMeant(node)
    return meant === undefined ? undefined : replace(node, String(meant), true)
  }
  if (notes.kind === 'list') return listFix(node, post)
  if (notes.kind === 'map' && notes.textIs !== undefined) return mapFix(node, notes.textIs, entry.keySpan.to, post)
  if (notes.kind === 'text' && node.kind === 'list' && node.items.length === 1) {
    const only = node.items[0]
    if (only?.kind === 'scalar') return replace(node, post.source.slice(only.span), false)
  }
  if (notes.kind === 'text' && node.kind === 'map') return quotesFix(node, post)
  return undefined
}

function replace(node: FrontMatterNode, value: string, safe: boolean): FieldFix {
  return { safe, value, edits: [{ span: node.span, text: value }] }
}

/** An item with a colon in it, which YAML took for a field. */
function quotesFix(node: FrontMatterNode, { source, frontMatter }: Post): FieldFix | undefined {
  const text = source.slice(node.span)
  if (frontMatter.format !== 'yaml' || !/^[^\n"'\\{}[\]]+$/.test(text)) return undefined
  return replace(node, `"${text.trimEnd()}"`, false)
}

/** A text with commas becomes a list of its parts. JSON's quotes are right in YAML and TOML too. */
function listFix(node: FrontMatterNode, { source }: Post): FieldFix | undefined {
  if (node.kind !== 'scalar' || (node.style === 'block' && source.slice(node.span).includes('\n'))) return undefined
  const parts = String(node.value)
    .split(/[,;]/)
    .map((part) => part.trim())
    .filter(Boolean)
  return replace(node, `[${parts.map((part) => JSON.stringify(part)).join(', ')}]`, false)
}

/** A bare text moves into the field of the group that it surely is. */
function mapFix(
  node: FrontMatterNode,
  name: string,
  keyEnd: number,
  { source, frontMatter }: Post
): FieldFix | undefined {
  if (node.kind !== 'scalar' || node.type !== 'string' || node.style === 'block') return undefined
  const value = source.slice(node.span)
  const lineStart = source.lineSpan(source.position(keyEnd).line).from
  const between = source.slice({ from: keyEnd, to: node.span.from })
  const indent = /^\s*(?=[\w"'-]+$)/.exec(source.slice({ from: lineStart, to: keyEnd }))?.[0]
  let edit: TextEdit
  if (frontMatter.format === 'json') edit = { span: node.span, text: `{ "${name}": ${value} }` }
  else if (frontMatter.format === 'toml') edit = { span: node.span, text: `{ ${name} = ${value} }` }
  else if (indent !== undefined && /^\s*:[ \t]*$/.test(between)) {
    edit = { span: { from: keyEnd, to: node.span.to }, text: `:${source.newline}${indent}  ${name}: ${value}` }
  } else edit = { span: node.span, text: `{ ${name}: ${JSON.stringify(node.value)} }` }
  return { safe: false, value, below: name, edits: [edit] }
}
