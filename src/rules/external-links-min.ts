import { z } from 'zod'
import { linkCounts } from './link-counts.js'
import { isOrdinaryPost } from './own-text.js'
import { openingFence } from './post-text.js'
import { defineRule } from './rule.js'

const post = (body: string) => `---\ntitle: De ketting\n---\n\n${body}\n`

export const externalLinksMin = defineRule({
  id: 'external-links-min',
  severity: 'info',
  profile: 'all',
  summary: 'The text has no link to another site.',
  why: 'A link to the study, the law or the maker that a text speaks of lets readers see for themselves, and shows search engines what it rests on.',
  options: z.strictObject({
    min: z.number().int().min(1).default(1).describe('The fewest links to other sites.')
  }),
  messages: {
    few: (count: number, min: number) =>
      `The text has ${count === 0 ? 'no link' : `${count} of at least ${min} links`} to another site, so readers can't see what it rests on. Link the sources that it speaks of.`
  },
  good: [{ text: post('Volgens [het CBS](https://example.com/) fietst iedereen.') }],
  bad: [
    { text: post('Zie [het smeren](/smeren/).'), at: '---', message: 'no link to another site' },
    { text: post('[A](https://example.com/)'), options: { min: 2 }, at: '---', message: '1 of at least 2 links' }
  ],
  check({ post, site, options: { min }, messages, report }) {
    const { external } = linkCounts(post, site)
    if (external >= min || !isOrdinaryPost(post)) return
    report({ span: openingFence(post), message: messages.few(external, min), subject: 'links' })
  }
})
