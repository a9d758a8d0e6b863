import { z } from 'zod'
import { sectionsOf } from '../prose/sections.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const words = (count: number) => Array.from({ length: count }, () => 'trap').join(' ')

export const subheadingDistribution = defineRule({
  id: 'subheading-distribution',
  severity: 'info',
  profile: 'strict',
  summary: 'More than 300 words follow each other without a heading.',
  why: 'Most readers skim: they look for the heading of what they came for, and search engines take headings as what a part answers. A text of less than 300 words needs none. 300 is the limit of common SEO plugins.',
  options: z.strictObject({
    max: z.number().int().min(50).default(300).describe('The most words between two headings.')
  }),
  messages: {
    start: (words: number, max: number) =>
      `The text starts with ${words} words without a heading; readers who skim lose their way after about ${max}. Put a heading where a new thought begins.`,
    under: (heading: string, words: number, max: number) =>
      `Under heading ${quote(heading, 60)} stand ${words} words without another heading; readers who skim lose their way after about ${max}. Put a heading where a new thought begins.`
  },
  good: [{ text: `---\ntitle: De ketting\n---\n\n${words(200)}\n\n## Drogen\n\n${words(300)}\n` }],
  bad: [
    {
      text: `---\ntitle: De ketting\n---\n\n${words(200)}\n\n## Drogen\n\n${words(200)}\n\n${words(101)}\n`,
      at: '## Drogen',
      message: '301 words'
    },
    { text: `---\ntitle: A\n---\n\n${words(310)}\n`, at: words(310), message: 'starts with 310 words' }
  ],
  check({ post, options: { max }, messages, report }) {
    for (const { heading, blocks, words } of sectionsOf(post)) {
      const [first] = blocks
      if (words <= max || !first) continue
      const message = heading ? messages.under(heading.text, words, max) : messages.start(words, max)
      report({ span: heading?.span ?? first.span, message, subject: heading?.text ?? 'start' })
    }
  }
})
