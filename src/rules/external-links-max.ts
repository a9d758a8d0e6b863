import { z } from 'zod'
import { linkCounts } from './link-counts.js'
import { openingFence } from './post-text.js'
import { defineRule } from './rule.js'

const post = (body: string) => `---\ntitle: De ketting\n---\n\n${body}\n`
const links = (count: number) =>
  Array.from({ length: count }, (_, index) => `[${index}](https://example.com/${index})`).join(' ')

export const externalLinksMax = defineRule({
  id: 'external-links-max',
  severity: 'info',
  profile: 'all',
  summary: 'The text has more than 100 links to other sites.',
  why: 'A page that is mostly links looks like a directory or like sold links, to readers and to search engines.',
  options: z.strictObject({
    max: z.number().int().min(0).default(100).describe('The most links to other sites.')
  }),
  messages: {
    many: (count: number, max: number) =>
      `The text has ${count} links to other sites; with more than ${max} it looks like a list of links, or of sold ones. Keep those that readers need.`
  },
  good: [{ text: post(links(100)) }],
  bad: [
    { text: post(links(101)), at: '---', message: 'has 101 links' },
    { text: post(links(3)), options: { max: 2 }, at: '---', message: 'more than 2' }
  ],
  check({ post, site, options: { max }, messages, report }) {
    const { external } = linkCounts(post, site)
    if (external > max) report({ span: openingFence(post), message: messages.many(external, max), subject: 'links' })
  }
})
