import type { Field, FieldPath, FrontMatterNode, MapEntry, MapNode } from '../post.js'
import type { Span } from '../source.js'

/**
 * The value at a path. Of duplicate keys the last one counts, as in Hugo; the field's path has the keys as written.
 *
 * @param options.caseInsensitive whether `Title` answers to `title`
 */
export function findField(
  root: MapNode,
  path: FieldPath,
  options: { caseInsensitive?: boolean } = {}
): Field | undefined {
  let node: FrontMatterNode = root
  let keySpan: Span = root.span
  const written: (string | number)[] = []
  for (const part of path) {
    if (typeof part === 'number') {
      const item: FrontMatterNode | undefined = node.kind === 'list' ? node.items[part] : undefined
      if (!item) return undefined
      node = item
      keySpan = item.span
      written.push(part)
    } else {
      const entry: MapEntry | undefined =
        node.kind === 'map' ? findEntry(node, part, options.caseInsensitive) : undefined
      if (!entry) return undefined
      node = entry.node
      keySpan = entry.keySpan
      written.push(entry.key)
    }
  }
  return path.length > 0 ? makeField(written, keySpan, node) : undefined
}

/** Every value of the front matter, maps and lists before what is in them, in the order of the text. */
export function* walkFields(root: MapNode): Iterable<Field> {
  yield* walk(root, [])
}

/**
 * A node as plain data. Maps have no prototype, so that a key such as `__proto__` or `constructor` is a key like any
 * other. Of duplicate keys the last one counts.
 */
export function toData(node: MapNode): Record<string, unknown>
export function toData(node: FrontMatterNode): unknown
export function toData(node: FrontMatterNode): unknown {
  if (node.kind === 'scalar') return node.value
  if (node.kind === 'list') return node.items.map((item) => toData(item))
  const data: Record<string, unknown> = Object.create(null)
  for (const entry of node.entries) data[entry.key] = toData(entry.node)
  return data
}

function findEntry(map: MapNode, key: string, caseInsensitive = false): MapEntry | undefined {
  if (!caseInsensitive) return map.entries.findLast((entry) => entry.key === key)
  const wanted = key.toLowerCase()
  return map.entries.findLast((entry) => entry.key.toLowerCase() === wanted)
}

function* walk(node: FrontMatterNode, path: FieldPath): Iterable<Field> {
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) yield* visit([...path, index], item.span, item)
  } else if (node.kind === 'map') {
    for (const entry of node.entries) yield* visit([...path, entry.key], entry.keySpan, entry.node)
  }
}

function* visit(path: FieldPath, keySpan: Span, node: FrontMatterNode): Iterable<Field> {
  yield makeField(path, keySpan, node)
  yield* walk(node, path)
}

/** `value` is made when it is asked for: walking over nested maps would copy them once for every level. */
function makeField(path: FieldPath, keySpan: Span, node: FrontMatterNode): Field {
  let made: { value: unknown } | undefined
  return {
    path,
    keySpan,
    node,
    get value() {
      made ??= { value: toData(node) }
      return made.value
    }
  }
}
