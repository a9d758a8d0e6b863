import type { RepoPath } from '../post/source.js'
import type { Site } from '../site/site.js'
import type { Addresses, AddressFields, SitePath } from './addresses.js'
import { type HeadingNames, headingAnchors } from './heading-anchors.js'
import { withoutLatinAccents } from './latin-letters.js'
import { recordOf, textOf } from './settings-values.js'

/** How Zola makes a part of an address of a name. */
export type ZolaSlugs = 'on' | 'safe' | 'off'

/** What Zola's configuration says about addresses. */
export interface ZolaAddressSettings {
  /** Why they can't be told from it, as a clause. */
  gap?: string
  defaultLanguage: string
  /** The other languages, in lower case. */
  languages: readonly string[]
  paths: ZolaSlugs
  terms: ZolaSlugs
  /** Of headings. */
  anchors: ZolaSlugs
  /** A file's date stays in its address. */
  keepsDates: boolean
}

const SECTION = /(?:^|\/)_index$/
const PAGE = /(?:^|\/)index$/
const DATE =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T[012]\d:[0-5]\d:[0-6]\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d))?\s?[_-](.+)$/

/** @param data of the configuration, with keys in lower case */
export function zolaAddressSettings(data: Record<string, unknown>): ZolaAddressSettings {
  const { paths, taxonomies, anchors, paths_keep_dates: keeps } = recordOf(data.slugify)
  return {
    defaultLanguage: textOf(data.default_language) ?? 'en',
    languages: Object.keys(recordOf(data.languages)),
    paths: slugsOf(paths),
    terms: slugsOf(taxonomies),
    anchors: slugsOf(anchors),
    keepsDates: keeps === true
  }
}

function slugsOf(value: unknown): ZolaSlugs {
  return value === 'safe' || value === 'off' ? value : 'on'
}

const DEFAULTS = zolaAddressSettings({})

function settingsOf(site: Site): ZolaAddressSettings {
  return site.settings.zola ?? DEFAULTS
}

/**
 * A name as a part of an address: small ASCII letters and digits with hyphens (`on`), without what file systems refuse
 * (`safe`), or as it is.
 *
 * @returns undefined for letters whose spelling in ASCII is not known here
 */
export function zolaSlug(text: string, slugs: ZolaSlugs): string | undefined {
  if (slugs === 'off') return text
  if (slugs === 'safe') return text.replace(/[ .]+$/, '').replace(/[<>:"/|?*]/g, '')
  const plain = withoutLatinAccents(text).replace(/[\u2010-\u2015\u2018\u2019\u201c\u201d\u2026\u00a0]/g, '-')
  if (/\P{ASCII}/u.test(plain)) return undefined
  return plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** A content file's path below `content/` without its extension, and its language when that isn't the site's. */
function nameOf(path: RepoPath, site: Site): { name: string; language: string } {
  const folder = site.settings.contentFolders[0] ?? ''
  const name = path.slice(folder.length).replace(/\.md$/, '')
  const code = /\.([^./]+)$/.exec(name)?.[1]
  const { languages } = settingsOf(site)
  if (code === undefined || !languages.includes(code.toLowerCase())) return { name, language: '' }
  return { name: name.slice(0, -code.length - 1), language: `${code}/` }
}

function pageUrl(path: RepoPath, fields: AddressFields, site: Site): SitePath | undefined {
  const settings = settingsOf(site)
  const { name, language } = nameOf(path, site)
  if (SECTION.test(name)) return `${language}${name.replace(/_index$/, '')}`
  const given = textOf(fields.url?.value)
  if (given !== undefined) return `${given.replace(/^\/+|\/+$/g, '')}/`.replace(/^\/$/, '')
  const file = name.replace(PAGE, '')
  if (file === '') return language
  const slash = file.lastIndexOf('/') + 1
  const own = file.slice(slash)
  const dated = settings.keepsDates ? undefined : DATE.exec(own)?.[1]
  const slug = zolaSlug(textOf(fields.slug?.value) ?? dated ?? own, settings.paths)
  return slug === undefined ? undefined : `${language}${file.slice(0, slash)}${slug}/`
}

/** Zola's names of headings. Source: the documentation of internal links; slugs that aren't plain are left to Zola. */
const HEADING_NAMES: HeadingNames = {
  of(text) {
    const slug = zolaSlug(text, 'on')
    return slug === undefined ? undefined : [slug]
  },
  takesOwn: true,
  makesPlaces: (text) => /\{\{|\{%/.test(text)
}

/** Zola's addresses. Source: the documentation of content, and how `Page` and `Section` make their paths. */
export const zolaAddresses: Addresses = {
  gap: (site) => site.settings.zola?.gap,

  /** Only those that begin with `@/`. */
  followsFiles: () => false,

  anchorsOf: (post, site) => (settingsOf(site).anchors === 'on' ? headingAnchors(post, HEADING_NAMES) : undefined),

  content(site) {
    const inContent = [...(site.files ?? [])].filter((path) =>
      site.settings.contentFolders.some((folder) => path.startsWith(folder))
    )
    const isPage = (path: RepoPath) => path.endsWith('.md')
    return { pages: inContent.filter(isPage), resources: inContent.filter((path) => !isPage(path)) }
  },

  urlOf: pageUrl,

  aliasField: () => 'aliases',

  aliasesOf(_, fields) {
    const value = fields.aliases?.value
    return (Array.isArray(value) ? value : []).flatMap((one) => textOf(one)?.replace(/^\/+/, '') ?? [])
  },

  mayMove: (text, path, site) =>
    /(?:^|[\s{,"'])(?:slug|path|aliases)["']?\s*[:=]/.test(text) || pageUrl(path, {}, site) === undefined,

  resourceUrl(path, site) {
    const folder = site.settings.contentFolders[0] ?? ''
    const slash = path.lastIndexOf('/') + 1
    for (let at = slash; at > folder.length; at = path.lastIndexOf('/', at - 2) + 1) {
      const page = `${path.slice(0, at)}index.md`
      if (site.files?.has(page)) return `${pageUrl(page, {}, site) ?? path.slice(folder.length, at)}${path.slice(at)}`
    }
    return path.slice(folder.length)
  },

  lists(_, site) {
    const names = site.settings.taxonomies.flatMap((name) => zolaSlug(name, settingsOf(site).terms) ?? [])
    return ['', ...names.map((name) => `${name}/`)]
  },

  termUrl(taxonomy, term, site) {
    const parts = [taxonomy, term].map((part) => zolaSlug(part, settingsOf(site).terms))
    return parts.includes(undefined) ? undefined : `${parts.join('/')}/`
  },

  slug: (text, site) =>
    text
      .split('/')
      .map((part) => zolaSlug(part, settingsOf(site).paths) ?? part)
      .join('/')
}
