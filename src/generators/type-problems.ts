import { z } from 'zod'
import { toData } from '../post/front-matter/find.js'
import type { FieldPath, FrontMatterNode, MapEntry, MapNode } from '../post/post.js'
import type { Source } from '../post/source.js'
import { comparable, type KeyMatch } from './field.js'
import { type FieldNotes, notesOf, shapeOf } from './field-kinds.js'

/** A value that is not of its field's type. */
export interface TypeProblem {
  /** `loss`: a number or a word of YAML that is printed otherwise than it is written (`007` as 7). */
  kind: 'type' | 'loss'
  path: FieldPath
  node: FrontMatterNode
  /** The field that the value, or the list it is in, belongs to. */
  entry: MapEntry
  notes: FieldNotes
}

type Shape = Readonly<Record<string, z.core.$ZodType>>
type Types = ReadonlyMap<string, z.core.$ZodType>

const TYPES: Record<KeyMatch, WeakMap<Shape, Types>> = {
  exact: new WeakMap(),
  'ignore-case': new WeakMap(),
  loose: new WeakMap()
}

/** The types of a mapping's fields by their comparable names: made once for all posts. */
function typesOf(shape: Shape, match: KeyMatch): Types {
  const known = TYPES[match].get(shape)
  if (known) return known
  const types = new Map(Object.entries(shape).map(([name, type]) => [comparable(name, match), type]))
  TYPES[match].set(shape, types)
  return types
}

/** Holds front matter against a generator's contract. Unknown fields, and fields that are empty, are no problem of type. */
export function typeProblems(schema: z.ZodObject, root: MapNode, match: KeyMatch, source: Source): TypeProblem[] {
  return [...problemsIn(schema.shape, root, [], match, source)]
}

function* problemsIn(
  shape: Shape,
  map: MapNode,
  path: FieldPath,
  match: KeyMatch,
  source: Source
): Iterable<TypeProblem> {
  const types = typesOf(shape, match)
  for (const entry of map.entries) {
    const type = types.get(comparable(entry.key, match))
    const notes = type && notesOf(type)
    if (!type || !notes) continue
    const here = [...path, entry.key]
    const inner = shapeOf(type)
    if (inner && entry.node.kind === 'map') yield* problemsIn(inner, entry.node, here, match, source)
    else yield* problemsOf(type, notes, entry, here, source)
  }
}

function* problemsOf(
  type: z.core.$ZodType,
  notes: FieldNotes,
  entry: MapEntry,
  path: FieldPath,
  source: Source
): Iterable<TypeProblem> {
  const { node } = entry
  if (!isPlainlyRight(node, notes) && !z.core.safeParse(type, toData(node)).success) {
    const index =
      node.kind === 'list' && notes.kind === 'list' ? node.items.findIndex((item) => item.kind !== 'scalar') : -1
    const item = node.kind === 'list' ? node.items[index] : undefined
    if (item) yield { kind: 'type', path: [...path, index], node: item, entry, notes: { kind: 'text' } }
    else yield { kind: 'type', path, node, entry, notes }
    return
  }
  if (notes.kind !== 'text' && notes.kind !== 'list') return
  const printed = node.kind === 'list' ? node.items : [node]
  for (const [index, item] of printed.entries()) {
    if (losesCharacters(item, source))
      yield { kind: 'loss', path: item === node ? path : [...path, index], node: item, entry, notes }
  }
}

/** What every type of its kind takes. Most values are like this, and asking the type takes ten times as long. */
function isPlainlyRight(node: FrontMatterNode, { kind }: FieldNotes): boolean {
  if (node.kind === 'list') return kind === 'list' && node.items.every((item) => isPlainlyRight(item, { kind: 'text' }))
  return (
    node.kind === 'scalar' &&
    ((kind === 'text' && node.type === 'string') || (kind === 'flag' && node.type === 'boolean'))
  )
}

/** `007` is 7, `1.10` is 1.1 and `True` is true once it is printed. */
function losesCharacters(node: FrontMatterNode, source: Source): boolean {
  if (node.kind !== 'scalar' || (node.type !== 'number' && node.type !== 'boolean')) return false
  return source.slice(node.span) !== String(node.value)
}
