import type { CoverFields, Field, Fields, FrontMatter, MapNode } from '../post/post.js'
import { fieldIn, fieldOf, filledFieldOf, firstItem, isEmpty, isWebAddress, present } from './field.js'

/** Names that Hugo reads as one of its four dates; the first one that is set counts. */
export const HUGO_DATE_NAMES = {
  date: ['date'],
  publishDate: ['publishdate', 'pubdate', 'published'],
  lastModified: ['lastmod', 'modified'],
  expiryDate: ['expirydate', 'unpublishdate']
} as const

const SOURCE_NAMES = [
  'source_url',
  'sourceurl',
  'bron_url',
  'bronurl',
  'source.url',
  'bron.url',
  'source',
  'bron',
  'quelle',
  'fuente',
  'fonte',
  'original_url',
  'originalurl',
  'via'
]
const IMAGE_NAMES = [
  'cover',
  'image',
  'featured_image',
  'featuredimage',
  'feature_image',
  'thumbnail',
  'hero',
  'banner'
]
const IMAGE_PARTS = ['image', 'src', 'url', 'path', 'file']
const ALT_PARTS = ['alt', 'alttext', 'alt_text']

/** What Hugo, and its own templates for search engines and social media, read from front matter. */
export function hugoFields(frontMatter: FrontMatter): Fields {
  const { root } = frontMatter
  const find = (...names: string[]) => fieldOf(root, names, 'ignore-case')
  /** Fields of one's own may also stand under `params`. */
  const findParameter = (...names: string[]) => find(...names, ...names.map((name) => `params.${name}`))
  const lastModified = find(...HUGO_DATE_NAMES.lastModified)
  const publishDate = publishDateOf(root)
  return present({
    title: find('title'),
    description: filledFieldOf(root, ['description', 'summary'], 'ignore-case'),
    date: find('date') ?? publishDate ?? lastModified,
    publishDate,
    lastModified,
    expiryDate: find(...HUGO_DATE_NAMES.expiryDate),
    draft: find('draft'),
    published: publishedOf(root),
    slug: find('slug'),
    url: find('url'),
    aliases: find('aliases'),
    tags: findParameter('tags'),
    categories: findParameter('categories'),
    language: find('lang', 'language'),
    canonical: findParameter('canonicalurl', 'canonical', 'canonical_url'),
    source: sourceOf(root),
    cover: imageListCover(root) ?? namedCover(root)
  })
}

/** As `hugoFields`; PaperMod takes the image from `cover.image`, and from `images` only without one. */
export function paperModFields(frontMatter: FrontMatter): Fields {
  const { cover: _, canonical: __, ...fields } = hugoFields(frontMatter)
  const { root } = frontMatter
  return present({
    ...fields,
    canonical: fieldOf(root, ['canonicalurl', 'params.canonicalurl'], 'ignore-case'),
    cover: paperModCover(root)
  })
}

function paperModCover(root: MapNode): CoverFields | undefined {
  const whole = fieldOf(root, ['cover', 'params.cover'], 'ignore-case')
  const cover = whole && coverFrom(whole, ['image'], ['alt'])
  if (cover?.image && !isEmpty(cover.image.value)) return cover
  return imageListCover(root) ?? cover
}

/** The opposite of `draft`. */
function publishedOf(root: MapNode): Field | undefined {
  const field = fieldOf(root, ['published'], 'ignore-case')
  const value = field?.value
  return typeof value === 'boolean' || (typeof value === 'string' && /^(?:true|false)$/i.test(value))
    ? field
    : undefined
}

/** `published` is Hugo's name for a date as well as for the opposite of `draft`. */
function publishDateOf(root: MapNode): Field | undefined {
  for (const name of HUGO_DATE_NAMES.publishDate) {
    const field = fieldOf(root, [name], 'ignore-case')
    if (field && typeof field.value !== 'boolean') return field
  }
  return undefined
}

function imageListCover(root: MapNode): CoverFields | undefined {
  const whole = fieldOf(root, ['images', 'params.images'], 'ignore-case')
  if (!whole) return undefined
  const image = typeof whole.value === 'string' ? whole : firstItem(whole)
  return image && !isEmpty(image.value) ? { whole, image } : undefined
}

function namedCover(root: MapNode): CoverFields | undefined {
  const whole = filledFieldOf(root, IMAGE_NAMES, 'ignore-case')
  return whole && coverFrom(whole, IMAGE_PARTS, ALT_PARTS)
}

/** The parts of a cover that is a mapping, or a text that is the image itself. */
export function coverFrom(whole: Field, imageNames: readonly string[], altNames: readonly string[]): CoverFields {
  if (whole.node.kind === 'scalar') return isEmpty(whole.value) ? { whole } : { whole, image: whole }
  return {
    whole,
    ...present({
      image: fieldIn(whole, imageNames, 'ignore-case'),
      alt: fieldIn(whole, altNames, 'ignore-case'),
      caption: fieldIn(whole, ['caption'], 'ignore-case'),
      relative: fieldIn(whole, ['relative'], 'ignore-case')
    })
  }
}

/** The first field of a usual name that holds an address: "source: Reuters" names the source without one. */
export function sourceOf(root: MapNode): Field | undefined {
  return SOURCE_NAMES.flatMap((name) => fieldOf(root, [name, `params.${name}`], 'ignore-case') ?? []).find((field) =>
    isWebAddress(field.value)
  )
}
