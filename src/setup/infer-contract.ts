import { shapeOf } from '../generators/field-kinds.js'
import { generatorOf } from '../generators/registry.js'
import { suggestion } from '../rules/suggestion.js'
import type { Site } from '../site/site.js'
import type { SurveyedPost } from './survey.js'

/** A JSON Schema that the posts of a site keep, nearly all of them. */
export interface InferredContract {
  /** Fields that nearly every post has, with the posts that don't. */
  required: { name: string; without: SurveyedPost[] }[]
  /** The field with the date, where there are pages without one of which less is asked. */
  dated?: { name: string; pages: SurveyedPost[] }
  /** Types of fields that the generator knows nothing about. */
  types: { name: string; type: string; items?: string }[]
  /** The values of taxonomies that have few. */
  values: { name: string; values: string[]; isList: boolean; dropped: string[] }[]
}

/** Fewer posts say nothing about the next one. */
const FEWEST_POSTS = 10

/** What this share of the posts has in common is meant so. */
const NEARLY_ALL = 0.95

/** A taxonomy with more values grows with the posts. */
const MOST_VALUES = 25

/** In a closed set a value is used at least this often, on average. */
const LEAST_USE = 4

/** Fields that differ from post to post by their nature. */
const NAMES_OF_CATEGORIES = /^(?:categor(?:y|ies)|categorie(?:s|en|ën)?|kategorien?|rubrie(?:k|ken)|sections?|series)$/i

/** @returns undefined when there are too few posts to tell */
export function inferContract(posts: readonly SurveyedPost[], site: Site): InferredContract | undefined {
  if (posts.length < FEWEST_POSTS) return undefined
  const known = Object.keys(shapeOf(generatorOf(site.generator).schema) ?? {}).map((name) => name.toLowerCase())
  const ignoreCase = generatorOf(site.generator).caseInsensitiveKeys
  const fields = fieldsOf(posts, ignoreCase)
  const taxonomies = new Set(site.settings.taxonomies.map((name) => name.toLowerCase()))
  const dates = new Set(generatorOf(site.generator).dateFields.map((name) => name.toLowerCase()))
  const contract: InferredContract = { required: [], types: [], values: [] }
  for (const { name, values } of fields) {
    if (!/^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(name)) continue
    const filled = [...values.values()].filter((value) => !isEmpty(value))
    const isDate = dates.has(name.toLowerCase())
    // A switch that is left out is off.
    const isSwitch = filled.every((value) => typeof value === 'boolean')
    if (filled.length >= posts.length * NEARLY_ALL && !isSwitch) {
      const without = posts.filter((post) => isEmpty(values.get(post)))
      if (isDate && without.length > 0) contract.dated ??= { name, pages: without }
      else contract.required.push({ name, without })
    }
    const isTaxonomy = taxonomies.has(name.toLowerCase()) || NAMES_OF_CATEGORIES.test(name)
    const closed = isTaxonomy ? closedSet(filled) : undefined
    if (closed) contract.values.push({ name, ...closed })
    else if (!isDate && !known.includes(name.toLowerCase())) contract.types.push(...typeOf(name, filled))
  }
  return exceptPages(contract)
}

/** Pages without a date, such as `about.md`, are no reason against a field that every other post has. */
function exceptPages(contract: InferredContract): InferredContract {
  const { dated } = contract
  if (!dated) return contract
  const pages = new Set(dated.pages)
  return {
    ...contract,
    required: contract.required.map(({ name, without }) => ({
      name,
      without: without.filter((post) => !pages.has(post))
    }))
  }
}

/** The schema as the configuration has it. */
export function contractSchema({
  required,
  dated,
  types,
  values
}: InferredContract): Record<string, unknown> | undefined {
  const properties = Object.fromEntries([
    ...types.map(({ name, type, items }) => [name, { type, ...(items && { items: { type: items } }) }] as const),
    ...values.map(({ name, values, isList }) => {
      const one = { enum: values }
      return [name, isList ? { type: 'array', items: one } : one] as const
    })
  ])
  const names = required.map(({ name }) => name)
  if (names.length === 0 && Object.keys(properties).length === 0) return undefined
  return {
    ...(names.length > 0 && (dated ? { dependencies: { [dated.name]: names } } : { required: names })),
    ...(Object.keys(properties).length > 0 && { properties })
  }
}

/** Every field by its most used spelling, with its value in each post. */
function fieldsOf(posts: readonly SurveyedPost[], ignoreCase: boolean) {
  const fields = new Map<string, { spellings: Map<string, number>; values: Map<SurveyedPost, unknown> }>()
  for (const post of posts) {
    for (const [key, value] of Object.entries(post.data)) {
      const same = ignoreCase ? key.toLowerCase() : key
      const field = fields.get(same) ?? { spellings: new Map(), values: new Map() }
      fields.set(same, field)
      field.spellings.set(key, (field.spellings.get(key) ?? 0) + 1)
      field.values.set(post, value)
    }
  }
  return [...fields.values()].map(({ spellings, values }) => ({
    name: [...spellings].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '',
    values
  }))
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
}

/** The type of nearly all values; nothing where they differ, or are too few. */
function typeOf(name: string, values: readonly unknown[]): InferredContract['types'] {
  if (values.length < FEWEST_POSTS) return []
  const type = common(values.map(jsonType))
  if (type === undefined) return []
  const items =
    type === 'array' ? common(values.flatMap((value) => (Array.isArray(value) ? value.map(jsonType) : []))) : undefined
  return [{ name, type, ...(items !== undefined && { items }) }]
}

function jsonType(value: unknown): string {
  if (Array.isArray(value)) return 'array'
  if (value === null) return 'null'
  return typeof value === 'bigint' ? 'number' : typeof value
}

/** The word that nearly all words are. */
function common(words: readonly string[]): string | undefined {
  const counts = countsOf(words)
  return [...counts].find(([, count]) => count >= words.length * NEARLY_ALL)?.[0]
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** The values of a taxonomy that is used over and over. A value that looks like another one's misspelling is not one. */
function closedSet(filled: readonly unknown[]): Omit<InferredContract['values'][number], 'name'> | undefined {
  const lists = filled.map((value) => (Array.isArray(value) ? value : [value]))
  const terms = lists.flat()
  if (filled.length < FEWEST_POSTS || terms.some((term) => typeof term !== 'string')) return undefined
  const counts = countsOf(terms.map(String))
  const often = [...counts].filter(([, count]) => count > 1).map(([value]) => value)
  const dropped = [...counts.keys()].filter((value) => !often.includes(value) && suggestion(value, often) !== undefined)
  const values = [...counts.keys()].filter((value) => !dropped.includes(value)).sort()
  if (values.length < 2 || values.length > MOST_VALUES || terms.length < values.length * LEAST_USE) return undefined
  const areLists = filled.filter((value) => Array.isArray(value)).length
  if (areLists > 0 && areLists < filled.length) return undefined
  return { values, isList: areLists > 0, dropped }
}
