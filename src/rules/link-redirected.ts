import { z } from 'zod'
import type { Verdict } from '../links/verdict.js'
import type { Reference } from '../post/post.js'
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
  summary: 'A link leads to an address that has moved for good.',
  why: "The link works, but only as long as the old address is kept up; every redirect costs readers time, and search engines some of the link's value. Only redirects that the server calls permanent (301, 308) are reported. A page that now leads to a site's home page is most likely gone (a warning).",
  options: z.strictObject({
    temporary: z.boolean().default(false).describe('Report temporary redirects (302, 303, 307) too.')
  }),
  messages: {
    moved: (url: string, finalUrl: string) =>
      `Link ${quote(url)} has moved for good to ${quote(finalUrl)}. Use the new address.`,
    temporary: (url: string, finalUrl: string) =>
      `Link ${quote(url)} leads on to ${quote(finalUrl)} for now. Use that address if it is the right one.`,
    home: (url: string, finalUrl: string) =>
      `Link ${quote(url)} now leads to the home page ${quote(finalUrl)}: the page itself is most likely gone. Look for what replaced it, or remove the link.`,
    fix: 'Use the new address'
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
      verdicts: { [OLD]: moved('https://www.example.com/') },
      at: OLD,
      message: 'now leads to the home page'
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
      if (found?.class !== 'redirected' || !found.finalUrl || (!found.permanent && !options.temporary)) continue
      const { url, urlSpan: span } = reference
      const { finalUrl } = found
      if (found.permanent && isHome(finalUrl) && !isHome(url)) {
        report({ span, message: messages.home(url, finalUrl), subject: url, severity: 'warning' })
      } else {
        const message = found.permanent ? messages.moved(url, finalUrl) : messages.temporary(url, finalUrl)
        const fix: Fix = {
          description: messages.fix,
          safe: found.permanent === true && hostOf(url) === hostOf(finalUrl),
          edits: [{ span, text: replacement(reference, found) }]
        }
        report({ span, message, subject: url, fix })
      }
    }
  }
})

/** The final address, with the fragment of the old one unless it has its own. */
function replacement({ url, syntax }: Reference, { finalUrl = '' }: Verdict): string {
  const fragment = finalUrl.includes('#') ? '' : (/#.*$/s.exec(url)?.[0] ?? '')
  return writtenUrl(finalUrl + fragment, syntax)
}

function isHome(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { pathname, search } = new URL(url)
  return pathname === '/' && search === ''
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : ''
}
