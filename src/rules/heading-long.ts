import { z } from 'zod'
import { characterCount } from './post-text.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const long = 'Zo maak je de ketting van een elektrische fiets na een natte rit het beste schoon'

export const headingLong = defineRule({
  id: 'heading-long',
  severity: 'info',
  profile: 'all',
  summary: 'A heading is longer than 70 characters.',
  why: "Who skims a page reads headings alone; a long one takes three lines on a phone and doesn't fit in a table of contents. 70 is a common limit of SEO crawlers.",
  options: z.strictObject({
    max: z.number().int().min(1).default(70).describe('The most characters of a heading.')
  }),
  messages: {
    long: (text: string, count: number, max: number) =>
      `Heading ${quote(text, 60)} has ${count} characters; more than ${max} is hard to take in at a glance. Shorten it by ${count - max}.`
  },
  good: [{ text: '---\ntitle: De ketting\n---\n\n## Zo maak je hem schoon\n' }],
  bad: [
    { text: `---\ntitle: De ketting\n---\n\n## ${long}\n`, at: `## ${long}`, message: 'has 81 characters' },
    { text: '---\ntitle: A\n---\n\nDry it first\n---\n', options: { max: 10 }, at: 'Dry it first\n---', message: '2.' }
  ],
  check({ post, options, messages, report }) {
    for (const { text, span, level } of post.body.headings) {
      const count = characterCount(text)
      if (count <= options.max) continue
      report({ span, message: messages.long(text, count, options.max), subject: `${'#'.repeat(level)} ${text}` })
    }
  }
})
