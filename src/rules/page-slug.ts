import type { Generator } from '../generators/generator.js'
import type { Field, Post } from '../post/post.js'
import type { Span } from '../post/source.js'
import type { Site } from '../site/site.js'
import { nameOf, openingFence, textOf } from './post-text.js'
import type { Fix } from './rule.js'
import { rewrite, textsOf } from './text-fields.js'

/** The last part of a page's address, and the text that it is made of. */
export interface PageSlug {
  /** Decoded, as in the address where the generator's way to make it is known; as written otherwise. */
  text: string
  /** Whether `text` is surely in the address. */
  isAddress: boolean
  origin: 'field' | 'title' | 'file'
  /** The name of the field, where it is one. */
  name: string
  field?: Field
  /** The field's value; the opening fence for a file's name. */
  span: Span
}

/** What to do about a slug, by where it comes from. Part of the messages of every rule about slugs. */
export const SLUG_WAYS = {
  field: (name: string) =>
    `Change \`${name}\`; if the post is online already, let its old address lead to the new one.`,
  title: 'Set `slug`; if the post is online already, let its old address lead to the new one.',
  file: 'Rename the file, or set `slug`; if the post is online already, let its old address lead to the new one.',
  fix: (slug: string) => `Write "${slug}"`
}

const DATE_PREFIX = /^\d{4}-\d{1,2}-\d{1,2}[-_]/
/** Parts that stand for something else until the site is built. */
const TEMPLATE = /(?:^|\/):[a-z]|[{}]|^[a-z][a-z\d+.-]*:|^\/\//i

/**
 * The slug of a post: of its own address, its `slug`, what the generator makes of its title, or its file's name.
 *
 * @returns undefined for the home page and lists, and for what can't be told from the post
 */
export function pageSlug(post: Post, site: Site, generator: Generator): PageSlug | undefined {
  const known = KNOWN.get(post)
  if (known) return known.slug
  const slug = findSlug(post, site, generator)
  KNOWN.set(post, { slug })
  return slug
}

/** Many rules ask for it. */
const KNOWN = new WeakMap<Post, { slug: PageSlug | undefined }>()

function findSlug(post: Post, site: Site, generator: Generator): PageSlug | undefined {
  const { url, slug, title } = post.fields
  const address = textOf(url)
  if (url && address !== undefined) return TEMPLATE.test(address) ? undefined : ofField(url, lastPart(address))
  const { addresses } = generator
  const known = addresses !== undefined && addresses.gap(site) === undefined
  const written = textOf(slug)
  if (slug && written !== undefined) {
    if (TEMPLATE.test(written)) return undefined
    return ofField(slug, addresses ? addresses.slug(lastPart(written), site) : lastPart(written))
  }
  const stem = fileStem(post.path)
  if (stem === undefined) return undefined
  const inFile = { origin: 'file' as const, name: '', span: openingFence(post) }
  const made = addresses ? addresses.slug(stem, site) : stem
  const path = known ? addresses.urlOf(post.path, post.fields, site) : undefined
  if (path === undefined) return { ...inFile, text: made, isAddress: false }
  const last = lastPart(path)
  if (last === '') return undefined
  if (last !== made && title && last === addresses?.slug(textOf(title) ?? '', site)) {
    return { text: last, isAddress: true, origin: 'title', name: nameOf(title), span: title.node.span }
  }
  return { ...inFile, text: last, isAddress: true }
}

/** The fix that writes another slug; undefined where the slug is no field of its own. */
export function otherSlug(post: Post, { field }: PageSlug, slug: string, description: string): Fix | undefined {
  const text = field && field === post.fields.slug ? textsOf(field)[0] : undefined
  return text && slug !== '' ? rewrite(post, text, slug, { description, safe: false }) : undefined
}

/** A text as a slug that works everywhere: lower case, without accents, words separated by one hyphen. */
export function plainSlug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
}

function ofField(field: Field, text: string): PageSlug | undefined {
  if (text === '') return undefined
  return { text, isAddress: true, origin: 'field', name: nameOf(field), field, span: field.node.span }
}

/** The last part of a path; the name of a file without its ending. */
function lastPart(path: string): string {
  const last = path.replace(/\/+$/, '').split('/').at(-1) ?? ''
  return last.replace(/\.(?:html?|mdx?)$/i, '')
}

/** A file's name without ending, language and date; that of its folder for `index.md`. */
function fileStem(path: string): string | undefined {
  const parts = path.split('/')
  const name = (parts.pop() ?? '').replace(/\.\w+$/, '').replace(/\.[a-z]{2}(?:-[a-z]{2,4})?$/i, '')
  const stem = name === 'index' ? parts.pop() : name
  return stem === undefined || stem === '' || stem === '_index' ? undefined : stem.replace(DATE_PREFIX, '')
}
