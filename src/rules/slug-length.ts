import { z } from 'zod'
import { pageSlug, SLUG_WAYS } from './page-slug.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const LONG = 'alles-over-winterbanden-voor-de-fiets-en-waarom-je-ze-dit-jaar-echt-nodig-zult-hebben'

export const slugLength = defineRule({
  id: 'slug-length',
  severity: 'info',
  profile: 'strict',
  summary: 'The slug is longer than people read.',
  why: 'Search results, chats and mails show the start of an address and cut the rest. 75 characters are the limit that Front Matter CMS uses; a few telling words are enough.',
  options: z.strictObject({ max: z.int().positive().default(75).describe('The most characters of a slug.') }),
  messages: {
    long: (slug: string, length: number, max: number, way: string) =>
      `The slug ${quote(slug, 80)} has ${length} characters; search results and chats cut addresses, so at most ${max} is better. Keep the words that tell what the post is about. ${way}`,
    ...SLUG_WAYS
  },
  good: [{ text: '---\ntitle: Banden\nslug: winterbanden-voor-de-fiets\n---\n' }],
  bad: [
    { text: `---\ntitle: Banden\nslug: ${LONG}\n---\n`, at: LONG, message: `has ${LONG.length} characters` },
    { text: '---\ntitle: Banden\n---\n', path: `content/posts/${LONG}.md`, at: '---', message: 'Rename the file' }
  ],
  check({ post, site, generator, options: { max }, messages, report }) {
    const slug = pageSlug(post, site, generator)
    const length = slug ? [...slug.text].length : 0
    if (!slug || length <= max) return
    const way = slug.origin === 'field' ? messages.field(slug.name) : messages[slug.origin]
    report({ span: slug.span, message: messages.long(slug.text, length, max, way), subject: 'slug' })
  }
})
