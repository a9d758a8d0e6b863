import { posix } from 'node:path'
import type { RepoPath } from '../post/source.js'
import type { Site } from '../site/site.js'
import type { Addresses } from './addresses.js'
import { hugoAnchors } from './hugo-anchors.js'
import { CONTENT, contentRootOf, isLeaf, layoutOf, placeOf } from './hugo-layout.js'
import { followsHugoFiles } from './hugo-link-hook.js'
import { hugoLists, hugoTermUrl } from './hugo-lists.js'
import { hugoPath } from './hugo-path.js'
import { hasPermalinks } from './hugo-permalinks.js'
import { givenUrl, hugoUrl, olderUrls, settingsOf } from './hugo-urls.js'

/** Hugo passes over hidden files and what editors leave behind. */
const IGNORED = /(?:^|\/)\.|[~#]$/

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

  urlOf: hugoUrl,

  aliasField: () => 'aliases',

  aliasesOf(path, fields, site) {
    if (!fields.aliases && !hasPermalinks(placeOf(path, site).language.permalinks)) return []
    const url = hugoUrl(path, fields, site)
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

  lists: hugoLists,

  termUrl: hugoTermUrl,

  languageOf(path, site) {
    const { language } = placeOf(path, site)
    return language.tag ?? (layoutOf(site).languages.length > 1 ? language.code : undefined)
  },

  slug: (text, site) => hugoPath(text, settingsOf(site))
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
