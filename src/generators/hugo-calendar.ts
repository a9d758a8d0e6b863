import type { AddressFields } from './addresses.js'
import { readHugoDate } from './hugo-dates.js'

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July'].concat([
  'August',
  'September',
  'October',
  'November',
  'December'
])
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const DAY_MS = 86_400_000

/** Where a page's date comes from by default. */
const DEFAULT_SOURCES = ['date', 'publishdate', 'pubdate', 'published', 'lastmod', 'modified']
/** `2026-03-01-title` and `2026-03-01-10-30-00-title`. */
const DATED_NAME = /^(\d{4}-\d{2}-\d{2})(?:-\d{2}-\d{2}-\d{2})?(?!\d)[-_]*(.*)$/s

/**
 * The parts of a page's date as permalinks use them.
 *
 * @param name of its file, for sites that take dates from names
 * @param sources as the site configures them; undefined: Hugo's own
 * @returns undefined when the date can't be told: Git knows it, or a field of the site's own
 */
export function calendarOf(
  fields: AddressFields,
  name: string,
  sources: readonly string[] | undefined
): Readonly<Record<string, string>> | undefined {
  const date = dayOf(fields, name, sources)
  if (!date || Number.isNaN(date.getTime())) return undefined
  const start = new Date(0)
  start.setUTCFullYear(date.getUTCFullYear(), 0, 1)
  const month = date.getUTCMonth()
  return {
    year: String(date.getUTCFullYear()),
    month: String(month + 1).padStart(2, '0'),
    monthname: MONTHS[month] ?? '',
    day: String(date.getUTCDate()).padStart(2, '0'),
    weekday: String(date.getUTCDay()),
    weekdayname: DAYS[date.getUTCDay()] ?? '',
    yearday: String(Math.floor((date.getTime() - start.getTime()) / DAY_MS) + 1)
  }
}

/** What a name that starts with a date leaves as slug, where the site takes dates from names. */
export function slugOfDatedName(name: string, sources: readonly string[] | undefined): string | undefined {
  return sources?.includes(':filename') ? DATED_NAME.exec(name)?.[2] : undefined
}

/** Day and time as the calendar of the date's own zone has them. */
function dayOf(fields: AddressFields, name: string, sources: readonly string[] | undefined): Date | undefined {
  const { date, publishDate, lastModified } = fields
  const named = [date, publishDate, lastModified].flatMap((field) => (field ? [field] : []))
  for (const source of (sources ?? [':default']).flatMap((one) => (one === ':default' ? DEFAULT_SOURCES : [one]))) {
    if (source === ':filename') {
      const day = DATED_NAME.exec(name)?.[1]
      if (day !== undefined) return new Date(day)
    } else if (DEFAULT_SOURCES.includes(source)) {
      const field = named.find(({ path }) => String(path[0]).toLowerCase() === source)
      if (field && field.value !== '' && field.value !== null && typeof field.value !== 'boolean')
        return writtenDay(field.value)
    } else return undefined
  }
  // Hugo counts from the year 1 where there is none.
  const first = new Date(0)
  first.setUTCFullYear(1, 0, 1)
  return first
}

function writtenDay(value: unknown): Date | undefined {
  const reading = readHugoDate(value)
  if (reading.kind !== 'instant') return undefined
  const [, sign, hours, minutes] = /[:\d. ]([+-])(\d{2}):?(\d{2})(?: \S+)?$/.exec(
    typeof value === 'string' && value.includes(':') ? value : ''
  ) ?? ['', '+', '0', '0']
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000
  return new Date(reading.instant.getTime() + (sign === '-' ? -offset : offset))
}
