import { isCalendarDay } from '../generators/date-suggestion.js'

/** Whether a text is a day of the calendar, as `2026-12-31`. */
export function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  return year !== undefined && isCalendarDay(Number(year), Number(month), Number(day))
}

/** Whether a day has passed, by UTC: until its end it has not. */
export function isOver(day: string, now: Date): boolean {
  return now.toISOString().slice(0, 10) > day
}
