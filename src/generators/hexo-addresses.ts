import type { Field } from '../post/post.js'
import type { RepoPath } from '../post/source.js'
import type { Site } from '../site/site.js'
import type { Addresses, AddressFields, SitePath } from './addresses.js'
import { isCalendarDay } from './date-suggestion.js'
import { readIsoDate } from './generic.js'
import { type HeadingNames, headingAnchors } from './heading-anchors.js'
import { type HexoAddressSettings, hexoAddressSettings } from './hexo-address-settings.js'
import { withoutLatinAccents } from './latin-letters.js'
import type { WallClock } from './wall-clock.js'

const PAGE = /\.(?:md|markdown|mkd|mkdn|mkdown)$/i
/** Date and time without a zone, which Hexo takes as they are. */
const DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T ]+(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?)?$/
/** Plug-ins that make no pages but lists, or none at all. */
const QUIET_PLUGINS =
  /^hexo-(?:generator-(?:archive|category|index|tag|feed|sitemap|baidu-sitemap|search|searchdb|alias|robotstxt)|renderer-[\w-]+|server|deployer-[\w-]+|theme-[\w-]+|cli|util|fs|log|front-matter|i18n|pagination|word-?count(?:er)?|filter-[\w-]+|browsersync|helper-[\w-]+|toc|prism-plugin|asset-image)$/

const DEFAULTS = hexoAddressSettings({}, [])

function settingsOf(site: Site): HexoAddressSettings {
  return site.settings.hexo ?? DEFAULTS
}

