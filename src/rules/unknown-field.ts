import { z } from 'zod'
import { contractOf } from '../contract/post-contract.js'
import { comparable, type KeyMatch } from '../generators/field.js'
import { shapeOf } from '../generators/field-kinds.js'
import type { Generator } from '../generators/generator.js'
import { toData } from '../post/front-matter/find.js'
import type { FrontMatterNode, MapEntry, MapNode, Post } from '../post/post.js'
import type { Site } from '../site/site.js'
import { keyMatch, nodeOnPath, pathName, renameKey } from './field-names.js'
import { isReliable } from './front-matter-state.js'
import { NOT_SUGGESTED, nearest } from './near-field.js'
import { defineRule } from './rule.js'
import { suggestion } from './suggestion.js'

/** A field whose name is almost that of a known one. */
export const unknownField = defineRule({
  id: 'unknown-field',
  severity: 'warning',
  summary: 'A field is not known, and its name comes near that of a known one.',
  why: 'A generator ignores a field that it does not know without a word: `descripton` leaves the search result without a description, `cover.images` the post without a cover. Fields of your own are fine: one is reported only when its name is nearly that of a known field that the post lacks, and never when it is a taxonomy of the site, is named in `front-matter.fields`, or is in the JSON Schema of the configuration. A schema with `additionalProperties: false` reports every other field, as an error.',
  options: z.strictObject({}),
  messages: {
    near: (name: string, meant: string) =>
      `The field \`${name}\` is not known, so it has no effect. Did you mean \`${meant}\`?`,
    notAllowed: (name: string, meant: string | undefined) =>
      `This site's configuration does not allow the field \`${name}\` here. ${meant ? `Did you mean \`${meant}\`?` : 'Remove it.'}`,
    fix: (name: string) => `Rename it to ${name}`
  },
  good: [
    {
      text: '---\ntitle: Onze tuin\nsectie: wonen\nbron: Tuinblad\ndata: [1, 2]\ndate: 2026-02-27\ntags: [tuin]\n---\n'
    },
    {
      text: '---\nTitle: Our garden\nDATE: 2026-02-27\nshowtoc: true\nheight: 300\ntime: 20 minutes\ncolor: red\npages: 12\ntitle_en: Garden\n---\n'
    },
    { text: '---\ntitle: Our garden\nparams:\n  tite: own\ncover:\n  image: a.jpg\n  credit: Jan\n---\n' },
    {
      text: '---\ntitle: Our garden\ntopic: [a]\n---\n',
      files: { 'hugo.toml': 'theme = "PaperMod"\n[taxonomies]\ntopic = "topic"\ntag = "tags"\n' }
    },
    { text: '---\ntitle: Onze tuin\ncategorieen: [tuin]\nauteur: Jan\n---\n' },
    { text: '---\ntitle: Our garden\nrate: 5\nsubtitle: In winter\nstate: NY\n---\n', generator: 'generic' }
  ],
  bad: [
    {
      text: '---\ntitle: Onze tuin\nrubriek: wonen\n---\n',
      schema: { properties: { title: {}, sectie: {} }, additionalProperties: false },
      at: 'rubriek',
      message: "This site's configuration does not allow the field `rubriek` here. Remove it."
    },
    {
      text: '---\ntitle: Onze tuin\ntitel: Tuin\n---\n',
      schema: { properties: { title: {} }, additionalProperties: false },
      at: 'titel',
      message: 'does not allow the field `titel` here. Remove it.'
    },
    {
      text: '---\ntitle: Onze tuin\ndescripton: Wat bloeit er?\n---\n',
      at: 'descripton',
      message: 'Did you mean `description`?',
      fixed: '---\ntitle: Onze tuin\ndescription: Wat bloeit er?\n---\n'
    },
    {
      text: '---\ntitle: Onze tuin\ndatum: 2026-02-27\n---\n',
      at: 'datum',
      message: 'Did you mean `date`?',
      fixed: '---\ntitle: Onze tuin\ndate: 2026-02-27\n---\n'
    },
    {
      text: '---\ntitle: Our garden\ncover:\n  images: garden.jpg\n---\n',
      at: 'images',
      message: 'The field `cover.images` is not known, so it has no effect. Did you mean `cover.image`?',
      fixed: '---\ntitle: Our garden\ncover:\n  image: garden.jpg\n---\n'
    },
    {
      text: '---\ntitle: Our garden\ntag: [garden]\n---\n',
      at: 'tag',
      message: 'Did you mean `tags`?',
      fixed: '---\ntitle: Our garden\ntags: [garden]\n---\n'
    },
    {
      text: '---\nTitle: Our garden\n---\n',
      generator: 'generic',
      at: 'Title',
      fixed: '---\ntitle: Our garden\n---\n'
    },
    {
      text: '{\n  "title": "Our garden",\n  "canonical_url": "https://example.com/"\n}\n',
      at: '"canonical_url"',
      fixed: '{\n  "title": "Our garden",\n  "canonicalURL": "https://example.com/"\n}\n'
    }
  ],
  check({ post, site, generator, messages, report }) {
    if (!isReliable(post)) return
    const { root } = post.frontMatter
    const match = keyMatch(generator)
    const told = new Set<string>()
    for (const violation of contractOf(site, post.path)?.check(post.frontMatter, generator.caseInsensitiveKeys) ?? []) {
      if (violation.kind !== 'unknown') continue
      const { entry, found } = nodeOnPath(root, violation.path, match)
      const name = pathName(violation.path)
      if (!entry || !found) continue
      told.add(name)
      const siblings = nodeOnPath(root, violation.path.slice(0, -1), match).node
      const meant = suggestion(entry.key, absentOf(violation.allowed, siblings, match))
      say(entry, name, meant, messages.notAllowed(name, meant), { severity: 'error' })
    }
    for (const { path, entry, meant } of strangers(post, site, generator, match)) {
      const name = pathName([...path, entry.key])
      if (!told.has(name)) say(entry, name, meant, messages.near(name, pathName([...path, meant])))
    }

    function say(
      entry: MapEntry,
      subject: string,
      meant: string | undefined,
      message: string,
      weight: { severity?: 'error' } = {}
    ) {
      const edits = meant === undefined ? [] : [renameKey(entry.keySpan, meant, post.source)]
      const fix = meant === undefined ? {} : { fix: { description: messages.fix(meant), safe: false, edits } }
      report({ span: entry.keySpan, message, subject, ...weight, ...fix })
    }
  }
})

/** The names that a group of fields does not have yet: a field can't become one that is there. */
function absentOf(names: readonly string[], map: FrontMatterNode, match: KeyMatch): readonly string[] {
  const present = new Set(map.kind === 'map' ? map.entries.map(({ key }) => comparable(key, match)) : [])
  return names.filter((name) => !present.has(comparable(name, match)))
}

interface Stranger {
  path: string[]
  entry: MapEntry
  meant: string
}

/** Fields that are nearly known ones, at the top and in the groups whose fields are known. */
function* strangers(post: Post, site: Site, generator: Generator, match: KeyMatch): Iterable<Stranger> {
  const { root } = post.frontMatter
  const known = knownOf(generator, match)
  const own = [...site.settings.taxonomies, ...(contractOf(site, post.path)?.fields ?? [])]
  for (const found of nearIn(root, known, own, generator, match)) yield { path: [], ...found }
  for (const [name, inner] of known.groups) {
    const group = root.entries.find((entry) => comparable(entry.key, match) === name)
    if (group?.node.kind !== 'map') continue
    for (const found of nearIn(group.node, inner, [], generator, match)) yield { path: [group.key], ...found }
  }
}

/** What a generator knows of the fields of a mapping. Names are comparable ones but for those that are suggested. */
interface KnownFields {
  names: ReadonlySet<string>
  suggested: readonly string[]
  dates: ReadonlySet<string>
  groups: ReadonlyMap<string, KnownFields>
}

const KNOWN = new WeakMap<Generator, KnownFields>()

/** Made once for all posts. A generator compares keys in one way. */
function knownOf(generator: Generator, match: KeyMatch): KnownFields {
  const made = KNOWN.get(generator)
  if (made) return made
  const { shape } = generator.schema
  const dates = new Set(generator.dateFields.map((name) => comparable(name, 'loose')))
  const groups = new Map<string, KnownFields>()
  for (const [name, type] of Object.entries(shape)) {
    const inner = Object.keys(shapeOf(type) ?? {})
    const names = new Set(inner.map((one) => comparable(one, match)))
    if (inner.length > 0) groups.set(comparable(name, match), { names, suggested: inner, dates, groups: new Map() })
  }
  const suggested = [...Object.keys(shape).filter((name) => !NOT_SUGGESTED.has(name)), ...datesOf(generator)]
  const all = [...suggested, ...Object.keys(shape), ...generator.knownFields]
  const known = { names: new Set(all.map((name) => comparable(name, match))), suggested, dates, groups }
  KNOWN.set(generator, known)
  return known
}

/** Dates by the name that people write. */
function datesOf(generator: Generator): string[] {
  return generator.caseInsensitiveKeys ? ['date', 'publishDate', 'lastmod', 'expiryDate'] : ['date']
}

/** @param own further fields that are known and may be suggested */
function* nearIn(
  map: MapNode,
  { names, suggested, dates }: KnownFields,
  own: readonly string[],
  generator: Generator,
  match: KeyMatch
): Iterable<Omit<Stranger, 'path'>> {
  const strange = map.entries.filter(({ key }) => !names.has(comparable(key, match)) && !isDateField(key, dates, match))
  if (strange.length === 0) return
  const ownNames = new Set(own.map((name) => comparable(name, match)))
  const present = new Set(map.entries.map((entry) => comparable(entry.key, match)))
  for (const entry of strange) {
    if (ownNames.has(comparable(entry.key, match))) continue
    const meant = nearest(entry.key, [...suggested, ...own])
    if (meant === undefined || present.has(comparable(meant, match))) continue
    if (!fits(entry, meant, generator)) continue
    // Of two that are nearly the same field only one can become it.
    present.add(comparable(meant, match))
    yield { entry, meant }
  }
}

function isDateField(key: string, dates: ReadonlySet<string>, match: KeyMatch): boolean {
  return dates.has(match === 'exact' ? comparable(key, 'loose') : key.toLowerCase())
}

/** `rate: 5` is no misspelt `date`: the value must be one that the known field could have. */
function fits(entry: MapEntry, meant: string, generator: Generator): boolean {
  const value = toData(entry.node)
  const isDate = generator.dateFields.includes(meant.toLowerCase())
  if (isDate) {
    const reading = generator.readDate(value)
    return reading.kind !== 'invalid' || reading.suggestion !== undefined
  }
  const type = generator.schema.shape[meant]
  return !type || z.core.safeParse(type, value).success || typeof value === 'string'
}
