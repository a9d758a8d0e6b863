import { z } from 'zod'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const PLAIN = 'http://example.com/fietsen'
const post = (url: string) => `---\ntitle: Bakfiets kopen\n---\n\nZie [de test](${url}).\n`

export const linkHttp = defineRule({
  id: 'link-http',
  severity: 'info',
  readsAnswers: true,
  summary: 'A link uses http:// though the page has an https:// address.',
  why: 'Over http anyone on the way can read along and change the page, and browsers warn of it. Reported is only an address that was asked over https and answered; `links.https: false` in the configuration keeps it from being asked. Redirects that are for good are for `link-redirected`, images for `image-http` and `cover-http`.',
  options: z.strictObject({}),
  messages: {
    secured: (url: string) => `Link ${quote(url)} works with https:// as well. Use that address.`,
    fix: 'Use https'
  },
  good: [
    { text: post(PLAIN), verdicts: { [PLAIN]: { class: 'ok', status: 200 } } },
    { text: post('https://example.com/fietsen'), verdicts: { 'https://example.com/fietsen': { class: 'ok' } } }
  ],
  bad: [
    {
      text: post(`${PLAIN}?a=1&b=2#maten`),
      verdicts: {
        [`${PLAIN}?a=1&b=2`]: { class: 'ok', status: 200, httpsUrl: 'https://example.com/fietsen?a=1&b=2' }
      },
      at: `${PLAIN}?a=1&b=2#maten`,
      message: 'works with https:// as well',
      fixed: post('https://example.com/fietsen?a=1&b=2#maten')
    }
  ],
  check({ post, verdict, messages, report }) {
    for (const reference of post.references) {
      const found = reference.role === 'cover' || reference.role === 'image' ? undefined : verdict(reference)
      if (!found?.httpsUrl || found.suspicion || (found.class === 'redirected' && found.permanent)) continue
      const { url, urlSpan: span } = reference
      const written = /^\s*http(?=:)/i.exec(post.source.slice(span))?.[0]
      if (written === undefined) continue
      const scheme = { from: span.from + written.length - 'http'.length, to: span.from + written.length }
      const fix = { description: messages.fix, safe: true, edits: [{ span: scheme, text: 'https' }] }
      report({ span, message: messages.secured(url), subject: url, fix })
    }
  }
})
