import { posix } from 'node:path'
import type { Field } from '../post/post.js'
import type { RepoPath } from '../post/source.js'
import type { Site } from '../site/site.js'
import type { Addresses, AddressSettings, SitePath } from './addresses.js'
import { followsHugoFiles } from './hugo-link-hook.js'

/** The endings of files that Hugo makes pages of. */
const CONTENT = /\.(?:md|markdown|mdown|html?|ad|adoc|asciidoc|rst|pandoc|pdc|org)$/i
const LEAF = /^index(?:\.[\w-]+)?\.(?:md|markdown|mdown|html?|ad|adoc|asciidoc|rst|pandoc|pdc|org)$/i
const SECTION = /^_index(?:\.[\w-]+)?\.\w+$/i
/** The end of a path that means its folder, also in a language that the site does not have. */
const BUNDLE_NAME = /(?:^|\/)_?index(?:\.[\w-]+)?$/
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

/**
 * A path or a title as Hugo writes it in an address: letters, digits, marks and a few signs stay, white space becomes one
 * hyphen, and everything else is dropped.
 *
 * Source: `UnicodeSanitize` of Hugo, measured with 0.111.
 */
export function hugoPath(text: string, settings: Pick<AddressSettings, 'keepsCase' | 'removesAccents'>): string {
  const runes = [...(settings.removesAccents ? withoutAccents(text) : text)]
  let made = ''
  let pending = false
  for (const [index, rune] of runes.entries()) {
    const isEncoded = rune === '%' && /^[0-9a-f]{2}$/i.test(`${runes[index + 1] ?? ''}${runes[index + 2] ?? ''}`)
    if (isEncoded || /^[\p{L}\p{Nd}\p{M}./\\_#+~@-]$/u.test(rune)) {
      if (pending && rune !== '-') made += '-'
      pending = false
      made += rune
    } else if (made !== '' && !made.endsWith('-') && /^\s$/u.test(rune)) pending = true
  }
  return settings.keepsCase ? made : goLowerCase(made)
}

function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .normalize('NFC')
}

/** Go maps each character by itself to one. */
function goLowerCase(text: string): string {
  return text.replaceAll('İ', 'i').replace(/./gsu, (rune) => rune.toLowerCase())
}

/** The deepest content folder that a file is in. */
function contentFolderOf(path: RepoPath, site: Site): RepoPath | undefined {
  let deepest: RepoPath | undefined
  for (const folder of contentFolders(site)) {
    if (path.startsWith(folder) && folder.length > (deepest?.length ?? -1)) deepest = folder
  }
  return deepest
}

/** Themes have content too. */
function contentFolders({ settings, root }: Site): RepoPath[] {
  return [...settings.contentFolders, ...(settings.themes ?? []).map((theme) => `${root}themes/${theme}/content/`)]
}

/** A content file's path below its content folder, without its extension and the default language. */
function logicalPath(path: RepoPath, site: Site): string {
  const below = path.slice(contentFolderOf(path, site)?.length ?? 0).replace(CONTENT, '')
  const language = `.${settingsOf(site).defaultLanguage}`
  return below.toLowerCase().endsWith(language) ? below.slice(0, -language.length) : below
}

function hasTextIn(field: Field | undefined): string | undefined {
  const value = field?.value
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined
  return value === '' ? undefined : String(value)
}

/** `posts/a` as the address of a page. */
function pageUrl(path: string, { ugly }: AddressSettings): SitePath {
  const plain = path.replace(/^\/+|\/+$/g, '')
  if (plain === '') return ''
  return ugly ? `${plain}.html` : `${plain}/`
}

/** An address that front matter gives as a whole. It may end in a file's name. */
function givenUrl(url: string): SitePath | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return undefined
  // From Hugo 0.131 on `:slug` and its like stand for parts of the page.
  if (/(?:^|\/):[a-z]/i.test(url)) return undefined
  const plain = posix
    .join('/', url)
    .slice(1)
    .replace(/(?:^|(?<=\/))index\.html$/, '')
  return plain === '' || plain.endsWith('/') || /\.[^./]+$/.test(plain) ? plain : `${plain}/`
}

