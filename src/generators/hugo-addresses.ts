import { posix } from 'node:path'
import type { Field } from '../post/post.js'
import type { RepoPath } from '../post/source.js'
import type { Site } from '../site/site.js'
import type { Addresses, AddressFields, AddressSettings, SitePath } from './addresses.js'
import { hugoAnchors } from './hugo-anchors.js'
import { calendarOf, slugOfDatedName } from './hugo-calendar.js'
import {
  CONTENT,
  type ContentPlace,
  contentRootOf,
  defaultLanguage,
  isLeaf,
  layoutOf,
  placeOf,
  sectionsOf
} from './hugo-layout.js'
import { followsHugoFiles } from './hugo-link-hook.js'
import { hugoPageUrl, hugoPath } from './hugo-path.js'
import { expandPermalink, hasPermalinks, type PageKind, type PageParts } from './hugo-permalinks.js'

/** Hugo passes over hidden files and what editors leave behind. */
const IGNORED = /(?:^|\/)\.|[~#]$/

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
function settingsOf(site: Site): AddressSettings {
  return site.settings.addresses ?? DEFAULTS
}

/** Some sections only may have `.html` behind their pages. */
function settingsFor(section: string | undefined, site: Site): AddressSettings {
  const settings = settingsOf(site)
  return section !== undefined && layoutOf(site).uglySections.includes(section.toLowerCase())
    ? { ...settings, ugly: true }
    : settings
}

function textIn(field: Field | undefined): string | undefined {
  const value = field?.value
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined
  return value === '' ? undefined : String(value)
}

function isList({ name }: ContentPlace): boolean {
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
function patternOf(place: ContentPlace, section: string, site: Site): string | undefined {
  const patterns = place.language.permalinks[kindOf(place, site)]
  const made = hugoPath(section, { ...settingsOf(site), keepsCase: false })
  // Where nothing is left of a folder's name, its pages are still no pages of the top.
  const name = (made === '' ? [section] : [section, made]).find((one) => Object.hasOwn(patterns, one))
  return name === undefined ? undefined : patterns[name]
}

/** An address that front matter gives as a whole. It may end in a file's name. */
function givenUrl(url: string, prefix: string): SitePath | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return undefined
  const plain = posix
    .join('/', prefix, url)
    .slice(1)
    .replace(/(?:^|(?<=\/))index\.html$/, '')
  return plain === '' || plain.endsWith('/') || /\.[^./]+$/.test(plain) ? plain : `${plain}/`
}

/** Where a page is that no permalink or field puts elsewhere. */
function plainUrl(place: ContentPlace, slug: string, settings: AddressSettings): SitePath {
  if (isList(place) && place.folder === '') return place.language.prefix
  const page = place.folder + (/^_?index$/i.test(place.name) ? '' : place.name)
  // A page that is called so is that of its folder.
  if (slug === 'index' && !isList(place))
    return hugoPageUrl(place.language.prefix + posix.dirname(`/${page}`).slice(1), { ...settings, ugly: false })
  const whole = slug === '' || isList(place) ? page : posix.join(posix.dirname(`/${page}`), slug)
  return hugoPageUrl(place.language.prefix + whole.replace(/^\/+/, ''), settings)
}

/**
 * Hugo's addresses, measured with 0.111. Where later versions differ, theirs count: permalinks keep a plus sign and know
 * kinds of pages, and `url` has the same parts as they have.
 */
export const hugoAddresses: Addresses = {
  gap: (site) => site.settings.addresses?.gap,

  followsFiles: followsHugoFiles,

  anchorsOf: hugoAnchors,

  content(site) {
    const inContent = [...(site.files ?? [])].filter((path) => {
      const root = contentRootOf(path, site)
      return (
        root !== undefined && !IGNORED.test(path.slice(root.folder.length)) && !placeOf(path, site).language.isDisabled
      )
    })
    const bundles = new Set<RepoPath>()
    for (const path of inContent) {
      if (isLeaf(path, site)) bundles.add(path.slice(0, path.lastIndexOf('/') + 1))
    }
    for (const { folder } of layoutOf(site).roots) bundles.delete(folder)
    const pages: RepoPath[] = []
    const resources: RepoPath[] = []
    for (const path of inContent) {
      const isPage = CONTENT.test(path) && !isPartOfBundle(path, bundles, site)
      if (isPage) pages.push(path)
      else if (!CONTENT.test(path)) resources.push(path)
    }
    return { pages, resources }
  },

  urlOf(path, fields, site) {
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
  },

  aliasField: () => 'aliases',

  aliasesOf(path, fields, site) {
    if (!fields.aliases && !hasPermalinks(placeOf(path, site).language.permalinks)) return []
    const url = hugoAddresses.urlOf(path, fields, site)
    const settings = settingsOf(site)
    const value = fields.aliases?.value
    const given = (Array.isArray(value) ? value : [value]).flatMap((alias) => {
      if (typeof alias !== 'string' || alias === '') return []
      if (!alias.startsWith('/') && url === undefined) return []
      const target = alias.startsWith('/') ? alias : posix.join(posix.dirname(`/${url}`), alias)
      const address = givenUrl(target, '')
      if (address === undefined) return []
      return settings.ugly && address.endsWith('/') ? [`${address.slice(0, -1)}.html`] : [address]
    })
    return [...given, ...olderUrls(path, fields, url, site)]
  },

  mayMove(text, path, site) {
    return (
      /(?:^|[\s{,"'])(?:slug|url|aliases)["']?\s*[:=]/i.test(text) ||
      hasPermalinks(placeOf(path, site).language.permalinks) ||
      (site.settings.dateSources ?? []).includes(':filename')
    )
  },

  resourceUrl(path, site) {
    const { folder, language } = placeOf(path, site)
    return `${language.prefix}${hugoPath(folder, settingsOf(site))}${path.slice(path.lastIndexOf('/') + 1)}`
  },

  lists(pages, site) {
    const settings = settingsOf(site)
    const { languages } = layoutOf(site)
    const ofLanguages = languages.flatMap(({ isDisabled, prefix, permalinks, code }) => {
      if (isDisabled) return []
      const lists = site.settings.taxonomies.map((name) => {
        const pattern = permalinks.taxonomy[name]?.replace(/^\/+/, '')
        return hugoPageUrl(prefix + (pattern ?? name), settings)
      })
      // The default language leads on from the folder that it would have.
      return languages.length > 1 ? [...lists, prefix, `${code}/`] : [...lists, prefix]
    })
    return ['', ...ofLanguages, ...sectionLists(pages, site)]
  },

  termUrl(taxonomy, term, site, path) {
    const settings = settingsOf(site)
    const language = path === undefined ? defaultLanguage(site) : placeOf(path, site).language
    const pattern = language.permalinks.term[taxonomy]
    const parts = { sections: [taxonomy, term], name: term, title: term, slug: '', calendar: undefined }
    const filled = pattern === undefined ? undefined : expandPermalink(pattern, parts, settings)
    return hugoPageUrl(language.prefix + (filled?.replace(/^\/+/, '') ?? `${taxonomy}/${term}`), settings)
  },

  languageOf(path, site) {
    const { language } = placeOf(path, site)
    return language.tag ?? (layoutOf(site).languages.length > 1 ? language.code : undefined)
  },

  slug: (text, site) => hugoPath(text, settingsOf(site))
}

/** Where versions of Hugo before 0.123 have a page of a permalink, when that is elsewhere. */
function olderUrls(path: RepoPath, fields: AddressFields, url: SitePath | undefined, site: Site): SitePath[] {
  const place = placeOf(path, site)
  const parts = partsOf(place, fields, site)
  const [section = ''] = parts.sections
  if (url === undefined || textIn(fields.url) !== undefined || patternOf(place, section, site) === undefined) return []
  const settings = settingsFor(section, site)
  if (!Object.hasOwn(place.language.permalinks.page, section)) return [plainUrl(place, parts.slug ?? '', settings)]
  return url.includes('+') ? [hugoPageUrl(url.replaceAll('+', ' ').replace(/\.html$/, ''), settings)] : []
}

/** The lists of sections without an `_index` file: Hugo makes one of each folder at the top of the content. */
function sectionLists(pages: readonly RepoPath[], site: Site): SitePath[] {
  const sections = new Map<string, { place: ContentPlace; hasFile: boolean }>()
  for (const page of pages) {
    const place = placeOf(page, site)
    const [section = '', ...below] = place.folder.split('/').slice(0, -1)
    // A bundle at the top of the content is a page.
    if (section === '' || (below.length === 0 && /^index$/i.test(place.name))) continue
    const key = `${place.language.code}:${section}`
    const hasFile = sections.get(key)?.hasFile || (below.length === 0 && isList(place))
    sections.set(key, { place: { ...place, folder: `${section}/`, name: '_index' }, hasFile })
  }
  return [...sections.values()].flatMap(({ place, hasFile }) => {
    if (hasFile) return []
    const section = place.folder.slice(0, -1)
    // Hugo lowers the case of these whatever the configuration says.
    const settings = { ...settingsFor(section, site), keepsCase: false }
    const pattern = patternOf(place, section, site)
    const parts = { sections: [section], name: '', title: section, slug: '', calendar: undefined }
    const filled = pattern === undefined ? undefined : expandPermalink(pattern, parts, settings)
    return filled === undefined
      ? [plainUrl(place, '', settings)]
      : [hugoPageUrl(place.language.prefix + filled.replace(/^\/+/, ''), settings)]
  })
}

/** In a folder with an `index.md`, at any depth, other files are parts of that page. */
function isPartOfBundle(path: RepoPath, bundles: ReadonlySet<RepoPath>, site: Site): boolean {
  const slash = path.lastIndexOf('/') + 1
  if (bundles.has(path.slice(0, slash)) && isLeaf(path, site)) return false
  for (let at = slash; at > 0; at = path.lastIndexOf('/', at - 2) + 1) {
    if (bundles.has(path.slice(0, at))) return true
  }
  return false
}
