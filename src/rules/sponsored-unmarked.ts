import { z } from 'zod'
import type { Reference } from '../post/post.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

/** Networks that pay for what happens behind a link, and shops' own short addresses for that. */
const HOSTS =
  /(?:^|\.)(?:amzn\.to|partner\.bol\.com|awin1\.com|zenaps\.com|tradetracker\.net|tc\.tradetracker\.net|daisycon\.com|ds1\.nl|lt45\.net|dt51\.net|shareasale\.com|anrdoezrs\.net|dpbolvw\.net|jdoqocy\.com|kqzyfj\.com|tkqlhce\.com|linksynergy\.com|partnerize\.com|prf\.hn|impact\.com|sjv\.io|pxf\.io|tradedoubler\.com|clickbank\.net|digistore24\.com|skimresources\.com|viglink\.com|affiliatly\.com)$/i

/** Parameters that name the partner who is paid. */
const PARAMETERS =
  /[?&](?:aff_?id|affiliate(?:_?id)?|aff|partner_?id|awc|awinmid|awinaffid|tt|clickref|irclickid|subid)=[^&#]/i

/** Amazon's own: elsewhere `tag` is a subject. */
const AMAZON = /^https?:\/\/(?:[a-z]+\.)*amazon\.[a-z.]+\/.*[?&]tag=[\w-]+-\d\d/i

const post = (body: string) => `---\ntitle: De ketting\n---\n\n${body}\n`

export const sponsoredUnmarked = defineRule({
  id: 'sponsored-unmarked',
  severity: 'warning',
  profile: 'all',
  summary: 'A link that earns money is not marked as such with `rel="sponsored"`.',
  why: 'Google asks to mark paid and affiliate links with `rel="sponsored"` or `rel="nofollow"`, and takes unmarked ones for sold links. Affiliate links are known by the networks\' hosts and parameters. Markdown has no place for `rel`, so such a link is written in HTML, or a template of the site adds the mark: then this rule is not for that site.',
  options: z.strictObject({
    hosts: z.array(z.string().min(1)).default([]).describe('More hosts, with those under them, whose links earn money.')
  }),
  messages: {
    unmarked: (url: string) =>
      `Address ${quote(url, 100)} is an affiliate link without \`rel="sponsored"\`; search engines may take it for a sold link. Write it as \`<a href="…" rel="sponsored">…</a>\`.`
  },
  good: [
    { text: post('<a href="https://amzn.to/abc" rel="sponsored noopener">Olie</a> [A](https://example.com/?tag=oil)') }
  ],
  bad: [
    { text: post('[Olie](https://amzn.to/3abc)'), at: 'https://amzn.to/3abc', message: 'affiliate link' },
    { text: post('[Oil](https://www.amazon.de/dp/B01?tag=fiets-21)'), at: 'https://www.amazon.de/dp/B01?tag=fiets-21' },
    {
      text: post('<a href="https://shop.example/?x=1" rel="noopener">Olie</a>'),
      options: { hosts: ['shop.example'] },
      at: 'https://shop.example/?x=1'
    }
  ],
  check({ post: { body, source }, options, messages, report }) {
    for (const reference of body.references) {
      const { role, url, urlSpan: span } = reference
      if (role !== 'link' || !/^https?:\/\//i.test(url) || !URL.canParse(url)) continue
      const { hostname } = new URL(url)
      const isListed = options.hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))
      if (!isListed && !HOSTS.test(hostname) && !PARAMETERS.test(url) && !AMAZON.test(url)) continue
      if (!isMarked(reference, source.text)) report({ span, message: messages.unmarked(url), subject: url })
    }
  }
})

/** In HTML by `rel`; in kramdown by the attributes behind a link. */
function isMarked({ syntax, span }: Reference, text: string): boolean {
  const written = text.slice(span.from, span.to)
  const tag = syntax === 'html' ? written.slice(0, written.indexOf('>') + 1) : text.slice(span.to, span.to + 100)
  const attributes = syntax === 'html' ? tag : (/^\{:?[^}\n]*\}/.exec(tag)?.[0] ?? '')
  return /\brel\s*=\s*["']?[^"'>]*(?:sponsored|nofollow)/i.test(attributes)
}
