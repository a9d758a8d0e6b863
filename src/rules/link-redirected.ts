import { z } from 'zod'
import type { Verdict } from '../links/verdict.js'
import type { Reference } from '../post/post.js'
import { HISTORY, wayOf } from './link-history.js'
import { quote } from './quote.js'
import { defineRule, type Fix } from './rule.js'
import { writtenUrl } from './written-url.js'

const OLD = 'http://example.com/fietsen'
const NEW = 'https://www.example.com/fietsen/'
const post = (url: string) => `---\ntitle: Bakfiets kopen\n---\n\nZie [de test](${url}).\n`
const moved = (finalUrl: string, permanent = true) => ({
  class: 'redirected' as const,
  status: 200,
  finalUrl,
  permanent
})

export const linkRedirected = defineRule({
  id: 'link-redirected',
  severity: 'info',
  readsAnswers: true,
  summary: 'A link leads to an address that has moved for good.',
  why: "The link works, but only as long as the old address is kept up; every redirect costs readers time, and search engines some of the link's value. Only redirects that the server calls permanent (301, 308) are reported. Where a redirect most likely misses the page that was meant, `link-elsewhere` says so.",
  options: z.strictObject({
    temporary: z.boolean().default(false).describe('Report temporary redirects (302, 303, 307) too.')
  }),
  messages: {
    moved: (url: string, finalUrl: string, steps: string) =>
      `Link ${quote(url)} has moved for good to ${quote(finalUrl)}${steps}. Use the new address.`,
    temporary: (url: string, finalUrl: string, steps: string) =>
      `Link ${quote(url)} leads on to ${quote(finalUrl)} for now${steps}. Use that address if it is the right one.`,
    steps: (count: number, way: string) => `, in ${count} steps: ${way}`,
    fix: 'Use the new address',
    ...HISTORY
  },
  good: [
    { text: post(NEW), verdicts: { [NEW]: { class: 'ok', status: 200 } } },
    { text: post(OLD), verdicts: { [OLD]: moved(NEW, false) } }
  ],
  bad: [
    {
      text: post(`${OLD}#uitslag`),
      verdicts: { [OLD]: moved(NEW) },
      at: `${OLD}#uitslag`,
      message: 'has moved for good',
      fixed: post(`${NEW}#uitslag`)
    },
    {
      text: post(OLD),
      verdicts: {
        [OLD]: {
          ...moved(NEW),
          chain: [
            { url: OLD, status: 301 },
            { url: 'https://example.com/fietsen', status: 308 },
            { url: NEW, status: 200 }
          ]
        }
      },
      at: OLD,
      message: 'in 2 steps: to "https://example.com/fietsen" (301), then to "https://www.example.com/fietsen/" (308).',
      fixed: post(NEW)
    },
    {
      text: post(OLD),
      options: { temporary: true },
      verdicts: { [OLD]: moved(NEW, false) },
      at: OLD,
      message: 'for now',
      fixed: post(NEW)
    }
  ],
  check({ post, verdict, options, messages, report }) {
    for (const reference of post.references) {
      const found = verdict(reference)
      if (found?.class !== 'redirected' || !found.finalUrl || found.suspicion) continue
      if (!found.permanent && !options.temporary) continue
      const { url, urlSpan: span } = reference
      const { finalUrl } = found
      const message = (found.permanent ? messages.moved : messages.temporary)(url, finalUrl, steps(found, messages))
      const fix: Fix = {
        description: messages.fix,
        safe: found.permanent === true && hostOf(url) === hostOf(finalUrl),
        edits: [{ span, text: replacement(reference, found) }]
      }
      report({ span, message, subject: url, fix })
    }
  }
})

/** The final address, with the fragment of the old one unless it has its own. */
function replacement({ url, syntax }: Reference, { finalUrl = '' }: Verdict): string {
  const fragment = finalUrl.includes('#') ? '' : (/#.*$/s.exec(url)?.[0] ?? '')
  return writtenUrl(finalUrl + fragment, syntax)
}

/** The way, when it is so long that the new address alone would hide something. */
function steps(verdict: Verdict, messages: (typeof linkRedirected)['messages']): string {
  const count = (verdict.chain?.length ?? 0) - 1
  return count < 2 ? '' : messages.steps(count, wayOf(verdict, messages) ?? '')
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
}
