import type { Field } from '../post/post.js'
import type { RepoPath } from '../post/source.js'
import type { Site } from '../site/site.js'
import type { Addresses, AddressFields, SitePath } from './addresses.js'
import { type JekyllAddressSettings, jekyllAddressSettings } from './jekyll-address-settings.js'
import { jekyllAnchors } from './jekyll-anchors.js'
import { dayOfName, readJekyllDate, wallClocks } from './jekyll-dates.js'
import { jekyllDefaults } from './jekyll-defaults.js'
import { filledIn, jekyllSlug, postTemplate, sanitized, withEndOf } from './jekyll-permalinks.js'
import { type JekyllPlace, jekyllPlace, nameParts } from './jekyll-places.js'
import { jekyllTags } from './jekyll-tags.js'
import { asUtc, type WallClock } from './wall-clock.js'

/** Files that become pages when they have front matter. */
const PAGE = /\.(?:markdown|mkdown|mkdn|mkd|md|html?|xhtml|xml|json|txt|webmanifest)$/i
/** Plug-ins that make no pages of their own but those that are known here. */
const QUIET_PLUGINS =
  /^(?:jekyll|github-pages|minima|just-the-docs|minimal-mistakes-jekyll|webrick|rake|bundler|tzinfo(?:-data)?|wdm|http_parser\.rb|rouge|html-proofer|faraday(?:-retry)?|csv|base64|bigdecimal|logger|ffi|eventmachine|nokogiri|jemoji|kramdown(?:-[\w-]+)?|jekyll-(?:feed|seo-tag|sitemap|redirect-from|paginate|mentions|gist|coffeescript|include-cache|relative-links|optional-front-matter|readme-index|titles-from-headings|default-layout|github-metadata|remote-theme|toc|minifier|compose|commonmark[\w-]*|last-modified-at|sass-converter|watch|avatar|admin|spaceship|target-blank|theme-[\w-]+)|jekyll_picture_tag|liquid-c)$/
/** Plug-ins that leave links alone. */
const PLAIN_PLUGINS =
  /^(?:jekyll|minima|webrick|rake|bundler|tzinfo(?:-data)?|wdm|http_parser\.rb|kramdown(?:-[\w-]+)?|jekyll-(?:feed|seo-tag|sitemap|redirect-from|paginate|gist|include-cache|toc|last-modified-at|theme-[\w-]+))$/

const DEFAULTS = jekyllAddressSettings({}, '', '')

function settingsOf(site: Site): JekyllAddressSettings {
  return site.settings.jekyll ?? DEFAULTS
}

/** A value of front matter, or else of the configuration's defaults. */
function given(field: Field | undefined, ...defaults: unknown[]): unknown {
  return field?.value ?? defaults.find((value) => value !== undefined && value !== null)
}

function textIn(value: unknown): string | undefined {
  return (typeof value === 'string' && value !== '') || typeof value === 'number' ? String(value) : undefined
}

/** Every address that a page can have: two where its day depends on the time zone of the machine. */
function urls(path: RepoPath, fields: AddressFields, site: Site): SitePath[] {
  const settings = settingsOf(site)
  const found = jekyllPlace(path, settings)
  if (!found) return []
  const defaults = jekyllDefaults(found, settings)
  const permalink = textIn(given(fields.url, defaults.permalink))
  const place = { ...found, outputExtension: extensionOf(permalink) ?? found.outputExtension }
  const made =
    place.kind === 'page'
      ? [pageUrl(place, permalink, settings)]
      : documentUrls(place, permalink ?? templateOf(place, settings), fields, defaults, settings)
  return [...new Set(made.flatMap((url) => (url === undefined ? [] : [fileOf(url.slice(1), place)])))]
}

/** A permalink can say what kind of file it is. */
function extensionOf(permalink: string | undefined): string | undefined {
  return permalink === undefined ? undefined : /[^/](\.[^./]+)$/.exec(permalink)?.[1]
}

/** Without an extension or a slash at its end, an address is that of a file all the same. */
function fileOf(url: SitePath, { outputExtension }: JekyllPlace): SitePath {
  return url === '' || url.endsWith('/') || url.endsWith(outputExtension) ? url : url + outputExtension
}

