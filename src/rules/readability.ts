import { z } from 'zod'
import { plainBlocks } from '../prose/plain-blocks.js'
import { readabilityOf } from '../prose/readability.js'
import { wordCount } from '../prose/sections.js'
import { sentencesOf } from '../prose/sentences.js'
import { postLanguage } from './post-language.js'
import { openingFence } from './post-text.js'
import { defineRule } from './rule.js'

/** The formulas were made for samples of 100 words. */
const FEWEST_WORDS = 100

const hard =
  'Organisatorische verantwoordelijkheidsverdelingen veronderstellen onvoorwaardelijke beschikbaarheidsgaranties, waarbij desbetreffende vertegenwoordigers herhaaldelijk informatievoorzieningen herstructureren en implementeren. '
const easy = 'Maak de ketting droog met een doek. Doe er dan een paar druppels olie op. Draai de trappers rond. '
const post = (body: string) => `---\ntitle: De ketting\nlang: nl\n---\n\n${body}\n`

export const readability = defineRule({
  id: 'readability',
  severity: 'info',
  profile: 'all',
  summary: 'The text is hard to read by its long sentences and long words.',
  why: "Flesch's score and its versions for other languages (Flesch-Douma for Dutch, Amstad for German, Kandel-Moles for French, Franchina-Vacca for Italian, Fernández Huerta for Spanish) count words per sentence and syllables per word: 60 to 70 is normal, 45 to 60 fairly hard, 30 to 45 hard. Such formulas know nothing of what a text says, so this is a hint and no more. Posts whose language is none of these, or is not declared, and texts of less than 100 words are left alone.",
  options: z.strictObject({
    min: z.number().min(0).max(100).default(30).describe('The lowest score that is not reported.')
  }),
  messages: {
    hard: (score: number, min: number, formula: string, sentence: string, syllables: string) =>
      `The text scores ${score} for reading ease (${formula}); under ${min} it is hard even for experts. It has ${sentence} words per sentence and ${syllables} syllables per word: write shorter sentences, and plainer words.`
  },
  good: [{ text: post(easy.repeat(6)) }, { text: `---\ntitle: A\nlang: pl\n---\n\n${hard.repeat(10)}\n` }],
  bad: [{ text: post(hard.repeat(10)), at: '---', message: '(Flesch-Douma); under 30' }],
  check({ post, site, options: { min }, messages, report }) {
    const language = postLanguage(post, site)
    if (language === undefined || wordCount(post) < FEWEST_WORDS) return
    const sentences = plainBlocks(post)
      .filter(({ kind, quoted }) => !quoted && (kind === 'paragraph' || kind === 'item'))
      .flatMap(sentencesOf)
    const found = readabilityOf(
      sentences.map(({ text }) => text),
      language
    )
    if (!found || found.score >= min) return
    const { score, formula, wordsPerSentence, syllablesPerWord } = found
    const message = messages.hard(
      Math.round(score),
      min,
      formula,
      wordsPerSentence.toFixed(1),
      syllablesPerWord.toFixed(1)
    )
    report({ span: openingFence(post), message, subject: 'text' })
  }
})
