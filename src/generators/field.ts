import { toData } from '../post/front-matter/find.js'
import type { Field, FieldPath, FrontMatterNode, MapEntry, MapNode } from '../post/post.js'

/** How keys are compared: exactly, without regard to case, or also without `-` and `_`. */
export type KeyMatch = 'exact' | 'ignore-case' | 'loose'

/** The name of a key under which all keys that match it come together. */
export function comparable(key: string, match: KeyMatch): string {
  if (match === 'exact') return key
  return match === 'ignore-case' ? key.toLowerCase() : key.toLowerCase().replace(/[-_]/g, '')
}

/** The entries of mappings by their comparable keys: a post's are asked for hundreds of names. */
const ENTRIES: Record<KeyMatch, WeakMap<MapNode, ReadonlyMap<string, MapEntry>>> = {
  exact: new WeakMap(),
  'ignore-case': new WeakMap(),
  loose: new WeakMap()
}

/** The last entry of a mapping with this key: a later one wins. */
export function entryOf(map: MapNode, key: string, match: KeyMatch): MapEntry | undefined {
  return entriesOf(map, match).get(comparable(key, match))
}

function entriesOf(map: MapNode, match: KeyMatch): ReadonlyMap<string, MapEntry> {
  let entries = ENTRIES[match].get(map)
  if (!entries) {
    entries = new Map(map.entries.map((entry) => [comparable(entry.key, match), entry]))
    ENTRIES[match].set(map, entries)
  }
  return entries
}

/** The first of these fields that is there. A name may lead into mappings: `params.cover`. */
export function fieldOf(root: MapNode, names: readonly string[], match: KeyMatch): Field | undefined {
  const entries = entriesOf(root, match)
  for (const name of names) {
    const dot = name.indexOf('.')
    const entry = entries.get(comparable(dot < 0 ? name : name.slice(0, dot), match))
    if (!entry) continue
    const found = dot < 0 ? field([entry.key], entry) : descend(root, name.split('.'), match)
    if (found) return found
  }
  return undefined
}

/** As `fieldOf`, but a field that says something goes before one that is empty. */
export function filledFieldOf(root: MapNode, names: readonly string[], match: KeyMatch): Field | undefined {
  const fields = names.flatMap((name) => fieldOf(root, [name], match) ?? [])
  return fields.find((field) => !isEmpty(field.value)) ?? fields[0]
}

/** A field of a field: `image` of `cover`. */
export function fieldIn(parent: Field, names: readonly string[], match: KeyMatch): Field | undefined {
  if (parent.node.kind !== 'map') return undefined
  const field = fieldOf(parent.node, names, match)
  return field && { ...field, path: [...parent.path, ...field.path] }
}

/** The first item of a list field. */
export function firstItem(parent: Field): Field | undefined {
  const node = parent.node.kind === 'list' ? parent.node.items[0] : undefined
  return node && { path: [...parent.path, 0], keySpan: node.span, node, value: toData(node) }
}

/** Nothing, an empty text, or nothing but blanks. */
export function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
}

export function isWebAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\//i.test(value.trim())
}

type Present<Type> = { [Key in keyof Type]?: Exclude<Type[Key], undefined> }

/** The fields that are there. */
export function present<Type extends object>(fields: Type): Present<Type> {
  const there: Present<Type> = {}
  for (const key in fields) {
    const value = fields[key]
    if (value !== undefined) there[key] = value as Exclude<Type[typeof key], undefined>
  }
  return there
}

function descend(root: MapNode, keys: readonly string[], match: KeyMatch): Field | undefined {
  let map: FrontMatterNode = root
  let found: MapEntry | undefined
  const path: string[] = []
  for (const key of keys) {
    if (map.kind !== 'map') return undefined
    found = entryOf(map, key, match)
    if (!found) return undefined
    path.push(found.key)
    map = found.node
  }
  return found && field(path, found)
}

function field(path: FieldPath, entry: MapEntry): Field {
  return { path, keySpan: entry.keySpan, node: entry.node, value: toData(entry.node) }
}
