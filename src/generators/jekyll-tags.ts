import { posix } from 'node:path'
import type { RepoPath } from '../post/source.js'
import type { Site } from '../site/site.js'
import type { PageTags } from './addresses.js'
import { type JekyllAddressSettings, jekyllAddressSettings } from './jekyll-address-settings.js'
import { jekyllPlace, nameParts } from './jekyll-places.js'

/** A post's name with the folders around it: `news/2026-01-31-title`. */
const POST_NAME = /^((?:.+\/)*)(\d+-\d+-\d+)-(.*)$/

const DEFAULTS = jekyllAddressSettings({}, '', '')

const made = new WeakMap<Site, ReadonlyMap<string, RepoPath>>()

/** The files that Jekyll has a page of or publishes, by the path under which tags name them. Made once for a site. */
function filesByName(site: Site): ReadonlyMap<string, RepoPath> {
  const ready = made.get(site)
  if (ready) return ready
  const settings = site.settings.jekyll ?? DEFAULTS
  const files = new Map<string, RepoPath>()
  for (const path of site.files ?? []) {
    const name = nameIn(path, settings)
    if (name !== undefined) files.set(name, path)
  }
  made.set(site, files)
  return files
}

function nameIn(path: RepoPath, settings: JekyllAddressSettings): string | undefined {
  const place = jekyllPlace(path, settings)
  return place && (place.kind !== 'draft' || settings.showsDrafts) ? place.relative : undefined
}

/** Jekyll's tags that write the address of a file of the site. Source: Jekyll 4.3, which the tests compare them with. */
export const jekyllTags: PageTags = {
  program: 'Jekyll',

  names: ['link', 'post_url'],

  fileOf(tag, name, site) {
    const files = filesByName(site)
    if (tag === 'link') return files.get(name) ?? files.get(posix.join('/', name).slice(1))
    const [, folder = '', date = '', slug = ''] = POST_NAME.exec(name.replace(/^\//, '')) ?? []
    if (slug === '') return undefined
    const starts = [`_posts/${folder}${date}-${slug}.`, `${folder}_posts/${date}-${slug}.`]
    for (const [known, path] of files) {
      if (starts.some((start) => known.startsWith(start))) return path
    }
    // In the way of older versions: a post in any folder, by its slug and its day.
    for (const [known, path] of files) {
      const parts = known.includes('_posts/') ? nameParts(known) : undefined
      if (parts?.slug === slug && parts.date !== undefined && sameDay(parts.date, date)) return path
    }
    return undefined
  },

  mayBeOther(tag, name, site) {
    if (tag === 'link') return []
    const [, , date = '', slug = ''] = POST_NAME.exec(name.replace(/^\//, '')) ?? []
    return [...filesByName(site)].flatMap(([known, path]) => {
      const parts = known.includes('_posts/') ? nameParts(known) : undefined
      return parts?.slug === slug || (parts?.date !== undefined && sameDay(parts.date, date)) ? [path] : []
    })
  },

  nameOf(tag, path, site) {
    const name = nameIn(path, site.settings.jekyll ?? DEFAULTS)
    if (tag === 'link' || name === undefined) return name
    return /(?:^|\/)_posts\//.test(name)
      ? name.replace(/(?:^|(?<=\/))_posts\//, '').replace(/\.[^./]+$/, '')
      : undefined
  }
}

function sameDay(one: string, other: string): boolean {
  const numbers = (date: string) => date.split('-').map(Number).join('-')
  return numbers(one) === numbers(other)
}
