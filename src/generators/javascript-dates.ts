import { suggestDate } from './date-suggestion.js'
import type { DateReading } from './generator.js'
import { readIsoDate } from './generic.js'

/** A longer text is no date. */
const LONGEST = 64

/** What a generator does with dates that it can't read, as sentences. */
export interface DateEffects {
  unreadable: string
  /** When it goes on without the date rather than stop. */
  severity?: 'warning'
}

/**
 * What a generator makes of a date that it gives to JavaScript's `Date`, as V8 reads it: months in English, and the month
 * before the day where both are numbers. A text without a zone counts as UTC.
 */
export function javaScriptDates({ unreadable, severity }: DateEffects): (value: unknown) => DateReading {
  return (value) => {
    const isNumber = typeof value === 'number' || typeof value === 'bigint'
    const reading = readIsoDate(value)
    if (reading.kind !== 'invalid') return reading
    const { reason } = reading
    const suggestion = isNumber ? suggestDate(String(value)) : reading.suggestion
    const more = suggestion ? { suggestion } : {}
    if (reason === 'no-such-day' && typeof value === 'string' && !Number.isNaN(Date.parse(value))) {
      const effect = 'JavaScript counts on from the end of the month, so the post gets another day.'
      return { kind: 'invalid', reason, effect, severity: 'warning' }
    }
    if (reason === 'format' && typeof value === 'string' && value.length <= LONGEST) {
      const time = timeOf(value)
      if (time !== undefined) return { kind: 'instant', instant: new Date(time) }
    }
    return { kind: 'invalid', reason, effect: unreadable, ...(severity ? { severity } : {}), ...more }
  }
}

function timeOf(text: string): number | undefined {
  const times = [Date.parse(`${text} UTC`), Date.parse(text)]
  return times.find((time) => !Number.isNaN(time))
}
