import { asUtc, dayOfYear, isoWeek, type WallClock } from './wall-clock.js'

/** What a permalink can be made of. Undefined: not known, so that a permalink that asks for it isn't either. */
export interface PermalinkParts {
  collection: string
  /** From the folder of the collection, without extension. */
  path: string
  /** The file's name without extension. */
  name: string
  /** Of front matter, or the file's name without its date. */
  slug: string
  categories: readonly string[]
  date: WallClock | undefined
  outputExtension: string
}

const STYLES: Readonly<Record<string, string>> = {
  none: '/:categories/:title:output_ext',
  date: '/:categories/:year/:month/:day/:title:output_ext',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext'
}
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December']
]
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
/** A configuration has shorter ones. */
const LONGEST_TEMPLATE = 1000

/** The template of posts by the name of a style; a template stands for itself. */
export function postTemplate(permalink: string): string {
  return Object.hasOwn(STYLES, permalink) ? (STYLES[permalink] ?? permalink) : permalink
}

/** The template of a page or of a collection: it ends as the permalinks of posts do. */
export function withEndOf(permalink: string, template: string): string {
  if (permalink === 'pretty' || permalink.endsWith('/')) return `${template}/`
  const named = ['date', 'ordinal', 'none'].includes(permalink)
  return named || permalink.endsWith(':output_ext') ? `${template}:output_ext` : template
}

/**
 * A permalink with its placeholders filled in.
 *
 * Source: `Jekyll::URL` and `Jekyll::Drops::UrlDrop` of Jekyll 4.3.
 *
 * @returns undefined where it asks for what is not known, and where Jekyll stops at a placeholder that it doesn't have
 */
export function filledIn(template: string, parts: PermalinkParts): string | undefined {
  if (template.length > LONGEST_TEMPLATE) return undefined
  let isKnown = true
  const filled = template.replace(/:([a-z_]+)/g, (_, name: string) => {
    const value = partOf(name.replace(/_$/, ''), parts)
    isKnown &&= value !== undefined
    // What is encoded in the template itself is decoded at the end.
    return `${value?.replaceAll('%', '%25')}${name.endsWith('_') ? '_' : ''}`
  })
  return isKnown ? sanitized(filled) : undefined
}

/** As Jekyll cleans every address, with its percent signs decoded. */
export function sanitized(url: string): string {
  const clean = `/${url}`.replaceAll('..', '/').replaceAll('./', '').replace(/\/+/g, '/')
  try {
    return decodeURIComponent(clean)
  } catch {
    return clean
  }
}

/** `default` leaves letters, marks and digits; `pretty` also signs that are safe in an address, and case. */
export function jekyllSlug(text: string, mode: 'default' | 'pretty'): string {
  const others = mode === 'pretty' ? /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu : /[^\p{M}\p{L}\p{Nd}]+/gu
  const slug = text.replace(others, '-').replace(/^-|-$/g, '')
  return mode === 'pretty' ? slug : slug.toLowerCase()
}

function partOf(name: string, parts: PermalinkParts): string | undefined {
  const { categories } = parts
  switch (name) {
    case 'collection':
      return parts.collection
    case 'path':
      return parts.path
    case 'output_ext':
      return parts.outputExtension
    case 'name':
      return jekyllSlug(parts.name, 'default')
    case 'title':
      return jekyllSlug(parts.slug, 'pretty')
    case 'slug':
      return jekyllSlug(parts.slug, 'default')
    case 'categories':
      return [...new Set(categories.map((one) => one.toLowerCase()))].join('/')
    case 'slugified_categories':
      return [...new Set(categories.map((one) => jekyllSlug(one, 'default')))].join('/')
    default:
      return parts.date && dateValue(name, parts.date)
  }
}

function dateValue(name: string, date: WallClock): string | undefined {
  const padded = (value: number, length = 2) => String(value).padStart(length, '0')
  const weekday = DAYS[asUtc(date).getUTCDay()] ?? ''
  const month = MONTHS[date.month - 1] ?? ''
  const values: Record<string, () => string> = {
    year: () => padded(date.year, 4),
    short_year: () => padded(date.year % 100),
    month: () => padded(date.month),
    i_month: () => String(date.month),
    short_month: () => month.slice(0, 3),
    long_month: () => month,
    day: () => padded(date.day),
    i_day: () => String(date.day),
    y_day: () => padded(dayOfYear(date), 3),
    w_year: () => padded(isoWeek(date).year, 4),
    week: () => padded(isoWeek(date).week),
    w_day: () => String(isoWeek(date).day),
    short_day: () => weekday.slice(0, 3),
    long_day: () => weekday,
    hour: () => padded(date.hour),
    minute: () => padded(date.minute),
    second: () => padded(date.second)
  }
  return Object.hasOwn(values, name) ? values[name]?.() : undefined
}
