import { z } from 'zod'
import { isExternal } from '../links/url.js'
import { defineRule } from './rule.js'

const post = (body: string) => `---\ntitle: De nieuwe winkel\n---\n\n${body}\n`

/** The user name and password of a URL as written, with the `@` behind them. */
const CREDENTIALS = /^((?:https?:)?\/\/)([^/?#\s]*@)/i

export const linkCredentials = defineRule({
  id: 'link-credentials',
  severity: 'warning',
  summary: 'The address of a link or image holds a user name or password.',
  why: "Whoever reads the page's source reads the password, and so does everybody with access to the repository, also in its history. Browsers leave such images out and warn about such links. The link is not asked, and the password is not repeated in the report. An address that the text itself shows is taken as an instruction and left alone.",
  options: z.strictObject({}),
  messages: {
    found: (host: string) =>
      `The address of "${host}" holds a user name or password, which everybody can read here. Remove it, and change the password.`,
    fix: 'Remove the user name and password'
  },
  good: [
    { text: post('Zie [het overzicht](https://beheer.example.com/overzicht).') },
    { text: post('[Mail](mailto:winkel@example.com) of [kaart](https://example.com/@winkel).') },
    { text: post('Open https://user:password@example.com/ with your own password.') }
  ],
  bad: [
    {
      text: post('Zie [het overzicht](https://jan:geheim@beheer.example.com/overzicht).'),
      at: 'https://jan:geheim@beheer.example.com/overzicht',
      message: 'The address of "beheer.example.com"',
      fixed: post('Zie [het overzicht](https://beheer.example.com/overzicht).')
    },
    {
      text: post('![The shop](https://cms@example.com/shop.jpg)'),
      at: 'https://cms@example.com/shop.jpg',
      fixed: post('![The shop](https://example.com/shop.jpg)')
    }
  ],
  check({ post, messages, report }) {
    for (const { url, urlSpan: span, syntax } of post.references) {
      if (syntax === 'bare' || syntax === 'autolink' || !isExternal(url) || !CREDENTIALS.test(url.trim())) continue
      const address = url.trim().replace(CREDENTIALS, '$1')
      const host = URL.canParse(address, 'https://host.example')
        ? new URL(address, 'https://host.example').host
        : address
      const written = CREDENTIALS.exec(post.source.slice(span))
      const [, scheme = '', secret = ''] = written ?? []
      const from = span.from + scheme.length
      const edits = [{ span: { from, to: from + secret.length }, text: '' }]
      const fix = written && { description: messages.fix, safe: false, edits }
      report({ span, message: messages.found(host), subject: address, ...(fix && { fix }) })
    }
  }
})
