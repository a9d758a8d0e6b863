import { z } from 'zod'
import { plainBlocks } from '../prose/plain-blocks.js'
import { hasTextAlone, isOrdinaryPost } from './own-text.js'
import { characterCount, openingFence } from './post-text.js'
import { defineRule } from './rule.js'

/** A character of these scripts is a syllable or a word. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

export const emptyBody = defineRule({
  id: 'empty-body',
  severity: 'error',
  summary: 'The post has no text.',
  why: 'A page with a title and nothing under it disappoints who clicks it, and search engines take it for an error page (a soft 404). Usually the text was lost on its way into the file. Drafts, list pages, pages with a layout of their own, and posts with an image, a shortcode, a component, code or an embedded page are left alone. With `min: 50` a post must have about one full sentence.',
  options: z.strictObject({
    min: z.number().int().min(1).default(1).describe('The fewest characters of text, without headings and markup.')
  }),
  messages: {
    nothing:
      'The post has no text under its front matter: readers get an empty page, and search engines drop it. Write the text, or set `draft: true` until it is there.',
    little: (count: number, min: number) =>
      `The text of this post has ${count} ${count === 1 ? 'character' : 'characters'}; less than ${min} is not a post for readers, and search engines take it for an error page. Write the text, or set \`draft: true\` until it is there.`
  },
  good: [
    { text: '---\ntitle: De ketting\n---\n\nMaak de ketting na elke natte rit droog met een oude doek.\n' },
    { text: '---\ntitle: De ketting\n---\n\n{{< youtube abc >}}\n' },
    { text: '---\ntitle: Search\nlayout: search\n---\n' },
    { text: '---\ntitle: The chain\ndraft: true\n---\n' },
    { text: '---\ntitle: Alle berichten\n---\n', path: 'content/posts/_index.md' }
  ],
  bad: [
    { text: '---\ntitle: De ketting\n---\n', at: '---', message: 'no text under its front matter' },
    {
      text: '---\ntitle: The chain\n---\n\n## Why\n\nDry it.\n',
      options: { min: 50 },
      at: 'Dry it.',
      message: 'has 7 characters'
    },
    { text: '---\ntitle: The chain\n---\n\n<!-- to be written -->\n', at: '---', message: 'no text' }
  ],
  check({ post, options, messages, report }) {
    if (post.fields.draft?.value === true || !isOrdinaryPost(post) || !hasTextAlone(post)) return
    const blocks = plainBlocks(post)
    let count = 0
    for (const { text } of blocks) {
      if (count >= options.min) return
      const plain = text.replace(/\s+/g, ' ').trim()
      count += characterCount(plain) + (plain.match(DENSE)?.length ?? 0)
    }
    if (count >= options.min) return
    const first = blocks[0]
    const message = count === 0 ? messages.nothing : messages.little(count, options.min)
    report({ span: first && count > 0 ? first.span : openingFence(post), message, subject: 'text' })
  }
})