/** Hugo's addresses, as far as no configuration changes them. Measured with Hugo 0.111. */
export const hugoAddresses: Addresses = {
  gap: (site) => site.settings.addresses?.gap,

  followsFiles: followsHugoFiles,

  content(site) {
    const inContent = [...(site.files ?? [])].filter((path) => {
      const folder = contentFolderOf(path, site)
      return folder !== undefined && !IGNORED.test(path.slice(folder.length))
    })
    const bundles = new Set<RepoPath>()
    for (const path of inContent) {
      const slash = path.lastIndexOf('/') + 1
      if (LEAF.test(path.slice(slash))) bundles.add(path.slice(0, slash))
    }
    for (const folder of contentFolders(site)) bundles.delete(folder)
    const pages: RepoPath[] = []
    const resources: RepoPath[] = []
    for (const path of inContent) {
      const isPage = CONTENT.test(path) && !isPartOfBundle(path, bundles)
      if (isPage) pages.push(path)
      else if (!CONTENT.test(path)) resources.push(path)
    }
    return { pages, resources }
  },

  urlOf(path, fields, site) {
    const settings = settingsOf(site)
    const given = hasTextIn(fields.url)
    if (given !== undefined) return givenUrl(given)
    const logical = logicalPath(path, site)
    const isSection = /(?:^|\/)_index(?:\.[\w-]+)?$/.test(logical)
    const page = logical.replace(BUNDLE_NAME, '')
    const slug = isSection ? undefined : hasTextIn(fields.slug)?.replace(/^-+|-+$/g, '')
    const whole = slug ? posix.join(posix.dirname(`/${page}`), slug) : page
    // A slash behind it makes of a blank at its end what Hugo makes of it.
    return pageUrl(hugoPath(`${whole.replace(/^\/+|\/+$/g, '')}/`, settings), settings)
  },

  aliasField: () => 'aliases',

  aliasesOf(path, fields, site) {
    const value = fields.aliases?.value
    const logical = logicalPath(path, site).replace(BUNDLE_NAME, '')
    const folder = hugoPath(posix.dirname(`/${logical}`), settingsOf(site))
    return (Array.isArray(value) ? value : [value]).flatMap((alias) => {
      if (typeof alias !== 'string' || alias === '') return []
      const target = alias.startsWith('/') ? alias : posix.join('/', folder, alias)
      const url = givenUrl(target)
      if (url === undefined) return []
      return settingsOf(site).ugly && url.endsWith('/') ? [`${url.slice(0, -1)}.html`] : [url]
    })
  },

  mayMove: (text) => /(?:^|[\s{,"'])(?:slug|url|aliases)["']?\s*[:=]/i.test(text),

  resourceUrl(path, site) {
    const below = path.slice(contentFolderOf(path, site)?.length ?? 0)
    const slash = below.lastIndexOf('/') + 1
    return `${hugoPath(below.slice(0, slash), settingsOf(site))}${below.slice(slash)}`
  },

  lists(pages, site) {
    const settings = settingsOf(site)
    const sections = new Set<string>()
    const named = new Set<string>()
    for (const page of pages) {
      const below = page.slice(contentFolderOf(page, site)?.length ?? 0)
      const [section = '', name] = below.split('/', 2)
      // A bundle at the top of the content is a page, and a section's own file says where its list is.
      if (name !== undefined && (LEAF.test(name) || SECTION.test(name))) named.add(section)
      else if (name !== undefined) sections.add(section)
    }
    for (const section of named) sections.delete(section)
    // Hugo lowers the case of these whatever the configuration says.
    const folders = [...sections].map((name) => hugoPath(name, { ...settings, keepsCase: false }))
    const taxonomies = site.settings.taxonomies.map((name) => hugoPath(name, settings))
    return ['', ...[...folders, ...taxonomies].map((name) => pageUrl(name, settings))]
  },

  termUrl: (taxonomy, term, site) => pageUrl(hugoPath(`${taxonomy}/${term}/`, settingsOf(site)), settingsOf(site)),

  slug: (text, site) => hugoPath(text, settingsOf(site))
}

/** In a folder with an `index.md`, at any depth, other files are parts of that page. */
function isPartOfBundle(path: RepoPath, bundles: ReadonlySet<RepoPath>): boolean {
  const slash = path.lastIndexOf('/') + 1
  if (bundles.has(path.slice(0, slash)) && LEAF.test(path.slice(slash))) return false
  for (let at = slash; at > 0; at = path.lastIndexOf('/', at - 2) + 1) {
    if (bundles.has(path.slice(0, at))) return true
  }
  return false
}
