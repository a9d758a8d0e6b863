import { z } from 'zod'
import type { Suspicion, Verdict } from '../links/verdict.js'
import { HISTORY, wayOf } from './link-history.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const OLD = 'https://fietsblad.example/tests/bakfiets-2019'
const post = `---\ntitle: Bakfiets kopen\n---\n\nZie [de test](${OLD}).\n`
const led = (suspicion: Suspicion, finalUrl: string, status = 301) => ({
  class: 'redirected' as const,
  status: 200,
  chain: [
    { url: OLD, status },
    { url: finalUrl, status: 200 }
  ],
  finalUrl,
  permanent: status === 301,
  suspicion
})

export const linkElsewhere = defineRule({
  id: 'link-elsewhere',
  severity: 'warning',
  readsAnswers: true,
  summary: 'A link works, but most likely no longer leads to the page that was meant.',
  why: "Many sites answer for a page that is gone with their home page, and domains that ran out lead to whoever bought them: readers end up somewhere else, and the link stands for what you didn't mean. The message shows the redirect, so that you can judge it. Short links, sites that only changed their ending or their host, and addresses that keep the page's name are left alone. A page that asks for a login is a remark.",
  options: z.strictObject({}),
  messages: {
    home: (url: string, way: string) =>
      `Link ${quote(url)} now leads to a home page: it redirects ${way}. The page itself is most likely gone. Look for what replaced it, or remove the link.`,
    parked: (url: string, host: string, way: string) =>
      `Link ${quote(url)} leads to ${quote(host)}, which sells domains or fills them with advertisements: it redirects ${way}. The site is most likely gone. Replace the link, or remove it.`,
    otherSite: (url: string, from: string, to: string, way: string) =>
      `Link ${quote(url)} now leads from ${from} to ${to}, another site: it redirects ${way}. Open it to see whether that is what you mean; if so use the new address, else replace the link.`,
    login: (url: string, way: string) =>
      `Link ${quote(url)} leads readers without an account to a login: it redirects ${way}. Link to a public page if there is one.`,
    to: (url: string) => `to ${quote(url)}`,
    ...HISTORY
  },
  good: [
    { text: post, verdicts: { [OLD]: { class: 'ok', status: 200 } } },
    {
      text: post,
      verdicts: {
        [OLD]: {
          class: 'redirected',
          status: 200,
          finalUrl: 'https://www.fietsblad.example/tests/bakfiets-2019/',
          permanent: true
        }
      }
    }
  ],
  bad: [
    {
      text: post,
      verdicts: { [OLD]: led({ kind: 'home-page' }, 'https://fietsblad.example/') },
      at: OLD,
      message: 'now leads to a home page: it redirects to "https://fietsblad.example/" (301).'
    },
    {
      text: post,
      verdicts: {
        [OLD]: led({ kind: 'parked', host: 'names.example' }, 'https://names.example/fietsblad.example', 302)
      },
      at: OLD,
      message: 'leads to "names.example", which sells domains'
    },
    {
      text: post,
      verdicts: {
        [OLD]: led(
          { kind: 'other-site', from: 'fietsblad.example', to: 'casino.example' },
          'https://casino.example/nl/win'
        )
      },
      at: OLD,
      message: 'now leads from fietsblad.example to casino.example, another site'
    },
    {
      text: post,
      verdicts: { [OLD]: led({ kind: 'login' }, 'https://fietsblad.example/login', 302) },
      at: OLD,
      message: 'leads readers without an account to a login'
    }
  ],
  check({ post, verdict, messages, report }) {
    for (const reference of post.references) {
      const found = reference.role === 'cover' ? undefined : verdict(reference)
      if (!found?.suspicion) continue
      const { url, urlSpan: span } = reference
      const message = word(url, found, found.suspicion, messages)
      const severity = found.suspicion.kind === 'login' ? 'info' : 'warning'
      report({ span, message, subject: url, severity })
    }
  }
})

function word(
  url: string,
  verdict: Verdict,
  suspicion: Suspicion,
  messages: (typeof linkElsewhere)['messages']
): string {
  const way = wayOf(verdict, messages) ?? messages.to(verdict.finalUrl ?? '')
  switch (suspicion.kind) {
    case 'home-page':
      return messages.home(url, way)
    case 'parked':
      return messages.parked(url, suspicion.host, way)
    case 'other-site':
      return messages.otherSite(url, suspicion.from, suspicion.to, way)
    case 'login':
      return messages.login(url, way)
  }
}
