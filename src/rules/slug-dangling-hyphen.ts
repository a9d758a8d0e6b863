import { z } from 'zod'
import { otherSlug, pageSlug, SLUG_WAYS } from './page-slug.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

export const slugDanglingHyphen = defineRule({
  id: 'slug-dangling-hyphen',
  severity: 'info',
  profile: 'strict',
  summary: 'The slug starts or ends with a hyphen, or has several in a row.',
  why: 'That is what is left of a text that was cut, or of characters that were dropped. Chat programs leave a hyphen at the end out of the link, so that it leads nowhere.',
  options: z.strictObject({}),
  messages: {
    edge: (slug: string, way: string) =>
      `The slug ${quote(slug)} starts or ends with a hyphen, which chats and mail programs may leave out of a link. ${way}`,
    double: (slug: string, way: string) =>
      `The slug ${quote(slug)} has several hyphens in a row, which are hard to type and to read out. ${way}`,
    ...SLUG_WAYS
  },
  good: [{ text: '---\ntitle: Banden\nslug: winter-banden\n---\n' }],
  bad: [
    {
      text: '---\ntitle: Banden\nslug: winter--banden\n---\n',
      at: 'winter--banden',
      message: 'several hyphens in a row',
      fixed: '---\ntitle: Banden\nslug: winter-banden\n---\n'
    },
    {
      text: '---\ntitle: Banden\n---\n',
      path: 'content/posts/winterbanden-voor-de-.md',
      at: '---',
      message: 'starts or ends with a hyphen'
    }
  ],
  check({ post, site, generator, messages, report }) {
    const slug = pageSlug(post, site, generator)
    if (!slug) return
    const plain = slug.text.replace(/-{2,}/g, '-').replace(/^-|-$/g, '')
    if (plain === slug.text || plain === '') return
    const way = slug.origin === 'field' ? messages.field(slug.name) : messages[slug.origin]
    const message = (/^-|-$/.test(slug.text) ? messages.edge : messages.double)(slug.text, way)
    const fix = otherSlug(post, slug, plain, messages.fix(plain))
    report({ span: slug.span, message, subject: 'slug', ...(fix && { fix }) })
  }
})
