import { z } from 'zod'
import { otherSlug, pageSlug, plainSlug, SLUG_WAYS } from './page-slug.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

/** What other rules speak of, and hyphens. */
const ELSEWHERE = /[#?%&\s-]/g
/** Small letters without accents, digits, and letters of other scripts, which have no plainer form. */
const PLAIN = /^(?:[a-z\d]|(?!\p{Script=Latin})[\p{L}\p{M}\p{Nd}])*$/u
const UNICODE = /^[\p{Ll}\p{Lo}\p{Lm}\p{M}\p{Nd}]*$/u

export const slugFormat = defineRule({
  id: 'slug-format',
  severity: 'warning',
  profile: 'strict',
  summary: 'The slug has capitals, underscores, accents or signs in it.',
  why: 'Slugs of small letters, digits and hyphens can be typed, read out and pasted anywhere. Some servers tell capitals from small letters, accents become `%C3%A9` when the address is copied, and Google reads an underscore as part of a word (Google Search Central, "URL structure"). What the site generator changes by itself is not reported, nor are letters of other scripts.',
  options: z.strictObject({
    'allow-unicode': z.boolean().default(false).describe('Whether letters with accents may be in a slug.')
  }),
  messages: {
    format: (slug: string, signs: string, way: string) =>
      `The slug ${quote(slug)} has ${signs} in it. Small letters, digits and hyphens work in every browser, mail and chat. ${way}`,
    ...SLUG_WAYS
  },
  good: [
    { text: '---\ntitle: Banden\nslug: winter-banden-2026\n---\n' },
    { text: '---\ntitle: Banden\n---\n', path: 'content/posts/Winterbanden.md' },
    { text: '---\ntitle: 轮胎\nslug: 冬季-轮胎\n---\n' },
    { text: '---\ntitle: Café\nslug: café\n---\n', options: { 'allow-unicode': true } }
  ],
  bad: [
    {
      text: '---\ntitle: Banden\nslug: winter_banden\n---\n',
      at: 'winter_banden',
      message: 'has "_" in it',
      fixed: '---\ntitle: Banden\nslug: winter-banden\n---\n'
    },
    {
      text: '---\ntitle: Café\nslug: "Café"\n---\n',
      generator: 'generic',
      at: '"Café"',
      message: 'has "Cé" in it',
      fixed: '---\ntitle: Café\nslug: "cafe"\n---\n'
    }
  ],
  check({ post, site, generator, options, messages, report }) {
    const slug = pageSlug(post, site, generator)
    if (!slug) return
    const allowed = options['allow-unicode'] ? UNICODE : PLAIN
    const signs = [...new Set(slug.text.normalize('NFC').replace(ELSEWHERE, ''))].filter((sign) => !allowed.test(sign))
    if (signs.length === 0) return
    const way = slug.origin === 'field' ? messages.field(slug.name) : messages[slug.origin]
    const plain = plainSlug(slug.text)
    const fix = otherSlug(post, slug, plain, messages.fix(plain))
    const message = messages.format(slug.text, quote(signs.slice(0, 10).join('')), way)
    report({ span: slug.span, message, subject: 'slug', ...(fix && { fix }) })
  }
})
