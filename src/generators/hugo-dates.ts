import { isCalendarDay, suggestDate } from './date-suggestion.js'
import type { DateReading } from './generator.js'

/**
 * Every layout that Hugo reads (spf13/cast), as a pattern with named parts. Go's parser takes one or two digits for an
 * hour, always two for day, month, minute and second, and a fraction after the seconds also where a layout has none.
 */
const DATE = String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})`
const TIME = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2}):(?<second>\d{2})(?:[.,](?<fraction>\d+))?`
const OFFSET = String.raw`(?<offset>[+-]\d{2}:?\d{2})`
/** The abbreviations that Go takes for a zone; it does not know their offset, and Hugo then takes the site's own zone. */
const ZONE_NAME = String.raw`(?:[A-Z]{3}|[A-Z]{3,4}T|WITA|ChST|MeST|GMT[+-]\d{1,2}|[+-]\d{2})`
const DAY_NAME = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)'
const LONG_DAY_NAME = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const MONTH_NAME = `(?<monthName>${MONTH_NAMES.join('|')})`
const MINUTES = String.raw`(?<hour>\d{1,2}):(?<minute>\d{2})`
const SHORT_YEAR = String.raw`(?<shortYear>\d{2})`
const YEAR = String.raw`(?<year>\d{4})`
const DAY = String.raw`(?<day>\d{2})`
const DAY_OR_BLANK = String.raw`(?<day>\d{1,2}| \d)`

const ISO_LAYOUTS = [
  DATE,
  `${DATE}T${TIME}(?:Z|${OFFSET})?`,
  `${DATE} ${TIME}(?:Z|${OFFSET})?`,
  `${DATE} ${TIME} ${OFFSET}(?: ${ZONE_NAME})?`
].map((layout) => new RegExp(`^${layout}$`))

/** Go compares the names of days and months without regard to case. */
const NAMED_LAYOUTS = [
  `${DAY} ${MONTH_NAME} ${YEAR}`,
  `${DAY_NAME}, ${DAY} ${MONTH_NAME} ${YEAR} ${TIME} (?:${ZONE_NAME}|${OFFSET})`,
  `${DAY} ${MONTH_NAME} ${SHORT_YEAR} ${MINUTES} (?:${ZONE_NAME}|${OFFSET})`,
  `${LONG_DAY_NAME}, ${DAY}-${MONTH_NAME}-${SHORT_YEAR} ${TIME} ${ZONE_NAME}`,
  `${DAY_NAME} ${MONTH_NAME} ${DAY_OR_BLANK} ${TIME}(?: ${ZONE_NAME}| ${OFFSET})? ${YEAR}`
].map((layout) => new RegExp(`^${layout}$`, 'i'))

const LAYOUTS = [...ISO_LAYOUTS, ...NAMED_LAYOUTS]

/** No layout is longer; a fraction of seconds may be. */
const LONGEST = 64

/** 1973: a number below it is a date written without its dashes rather than seconds since 1970. */
const FIRST_PLAUSIBLE_SECOND = 100_000_000
/** 2100: a number above it counts milliseconds. */
const LAST_PLAUSIBLE_SECOND = 4_102_444_800

function effectOn(field: string): string {
  const before = ['date', 'publishdate', 'pubdate', 'published'].includes(field)
    ? 'publishes the post as of the year 1'
    : 'ignores it'
  return `Hugo up to 0.134 ${before}, and later versions stop the build.`
}

/**
 * What Hugo makes of a date in front matter. A time without a zone counts as UTC, Hugo's default.
 *
 * Sources: spf13/cast `StringToDate`, Go's `time.Parse`, Hugo's `page_frontmatter.go`; the effect was measured with 0.111 and
 * is described in Hugo's pull request 12877 for 0.135.
 */
export function readHugoDate(value: unknown, field = 'date'): DateReading {
  if (typeof value === 'number' || typeof value === 'bigint') return readNumber(Number(value))
  if (typeof value !== 'string') return { kind: 'invalid', reason: 'type', effect: effectOn(field) }
  const parts = value.length > LONGEST ? undefined : partsOf(value)
  if (!parts) return unreadable('format', value, field)
  const time = instantOf(parts)
  return time === undefined ? unreadable('no-such-day', value, field) : { kind: 'instant', instant: new Date(time) }
}

function partsOf(value: string): Record<string, string> | undefined {
  for (const layout of LAYOUTS) {
    const groups = layout.exec(value)?.groups
    if (groups) return groups
  }
  return undefined
}

function unreadable(reason: 'format' | 'no-such-day', value: string, field: string): DateReading {
  const suggestion = suggestDate(value)
  return { kind: 'invalid', reason, effect: effectOn(field), ...(suggestion ? { suggestion } : {}) }
}

/** Hugo takes a number for seconds since 1970. */
function readNumber(value: number): DateReading {
  const instant = new Date(value * 1000)
  if (value >= FIRST_PLAUSIBLE_SECOND && value <= LAST_PLAUSIBLE_SECOND) return { kind: 'instant', instant }
  const suggestion = suggestDate(String(value))
  const meant = suggestion ? { suggestion } : {}
  const year = instant.getUTCFullYear()
  const becomes = Number.isNaN(year) || year > 9999 ? 'a date beyond the year 9999' : instant.toISOString().slice(0, 10)
  const effect = `Hugo counts the number as seconds since 1970, and arrives at ${becomes}.`
  return { kind: 'invalid', reason: 'format', effect, ...meant }
}

/** Milliseconds since 1970; undefined when the calendar or the clock lacks it. */
function instantOf(parts: Record<string, string | undefined>): number | undefined {
  const year = parts.year === undefined ? fullYear(Number(parts.shortYear)) : Number(parts.year)
  const month = parts.monthName === undefined ? Number(parts.month) : monthOf(parts.monthName)
  const day = Number(parts.day)
  const [hour, minute, second] = [Number(parts.hour ?? 0), Number(parts.minute ?? 0), Number(parts.second ?? 0)]
  if (!isCalendarDay(year, month, day) || hour > 23 || minute > 59 || second > 59) return undefined
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  date.setUTCHours(hour, minute, second, Math.floor(Number(`0.${parts.fraction ?? '0'}`) * 1000))
  return date.getTime() - offsetOf(parts.offset)
}

/** Go's reading of two digits. */
function fullYear(short: number): number {
  return short >= 69 ? 1900 + short : 2000 + short
}

function monthOf(name: string): number {
  return MONTH_NAMES.findIndex((month) => month.toLowerCase() === name.toLowerCase()) + 1
}

/** `+01:00` as milliseconds. */
function offsetOf(offset: string | undefined): number {
  if (offset === undefined) return 0
  const digits = offset.replace(/\D/g, '')
  const minutes = Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))
  return (offset.startsWith('-') ? -minutes : minutes) * 60_000
}