function pageUrl(
  { relative, outputExtension }: JekyllPlace,
  permalink: string | undefined,
  settings: JekyllAddressSettings
): string {
  const slash = relative.lastIndexOf('/') + 1
  const name = relative
    .slice(slash)
    .replace(/\.[^.]+$/, '')
    .replace(/\.+$/, '')
  const isHtml = /^\.(?:html|xhtml|htm)$/.test(outputExtension)
  const own = !isHtml
    ? '/:path/:basename:output_ext'
    : name === 'index'
      ? '/:path/'
      : withEndOf(settings.permalink, '/:path/:basename')
  const encoded = (text: string) => text.replaceAll('%', '%25')
  const parts = [relative.slice(0, slash), name, outputExtension].map(encoded)
  const filled = [':path', ':basename', ':output_ext'].reduce(
    (url, placeholder, at) => url.replaceAll(placeholder, () => parts[at] ?? ''),
    permalink ?? own
  )
  return sanitized(filled)
}

function templateOf({ kind, type }: JekyllPlace, settings: JekyllAddressSettings): string {
  if (kind !== 'document') return settings.postPermalink ?? postTemplate(settings.permalink)
  return settings.collections[type]?.permalink ?? withEndOf(settings.permalink, '/:collection/:path')
}

function documentUrls(
  { kind, type, relative, outputExtension }: JekyllPlace,
  template: string,
  fields: AddressFields,
  defaults: Record<string, unknown>,
  settings: JekyllAddressSettings
): (string | undefined)[] {
  const { name, date, slug } = nameParts(relative)
  const ownFolder = `_${type}`
  const parts = {
    collection: type,
    path: relative
      .replace(/\.[^./]+$/, '')
      .replace(ownFolder, '')
      .replace(/\.+$/, ''),
    name,
    slug: textIn(given(fields.slug, defaults.slug)) ?? slug,
    categories: categoriesOf(kind === 'draft' ? '_drafts' : ownFolder, relative, fields, defaults),
    outputExtension
  }
  const named = date === undefined ? undefined : dayOfName(date)
  const clocks = fields.date ? wallClocks(fields.date, settings.timeZone) : named ? [named] : []
  return (clocks.length > 0 ? clocks : [undefined]).map((clock) => filledIn(template, { ...parts, date: clock }))
}

/** Of the folders above `_posts`, of the defaults and of front matter: each once, in this order. */
function categoriesOf(
  folder: string,
  relative: string,
  { categories }: AddressFields,
  defaults: Record<string, unknown>
): string[] {
  const at = relative.startsWith(folder) ? 0 : Math.max(0, relative.indexOf(folder))
  const above = relative
    .slice(0, at)
    .split('/')
    .filter((part) => part !== '')
  const isOne = categories?.path[0] === 'category'
  const written = [
    ...listed(defaults.categories, false),
    ...listed(categories?.value, isOne),
    ...(categories ? [] : listed(defaults.category, true))
  ]
  return [...new Set([...above, ...written])]
}

/** @param isOne a text is one category, and not several with blanks between them */
function listed(value: unknown, isOne: boolean): string[] {
  if (typeof value === 'string') return isOne ? [value] : value.split(/\s+/).filter((one) => one !== '')
  const values = Array.isArray(value) ? value.flat() : isOne ? [value] : []
  return values.flatMap((one) => (one === null || one === undefined || typeof one === 'object' ? [] : [String(one)]))
}

