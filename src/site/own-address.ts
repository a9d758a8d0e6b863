import type { SitePath } from '../generators/addresses.js'
import type { Reference } from '../post/post.js'
import type { Site } from './site.js'

/** Where a reference leads on the site itself. */
export type OwnTarget =
  /** From the site's base URL. */
  | { from: 'base'; path: SitePath }
  /** From the page that holds it. */
  | { from: 'page'; path: string }
  /** From the host's root, where the site's base URL is below it: somebody else's, or a slip. */
  | { from: 'outside' }

/**
 * Whether an absolute URL is one of the site's own: its host (with or without `www.`) and port, below its base URL.
 *
 * @param url http or https
 */
export function isOwnUrl(url: string, site: Site): boolean {
  return ownPath(url, site) !== undefined
}

/**
 * Where on the site itself a reference leads.
 *
 * @returns undefined for everything else: other sites, `mailto:`, a place on the same page, an address that isn't valid
 */
export function ownTarget({ url: written }: Pick<Reference, 'url'>, site: Site): OwnTarget | undefined {
  const url = written.trim()
  if (/^(?:https?:|\/\/)/i.test(url)) {
    const path = ownPath(url, site)
    return path === undefined ? undefined : { from: 'base', path }
  }
  if (/^(?:[a-z][a-z0-9+.-]*:|[#?]|$)/i.test(url) || /\{\{|\{%|<%|\$\{/.test(url)) return undefined
  const path = decoded(url.replace(/[?#].*$/s, ''))
  if (!url.startsWith('/')) return { from: 'page', path }
  const base = basePath(site)
  return `${path}/`.startsWith(base) ? { from: 'base', path: path.slice(base.length) } : { from: 'outside' }
}

/** The path of the site's base URL, with slashes around it. */
export function basePath({ settings: { baseUrl, basePath: alone } }: Site): string {
  const base = baseUrl === undefined ? undefined : parsedUrl(baseUrl)
  return base ? decoded(base.pathname) : (alone ?? '/')
}

/** Base URLs, of which a repository has few: they are looked at for each link. */
const PARSED = new Map<string, URL | undefined>()
const MOST_PARSED = 100

/** A base URL; undefined for what is none. */
export function parsedUrl(baseUrl: string): URL | undefined {
  if (!PARSED.has(baseUrl)) {
    if (PARSED.size >= MOST_PARSED) PARSED.clear()
    PARSED.set(baseUrl, URL.parse(baseUrl) ?? undefined)
  }
  return PARSED.get(baseUrl)
}

function ownPath(written: string, { settings: { baseUrl } }: Site): SitePath | undefined {
  const absolute = written.startsWith('//') ? `https:${written}` : written
  const base = baseUrl === undefined ? undefined : parsedUrl(baseUrl)
  if (!base || isPlainlyElsewhere(absolute, base)) return undefined
  const url = URL.parse(absolute)
  if (!url) return undefined
  if (hostOf(url) !== hostOf(base) || url.port !== base.port || url.username !== '' || url.password !== '') {
    return undefined
  }
  const path = decoded(url.pathname)
  const start = decoded(base.pathname)
  return `${path}/`.startsWith(start) ? path.slice(start.length) : undefined
}

/** Whether a host as it is written is another one: most links are to other sites, and reading a URL takes long. */
function isPlainlyElsewhere(url: string, base: URL): boolean {
  const [, host] = /^https?:\/\/([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]+)(?=[/?#]|$)/i.exec(url) ?? []
  return host !== undefined && host.toLowerCase().replace(/^www\./, '') !== hostOf(base)
}

function hostOf(url: Pick<URL, 'hostname'>): string {
  return url.hostname.replace(/^www\./, '').replace(/\.$/, '')
}

/** A path with its percent signs decoded; as it is where they stand for no text. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
