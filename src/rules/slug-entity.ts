import { z } from 'zod'
import { otherSlug, pageSlug, SLUG_WAYS } from './page-slug.js'
import { textOf } from './post-text.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

/** What HTML entities leave behind when their `&`, `#` and `;` are dropped. */
const LEFTOVER = /^(?:0?39|x27|82(?:11|12|16|17|20|21|30)|quot|nbsp|[lr][sd]quo|[nm]dash|hellip|apos|amp)$/

export const slugEntity = defineRule({
  id: 'slug-entity',
  severity: 'warning',
  summary: 'The slug has the remains of an HTML entity in it, such as `-039-` of `&#039;`.',
  why: 'The title went through a program that wrote `&#039;` for an apostrophe, and the slug was made of that. Readers see the number in the address, and it separates the words that search engines look for. Words that the title itself has are not reported.',
  options: z.strictObject({}),
  messages: {
    entity: (slug: string, part: string, way: string) =>
      `The slug ${quote(slug)} has "${part}" in it, the remains of a character of HTML, which says nothing to readers. ${way}`,
    ...SLUG_WAYS
  },
  good: [
    { text: '---\ntitle: Google AMP uitgelegd\nslug: google-amp-uitgelegd\n---\n' },
    { text: '---\ntitle: 39 tips\nslug: 39-tips\n---\n' }
  ],
  bad: [
    {
      text: "---\ntitle: Google's plan\nslug: google-039-s-plan\n---\n",
      at: 'google-039-s-plan',
      message: 'has "039" in it',
      fixed: "---\ntitle: Google's plan\nslug: google-s-plan\n---\n"
    },
    {
      text: '---\ntitle: Fietsen & wandelen\n---\n',
      path: 'content/posts/fietsen-amp-wandelen.md',
      at: '---',
      message: 'has "amp" in it'
    }
  ],
  check({ post, site, generator, messages, report }) {
    const slug = pageSlug(post, site, generator)
    const title = textOf(post.fields.title)?.toLowerCase()
    if (!slug || title === undefined) return
    const inTitle = new Set(title.replace(/&#?\w+;/g, ' ').match(/[\p{L}\p{N}]+/gu))
    const isLeftover = (part: string) => LEFTOVER.test(part.toLowerCase()) && !inTitle.has(part.toLowerCase())
    const parts = slug.text.split('-')
    const found = parts.find(isLeftover)
    // A number at the edge may count something; what an entity leaves stands between words, but for quotation marks.
    if (found === undefined || (/^0?39$/.test(found) && (parts.at(0) === found || parts.at(-1) === found))) return
    const way = slug.origin === 'field' ? messages.field(slug.name) : messages[slug.origin]
    const plain = parts.filter((part) => !isLeftover(part)).join('-')
    const fix = otherSlug(post, slug, plain, messages.fix(plain))
    report({
      span: slug.span,
      message: messages.entity(slug.text, found, way),
      subject: 'slug',
      ...(fix && { fix })
    })
  }
})
