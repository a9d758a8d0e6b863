import { z } from 'zod'
import { coverAlt } from './alt-texts.js'
import { characterCount } from './post-text.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const post = (alt: string) => `---\ntitle: Dijken\ncover:\n  image: dijk.jpg\n  alt: ${alt}\n---\n`
const LONG =
  'Twee fietsers in gele regenjassen rijden op een bewolkte ochtend in maart tegen de wind in over een lange rechte dijk langs het grijze water'

export const coverAltLength = defineRule({
  id: 'cover-alt-length',
  severity: 'info',
  profile: 'strict',
  summary: 'The alternative text of the cover is very short, or longer than a sentence.',
  why: 'Screen readers read it out in one go, without a pause or a way back; one sentence of up to about 125 characters is what accessibility guides advise. Under five characters it says nothing.',
  options: z.strictObject({
    min: z.int().nonnegative().default(5).describe('The fewest characters.'),
    max: z.int().positive().default(125).describe('The most characters.')
  }),
  messages: {
    long: (length: number, max: number) =>
      `The alternative text of the cover has ${length} characters; screen readers read it out in one go, so about ${max} is the most that can be followed. Say in one sentence what matters.`,
    short: (text: string, min: number) =>
      `The alternative text of the cover is ${quote(text)}, less than ${min} characters, which describes nothing to people who can't see the image. Say in one sentence what it shows.`
  },
  good: [{ text: post('Twee fietsers op een dijk') }],
  bad: [
    { text: post(LONG), at: LONG, message: `has ${LONG.length} characters` },
    { text: post('dijk'), at: 'dijk', message: 'less than 5 characters' }
  ],
  check({ post, options: { min, max }, messages, report }) {
    const alt = coverAlt(post)
    if (!alt) return
    const { text, span, subject } = alt
    const length = characterCount(text)
    // In Chinese and Japanese two characters can be two words.
    const isShort =
      length < min && !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)
    if (length > max) report({ span, subject, message: messages.long(length, max) })
    else if (isShort) report({ span, subject, message: messages.short(text, min) })
  }
})
