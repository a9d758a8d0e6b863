import type { RepoPath } from '../post/source.js'
import type { JekyllAddressSettings } from './jekyll-address-settings.js'
import { matchesWildcard } from './wildcard.js'

/** What a file is to Jekyll, by its place alone. */
export interface JekyllPlace {
  kind: 'post' | 'draft' | 'document' | 'page'
  /** `posts`, `pages` or the label of a collection, as scopes of defaults name it. */
  type: string
  /** From the source; that of a post or document from the folder of all collections. */
  relative: string
  /** The extension of the page that is made of it. */
  outputExtension: string
}

const SPECIAL = /^[._#~]|[~.]$/
const POST_NAME = /^(\d{2,4}-\d{1,2}-\d{1,2})-([^/]*)(\.[^./]+)$/
const MARKDOWN = /^\.(?:markdown|mkdown|mkdn|mkd|md)$/i
const STYLE_SHEETS = /^\.(?:scss|sass)$/

/** @returns undefined for a file that Jekyll leaves alone, and for what it copies from a collection that it doesn't publish */
export function jekyllPlace(path: RepoPath, settings: JekyllAddressSettings): JekyllPlace | undefined {
  const { source, collectionsFolder } = settings
  if (!path.startsWith(source)) return undefined
  const below = path.slice(source.length)
  const outputExtension = outputOf(below)
  const relative = below.startsWith(collectionsFolder) ? below.slice(collectionsFolder.length) : undefined
  const special = /(?:^|\/)(?:_posts|_drafts)\//.exec(below)
  if (special) {
    const folder = below.slice(0, special.index)
    const entry = below.slice(special.index + special[0].length)
    if (relative === undefined || (folder !== '' && isIgnored(folder, settings, true))) return undefined
    if (isIgnoredEntry(entry, below, settings)) return undefined
    const kind = special[0].endsWith('_drafts/') ? 'draft' : 'post'
    if (kind === 'post' && !POST_NAME.test(lastPart(entry))) return undefined
    return { kind, type: 'posts', relative, outputExtension }
  }
  const label = /^_([^/]+)\//.exec(relative ?? '')?.[1]
  if (relative !== undefined && label !== undefined && Object.hasOwn(settings.collections, label)) {
    const isThere = settings.collections[label]?.isPublished
    const entry = relative.slice(label.length + 2)
    if (!isThere || isIgnoredEntry(entry, relative, settings)) return undefined
    return { kind: 'document', type: label, relative, outputExtension }
  }
  return isIgnored(below, settings, false)
    ? undefined
    : { kind: 'page', type: 'pages', relative: below, outputExtension }
}

/** The date and the slug that a file's name holds, and its name without extension. */
export function nameParts(relative: string): { name: string; date: string | undefined; slug: string } {
  const file = lastPart(relative)
  const name = file.replace(/\.[^.]+$/, '')
  const found = POST_NAME.exec(file)
  return { name, date: found?.[1], slug: (found?.[2] ?? name).replace(/\.+$/, '') }
}

/** A file's path or one of the folders above it is one that Jekyll passes over. */
function isIgnored(below: string, settings: JekyllAddressSettings, isFolder: boolean): boolean {
  const names = below.split('/')
  return names.some((name, index) => {
    const path = names.slice(0, index + 1).join('/')
    const isIncluded = matchesOne(settings.include, name, false)
    if (isIncluded) return false
    return SPECIAL.test(name) || matchesOne(settings.exclude, path, isFolder || index < names.length - 1)
  })
}

/** Of posts and collections, the folders within are not looked at one by one. */
function isIgnoredEntry(entry: string, path: string, settings: JekyllAddressSettings): boolean {
  if (matchesOne(settings.include, entry, false) || matchesOne(settings.include, lastPart(entry), false)) return false
  return SPECIAL.test(entry) || SPECIAL.test(lastPart(entry)) || matchesOne(settings.exclude, path, false)
}

/** A pattern also stands for everything that begins with it. */
function matchesOne(patterns: readonly string[], path: string, isFolder: boolean): boolean {
  return patterns.some((written) => {
    const pattern = written.replace(/^\/+/, '')
    return matchesWildcard(path, pattern) || path.startsWith(pattern) || (isFolder && pattern === `${path}/`)
  })
}

function outputOf(path: string): string {
  const extension = /\.[^./]+$/.exec(path)?.[0] ?? ''
  if (MARKDOWN.test(extension)) return '.html'
  return STYLE_SHEETS.test(extension) ? '.css' : extension
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}
