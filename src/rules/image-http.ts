import { z } from 'zod'
import { isPrivateUrl } from './private-host.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const PHOTO = 'http://images.example.com/dijk.jpg'
const post = (url: string) => `---\ntitle: Zomerroutes\n---\n\n![Een dijk](${url})\n`

export const imageHttp = defineRule({
  id: 'image-http',
  severity: 'warning',
  readsAnswers: true,
  summary: 'An image in the text has an address without encryption (`http://`).',
  why: 'A page on https may not load images over http: browsers ask for the https address instead, and show nothing where there is none. Images that are gone, or that have moved to https for good, are for `link-broken` and `link-redirected`; the cover is for `cover-http`.',
  options: z.strictObject({}),
  messages: {
    insecure: (url: string) =>
      `Image ${quote(url)} starts with http://; on a site with https browsers may show nothing there. Use its https:// address if there is one, or put the image on your own site.`,
    verified: (url: string) =>
      `Image ${quote(url)} starts with http://; on a site with https browsers may show nothing there. Its https:// address works: use that.`,
    fix: 'Use https'
  },
  good: [
    { text: post('https://images.example.com/dijk.jpg') },
    { text: post('dijk.jpg') },
    { text: post(PHOTO), verdicts: { [PHOTO]: { class: 'broken', status: 404, reason: '404 Not Found' } } }
  ],
  bad: [
    {
      text: post(PHOTO),
      at: PHOTO,
      message: 'Use its https:// address',
      fixed: post('https://images.example.com/dijk.jpg')
    },
    {
      text: post(PHOTO),
      verdicts: { [PHOTO]: { class: 'ok', httpsUrl: 'https://images.example.com/dijk.jpg' } },
      at: PHOTO,
      message: 'Its https:// address works',
      fixed: post('https://images.example.com/dijk.jpg')
    }
  ],
  check({ post, verdict, messages, report }) {
    for (const reference of post.body.references) {
      const { role, url, urlSpan: span } = reference
      if (role !== 'image' || !/^\s*http:/i.test(url) || isPrivateUrl(url.trim())) continue
      const found = verdict(reference)
      if (found?.class === 'broken' || (found?.class === 'redirected' && found.permanent)) continue
      const safe = found?.httpsUrl !== undefined && !found.suspicion
      const written = /^\s*http(?=:)/i.exec(post.source.slice(span))?.[0]
      const to = span.from + (written?.length ?? 0)
      const edits = [{ span: { from: to - 'http'.length, to }, text: 'https' }]
      const fix = written !== undefined && { description: messages.fix, safe, edits }
      report({ span, message: (safe ? messages.verified : messages.insecure)(url), subject: url, ...(fix && { fix }) })
    }
  }
})
