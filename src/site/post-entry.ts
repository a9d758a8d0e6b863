import type { SitePath } from '../generators/addresses.js'
import type { Generator } from '../generators/generator.js'
import { recordOf } from '../generators/settings-values.js'
import { decodeSource } from '../post/decode.js'
import { parseFrontMatter } from '../post/front-matter/parse.js'
import type { Field, Fields, FrontMatter } from '../post/post.js'
import type { RepoPath, Source } from '../post/source.js'
import { addressKey } from './address-key.js'
import { languageOf } from './post-language.js'
import { coverKey, sourceKey } from './same-address.js'
import type { Site } from './site.js'
import { type Hidden, hiddenBy } from './visibility.js'

/** What the site index keeps of a post: texts alone, as they are compared. */
export interface PostEntry {
  path: RepoPath
  /** The root of its site. */
  site: RepoPath
  /** Readers don't see it: a draft, or expired. */
  hidden: boolean
  /** Milliseconds since 1970. */
  time?: number
  /** The language's subtag alone: `nl`. */
  language?: string
  /** Why readers don't see it, with pages of the future among them. */
  unseen?: Hidden['why']
  /** Where it is published, as its generator makes it. */
  address?: SitePath
  /** The same, and what leads there, as `addressKey` makes them. */
  url?: string
  aliases: string[]
  /** As it is written, for people. */
  name?: string
  /** In lower case, with single blanks. */
  title?: string
  description?: string
  /** Equal for the same image, whatever its size. */
  cover?: string
  /** Equal for the same page of another site. */
  source?: string
  tags: string[]
  /** Of each taxonomy of the site that it has terms of. */
  terms?: Readonly<Record<string, readonly string[]>>
  /** Its front matter could give it another address than its path alone says. */
  moves?: true
  /** The first two words of its text, in lower case. */
  opening?: string
  /** Lines of what has one. */
  lines: { title?: number; description?: number; cover?: number; source?: number; address?: number }
}

/** Front matter says where a story came from, or its last line does: `Bron: The Times (https://…)`. */
const SOURCE_LINE =
  /^[\s>*_-]*(?:bron(?:nen)?|sources?|via|quellen?|fuentes?|fonti?|fonte)\b[^\n]{0,300}?(https?:\/\/[^\s<>()[\]"*]+)/i
/** A source line is at the end. */
const TAIL = 3000

/** What nobody reads to its end is not kept. */
const LONGEST_NAME = 200

/** Makes the entry of a post from its file. The body is not parsed. */
export function postEntry(path: RepoPath, bytes: Uint8Array, site: Site, generator: Generator, now: Date): PostEntry {
  const source = decodeSource(path, bytes)
  const frontMatter = parseFrontMatter(source, generator.dialect)
  const fields = generator.fields(frontMatter, path)
  const { addresses } = generator
  const canTell = addresses && site.files && addresses.gap(site) === undefined
  const url = canTell ? addresses.urlOf(path, fields, site) : undefined
  const closing = closingSource(source, frontMatter.span.to)
  const fromField = sourceKey(textIn(fields.source))
  const date = fields.publishDate ?? fields.date
  const reading = date && generator.readDate(date.value)
  const hidden = hiddenBy(path, fields, site, generator, now)?.why
  return detached({
    path,
    site: site.root,
    hidden: hidden === 'draft' || hidden === 'expired',
    time: reading?.kind === 'instant' ? reading.instant.getTime() : undefined,
    language: languageOf(path, fields, site),
    unseen: hidden,
    address: url,
    url: url === undefined ? undefined : addressKey(url),
    aliases: canTell ? addresses.aliasesOf(path, fields, site).map(addressKey) : [],
    name: textIn(fields.title)?.slice(0, LONGEST_NAME),
    title: comparableText(textIn(fields.title)),
    description: comparableText(textIn(fields.description)),
    cover: coverKey(textIn(fields.cover?.image), path, fields.cover?.relative?.value === true),
    source: fromField ?? sourceKey(closing?.url),
    tags: tagsOf(fields),
    terms: termsOf(frontMatter.data, site),
    moves: canTell && addresses.mayMove(source.slice(frontMatter.span), path, site) ? true : undefined,
    opening: openingOf(source, frontMatter.span.to)?.words,
    lines: {
      title: lineOf(source, fields.title),
      description: lineOf(source, fields.description),
      cover: lineOf(source, fields.cover?.image),
      source: fromField ? lineOf(source, fields.source) : closing && source.position(closing.from).line,
      address: lineOf(source, fields.url ?? fields.slug ?? fields.aliases)
    }
  })
}

/** A text as it is compared with others: without case, width and blanks. */
export function comparableText(text: string | undefined): string | undefined {
  return text?.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim() || undefined
}

/** The address in the closing line that names the source. */
export function closingSource(source: Source, bodyFrom: number): { url: string; from: number; to: number } | undefined {
  const from = Math.max(bodyFrom, source.text.length - TAIL)
  let at = source.text.trimEnd().length
  for (let count = 0; count < 3 && at > from; count += 1) {
    const start = Math.max(source.text.lastIndexOf('\n', at - 1) + 1, from)
    const found = SOURCE_LINE.exec(source.text.slice(start, at))
    if (found?.[1] !== undefined) {
      const to = start + found[0].length
      return { url: found[1], from: to - found[1].length, to }
    }
    at = source.text.slice(0, start).trimEnd().length
  }
  return undefined
}

/** The first two words of the first line of prose, and where they are. */
export function openingOf(source: Source, bodyFrom: number): { words: string; from: number; to: number } | undefined {
  const text = source.text.slice(bodyFrom, bodyFrom + TAIL)
  for (const line of text.matchAll(/^[^\n]+/gm)) {
    if (/^\s*(?:[#!<>{[|`~:]|---|import\s|$)/.test(line[0])) continue
    const found = /(\p{L}[\p{L}\p{M}'’-]*)\s+(\p{L}[\p{L}\p{M}'’-]*)/u.exec(line[0].slice(0, 200))
    if (!found || found.index > 4) return undefined
    const from = bodyFrom + line.index + found.index
    return { words: `${found[1]} ${found[2]}`.toLowerCase(), from, to: from + found[0].length }
  }
  return undefined
}

function textIn(field: Field | undefined): string | undefined {
  return typeof field?.value === 'string' ? field.value : undefined
}

function lineOf(source: Source, field: Field | undefined): number | undefined {
  return field && source.position(field.node.span.from).line
}

function tagsOf({ tags }: Fields): string[] {
  const value = tags?.value
  return Array.isArray(value) ? value.filter((tag): tag is string => typeof tag === 'string' && tag.trim() !== '') : []
}

/** Under a key of the taxonomy's name, or as Zola has it, of a group. */
function termsOf(data: FrontMatter['data'], { settings: { taxonomies } }: Site): PostEntry['terms'] | undefined {
  const terms: Record<string, string[]> = {}
  for (const [key, value] of Object.entries({ ...data, ...recordOf(data.taxonomies) })) {
    const taxonomy = taxonomies.find((name) => name.toLowerCase() === key.toLowerCase())
    if (taxonomy !== undefined) terms[taxonomy] = (Array.isArray(value) ? value : [value]).map(String)
  }
  return Object.keys(terms).length > 0 ? terms : undefined
}

type Loose<Type> = { [Key in keyof Type]: Type[Key] | undefined }

/** A copy without what is undefined: V8 keeps the whole file alive for every piece that was cut out of it. */
function detached(entry: Loose<Omit<PostEntry, 'lines'>> & { lines: Loose<PostEntry['lines']> }): PostEntry {
  return JSON.parse(JSON.stringify(entry))
}
