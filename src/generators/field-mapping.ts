import type { CoverFields, Field, Fields, MapNode } from '../post/post.js'
import { fieldOf, filledFieldOf, firstItem, isEmpty, type KeyMatch, present } from './field.js'
import type { Generator } from './generator.js'
import { coverFrom } from './hugo-fields.js'
import { ALT_PARTS, IMAGE_PARTS } from './named-fields.js'

/** What the configuration can give other names to, by its key there. */
const PARTS = {
  title: 'title',
  description: 'description',
  date: 'date',
  'publish-date': 'publishDate',
  'last-modified': 'lastModified',
  'expiry-date': 'expiryDate',
  draft: 'draft',
  slug: 'slug',
  url: 'url',
  aliases: 'aliases',
  tags: 'tags',
  categories: 'categories',
  language: 'language',
  canonical: 'canonical',
  source: 'source'
} as const satisfies Record<string, Exclude<keyof Fields, 'cover'>>

type Part = keyof typeof PARTS
export type MappedPart = Part | 'cover' | 'cover-alt' | 'cover-caption'

export const MAPPED_PARTS: readonly MappedPart[] = [
  ...(Object.keys(PARTS) as Part[]),
  'cover',
  'cover-alt',
  'cover-caption'
]
const DATES: readonly MappedPart[] = ['date', 'publish-date', 'last-modified', 'expiry-date']

/** Of a date that the generator itself does not read. */
const EFFECT = 'Templates that read it show a wrong date, or none.'

/** The fields that something is read from in the place of the generator's own, the one that wins first; `hero.image` leads into a mapping. */
export type FieldMapping = Readonly<Partial<Record<MappedPart, readonly string[]>>>

/** A generator whose posts say some things in other fields. What isn't mapped stays as it is. */
export function withMapping(generator: Generator, mapping: FieldMapping): Generator {
  const match = generator.caseInsensitiveKeys ? 'ignore-case' : 'exact'
  const names = Object.values(mapping).flat()
  const dates = DATES.flatMap((part) => mapping[part] ?? []).filter((name) => !generator.dateFields.includes(name))
  return {
    ...generator,
    fields: (frontMatter, path) => mapped(generator.fields(frontMatter, path), frontMatter.root, mapping, match),
    knownFields: [...generator.knownFields, ...names.map((name) => name.split('.')[0] ?? name)],
    dateFields: [...generator.dateFields, ...dates],
    readDate(value, field) {
      const reading = generator.readDate(value, field)
      const isOwn = field === undefined || !dates.includes(field)
      return reading.kind === 'invalid' && !isOwn ? { ...reading, effect: EFFECT, severity: 'warning' } : reading
    },
    requiredFields: generator.requiredFields.map((required) => {
      const part = (Object.keys(PARTS) as Part[]).find((one) => one === required.name)
      const first = part && mapping[part]?.[0]
      if (!part || first === undefined) return required
      return {
        ...required,
        name: first,
        severity: (post, site) => (isEmpty(post.fields[PARTS[part]]?.value) ? required.severity(post, site) : undefined)
      }
    })
  }
}

function mapped(own: Fields, root: MapNode, mapping: FieldMapping, match: KeyMatch): Fields {
  const fields: Record<string, Field | CoverFields | undefined> = { ...own }
  for (const part of Object.keys(PARTS) as Part[]) {
    const names = mapping[part]
    if (names) fields[PARTS[part]] = filledFieldOf(root, names, match)
  }
  fields.cover = coverOf(own.cover, root, mapping, match)
  return present(fields)
}

function coverOf(
  own: CoverFields | undefined,
  root: MapNode,
  mapping: FieldMapping,
  match: KeyMatch
): CoverFields | undefined {
  const cover = mapping.cover ? namedCover(root, mapping.cover, match) : own
  if (!cover) return undefined
  const named = (part: 'cover-alt' | 'cover-caption') => mapping[part] && filledFieldOf(root, mapping[part], match)
  return {
    ...cover,
    ...present({ alt: named('cover-alt') ?? cover.alt, caption: named('cover-caption') ?? cover.caption })
  }
}

/** `hero.image` is a part of `hero`, where its alternative text is looked for as well. */
function namedCover(root: MapNode, names: readonly string[], match: KeyMatch): CoverFields | undefined {
  const field = filledFieldOf(root, names, match)
  if (!field) return undefined
  const parent = field.path.length > 1 ? fieldOf(root, [field.path.slice(0, -1).join('.')], match) : undefined
  if (parent && field.node.kind === 'scalar') {
    return { ...coverFrom(parent, [String(field.path.at(-1))], ALT_PARTS), image: field }
  }
  const first = firstItem(field)
  return { ...coverFrom(first && !isEmpty(first.value) ? first : field, IMAGE_PARTS, ALT_PARTS), whole: field }
}
