import { posix } from 'node:path'
import type { RepoPath } from '../post/source.js'

const TRACKING = /^(?:utm_\w+|gclid|fbclid|dclid|msclkid|yclid|mc_cid|mc_eid|igshid|ref|ref_src|_hsenc|_hsmi)$/i

/** Numbers that photo sites give their photos, which stand in the address of every size. */
const STOCK_PHOTOS: readonly { site: string; pattern: RegExp }[] = [
  { site: 'pexels', pattern: /^(?:images|www)\.pexels\.com\/(?:photos|photo)\/(?:[^/]*-)?(\d+)/ },
  { site: 'unsplash', pattern: /^(?:images|plus)\.unsplash\.com\/(?:premium_)?(photo-[\w-]+)/ },
  { site: 'pixabay', pattern: /^(?:cdn\.)?pixabay\.com\/(?:photo|get|photos|images)\/.*?-(\d{4,})(?:[_/.-]|$)/ }
]

/** Services that make sizes of one image by parameters. */
const RESIZING = /^(?:[^/]+\.)?(?:imgix\.net|ctfassets\.net|sanity\.io|prismic\.io|wp\.com)\//

/**
 * What the address of a page of another site is compared by: without scheme, `www.`, tracking parameters, fragment and a
 * slash at its end. Undefined for a site's front page, which is the source of many a story, and for what is no address.
 */
export function sourceKey(url: string | undefined): string | undefined {
  const parsed = parse(url)
  if (!parsed || parsed.hostname === '') return undefined
  for (const name of [...parsed.searchParams.keys()]) if (TRACKING.test(name)) parsed.searchParams.delete(name)
  const path = parsed.pathname.replace(/\/+$/, '')
  return path === '' && parsed.search === '' ? undefined : `${hostOf(parsed)}${path}${parsed.search}`
}

/** What an image's address is compared by: a stock photo by its number, a file of the site by its path. */
export function coverKey(image: string | undefined, path: RepoPath, isRelative: boolean): string | undefined {
  const text = image?.trim()
  if (!text || text.startsWith('data:')) return undefined
  const parsed = parse(text)
  if (!parsed) {
    if (/^[a-z][a-z\d+.-]*:/i.test(text)) return undefined
    const isBeside = !text.startsWith('/') && (isRelative || /(?:^|\/)index(?:\.[\w-]+)?\.\w+$/.test(path))
    return posix.join('/', isBeside ? posix.dirname(path) : '', text.replace(/[?#].*$/s, ''))
  }
  const address = `${hostOf(parsed)}${parsed.pathname}`
  for (const { site, pattern } of STOCK_PHOTOS) {
    const number = pattern.exec(address)?.[1]
    if (number) return `${site}:${number}`
  }
  return RESIZING.test(address) ? address : `${address}${parsed.search}`
}

function parse(url: string | undefined): URL | undefined {
  const text = url?.trim().replace(/&(?:amp|#0*38|#x0*26);/gi, '&')
  if (!text || text.length > 4000 || !/^(?:https?:)?\/\//i.test(text)) return undefined
  const whole = text.startsWith('//') ? `https:${text}` : text
  return URL.canParse(whole) ? new URL(whole) : undefined
}

function hostOf({ host }: URL): string {
  return host.replace(/^www\./, '')
}
