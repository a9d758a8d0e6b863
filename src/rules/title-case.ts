import { z } from 'zod'
import { postLanguage } from './post-language.js'
import { textOf } from './post-text.js'
import { defineRule } from './rule.js'

/** In these, only names have a capital in the middle of a title. German nouns have one everywhere. */
const SENTENCE_LANGUAGES: ReadonlySet<string> = new Set(['nl', 'fr', 'es', 'it'])

/** Words of four letters or more that begin a clause or stand in its middle; short ones are small in every style. */
const WORD = /(?<=[\p{L}\p{N},] )\p{L}[\p{L}'’-]{3,}/gu
const CAPITAL = /^\p{Lu}\p{Ll}/u
const SMALL = /^\p{Ll}/u

/** Fewer words may all be names. */
const FEWEST_WORDS = 4

export const titleCase = defineRule({
  id: 'title-case',
  severity: 'info',
  profile: 'all',
  summary: 'A title Is Written Like This, or like this, where the site does it the other way.',
  why: 'Titles in two styles look careless in a list. Dutch, French, Spanish and Italian have capitals only for names; in English both styles are in use, so that the option decides. A title counts as one with capitals when all of its words of four letters or more have one (at least four, not counting the first), and as one without when none has.',
  options: z.strictObject({
    style: z
      .enum(['language', 'sentence', 'title'])
      .default('language')
      .describe(
        '`sentence`, `title` (Capitals for Words), or by the `language` of the post: `sentence` where that is the rule.'
      )
  }),
  messages: {
    sentence: 'Every Word of the Title Has a Capital. Write small letters, except at the start and in names.',
    title: 'The title has small letters, where this site gives words a capital. Begin its words with capitals.'
  },
  good: [
    { text: '---\ntitle: Zo stel je de versnelling van een Gazelle af\nlang: nl\n---\n' },
    { text: '---\ntitle: How to Adjust the Gears of Your Bicycle Yourself\nlang: en\n---\n' },
    { text: '---\ntitle: Bezoek aan Museum Boijmans\nlang: nl\n---\n' }
  ],
  bad: [
    {
      text: '---\ntitle: Versnelling Afstellen Zonder Dure Gereedschappen Kopen\nlang: nl\n---\n',
      at: 'Versnelling Afstellen Zonder Dure Gereedschappen Kopen',
      message: 'Every Word'
    },
    {
      text: '---\ntitle: How to adjust the gears of your bicycle yourself\nlang: en\n---\n',
      options: { style: 'title' },
      at: 'How to adjust the gears of your bicycle yourself',
      message: 'has small letters'
    }
  ],
  check({ post, site, options, messages, report }) {
    const { title } = post.fields
    const words = textOf(title)?.match(WORD) ?? []
    if (!title || words.length < FEWEST_WORDS) return
    const wanted = options.style === 'language' ? styleOf(postLanguage(post, site)) : options.style
    const isWrong = (wrong: RegExp) => words.every((word) => wrong.test(word))
    const span = title.node.span
    if (wanted === 'sentence' && isWrong(CAPITAL)) report({ span, message: messages.sentence, subject: 'title' })
    if (wanted === 'title' && isWrong(SMALL)) report({ span, message: messages.title, subject: 'title' })
  }
})

function styleOf(language: string | undefined): 'sentence' | undefined {
  return language !== undefined && SENTENCE_LANGUAGES.has(language) ? 'sentence' : undefined
}
