import { z } from 'zod'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const post = (comment: string) => `---\ntitle: Onze cijfers\n---\n\n${comment}\nZie <https://example.com/cijfers>.\n`
const OVER = '<!-- seo-content-check-disable-next-line link-broken until 2026-02-01: opens in January -->'

export const ignoreExpired = defineRule({
  id: 'ignore-expired',
  severity: 'info',
  summary: 'Something was switched off until a day that has passed.',
  why: 'A comment, or an entry of `ignore-links` in the front matter, can end with a last day: `until 2026-12-31`. After that day it no longer holds, so that what was meant for a while is not forgotten. The same goes for `links.ignore` of the configuration, which is looked at when the whole site is checked.',
  options: z.strictObject({}),
  messages: {
    comment: (day: string) =>
      `This comment held until ${day} and no longer switches anything off. Remove it, or give it a later day.`,
    entry: (url: string, day: string) =>
      `The links that ${quote(url)} covers were to be left alone until ${day}, and are checked again. Remove this entry, or give it a later day.`
  },
  good: [{ text: post(OVER.replace('2026-02-01', '2026-04-01')) }],
  bad: [
    { text: post(OVER), at: OVER, message: 'held until 2026-02-01' },
    {
      text: '---\ntitle: Onze cijfers\nseo-content-check:\n  ignore-links:\n    - {url: https://example.com/*, until: 2026-02-01}\n---\n\nZie <https://example.com/cijfers>.\n',
      at: '{url: https://example.com/*, until: 2026-02-01}',
      message: 'are checked again'
    }
  ],
  check({ directives, linkIgnores, messages, report }) {
    for (const { directive, expired } of directives) {
      if (!expired) continue
      const { span, keyword, until = '' } = directive
      report({ span, message: messages.comment(until), subject: keyword })
    }
    for (const { span, ignore } of linkIgnores) {
      if (ignore?.expired)
        report({ span, message: messages.entry(ignore.url, ignore.until ?? ''), subject: ignore.url })
    }
  }
})
