/** Languages whose syllables are counted. */
export type SyllableLanguage = 'en' | 'nl' | 'de' | 'fr' | 'it' | 'es'

interface Rules {
  /** Vowels that are spoken as one. */
  nucleus: RegExp
  /** Letters that are written but not spoken, removed before counting. */
  silent?: RegExp
}

/** Vowels by language. What is spoken as one syllable is one match; longer matches come first. */
const RULES: Readonly<Record<SyllableLanguage, Rules>> = {
  en: {
    nucleus: /ea(?=[lr]$)|eau|iou|[aeiouy]{1,2}/g,
    silent:
      /(?:(?<=[aeiouy].*[^aeiouyl])e|(?<=[aeiouy].*[^aeiouytd])ed|(?<=[aeiouy].*[^aeiouscgzx])es|(?<=[aeiouy]l)e|(?<=[aeiouy])e)$/
  },
  nl: { nucleus: /[aä][aiuä]|aai|ooi|oei|eeu|ieu|ij|[eé][eiu]|ie|o[eou]|u[iu]|[aàáâäeèéêëiíîïoóôöuúûüy]/g },
  de: { nucleus: /a[aiuy]|äu|e[eiuy]|ie|oo|[aäeiouöüyéèà]/g },
  fr: {
    nucleus: /eau|oe[ui]|œu|ou[iï]|oi|ai|au|ei|eu|ie(?=[nrulzst])|io(?=n)|ou|u[ieéè]|[aàâäeéèêëiîïoôöuùûüyœ]/g,
    silent: /(?<=[aàâeéèêëiîïoôuùûyœ].*[^aàâeéèêëiîïoôuùûyœ])(?:e|es|ent)$|(?<=[aàâéèêiîoôuùûy])es?$/
  },
  it: { nucleus: /i[aeou]|u[aeio]|[aeo][iu]|[aeiouàèéìòóù]/g },
  es: { nucleus: /(?<=[qg])u(?=[eiéí])[eiéí]|[iu][aeoáéó]|[aeoáéó][iuy]|[iu][iu]|[aeiouáéíóúü]y?|y$/g }
}

/** What is longer is no word, and could take long. */
const LONGEST_WORD = 60

/** How many syllables a word has, by its letters; at least 1. Right in the mean of a text, not for each word. */
export function countSyllables(word: string, language: SyllableLanguage): number {
  const { nucleus, silent } = RULES[language]
  const lower = word.slice(0, LONGEST_WORD).toLowerCase()
  const spoken = silent ? lower.replace(silent, '') : lower
  return Math.max(1, spoken.match(nucleus)?.length ?? 1)
}
