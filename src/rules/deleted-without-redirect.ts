import { z } from 'zod'
import { basePath } from '../site/own-address.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const STATES = {
  draft: 'makes this post a draft',
  future: 'gives this post a date in the future',
  expired: 'makes this post expire'
}

const post = (...fields: string[]) => ['---', 'title: Bakfiets kopen', ...fields, '---', '', 'Tekst.', ''].join('\n')

/** What readers meet at an address that is gone, and the ways out. */
const ERROR_PAGE =
  'nothing is at its address any more: links, bookmarks and search results that lead there end on an error page'
const REDIRECT = 'Redirect the address to the page that comes closest'

export const deletedWithoutRedirect = defineRule({
  id: 'deleted-without-redirect',
  severity: 'warning',
  summary: 'A change takes a published post off the site, and nothing leads on from its address.',
  why: 'The address is in search engines, in bookmarks and in links on other sites, which then all end on an error page. Where another page answers the same need, an alias there or a redirect takes readers to it. A post that is meant to be gone for good may be. Reported are posts that are removed, and published ones that become a draft, get a date in the future or expire; not those whose address another page, an alias, `_redirects`, `netlify.toml` or `vercel.json` answers.',
  options: z.strictObject({}),
  messages: {
    removed: (address: string, aliasField: string | undefined) =>
      `This change removes the page ${quote(address)}, and ${ERROR_PAGE}. ${REDIRECT}${aliasField === undefined ? '' : `, for example with \`${aliasField}\` of that page`}. If it is to be gone for good, nothing needs to be done.`,
    hidden: (address: string, hidden: keyof typeof STATES) =>
      `This change ${STATES[hidden]}, which was published at ${quote(address)}; ${ERROR_PAGE}. ${REDIRECT}, or keep the post published.`
  },
  good: [
    {
      removed: true,
      text: post(),
      files: { 'content/posts/fietsen.md': '---\ntitle: Fietsen\naliases: [/posts/example/]\n---\n' }
    },
    { removed: true, text: post('draft: true') },
    { before: { text: post('draft: true') }, text: post('draft: true', 'slug: bakfiets') }
  ],
  bad: [
    { removed: true, text: post(), at: '---', message: 'removes the page "/posts/example/"' },
    {
      before: { text: post('draft: false') },
      text: post('draft: true'),
      at: 'true',
      message: 'makes this post a draft, which was published at "/posts/example/"'
    }
  ],
  check({ post: { fields, source }, site, generator, lost, messages, report }) {
    const places = { draft: fields.draft, future: fields.publishDate ?? fields.date, expired: fields.expiryDate }
    for (const { url, cause } of lost) {
      const address = basePath(site) + url
      if (cause.kind === 'removed') {
        const message = messages.removed(address, generator.addresses?.aliasField?.(site))
        report({ span: source.lineSpan(1), message, subject: address })
      } else if (cause.kind === 'hidden') {
        const span = places[cause.hidden]?.node.span ?? source.lineSpan(1)
        report({ span, message: messages.hidden(address, cause.hidden), subject: address })
      }
    }
  }
})