/** As Hexo writes a name in an address: Latin letters without accents, and hyphens for blanks and signs. */
export function hexoSlug(text: string, letterCase: HexoAddressSettings['letterCase'] = 'kept'): string {
  const slug = withoutLatinAccents(text)
    .replace(/\p{Cc}/gu, '')
    .replace(/[\s~`!@#$%^&*()\-_+=[\]{}|\\;:"'<>,.?/]+/g, '-')
    .replace(/^-|-$/g, '')
  if (letterCase === 'kept') return slug
  return letterCase === 'lower' ? slug.toLowerCase() : slug.toUpperCase()
}

/** What a file is: its path below its folder, without extension; undefined for what Hexo leaves alone. */
function placeOf(path: RepoPath, site: Site): { kind: 'post' | 'draft' | 'page'; name: string } | undefined {
  const folder = site.settings.contentFolders.find((one) => path.startsWith(one))
  if (folder === undefined) return undefined
  const below = path.slice(folder.length)
  const special = /^_(posts|drafts)\//.exec(below)
  const rest = special ? below.slice(special[0].length) : below
  if (/(?:^|\/)[._]|[~#]$/.test(rest)) return undefined
  const kind = special ? (special[1] === 'posts' ? 'post' : 'draft') : 'page'
  return { kind, name: rest.replace(/\.[^./]*$/, '') }
}

function urlOf(path: RepoPath, fields: AddressFields, site: Site): SitePath | undefined {
  const place = placeOf(path, site)
  if (!place) return undefined
  const given = typeof fields.url?.value === 'string' && fields.url.value !== '' ? fields.url.value : undefined
  if (given !== undefined) return given.replace(/^\/+/, '')
  if (place.kind === 'page') return `${place.name}.html`.replace(/(^|\/)index\.html$/, '$1')
  return postUrl(place.name, fields, settingsOf(site))?.replace(/^\/+/, '')
}

function postUrl(name: string, fields: AddressFields, settings: HexoAddressSettings): string | undefined {
  const found = settings.fileName?.exec(name)?.groups
  const slug = found?.title ?? (settings.fileName ? hexoSlug(name) : name)
  const date = fields.date ? clockOf(fields.date) : dateOfName(found)
  const padded = (value: number | undefined) => (value === undefined ? undefined : String(value).padStart(2, '0'))
  const title = typeof fields.title?.value === 'string' ? fields.title.value : undefined
  const parts: Record<string, string | undefined> = {
    title: slug,
    name: slug.slice(slug.lastIndexOf('/') + 1),
    post_title: title === undefined ? undefined : hexoSlug(title, 'lower'),
    category: categoryOf(fields, settings),
    year: date && String(date.year).padStart(4, '0'),
    month: padded(date?.month),
    day: padded(date?.day),
    hour: padded(date?.hour),
    minute: padded(date?.minute),
    second: padded(date?.second),
    i_month: date && String(date.month),
    i_day: date && String(date.day)
  }
  let isKnown = true
  const url = settings.permalink.replace(/:(\w+)/g, (_, part: string) => {
    const value = Object.hasOwn(parts, part) ? parts[part] : undefined
    isKnown &&= value !== undefined
    return value ?? ''
  })
  return isKnown ? url : undefined
}

/** Of a date with a zone the day is that of the machine that builds the site. */
function clockOf({ value }: Pick<Field, 'value'>): WallClock | undefined {
  const found = typeof value === 'string' ? DATE.exec(value.trim()) : null
  if (!found) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0))
  return isCalendarDay(year, month, day) ? { year, month, day, hour, minute, second } : undefined
}

function dateOfName(parts: Record<string, string | undefined> | undefined): WallClock | undefined {
  const { year, month, day } = parts ?? {}
  if (year === undefined || month === undefined || day === undefined) return undefined
  return { year: Number(year), month: Number(month), day: Number(day), hour: 0, minute: 0, second: 0 }
}

/** Categories lie within each other in the order of front matter. */
function categoryOf({ categories }: AddressFields, settings: HexoAddressSettings): string | undefined {
  const { value } = categories ?? {}
  const names = value === undefined || value === null || value === '' ? [] : Array.isArray(value) ? value : [value]
  if (names.length === 0) return settings.defaultCategory
  if (settings.mapsCategories || names.some((name) => typeof name === 'object')) return undefined
  return names.map((name) => hexoSlug(String(name), settings.letterCase)).join('/')
}

/** Signs that are written in other ways before a heading is named. */
const TYPOGRAPHIC = /[&<>"']|--|\.\.\./

/** Source: the documentation of hexo-renderer-marked, whose versions differ about names of one's own. */
const HEADING_NAMES: HeadingNames = {
  of: (text) => (TYPOGRAPHIC.test(text) ? undefined : [hexoSlug(text.trim())]),
  takesOwn: false,
  makesPlaces: (text) => /\{%|\{\{|\{#/.test(text)
}

/** Hexo's addresses. Source: its documentation of permalinks and categories, and its filter of posts' permalinks. */
export const hexoAddresses: Addresses = {
  gap: (site) => site.settings.hexo?.gap,

  anchorsOf: (post, site) => (settingsOf(site).hasMarkedNames ? headingAnchors(post, HEADING_NAMES) : undefined),

  unseen(site, path) {
    const { plugins, archiveFolder, hasAssetFolders } = settingsOf(site)
    if ([...(site.files ?? [])].some((one) => one.startsWith(`${site.root}scripts/`))) {
      return 'programs in `scripts` can make pages'
    }
    if (path.startsWith(`${archiveFolder}/`)) return 'a plug-in makes the archives'
    if (hasAssetFolders && /\.\w+$/.test(path)) return 'posts have folders of files'
    const plugin = plugins.find((name) => !QUIET_PLUGINS.test(name))
    return plugin === undefined ? undefined : `the plug-in \`${plugin}\` can make pages`
  },

  content(site) {
    const pages: RepoPath[] = []
    const resources: RepoPath[] = []
    const { showsDrafts } = settingsOf(site)
    for (const path of site.files ?? []) {
      const place = placeOf(path, site)
      if (!place || (place.kind === 'draft' && !showsDrafts)) continue
      if (PAGE.test(path)) pages.push(path)
      else if (place.kind === 'page') resources.push(path)
    }
    return { pages, resources }
  },

  urlOf,

  aliasField: (site) => (settingsOf(site).plugins.includes('hexo-generator-alias') ? 'alias' : undefined),

  aliasesOf(_, fields, site) {
    if (!settingsOf(site).plugins.includes('hexo-generator-alias')) return []
    const value = fields.aliases?.value
    const names = Array.isArray(value) ? value : [value]
    return names.flatMap((one) => (typeof one === 'string' && one !== '' ? [one.replace(/^\/+/, '')] : []))
  },

  mayMove: (text, path, site) =>
    /(?:^|[\s{,"'])(?:permalink|date|title|categor(?:y|ies)|alias)["']?\s*:/.test(text) ||
    urlOf(path, {}, site) === undefined,

  resourceUrl(path, site) {
    const folder = site.settings.contentFolders.find((one) => path.startsWith(one)) ?? ''
    return path.slice(folder.length)
  },

  lists: (_, site) => ['', `${settingsOf(site).archiveFolder}/`],

  termUrl(taxonomy, term, site) {
    const { tagFolder, categoryFolder, letterCase, mapsCategories } = settingsOf(site)
    if (taxonomy === 'categories' && mapsCategories) return undefined
    return `${taxonomy === 'categories' ? categoryFolder : tagFolder}/${hexoSlug(term, letterCase)}/`
  },

  slug: (text) =>
    text
      .split('/')
      .map((part) => hexoSlug(part))
      .join('/'),

  hidden(path, fields, site, now) {
    const { showsDrafts } = settingsOf(site)
    const place = placeOf(path, site)
    if (!showsDrafts && place?.kind === 'draft') return { why: 'draft' }
    if (!showsDrafts && place?.kind === 'post' && fields.published?.value === false)
      return { why: 'draft', field: fields.published }
    const reading = fields.date && readIsoDate(fields.date.value)
    if (reading?.kind !== 'instant' || reading.instant <= now || site.settings.publishesFuture) return undefined
    return { why: 'future', ...(fields.date && { field: fields.date }), from: reading.instant }
  }
}
