import type { CoverFields, Fields, MapNode } from '../post/post.js'
import { fieldOf, filledFieldOf, firstItem, isEmpty, present } from './field.js'
import { coverFrom, sourceOf } from './hugo-fields.js'

/** A single part of what front matter says about a post. */
type Part = Exclude<keyof Fields, 'cover' | 'source'>

/** The names of front matter fields by what they say, the one that wins first. `extra.cover` leads into a mapping. */
export type FieldNames = Readonly<Partial<Record<Part | 'cover' | 'coverAlt', readonly string[]>>>

export const IMAGE_PARTS = ['path', 'image', 'src', 'url', 'file', 'feature']
export const ALT_PARTS = ['alt', 'alttext', 'alt_text']

/** What front matter says under these names, written exactly so. A field that is filled in goes before an empty one. */
export function namedFields(root: MapNode, names: FieldNames): Fields {
  const { cover: _, coverAlt: __, ...parts } = names
  const found = Object.entries(parts).map(([part, keys]) => [part, filledFieldOf(root, keys, 'exact')])
  const fields: Fields = Object.fromEntries(found.filter(([, field]) => field !== undefined))
  return present({ ...fields, source: sourceOf(root), cover: coverOf(root, names) })
}

/** An image, a mapping that holds one, or a list whose first image social networks show. */
function coverOf(root: MapNode, names: FieldNames): CoverFields | undefined {
  const whole = filledFieldOf(root, names.cover ?? [], 'exact')
  if (!whole) return undefined
  const first = firstItem(whole)
  const cover = { ...coverFrom(first && !isEmpty(first.value) ? first : whole, IMAGE_PARTS, ALT_PARTS), whole }
  return { ...cover, ...present({ alt: cover.alt ?? fieldOf(root, names.coverAlt ?? [], 'exact') }) }
}
