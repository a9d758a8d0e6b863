import type { Reference } from '../post/post.js'
import type { Source, TextEdit } from '../post/source.js'
import type { PixelSize } from './cover-size.js'

/**
 * Hosts that cut and scale images by imgix's URL parameters. Unsplash and Pexels document `fit=crop` with `w` and `h`.
 * Source: docs.imgix.com/apis/rendering/size.
 */
const HOSTS = /^(?:images\.pexels\.com|(?:images|plus)\.unsplash\.com|[\w-]+\.imgix\.net)$/
/** Ways to fit that give exactly the width and height asked for. */
const EXACT = new Set(['crop', 'fill', 'scale'])
/** Parameters that make the size, or whether another one may be asked for, depend on something else. */
const UNSURE = ['rot', 'orient', 'trim', 'pad', 'border', 'max-w', 'max-h', 'min-w', 'min-h']
/** A signature over all other parameters: a changed URL would be refused. */
const SIGNATURE = 's'

interface Parameter {
  name: string
  value: string
  /** Where the value begins in the URL. */
  at: number
}

/** The size of an image whose URL asks for exactly that size, so that no request is needed to know it. */
export function sizeInUrl(url: string): PixelSize | undefined {
  if (!isOfCdn(url)) return undefined
  const parameters = parametersOf(url)
  if (parameters.some(({ name }) => UNSURE.includes(name))) return undefined
  const [fit, width, height] = ['fit', 'w', 'h'].map((name) => only(parameters, name)?.value)
  const density = Number(only(parameters, 'dpr')?.value ?? 1)
  if (fit === undefined || !EXACT.has(fit) || !isPixels(width) || !isPixels(height) || !(density > 0)) return undefined
  return { width: Math.round(Number(width) * density), height: Math.round(Number(height) * density) }
}

/**
 * The edits that make an image's URL ask for a cut of this size and leave every other character as it is; undefined
 * where the host doesn't do that, or the URL is not in the file as it is meant.
 */
export function cropEdits({ url, urlSpan }: Reference, source: Source, size: PixelSize): TextEdit[] | undefined {
  if (source.slice(urlSpan) !== url || !isOfCdn(url)) return undefined
  const parameters = parametersOf(url)
  const wanted = { fit: 'crop', w: String(size.width), h: String(size.height) }
  const density = Number(only(parameters, 'dpr')?.value ?? 1)
  const named = [...UNSURE, SIGNATURE].some((name) => parameters.some((parameter) => parameter.name === name))
  if (named || !(density >= 1)) return undefined

  const edits: TextEdit[] = []
  const missing: string[] = []
  for (const [name, value] of Object.entries(wanted)) {
    const found = parameters.filter((parameter) => parameter.name === name)
    const [parameter] = found
    if (found.length > 1) return undefined
    if (!parameter) missing.push(`${name}=${value}`)
    else if (parameter.value !== value) {
      const from = urlSpan.from + parameter.at
      edits.push({ span: { from, to: from + parameter.value.length }, text: value })
    }
  }
  if (missing.length > 0) {
    const end = urlSpan.from + endOfQuery(url)
    const joint = !url.includes('?') ? '?' : /[?&]$/.test(url.slice(0, endOfQuery(url))) ? '' : '&'
    edits.push({ span: { from: end, to: end }, text: `${joint}${missing.join('&')}` })
  }
  return edits.length > 0 ? edits : undefined
}

function isOfCdn(url: string): boolean {
  return /^https?:/i.test(url) && URL.canParse(url) && HOSTS.test(new URL(url).hostname)
}

function parametersOf(url: string): Parameter[] {
  const start = url.indexOf('?')
  const end = endOfQuery(url)
  const parameters: Parameter[] = []
  if (start < 0 || start > end) return parameters
  for (let at = start + 1; at < end; ) {
    const ampersand = url.indexOf('&', at)
    const next = ampersand < 0 || ampersand > end ? end : ampersand
    const text = url.slice(at, next)
    const name = /^[^=]*=?/.exec(text)?.[0] ?? ''
    parameters.push({ name: name.replace(/=$/, ''), value: text.slice(name.length), at: at + name.length })
    at = next + 1
  }
  return parameters
}

function endOfQuery(url: string): number {
  const hash = url.indexOf('#')
  return hash < 0 ? url.length : hash
}

function only(parameters: readonly Parameter[], name: string): Parameter | undefined {
  const found = parameters.filter((parameter) => parameter.name === name)
  return found.length === 1 ? found[0] : undefined
}

/** Whole numbers above 1: below, they are a share of the original. */
function isPixels(value: string | undefined): value is string {
  return value !== undefined && /^[1-9]\d{0,4}$/.test(value) && value !== '1'
}