/** Jekyll's addresses. Source: Jekyll 4.3, which the tests compare them with. */
export const jekyllAddresses: Addresses = {
  gap: (site) => site.settings.jekyll?.gap,

  followsFiles(site) {
    const { plugins, source } = settingsOf(site)
    // GitHub builds sites with plug-ins of its own, among them the one that follows links to files.
    const isGithubs = plugins.includes('github-pages') || !site.files?.has(`${site.root}Gemfile`)
    const hasPrograms = [...(site.files ?? [])].some((path) => path.startsWith(`${source}_plugins/`))
    return isGithubs || hasPrograms || plugins.some((name) => !PLAIN_PLUGINS.test(name)) ? undefined : false
  },

  tags: jekyllTags,

  anchorsOf(post, site) {
    const { hasKramdownNames, source } = settingsOf(site)
    const hasPrograms = [...(site.files ?? [])].some((path) => path.startsWith(`${source}_plugins/`))
    return hasKramdownNames && !hasPrograms ? jekyllAnchors(post) : undefined
  },

  unseen(site) {
    const folder = `${settingsOf(site).source}_plugins/`
    if ([...(site.files ?? [])].some((path) => path.startsWith(folder) && path.endsWith('.rb'))) {
      return 'programs in `_plugins` can make pages'
    }
    const plugin = settingsOf(site).plugins.find((name) => !QUIET_PLUGINS.test(name))
    return plugin === undefined ? undefined : `the plug-in \`${plugin}\` can make pages`
  },

  content(site) {
    const settings = settingsOf(site)
    const pages: RepoPath[] = []
    const resources: RepoPath[] = []
    for (const path of site.files ?? []) {
      const place = jekyllPlace(path, settings)
      // The day of a draft is that of its file on somebody's disk.
      if (!place || (place.kind === 'draft' && !settings.showsDrafts)) continue
      if (PAGE.test(path)) pages.push(path)
      // Without front matter these are published as they are.
      if ((place.kind === 'page' || place.kind === 'document') && !/\.(?:md|markdown)$/i.test(path))
        resources.push(path)
    }
    return { pages, resources }
  },

  urlOf: (path, fields, site) => urls(path, fields, site)[0],

  aliasField: (site) => (settingsOf(site).plugins.includes('jekyll-redirect-from') ? 'redirect_from' : undefined),

  aliasesOf(path, fields, site) {
    const { plugins } = settingsOf(site)
    const others = urls(path, fields, site).slice(1)
    if (!plugins.includes('jekyll-redirect-from')) return others
    const value = fields.aliases?.value
    const from = (Array.isArray(value) ? value : [value]).flatMap((one) => textIn(one) ?? [])
    return [...others, ...from.map((one) => sanitized(one).slice(1))]
  },

  mayMove: (text, path, site) =>
    /(?:^|[\s{,"'])(?:permalink|slug|date|categor(?:y|ies)|redirect_from)["']?\s*:/.test(text) ||
    urls(path, {}, site).length === 0,

  resourceUrl(path, site) {
    const settings = settingsOf(site)
    const place = jekyllPlace(path, settings)
    if (place?.kind !== 'document') return path.slice(settings.source.length).replace(/\.s[ac]ss$/, '.css')
    const { name } = nameParts(place.relative)
    const extension = place.relative.slice(place.relative.lastIndexOf('/') + 1 + name.length)
    const below = place.relative.slice(place.type.length + 1, place.relative.length - extension.length)
    const parts = { collection: place.type, path: below, name, slug: '', categories: [], date: undefined }
    const url = filledIn(templateOf(place, settings), { ...parts, outputExtension: '' })
    return `${url?.replace(/^\/|\/$/g, '') ?? place.relative}${extension}`
  },

  lists(pages, site) {
    const { perPage, paginatePath, plugins } = settingsOf(site)
    if (perPage === undefined || !plugins.includes('jekyll-paginate')) return []
    const posts = pages.filter((path) => /(?:^|\/)_posts\//.test(path)).length
    const numbers = Array.from({ length: Math.max(0, Math.ceil(posts / perPage) - 1) }, (_, at) => String(at + 2))
    return numbers.map((number) => paginatePath.replace(':num', number).replace(/^\/+/, ''))
  },

  termUrl: () => undefined,

  slug: (text) =>
    text
      .split('/')
      .map((part) => jekyllSlug(part, 'default'))
      .join('/'),

  hidden(path, fields, site, now) {
    const settings = settingsOf(site)
    const place = jekyllPlace(path, settings)
    const published = place && given(fields.published, jekyllDefaults(place, settings).published)
    if (place?.kind === 'draft' && !settings.showsDrafts) return { why: 'draft' }
    if (published === false && !settings.showsUnpublished)
      return { why: 'draft', ...(fields.published && { field: fields.published }) }
    const time = place && place.kind !== 'page' ? timeOf(place, fields) : undefined
    if (time === undefined || time <= now.getTime() || site.settings.publishesFuture) return undefined
    return { why: 'future', ...(fields.date && { field: fields.date }), from: new Date(time) }
  }
}

/** When a post is published, in milliseconds; a day begins with that of UTC. */
function timeOf({ relative }: JekyllPlace, { date }: AddressFields): number | undefined {
  if (date) {
    const reading = readJekyllDate(date.value)
    return reading.kind === 'instant' ? reading.instant.getTime() : undefined
  }
  const { date: named } = nameParts(relative)
  const day: WallClock | undefined = named === undefined ? undefined : dayOfName(named)
  return day && asUtc(day).getTime()
}
