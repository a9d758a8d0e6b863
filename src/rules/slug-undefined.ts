import { z } from 'zod'
import { pageSlug, SLUG_WAYS } from './page-slug.js'
import { textOf } from './post-text.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const NOTHING = /(?:^|-)(undefined|null|nan|object-object)(?=-|$)/g

export const slugUndefined = defineRule({
  id: 'slug-undefined',
  severity: 'error',
  summary: 'The slug has `undefined`, `null`, `nan` or `object-object` in it.',
  why: 'A program that made the post had no value and wrote that word instead. The address means nothing to readers, and the next post that goes wrong may get the same one. A word that the title has too is not reported.',
  options: z.strictObject({}),
  messages: {
    nothing: (slug: string, word: string, way: string) =>
      `The slug ${quote(slug)} has "${word}" in it: a program had nothing to put there. The address means nothing to readers, and another post may get the same one. ${way}`,
    ...SLUG_WAYS
  },
  good: [
    { text: '---\ntitle: "Undefined is not a function: wat nu?"\nslug: undefined-is-not-a-function\n---\n' },
    { text: '---\ntitle: Von null auf hundert\n---\n', path: 'content/posts/von-null-auf-hundert.md' }
  ],
  bad: [
    {
      text: '---\ntitle: Winterbanden\n---\n',
      path: 'content/posts/2026-02-27-undefined.md',
      at: '---',
      message: 'has "undefined" in it'
    },
    {
      text: '---\ntitle: Winter tyres\nslug: object-object-tyres\n---\n',
      at: 'object-object-tyres',
      message: 'Change `slug`'
    },
    { text: '---\ntitle: undefined\nslug: undefined\n---\n', at: 'undefined', message: 'had nothing to put there' }
  ],
  check({ post, site, generator, messages, report }) {
    const slug = pageSlug(post, site, generator)
    if (!slug) return
    const title = (textOf(post.fields.title) ?? '').toLowerCase()
    const words = new Set(title.match(/[\p{L}\p{N}]+/gu))
    for (const [, word = ''] of slug.text.toLowerCase().matchAll(NOTHING)) {
      const inTitle = words.has(word) || (word === 'object-object' && words.has('object'))
      if (inTitle && title !== word) continue
      const way = slug.origin === 'field' ? messages.field(slug.name) : messages[slug.origin]
      report({ span: slug.span, message: messages.nothing(slug.text, word, way), subject: 'slug' })
      return
    }
  }
})
