/** Months by their names and usual abbreviations, in Dutch, English, German, French, Spanish and Italian. */
const MONTHS: readonly string[][] = [
  ['january', 'jan', 'januari', 'januar', 'janvier', 'janv', 'enero', 'ene', 'gennaio', 'gen'],
  ['february', 'feb', 'februari', 'februar', 'février', 'fevrier', 'févr', 'febrero', 'febbraio', 'febb'],
  ['march', 'mar', 'maart', 'mrt', 'märz', 'maerz', 'mars', 'marzo'],
  ['april', 'apr', 'avril', 'avr', 'abril', 'abr', 'aprile'],
  ['may', 'mei', 'mai', 'mayo', 'maggio', 'mag'],
  ['june', 'jun', 'juni', 'juin', 'junio', 'giugno', 'giu'],
  ['july', 'jul', 'juli', 'juillet', 'juil', 'julio', 'luglio', 'lug'],
  ['august', 'aug', 'augustus', 'août', 'aout', 'agosto', 'ago'],
  ['september', 'sep', 'sept', 'septembre', 'septiembre', 'settembre', 'set'],
  ['october', 'oct', 'oktober', 'okt', 'octobre', 'octubre', 'ottobre', 'ott'],
  ['november', 'nov', 'novembre', 'noviembre'],
  ['december', 'dec', 'dezember', 'dez', 'décembre', 'déc', 'diciembre', 'dic', 'dicembre']
]

const MONTH_NUMBER: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, month) => names.map((name) => [name, month + 1]))
)

/** A longer text is no date. */
const LONGEST = 64

const TIME = String.raw`(?:[T,]?\s*(?:at|om|um|à)?\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?`
const DAY = String.raw`(\d{1,2})(?:st|nd|rd|th|er|[.ºe])?`
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}$`, 'i')
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})${TIME}$`, 'i')
const DAY_MONTH = new RegExp(
  String.raw`^(?:\p{L}+\.?,?\s+)?${DAY}[\s-]+(?:de\s+)?(\p{L}+)\.?,?[\s-]+(?:de\s+)?(\d{4})${TIME}$`,
  'iu'
)
const MONTH_DAY = new RegExp(String.raw`^(?:\p{L}+\.?,?\s+)?(\p{L}+)\.?\s+${DAY},?\s+(\d{4})${TIME}$`, 'iu')
const COMPACT = /^(\d{4})(\d{2})(\d{2})$/

/** Whether the calendar has this day. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()
}

/**
 * The ISO 8601 date that a text in some other notation stands for.
 *
 * @returns `2026-02-27` or `2026-02-27T21:23:00+01:00`; undefined when the text is no date of the calendar, or when day and
 *   month could be swapped
 */
export function suggestDate(value: string): string | undefined {
  if (value.length > LONGEST) return undefined
  const text = value.trim()
  let found = YEAR_FIRST.exec(text)
  if (found) return iso(found[1], found[3], found[4], found.slice(5))
  found = COMPACT.exec(text)
  if (found) return iso(found[1], found[2], found[3], [])
  found = YEAR_LAST.exec(text)
  if (found) return dayAndMonth(found)
  found = DAY_MONTH.exec(text)
  if (found) return iso(found[3], monthNumber(found[2]), found[1], found.slice(4))
  found = MONTH_DAY.exec(text)
  if (found) return iso(found[3], monthNumber(found[1]), found[2], found.slice(4))
  return undefined
}

/** `27-02-2026` and `02/27/2026` are clear, `03-02-2026` is not. */
function dayAndMonth(found: RegExpExecArray): string | undefined {
  const [, first, , second, year, ...time] = found
  const certain = first === second || Number(first) > 12 || Number(second) > 12
  if (!certain) return undefined
  return Number(second) > 12 ? iso(year, first, second, time) : iso(year, second, first, time)
}

function monthNumber(name: string | undefined): string | undefined {
  const month = MONTH_NUMBER.get(name?.toLowerCase().normalize('NFC') ?? '')
  return month === undefined ? undefined : String(month)
}

function iso(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
  [hour, minute, second, zone]: readonly (string | undefined)[]
): string | undefined {
  if (!isCalendarDay(Number(year), Number(month), Number(day))) return undefined
  const date = `${year}-${two(month)}-${two(day)}`
  if (hour === undefined) return date
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 59) return undefined
  const offset = zone?.toUpperCase().replace(/^([+-]\d{2})(\d{2})$/, '$1:$2') ?? ''
  return `${date}T${two(hour)}:${two(minute)}:${two(second ?? '0')}${offset}`
}

function two(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0')
}
