const names = new Map<string, Intl.DisplayNames>()

/** The name of a language by its tag, as it is called in another language: `nl` in English is `Dutch`. */
export function languageName(tag: string, language: string): string {
  let known = names.get(language)
  if (!known) {
    known = new Intl.DisplayNames([language], { type: 'language' })
    names.set(language, known)
  }
  return known.of(tag) ?? tag
}
