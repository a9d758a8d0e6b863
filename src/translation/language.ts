/** The languages that people can read findings and reports in. */
export const LANGUAGES = ['en', 'nl'] as const
export type Language = (typeof LANGUAGES)[number]

/**
 * The language of those who write for these sites: that of the site, where there is one and it is among `LANGUAGES`; else
 * English.
 *
 * @param sites each with its language in BCP 47, where that is known
 */
export function languageOf(sites: readonly { settings: { language?: string } }[]): Language {
  const [first, ...others] = new Set(sites.map(({ settings }) => settings.language?.split(/[-_]/)[0]?.toLowerCase()))
  return (others.length === 0 && LANGUAGES.find((language) => language === first)) || 'en'
}
