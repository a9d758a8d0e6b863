import { z } from 'zod'
import { linkCounts } from './link-counts.js'
import { isOrdinaryPost } from './own-text.js'
import { openingFence } from './post-text.js'
import { defineRule } from './rule.js'

const post = (body: string) => `---\ntitle: De ketting\n---\n\n${body}\n`
const files = { 'hugo.toml': 'baseURL = "https://www.fietsblog.example/"' }

export const internalLinksMin = defineRule({
  id: 'internal-links-min',
  severity: 'info',
  profile: 'all',
  summary: 'The text has no link to another page of the site.',
  why: 'Links between posts are how readers go on, and how search engines find pages and tell which ones matter. Links of menus and lists of related posts are not counted, for they are not in the text.',
  options: z.strictObject({
    min: z.number().int().min(1).default(1).describe('The fewest links to pages of the own site.')
  }),
  messages: {
    few: (count: number, min: number) =>
      `The text has ${count === 0 ? 'no link' : `${count} of at least ${min} links`} to another page of your site, so readers and search engines don't go on from here. Link a post that goes with it.`
  },
  good: [
    { text: post('Zie [het smeren](/smeren/).') },
    { text: post('Zie [het smeren](https://www.fietsblog.example/smeren/).'), files },
    { text: '---\ntitle: Alles\nlayout: archives\n---\n' }
  ],
  bad: [
    { text: post('Zie [elders](https://example.com/) en [boven](#top).'), at: '---', message: 'no link' },
    { text: post('[A](/a/)'), options: { min: 3 }, at: '---', message: 'has 1 of at least 3 links' }
  ],
  check({ post, site, options: { min }, messages, report }) {
    const { internal } = linkCounts(post, site)
    if (internal >= min || !isOrdinaryPost(post)) return
    report({ span: openingFence(post), message: messages.few(internal, min), subject: 'links' })
  }
})
