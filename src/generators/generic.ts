import { z } from 'zod'
import type { CoverFields, FrontMatter, MapNode } from '../post/post.js'
import type { RepoPath } from '../post/source.js'
import type { Site } from '../site/site.js'
import { isCalendarDay, suggestDate } from './date-suggestion.js'
import { fieldOf, filledFieldOf, firstItem, isEmpty, present } from './field.js'
import { castFlag, map, number, pageTitle, text, textOrList } from './field-kinds.js'
import type { DateReading, Generator, RequiredField } from './generator.js'
import { coverFrom, sourceOf } from './hugo-fields.js'

const EXTENSION = /\.(?:md|markdown|mdx)$/i

/** Files that are about a repository and not part of a site, in any language (`README.nl.md`). */
const ABOUT_THE_REPOSITORY =
  /^(?:readme|changelog|changes|history|releases?|news|licen[cs]e|copying|notice|contributing|code[-_]of[-_]conduct|security|support|authors|contributors|maintainers|governance|codeowners|pull_request_template|issue_template|agents|claude|gemini|copilot-instructions|skill|todo|roadmap|upgrading)$/i

/** Folders that no site is made of. Those that start with a dot or an underscore and `node_modules` hold tools and parts. */
const NO_CONTENT =
  /^(?:\..*|node_modules|bower_components|vendor|third_party|dist|build|target|public|coverage|test|tests|__tests__|fixtures|__fixtures__|testdata)$/i

/** Folders whose Markdown files are surely pages. */
const CONTENT = /^(?:content|contents|_?posts?|_?articles?|_?blogs?|news|nieuws|artikelen|berichten)$/i

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/

/** "Feb 27 2026" is read by JavaScript and Ruby alike; other languages only by chance. */
const ENGLISH_MONTH =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b/i

const IMAGE_NAMES = [
  'cover',
  'image',
  'coverimage',
  'featuredimage',
  'featureimage',
  'heroimage',
  'hero',
  'ogimage',
  'socialimage',
  'thumbnail',
  'banner'
]
const IMAGE_PARTS = ['image', 'src', 'url', 'path', 'file', 'relative', 'feature']

const schema = z.looseObject({
  title: pageTitle(),
  description: text(),
  draft: castFlag({ effect: 'site generators disagree whether to publish such a post' }),
  published: text(),
  slug: text(),
  permalink: text(),
  url: text(),
  layout: text(),
  lang: text(),
  canonical: text(),
  canonical_url: text(),
  weight: number(),
  order: number(),
  tags: textOrList(),
  categories: textOrList(),
  keywords: textOrList(),
  seo: map({})
})

const title: RequiredField = {
  name: 'title',
  effect: 'Search engines have nothing to show as the title of the page.',
  /** Several generators take the first heading instead. */
  severity: (post) => (post.body.headings.some((heading) => heading.level === 1) ? undefined : 'warning')
}

/**
 * What date most generators agree on: ISO 8601, with or without a time and its zone, and what JavaScript and Ruby read
 * alike.
 */
export function readIsoDate(value: unknown): DateReading {
  const suggestion = typeof value === 'string' ? suggestDate(value) : undefined
  const invalid = (reason: 'format' | 'no-such-day' | 'type'): DateReading => ({
    kind: 'invalid',
    reason,
    effect: 'Site generators refuse it or read a different day from it.',
    severity: 'warning',
    ...(suggestion ? { suggestion } : {})
  })
  if (typeof value !== 'string') return invalid('type')
  const found = ISO.exec(value.trim())
  if (!found) {
    const time = ENGLISH_MONTH.test(value) ? Date.parse(value) : Number.NaN
    return Number.isNaN(time) ? invalid('format') : { kind: 'instant', instant: new Date(time) }
  }
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone = 'Z'] = found
  const exists = isCalendarDay(Number(year), Number(month), Number(day))
  if (!exists || Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return invalid('no-such-day')
  const offset = zone.replace(/^([+-]\d{2}):?(\d{2})?$/, (_, hours: string, minutes = '00') => `${hours}:${minutes}`)
  const instant = new Date(`${year}-${month}-${day}T${hour.padStart(2, '0')}:${minute}:${second}${offset}`)
  return Number.isNaN(instant.getTime()) ? invalid('no-such-day') : { kind: 'instant', instant }
}

