/** A day as people write it: `21 June 2026`. @param locale BCP 47 */
export function dayText(instant: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(instant)
}

/** `21 June 2026, 07:00 UTC`; midnight is left out. */
export function momentText(instant: Date, locale: string): string {
  const time = instant.toISOString().slice(11, 16)
  return time === '00:00' ? dayText(instant, locale) : `${dayText(instant, locale)}, ${time} UTC`
}
