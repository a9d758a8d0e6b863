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
  return baseUrl !== undefined && URL.canParse(baseUrl) ? decoded(new URL(baseUrl).pathname) : (alone ?? '/')
}

function ownPath(written: string, { settings: { baseUrl } }: Site): SitePath | undefined {
  const absolute = written.startsWith('//') ? `https:${written}` : written
  if (baseUrl === undefined || !URL.canParse(baseUrl) || !URL.canParse(absolute)) return undefined
  const base = new URL(baseUrl)
  const url = new URL(absolute)
  if (hostOf(url) !== hostOf(base) || url.port !== base.port || url.username !== '' || url.password !== '') {
    return undefined
  }
  const path = decoded(url.pathname)
  const start = decoded(base.pathname)
  return `${path}/`.startsWith(start) ? path.slice(start.length) : undefined
}

function hostOf(url: URL): string {
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
