/** A moment as a clock on the wall shows it. */
export interface WallClock {
  year: number
  /** 1 to 12. */
  month: number
  day: number
  hour: number
  minute: number
  second: number
}

/** A moment as clocks show it in a time zone of the IANA. */
export function wallClockIn(instant: Date, timeZone: string): WallClock {
  const format = formats.get(timeZone) ?? formatOf(timeZone)
  formats.set(timeZone, format)
  const parts = format.formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((one) => one.type === type)?.value ?? 0)
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second')
  }
}

/** Making one takes longer than using it. */
const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const day = { year: 'numeric', month: '2-digit', day: '2-digit' } as const
  const time = { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' } as const
  return new Intl.DateTimeFormat('en', { timeZone, calendar: 'gregory', numberingSystem: 'latn', ...day, ...time })
}

/** The same moment of a calendar as if it were in UTC, so that dates can be computed with. */
export function asUtc({ year, month, day, hour, minute, second }: WallClock): Date {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  date.setUTCHours(hour, minute, second)
  return date
}

/** The number of a day in its year: 1 to 366. */
export function dayOfYear(clock: WallClock): number {
  const midnight = asUtc({ ...clock, hour: 0, minute: 0, second: 0 })
  return Math.round((midnight.getTime() - asUtc({ ...MIDNIGHT, year: clock.year }).getTime()) / DAY) + 1
}

/** The ISO 8601 week of a day, the year that the week belongs to, and the day's number in it (Monday is 1). */
export function isoWeek(clock: WallClock): { year: number; week: number; day: number } {
  const midnight = asUtc({ ...clock, hour: 0, minute: 0, second: 0 })
  const day = midnight.getUTCDay() || 7
  const thursday = new Date(midnight.getTime() + (4 - day) * DAY)
  const year = thursday.getUTCFullYear()
  const start = asUtc({ ...MIDNIGHT, year })
  return { year, week: Math.floor((thursday.getTime() - start.getTime()) / (7 * DAY)) + 1, day }
}

const DAY = 86_400_000
const MIDNIGHT = { month: 1, day: 1, hour: 0, minute: 0, second: 0 }
