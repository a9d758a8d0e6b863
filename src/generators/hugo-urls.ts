import { posix } from 'node:path'
import type { Field } from '../post/post.js'
import type { RepoPath } from '../post/source.js'
import type { Site } from '../site/site.js'
import type { AddressFields, AddressSettings, SitePath } from './addresses.js'
import { calendarOf, slugOfDatedName } from './hugo-calendar.js'
import { type ContentPlace, layoutOf, placeOf, sectionsOf } from './hugo-layout.js'
import { hugoPageUrl, hugoPath } from './hugo-path.js'
import { expandPermalink, type PageKind, type PageParts } from './hugo-permalinks.js'

const DEFAULTS: AddressSettings = {
  defaultLanguage: 'en',
  ugly: false,
  keepsCase: false,
  removesAccents: false,
  hasOutputFormats: false,
  publishesDrafts: false,
  publishesExpired: false
}

/** What the site's configuration says about addresses, or Hugo's defaults. */
export function settingsOf(site: Site): AddressSettings {
  return site.settings.addresses ?? DEFAULTS
}

/** Some sections only may have `.html` behind their pages. */
export function settingsFor(section: string | undefined, site: Site): AddressSettings {
  const settings = settingsOf(site)
  return section !== undefined && layoutOf(site).uglySections.includes(section.toLowerCase())
    ? { ...settings, ugly: true }
    : settings
}

export function textIn(field: Field | undefined): string | undefined {
  const value = field?.value
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined
  return value === '' ? undefined : String(value)
}

export function isList({ name }: ContentPlace): boolean {
  return /^_index$/i.test(name)
}

function kindOf(place: ContentPlace, site: Site): PageKind {
  if (!isList(place)) return 'page'
  const [first = '', ...others] = place.folder.split('/').slice(0, -1)
  if (!site.settings.taxonomies.some((name) => hugoPath(name, settingsOf(site)) === first.toLowerCase()))
    return 'section'
  return others.length === 0 ? 'taxonomy' : 'term'
}

/** What a page gives to a permalink; without fields, what its path gives. */
function partsOf(place: ContentPlace, fields: AddressFields, site: Site): PageParts {
  const { dateSources } = site.settings
  const isBundle = /^_?index$/i.test(place.name)
  const baseName = isBundle ? posix.basename(place.folder) : place.name
  const isRead = Object.keys(fields).length > 0
  return {
    sections: isList(place) ? place.folder.split('/').slice(0, -1) : sectionsOf(place, site),
    name: isList(place) ? '' : baseName,
    title: textIn(fields.title) ?? (isRead ? '' : undefined),
    slug: (textIn(fields.slug) ?? slugOfDatedName(baseName, dateSources) ?? '').replace(/^-+|-+$/g, ''),
    // Few permalinks hold a date.
    get calendar() {
      return isRead ? calendarOf(fields, baseName, dateSources) : undefined
    }
  }
}

/**
 * The pattern of a page's address. Hugo before 0.123 compares the section's name as it is written, later versions as it is
 * in addresses.
 */
export function patternOf(place: ContentPlace, section: string, site: Site): string | undefined {
  const patterns = place.language.permalinks[kindOf(place, site)]
  const made = hugoPath(section, { ...settingsOf(site), keepsCase: false })
  // Where nothing is left of a folder's name, its pages are still no pages of the top.
  const name = (made === '' ? [section] : [section, made]).find((one) => Object.hasOwn(patterns, one))
  return name === undefined ? undefined : patterns[name]
}

/** An address that front matter gives as a whole. It may end in a file's name. */
export function givenUrl(url: string, prefix: string): SitePath | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return undefined
  const plain = posix
    .join('/', prefix, url)
    .slice(1)
    .replace(/(?:^|(?<=\/))index\.html$/, '')
  return plain === '' || plain.endsWith('/') || /\.[^./]+$/.test(plain) ? plain : `${plain}/`
}

/** Where a page is that no permalink or field puts elsewhere. */
export function plainUrl(place: ContentPlace, slug: string, settings: AddressSettings): SitePath {
  if (isList(place) && place.folder === '') return place.language.prefix
  const page = place.folder + (/^_?index$/i.test(place.name) ? '' : place.name)
  // A page that is called so is that of its folder.
  if (slug === 'index' && !isList(place))
    return hugoPageUrl(place.language.prefix + posix.dirname(`/${page}`).slice(1), { ...settings, ugly: false })
  const whole = slug === '' || isList(place) ? page : posix.join(posix.dirname(`/${page}`), slug)
  return hugoPageUrl(place.language.prefix + whole.replace(/^\/+/, ''), settings)
}

/** Where Hugo publishes the page of a content file; undefined when that can't be told. */
export function hugoUrl(path: RepoPath, fields: AddressFields, site: Site): SitePath | undefined {
  const place = placeOf(path, site)
  const parts = partsOf(place, fields, site)
  const settings = settingsFor(parts.sections[0], site)
  const given = textIn(fields.url)
  if (given !== undefined) {
    const filled = /(?:^|\/):[a-z]/i.test(given) ? expandPermalink(given, parts, settings) : given
    const prefix = given.startsWith('/') ? '' : place.language.prefix
    return filled === undefined ? undefined : givenUrl(filled, prefix)
  }
  const pattern = patternOf(place, parts.sections[0] ?? '', site)
  if (pattern === undefined || (isList(place) && place.folder === ''))
    return plainUrl(place, parts.slug ?? '', settings)
  const filled = expandPermalink(pattern, parts, settings)
  return filled === undefined ? undefined : hugoPageUrl(place.language.prefix + filled.replace(/^\/+/, ''), settings)
}

/** Where versions of Hugo before 0.123 have a page of a permalink, when that is elsewhere. */
export function olderUrls(path: RepoPath, fields: AddressFields, url: SitePath | undefined, site: Site): SitePath[] {
  const place = placeOf(path, site)
  const parts = partsOf(place, fields, site)
  const [section = ''] = parts.sections
  if (url === undefined || textIn(fields.url) !== undefined || patternOf(place, section, site) === undefined) return []
  const settings = settingsFor(section, site)
  if (!Object.hasOwn(place.language.permalinks.page, section)) return [plainUrl(place, parts.slug ?? '', settings)]
  return url.includes('+') ? [hugoPageUrl(url.replaceAll('+', ' ').replace(/\.html$/, ''), settings)] : []
}
