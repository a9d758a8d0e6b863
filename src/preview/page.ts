import { generatorOf } from '../generators/registry.js'
import { coverFileOf } from '../images/cover-files.js'
import { isExternal } from '../links/url.js'
import type { Field, Post } from '../post/post.js'
import type { RepoPath } from '../post/source.js'
import type { Site } from '../site/site.js'

/** What search engines and social networks are told about a post's page. Absent: the front matter doesn't say. */
export interface PageFacts {
  title?: string
  description?: string
  /** The whole address where it is known, else that of the site. */
  url?: string
  siteName?: string
  /** The day, as `2026-03-01`. */
  date?: string
  cover?: { url: string } | { path: RepoPath }
}

/** No preview shows more of a text. */
const LONGEST_TEXT = 500
const LONGEST_URL = 2000

export function pageFacts(post: Post, site: Site): PageFacts {
  const { title, description, date } = post.fields
  const { baseUrl, title: siteName } = site.settings
  const facts: PageFacts = {
    ...some('title', shownText(title)),
    ...some('description', shownText(description)),
    ...some('url', pageUrl(post, site) ?? baseUrl),
    ...some('siteName', siteName?.slice(0, LONGEST_TEXT)),
    ...some('date', date && dayOf(date, site)),
    ...some('cover', coverOf(post, site))
  }
  return facts
}

function some<Key extends keyof PageFacts>(key: Key, value: PageFacts[Key] | undefined): PageFacts {
  return value === undefined ? {} : { [key]: value }
}

/** White space as a browser shows it. */
function shownText(field: Field | undefined): string | undefined {
  const { value } = field ?? {}
  if (typeof value !== 'string' && typeof value !== 'number') return undefined
  return String(value).slice(0, LONGEST_TEXT).toWellFormed().replace(/\s+/g, ' ').trim() || undefined
}

function pageUrl(post: Post, site: Site): string | undefined {
  const { addresses } = generatorOf(site.generator)
  const { baseUrl } = site.settings
  if (!addresses || baseUrl === undefined || addresses.gap(site) !== undefined) return undefined
  const path = addresses.urlOf(post.path, post.fields, site)
  if (path === undefined) return undefined
  const url = baseUrl + path.split('/').map(encodeURIComponent).join('/')
  return url.length <= LONGEST_URL && URL.canParse(url) ? url : undefined
}

function dayOf({ value }: Field, site: Site): string | undefined {
  const reading = generatorOf(site.generator).readDate(value)
  return reading.kind === 'instant' && !Number.isNaN(reading.instant.getTime())
    ? reading.instant.toISOString().slice(0, 10)
    : undefined
}

function coverOf(post: Post, site: Site): PageFacts['cover'] {
  const cover = post.references.find(({ role }) => role === 'cover')
  if (!cover || cover.generated) return undefined
  const path = coverFileOf(cover, post, site)
  if (path !== undefined) return { path }
  const url = cover.url.trim()
  if (!isExternal(url) || url.length > LONGEST_URL) return undefined
  return { url: url.startsWith('//') ? `https:${url}` : url }
}
