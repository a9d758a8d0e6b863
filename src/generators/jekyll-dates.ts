import type { Field } from '../post/post.js'
import type { DateReading } from './generator.js'
import { readIsoDate } from './generic.js'
import { type WallClock, wallClockIn } from './wall-clock.js'

/** `27-02-2026`, and `2026/2/7 9:05`: Ruby reads both. */
const RUBY_DATE = /^(?:(\d{1,2})-(\d{1,2})-(\d{4})|(\d{4})([-/])(\d{1,2})\5(\d{1,2}))(?:[ T]\s*(\d{1,2}:\d{2}.*))?$/
/** What Ruby's YAML takes for a moment, and not for a text; without a zone it is in UTC. */
const YAML_TIME = /^\d{4}-\d{1,2}-\d{1,2}(?:[Tt]|\s+)\d{1,2}:\d\d:\d\d(?:\.\d*)?\s*(?:Z|[-+]\d{1,2}:?(?:\d\d)?)?$/
const HAS_ZONE = /:\d\d(?:\.\d*)?\s*(?:Z|UTC|GMT|[-+]\d{1,2}:?(?:\d\d)?)$/i
/** Ruby takes what it understands of a text, and leaves out what stands behind it. */
const WITH_REST = /^(\d{4}-\d{2}-\d{2}(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?)\s*[^\d\s:]/
const STOPS = "Jekyll stops the build at a date that it can't read."

/** What Ruby's `Time.parse` makes of a date; a time without a zone counts as UTC. */
export function readJekyllDate(value: unknown): DateReading {
  const reading = readIsoDate(typeof value === 'string' ? isoFrom(value) : value)
  if (reading.kind !== 'invalid') return reading
  const understood = typeof value === 'string' ? WITH_REST.exec(value.trim())?.[1] : undefined
  if (understood !== undefined && readIsoDate(understood).kind === 'instant') return { kind: 'elsewhere' }
  const { severity: _, ...rest } = reading
  const isNumeric = typeof value === 'string' && /^[\d/.:\s-]+$/.test(value)
  return { ...rest, effect: STOPS, ...(isNumeric || reading.reason !== 'format' ? {} : { severity: 'warning' }) }
}

function isoFrom(value: string): string {
  const found = value.length > 64 ? null : RUBY_DATE.exec(value.trim())
  if (!found) return value
  const [, lastDay, lastMonth, lastYear, year = lastYear, , month = lastMonth, day = lastDay, time] = found
  return `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}${time ? ` ${time}` : ''}`
}

/**
 * What clocks show where the site is built: the day of it goes into permalinks.
 *
 * @param timeZone that the configuration sets
 * @returns two where it depends on the machine's time zone which it is: first that of UTC, in which sites are built
 *   by machines, then as written, which is what an author sees at home; none where the date can't be read
 */
export function wallClocks(field: Pick<Field, 'value' | 'node'>, timeZone: string | undefined): WallClock[] {
  const text = typeof field.value === 'string' ? field.value.trim() : ''
  const reading = readJekyllDate(text)
  if (reading.kind !== 'instant') return []
  const isMoment = YAML_TIME.test(text) && field.node.kind === 'scalar' && field.node.style === 'plain'
  const written = writtenClock(text)
  if (!isMoment && !HAS_ZONE.test(text)) return written ? [written] : []
  const there = wallClockIn(reading.instant, timeZone ?? 'UTC')
  return timeZone !== undefined || !written || written.day === there.day ? [there] : [there, written]
}

/** The day that a file's name begins with: `2026-02-27`, also `26-2-7`. */
export function dayOfName(date: string): WallClock | undefined {
  const [year = '', month = '', day = ''] = date.split('-')
  const century = year.length > 2 ? 0 : Number(year) >= 69 ? 1900 : 2000
  const clock = { ...MIDNIGHT, year: century + Number(year), month: Number(month), day: Number(day) }
  const exists = clock.month >= 1 && clock.month <= 12 && clock.day >= 1 && clock.day <= 31
  return exists ? clock : undefined
}

function writtenClock(text: string): WallClock | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:[ T]\s*(\d{1,2}):(\d{2})(?::(\d{2}))?)?/i.exec(isoFrom(text))
  if (!found) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0))
  return { year, month, day, hour, minute, second }
}

const MIDNIGHT = { hour: 0, minute: 0, second: 0 }
