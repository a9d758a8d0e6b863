import type { RepoPath } from '../post/source.js'
import type { Site } from '../site/site.js'
import type { HugoHeadingNames } from './hugo-anchors.js'
import type { Permalinks } from './hugo-permalinks.js'

/** Where a Hugo site's content is, and what its languages make of it. */
export interface HugoLayout {
  /** The folders of content. */
  roots: readonly ContentRoot[]
  /** At least one. The first one is the default: that of content which says nothing of its language. */
  languages: readonly HugoLanguage[]
  /** How names of headings are made. */
  headingNames: HugoHeadingNames | 'unknown'
  /** Sections whose pages are `a.html` instead of `a/`. */
  uglySections: readonly string[]
  /** Folders of static files that are not published at the site's root, and where they are. */
  staticPlaces: readonly { folder: RepoPath; at: string }[]
}

/** A folder whose files are content. */
export interface ContentRoot {
  folder: RepoPath
  /** Where its files are in the site's content: empty for the top, otherwise with a trailing slash. */
  at: string
  language?: string
}

export interface HugoLanguage {
  /** In lower case, as in file names. */
  code: string
  /** Its tag (`nl-BE`), where the configuration tells it. */
  tag?: string
  /** Before every address: empty or `nl/`. */
  prefix: string
  permalinks: Permalinks
  isDisabled: boolean
}

/** A content file by its place in the site's content. */
export interface ContentPlace {
  /** Its folders from the top of the content, each with its slash. */
  folder: string
  /** Without extension and language. */
  name: string
  language: HugoLanguage
}

const NO_PERMALINKS: Permalinks = { page: {}, section: {}, taxonomy: {}, term: {} }
const ENGLISH: HugoLanguage = { code: 'en', prefix: '', permalinks: NO_PERMALINKS, isDisabled: false }

/** The endings of files that Hugo makes pages of. */
export const CONTENT = /\.(?:md|markdown|mdown|html?|ad|adoc|asciidoc|rst|pandoc|pdc|org)$/i

/** What the configuration says, or Hugo's defaults. */
export function layoutOf({ settings }: Site): HugoLayout {
  return (
    settings.addresses?.hugo ?? {
      roots: settings.contentFolders.map((folder) => ({ folder, at: '' })),
      languages: [ENGLISH],
      headingNames: 'github',
      uglySections: [],
      staticPlaces: []
    }
  )
}

/** The language of content that does not tell its own. */
export function defaultLanguage(site: Site): HugoLanguage {
  return layoutOf(site).languages[0] ?? ENGLISH
}

/** The deepest folder of content that a file is in; themes have content too. */
export function contentRootOf(path: RepoPath, site: Site): ContentRoot | undefined {
  let deepest: ContentRoot | undefined
  const consider = (one: ContentRoot) => {
    if (path.startsWith(one.folder) && one.folder.length > (deepest?.folder.length ?? -1)) deepest = one
  }
  for (const one of layoutOf(site).roots) consider(one)
  for (const theme of site.settings.themes ?? []) consider({ folder: `${site.root}themes/${theme}/content/`, at: '' })
  return deepest
}

/** Where a file of a content folder is in the site's content. A file's name goes before its folder in telling the language. */
export function placeOf(path: RepoPath, site: Site): ContentPlace {
  const root = contentRootOf(path, site)
  const below = (root?.at ?? '') + path.slice(root?.folder.length ?? 0)
  const slash = below.lastIndexOf('/') + 1
  const name = below.slice(slash).replace(/\.[^./]+$/, '')
  const { languages } = layoutOf(site)
  const dot = name.lastIndexOf('.')
  const named = dot < 0 ? undefined : languages.find(({ code }) => code === name.slice(dot + 1).toLowerCase())
  const language = named ?? languages.find(({ code }) => code === root?.language) ?? defaultLanguage(site)
  // `index.fr.md` is a folder's page also in a site that has no French.
  const isFolders = dot > 0 && /^_?index$/i.test(name.slice(0, dot))
  return { folder: below.slice(0, slash), name: named || isFolders ? name.slice(0, dot) : name, language }
}

/** A file of pages, and no list, under whose folder everything is a part of its page. */
export function isLeaf(path: RepoPath, site: Site): boolean {
  return CONTENT.test(path) && /(?:^|\/)index\.[^/]*$/i.test(path) && placeOf(path, site).name.toLowerCase() === 'index'
}

const sectionsBySite = new WeakMap<Site, ReadonlySet<string>>()

/** The folders of the content that have an `_index` file of their own, by language: `nl:posts/archive/`. Made once for a site. */
function sectionFolders(site: Site): ReadonlySet<string> {
  const made = sectionsBySite.get(site)
  if (made) return made
  const folders = new Set<string>()
  for (const path of site.files ?? []) {
    if (!/(?:^|\/)_index\.[^/]*$/i.test(path) || !CONTENT.test(path) || !contentRootOf(path, site)) continue
    const { folder, language } = placeOf(path, site)
    folders.add(`${language.code}:${folder}`)
  }
  sectionsBySite.set(site, folders)
  return folders
}

/** The sections that a page is in: the first folder, and those below it that have an `_index` file. */
export function sectionsOf({ folder, name, language }: ContentPlace, site: Site): string[] {
  const folders = folder.split('/').slice(0, -1)
  const around = /^index$/i.test(name) ? folders.slice(0, -1) : folders
  const known = sectionFolders(site)
  for (let deepest = around.length; deepest > 1; deepest -= 1) {
    if (known.has(`${language.code}:${around.slice(0, deepest).join('/')}/`)) return around.slice(0, deepest)
  }
  return around.slice(0, 1)
}