function foldersOf(path: RepoPath, root: RepoPath): string[] {
  return path.slice(root.length).split('/').slice(0, -1)
}

function coverOf(root: MapNode): CoverFields | undefined {
  const list = fieldOf(root, ['images'], 'loose')
  const named = filledFieldOf(root, IMAGE_NAMES, 'loose')
  const whole = named && !isEmpty(named.value) ? named : (list ?? named)
  if (!whole) return undefined
  const first = firstItem(whole)
  const cover = first
    ? { ...coverFrom(first, IMAGE_PARTS, ['alt', 'alttext']), whole }
    : coverFrom(whole, IMAGE_PARTS, ['alt', 'alttext'])
  const alt =
    cover.alt ??
    fieldOf(
      root,
      ['imagealt', 'coveralt', 'coverimagealt', 'heroimagealt', 'featuredimagealt', 'thumbnailalt'],
      'loose'
    )
  return { ...cover, ...present({ alt }) }
}

/** Any other site: what most generators and themes agree on. */
export const generic: Generator = {
  id: 'generic',
  name: 'the site generator',
  configurationFiles: [],
  async readSettings(root) {
    return {
      taxonomies: ['tags', 'categories'],
      contentFolders: [root],
      staticFolders: [`${root}static/`, `${root}public/`],
      assetFolders: [`${root}assets/`, `${root}src/`],
      files: [],
      problems: []
    }
  },
  detect: () => 0.5,
  isPost(path, site) {
    if (!EXTENSION.test(path) || !site.settings.contentFolders.some((folder) => path.startsWith(folder))) return false
    const name = path.slice(path.lastIndexOf('/') + 1).split('.', 1)[0] ?? ''
    return !ABOUT_THE_REPOSITORY.test(name) && !foldersOf(path, site.root).some((folder) => NO_CONTENT.test(folder))
  },
  needsFrontMatter: (path, site) => foldersOf(path, site.root).some((folder) => CONTENT.test(folder)),
  schema,
  requiredFields: [title],
  knownFields: [
    'date',
    'author',
    'authors',
    'image',
    'cover',
    'hero',
    'thumbnail',
    'summary',
    'excerpt',
    'aliases',
    'language',
    'locale',
    'category',
    'tag',
    'source',
    'id'
  ],
  dateFields: [
    'date',
    'pubdate',
    'publishdate',
    'publisheddate',
    'datepublished',
    'updated',
    'updateddate',
    'lastmod',
    'lastmodified',
    'lastmodifiedat',
    'modified',
    'expirydate'
  ],
  caseInsensitiveKeys: false,
  printsTitle: false,
  futurePosts: 'unknown',
  fields(frontMatter: FrontMatter) {
    const { root } = frontMatter
    const find = (...names: string[]) => fieldOf(root, names, 'loose')
    return present({
      title: find('title'),
      description: filledFieldOf(
        root,
        ['description', 'seo.description', 'summary', 'excerpt', 'metadescription'],
        'loose'
      ),
      date: find('date', 'pubdate', 'publishdate', 'publisheddate', 'datepublished'),
      publishDate: find('publishdate', 'pubdate'),
      lastModified: find('updated', 'updateddate', 'lastmod', 'lastmodified', 'lastmodifiedat', 'modified'),
      expiryDate: find('expirydate'),
      draft: find('draft'),
      slug: find('slug'),
      url: find('permalink', 'url'),
      aliases: find('aliases', 'redirectfrom'),
      tags: find('tags'),
      categories: find('categories', 'category'),
      language: find('lang', 'language', 'locale'),
      canonical: find('canonicalurl', 'canonical', 'seo.canonical'),
      source: sourceOf(root),
      cover: coverOf(root)
    })
  },
  readDate: readIsoDate
}

/** Whether a file is a post of a generator that leaves files and folders alone whose names begin with an underscore. */
export function isOpenPost(path: RepoPath, site: Site): boolean {
  const below = path.slice(site.root.length).split('/')
  return !below.some((name) => name.startsWith('_')) && generic.isPost(path, site)
}
