import { z } from 'zod'
import { plainBlocks } from '../prose/plain-blocks.js'
import { shorten } from './quote.js'
import { defineRule } from './rule.js'

const words = (count: number) => Array.from({ length: count }, () => 'trap').join(' ')

export const paragraphLong = defineRule({
  id: 'paragraph-long',
  severity: 'info',
  profile: 'all',
  summary: 'A paragraph has more than 150 words.',
  why: 'On a phone it fills the whole screen, and readers jump over such a block. 150 is the limit of common SEO plugins. Block quotes are left alone.',
  options: z.strictObject({
    max: z.number().int().min(20).default(150).describe('The most words of a paragraph.')
  }),
  messages: {
    long: (words: number, max: number) =>
      `This paragraph has ${words} words; more than ${max} fill the screen of a phone, and readers jump over it. Part it in two where a new thought begins.`
  },
  good: [{ text: `---\ntitle: De ketting\n---\n\n${words(150)}\n\n> ${words(200)}\n` }],
  bad: [{ text: `---\ntitle: De ketting\n---\n\n${words(151)}\n`, at: words(151), message: 'has 151 words' }],
  check({ post, options: { max }, messages, report }) {
    for (const { kind, quoted, words, span } of plainBlocks(post)) {
      if ((kind !== 'paragraph' && kind !== 'item') || quoted || words <= max) continue
      report({ span, message: messages.long(words, max), subject: shorten(post.source.slice(span), 60) })
    }
  }
})
