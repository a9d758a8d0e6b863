import { countSyllables, type SyllableLanguage } from './syllables.js'

/** How hard a text is to read by words per sentence and syllables per word. */
export interface Readability {
  /** From about 0 (very hard) to 100 (very easy); the formula of the language. */
  score: number
  /** The formula's name. */
  formula: string
  wordsPerSentence: number
  syllablesPerWord: number
}

interface Formula {
  name: string
  score(wordsPerSentence: number, syllablesPerWord: number): number
}

/** As published: Flesch 1948, Douma 1960, Amstad 1978, Kandel and Moles 1958, Franchina and Vacca 1986, Fernández Huerta 1959. */
const FORMULAS: Readonly<Record<SyllableLanguage, Formula>> = {
  en: { name: 'Flesch', score: (words, syllables) => 206.835 - 1.015 * words - 84.6 * syllables },
  nl: { name: 'Flesch-Douma', score: (words, syllables) => 206.84 - 0.93 * words - 77 * syllables },
  de: { name: 'Amstad', score: (words, syllables) => 180 - words - 58.5 * syllables },
  fr: { name: 'Kandel-Moles', score: (words, syllables) => 207 - 1.015 * words - 73.6 * syllables },
  it: { name: 'Franchina-Vacca', score: (words, syllables) => 217 - 1.3 * words - 60 * syllables },
  es: { name: 'Fernández Huerta', score: (words, syllables) => 206.84 - 1.02 * words - 60 * syllables }
}

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*/gu

/**
 * @param sentences the sentences of a text
 * @param language of the text
 * @returns undefined for a text without words, or a language without a formula
 */
export function readabilityOf(sentences: readonly string[], language: string): Readability | undefined {
  const known = (Object.keys(FORMULAS) as SyllableLanguage[]).find((one) => one === language)
  if (!known) return undefined
  let words = 0
  let syllables = 0
  for (const sentence of sentences) {
    for (const [word] of sentence.matchAll(WORD)) {
      words += 1
      syllables += countSyllables(word, known)
    }
  }
  if (words === 0) return undefined
  const wordsPerSentence = words / sentences.length
  const syllablesPerWord = syllables / words
  const { name: formula, score } = FORMULAS[known]
  return { score: score(wordsPerSentence, syllablesPerWord), formula, wordsPerSentence, syllablesPerWord }
}
