import { writeText } from '../post/front-matter/scalar-text.js'
import type { Field, Fields, FrontMatterNode, Post, ScalarNode } from '../post/post.js'
import { pathName } from './field-names.js'
import type { Fix } from './rule.js'

/** A text of the front matter that readers or search engines see. */
export interface TextField {
  name: string
  node: ScalarNode
  text: string
}

const SHOWN = ['title', 'description', 'tags', 'categories'] as const satisfies readonly (keyof Fields)[]

/** Title, description, tags, categories, and the cover's alt text and caption, where they are texts. */
export function shownTexts({ fields }: Post): TextField[] {
  return [...SHOWN.map((name) => fields[name]), fields.cover?.alt, fields.cover?.caption].flatMap((field) =>
    field ? textsOf(field) : []
  )
}

/** The texts of a field: its own, or those of its list. */
export function textsOf({ path, node }: Field): TextField[] {
  if (node.kind === 'list') return node.items.flatMap((item, index) => textField(pathName([...path, index]), item))
  return textField(pathName(path), node)
}

function textField(name: string, node: FrontMatterNode): TextField[] {
  return node.kind === 'scalar' && node.type === 'string' && typeof node.value === 'string'
    ? [{ name, node, text: node.value }]
    : []
}

/** The fix that writes another text in the place of a field's, in its own quotes; undefined for a text in a block of lines. */
export function rewrite(
  { frontMatter: { format }, source }: Post,
  { node }: TextField,
  text: string,
  fix: Omit<Fix, 'edits'>
): Fix | undefined {
  // A value that starts or ends with a blank which parsers differ about, such as U+FEFF or a lone CR, is not where it seems to be.
  const written = source.slice(node.span)
  if (/^\s|^$/.test(written)) return undefined
  if (node.style === 'plain' && !/[\r\n]/.test(written) && written !== node.value) return undefined
  if (!format || node.style === 'block' || text === node.value) return undefined
  return { ...fix, edits: [{ span: node.span, text: writeText(format, node, text) }] }
}
