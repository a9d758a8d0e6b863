import type { FrontMatterNode, ScalarNode } from '../../post/post.js'

/** Every text of the front matter, whatever its key. */
export function frontMatterTexts(node: FrontMatterNode): (ScalarNode & { value: string })[] {
  if (node.kind === 'list') return node.items.flatMap(frontMatterTexts)
  if (node.kind === 'map') return node.entries.flatMap((entry) => frontMatterTexts(entry.node))
  return isText(node) ? [node] : []
}

function isText(node: ScalarNode): node is ScalarNode & { value: string } {
  return node.type === 'string' && typeof node.value === 'string'
}
