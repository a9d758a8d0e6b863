import { z } from 'zod'
import { HISTORY, historyOf } from './link-history.js'
import { isPrivateUrl } from './private-host.js'
import { quote } from './quote.js'
import { defineRule, type Severity } from './rule.js'
import { isUncertain, type UncertainClass } from './uncertain-link.js'

const SHOP = 'https://shop.example.com/'
const post = `---\ntitle: Bakfiets kopen\n---\n\nZie [de winkel](${SHOP}).\n`

/** A wall against robots says nothing about the page; the others may be a fault that readers meet too. */
const SEVERITIES = {
  blocked: 'info',
  transient: 'warning',
  tls: 'warning',
  private: 'warning'
} as const satisfies Record<UncertainClass | 'private', Severity>

export const linkUnverifiable = defineRule({
  id: 'link-unverifiable',
  severity: 'warning',
  readsAnswers: true,
  summary:
    'A link could not be checked: its server refuses robots, does not answer for now, has a bad certificate, or is private.',
  why: "These links may work well in a browser, so they never fail the check by default. A server that refuses robots (401, 403, 429, a page against bots) is a remark; one that doesn't answer, fails (5xx), has a bad certificate or an address on a private network is a warning. Links that were not asked at all are counted in the report as unchecked.",
  options: z.strictObject({}),
  messages: {
    blocked: (url: string, reason: string) =>
      `Link ${quote(url)} can't be checked by a robot: ${reason}. It may well work in a browser; open it once to make sure.`,
    transient: (url: string, reason: string, history: string) =>
      `Link ${quote(url)} did not work when it was checked: ${reason}.${history} That may pass; open it in a browser, and replace it if it stays so.`,
    tls: (url: string, reason: string) =>
      `Link ${quote(url)} has a problem with its security certificate: ${reason}. Browsers may warn readers away from it; open it to see, and replace it if they do.`,
    private: (url: string, reason: string) =>
      `Link ${quote(url)} can't be opened by readers: ${reason}. Use a public address, or list its host in \`links.allow-private\` when your readers are on that network.`,
    noReason: 'no reason given',
    ...HISTORY
  },
  good: [
    { text: post, verdicts: { [SHOP]: { class: 'ok', status: 200 } } },
    { text: post, verdicts: { [SHOP]: { class: 'unchecked', reason: 'the time was used up' } } }
  ],
  bad: [
    {
      text: post,
      verdicts: { [SHOP]: { class: 'blocked', status: 403, reason: '403 Forbidden' } },
      at: SHOP,
      message: "can't be checked by a robot: 403 Forbidden."
    },
    {
      text: post,
      verdicts: { [SHOP]: { class: 'transient', status: 503, reason: '503 Service Unavailable' } },
      at: SHOP,
      message: 'did not work when it was checked: 503 Service Unavailable.'
    },
    {
      text: post,
      verdicts: { [SHOP]: { class: 'tls', reason: 'the certificate expired on 2026-01-02' } },
      at: SHOP,
      message: 'the certificate expired on 2026-01-02'
    }
  ],
  check({ post, verdict, now, messages, report }) {
    for (const reference of post.references) {
      const { role, url, urlSpan: span } = reference
      const found = role === 'cover' ? undefined : verdict(reference)
      // An address that shows itself to be private is for `link-localhost`.
      if (!found || !(isUncertain(found.class) || (found.class === 'private' && !isPrivateUrl(url)))) continue
      const message = messages[found.class](url, found.reason ?? messages.noReason, historyOf(found, now, messages))
      report({ span, message, subject: url, severity: SEVERITIES[found.class] })
    }
  }
})
