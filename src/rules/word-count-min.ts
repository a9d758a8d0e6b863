import { z } from 'zod'
import { plainBlocks } from '../prose/plain-blocks.js'
import { wordCount } from '../prose/sections.js'
import { isOrdinaryPost } from './own-text.js'
import { defineRule } from './rule.js'

const words = (count: number) => Array.from({ length: count }, () => 'trap').join(' ')

export const wordCountMin = defineRule({
  id: 'word-count-min',
  severity: 'info',
  profile: 'strict',
  summary: 'The text has less than 300 words.',
  why: 'Search engines ask for no number of words, but a short text seldom answers more than one question, and gives them little to tell what the page is about. 300 is the limit of common SEO plugins for posts. Languages without blanks between words are counted with a dictionary. Drafts, list pages and pages with a layout of their own are left alone.',
  options: z.strictObject({
    min: z.number().int().min(1).default(300).describe('The fewest words of a post.')
  }),
  messages: {
    short: (count: number, min: number) =>
      `The text has ${count} ${count === 1 ? 'word' : 'words'}; less than ${min} often leave the question open that readers came with. Say more about it, or make it part of a longer post.`
  },
  good: [
    { text: `---\ntitle: De ketting\n---\n\n${words(300)}\n` },
    { text: '---\ntitle: De ketting\n---\n' },
    { text: '---\ntitle: De ketting\ndraft: true\n---\n\nNog te schrijven.\n' }
  ],
  bad: [
    { text: `---\ntitle: De ketting\n---\n\n${words(40)}\n`, at: words(40), message: 'The text has 40 words' },
    {
      text: '---\ntitle: Chains\n---\n\nDry it with a cloth.\n',
      options: { min: 6 },
      at: 'Dry it with a cloth.',
      message: 'has 5 words'
    }
  ],
  check({ post, options, messages, report }) {
    if (post.fields.draft?.value === true || !isOrdinaryPost(post)) return
    const count = wordCount(post)
    const [first] = plainBlocks(post)
    if (!first || count === 0 || count >= options.min) return
    report({ span: first.span, message: messages.short(count, options.min), subject: 'text' })
  }
})
