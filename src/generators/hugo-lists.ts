import type { RepoPath } from '../post/source.js'
import type { Site } from '../site/site.js'
import type { SitePath } from './addresses.js'
import { type ContentPlace, defaultLanguage, layoutOf, placeOf } from './hugo-layout.js'
import { hugoPageUrl } from './hugo-path.js'
import { expandPermalink } from './hugo-permalinks.js'
import { isList, patternOf, plainUrl, settingsFor, settingsOf } from './hugo-urls.js'

/** The lists that Hugo makes without a file: of sections, of taxonomies, and the home page of each language. */
export function hugoLists(pages: readonly RepoPath[], site: Site): SitePath[] {
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
}

/** The list of a taxonomy's term, in the language of the content file that uses it. */
export function hugoTermUrl(taxonomy: string, term: string, site: Site, path?: RepoPath): SitePath {
  const settings = settingsOf(site)
  const language = path === undefined ? defaultLanguage(site) : placeOf(path, site).language
  const pattern = language.permalinks.term[taxonomy]
  const parts = { sections: [taxonomy, term], name: term, title: term, slug: '', calendar: undefined }
  const filled = pattern === undefined ? undefined : expandPermalink(pattern, parts, settings)
  return hugoPageUrl(language.prefix + (filled?.replace(/^\/+/, '') ?? `${taxonomy}/${term}`), settings)
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
