import { z } from 'zod'
import type { ReferenceRole } from '../post/post.js'
import { HISTORY, historyOf } from './link-history.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'
import { writtenUrl } from './written-url.js'

const GONE = 'https://example.com/prijslijst-2019'
const post = (link: string) => `---\ntitle: Bakfiets kopen\n---\n\nZie ${link}.\n`

const NAMES: Record<ReferenceRole, string> = {
  link: 'Link',
  image: 'Image',
  cover: 'Cover',
  canonical: 'Canonical address',
  source: 'Source'
}

export const linkBroken = defineRule({
  id: 'link-broken',
  severity: 'error',
  readsAnswers: true,
  summary: 'A link, or an image of another site, is certainly dead.',
  why: "Readers run into an error page, and search engines see a page that is not kept up. Reported is only what is certain: the page is gone (404, 410 or another refusal for good), or there is no such host. What a robot can't know is for `link-unverifiable`; covers have rules of their own. With `links.archive: true` the Internet Archive is asked for a copy.",
  options: z.strictObject({}),
  messages: {
    broken: (role: ReferenceRole, url: string, reason: string, history: string) =>
      `${NAMES[role]} ${quote(url)} is dead: ${reason}.${history} ${role === 'image' ? 'Readers see a broken image. Use another image, or correct its address.' : 'Readers end on an error page. Correct the address, or remove the link.'}`,
    archived: (day: string, url: string) => `The Internet Archive has a copy of ${day}: ${url} .`,
    fix: 'Link to the archived copy',
    noReason: 'the server refuses it for good',
    ...HISTORY
  },
  good: [
    { text: post(`[de prijzen](${GONE})`), verdicts: { [GONE]: { class: 'ok', status: 200 } } },
    { text: post(`[the prices](${GONE})`), verdicts: { [GONE]: { class: 'blocked', status: 403, reason: '403' } } },
    { text: post(`[de prijzen](${GONE})`) }
  ],
  bad: [
    {
      text: post(`[de prijzen](${GONE} "Prijzen")`),
      verdicts: { [GONE]: { class: 'broken', status: 404, reason: '404 Not Found' } },
      at: GONE,
      message: 'is dead: 404 Not Found.'
    },
    {
      text: post(`[de prijzen](${GONE})`),
      verdicts: {
        [GONE]: {
          class: 'broken',
          status: 404,
          reason: '404 Not Found',
          chain: [
            { url: GONE, status: 301 },
            { url: 'https://example.com/prijzen', status: 404 }
          ],
          finalUrl: 'https://example.com/prijzen',
          permanent: true,
          lastOkAt: '2026-02-26T08:00:00Z'
        }
      },
      at: GONE,
      message:
        'is dead: 404 Not Found. It redirects to "https://example.com/prijzen" (301). Last seen fine 3 days ago. Readers'
    },
    {
      text: post(`[de prijzen](${GONE})`),
      verdicts: {
        [GONE]: {
          class: 'broken',
          status: 410,
          reason: '410 Gone',
          archived: { url: `https://web.archive.org/web/20190731120000/${GONE}`, day: '2019-07-31' }
        }
      },
      at: GONE,
      message: 'The Internet Archive has a copy of 2019-07-31: https://web.archive.org/web/20190731120000/',
      fixed: post(`[de prijzen](https://web.archive.org/web/20190731120000/${GONE})`)
    },
    {
      text: post('![A map](https://maps.example.com/city.png)'),
      verdicts: { 'https://maps.example.com/city.png': { class: 'broken', reason: 'no such host' } },
      at: 'https://maps.example.com/city.png',
      message: 'Image "https://maps.example.com/city.png" is dead: no such host.'
    }
  ],
  check({ post, verdict, now, messages, report }) {
    for (const reference of post.references) {
      const found = reference.role === 'cover' ? undefined : verdict(reference)
      if (found?.class !== 'broken') continue
      const { role, url, urlSpan: span } = reference
      const { archived } = found
      const dead = messages.broken(role, url, found.reason ?? messages.noReason, historyOf(found, now, messages))
      const message = archived ? `${dead} ${messages.archived(archived.day, archived.url)}` : dead
      const edits = archived && [{ span, text: writtenUrl(archived.url, reference.syntax) }]
      const fix = edits && role === 'link' && { description: messages.fix, safe: false, edits }
      report({ span, message, subject: url, ...(fix && { fix }) })
    }
  }
})
