import { z } from 'zod'
import type { Reference, ReferenceRole } from '../post/post.js'
import type { Resolution } from '../site/resolution.js'
import { quote } from './quote.js'
import { defineRule, type Fix } from './rule.js'
import { schemeProblem } from './scheme.js'
import { writtenUrl } from './written-url.js'

type Missing = Extract<Resolution, { kind: 'missing' }>
type Hidden = NonNullable<Extract<Resolution, { kind: 'page' }>['hidden']>

const post = (link: string) => `---\ntitle: Bakfiets kopen\ndate: 2026-02-01\n---\n\nZie ${link}.\n`
const TYRES = { 'content/posts/banden.md': '---\ntitle: Banden\n---\n' }

const NAMES: Record<ReferenceRole, string> = {
  link: 'Link',
  image: 'Image',
  cover: 'Cover',
  canonical: 'Canonical address',
  source: 'Source'
}

const STATES: Record<Hidden, string> = {
  draft: 'is a draft',
  future: 'has a date in the future',
  expired: 'has expired'
}

export const internalLinkBroken = defineRule({
  id: 'internal-link-broken',
  severity: 'error',
  summary: 'A link within the site leads to a page or file that the site does not have.',
  why: 'Readers end on an error page of your own site, and search engines lose their way through it. The repository answers, not the network: a page that the same change adds is there. It is an error where the site has other pages or files at that place, and a warning where another program could answer the address. A `ref` or `relref` to a page that is not there stops the build of Hugo, and so do `link` and `post_url` that of Jekyll. A page that is a draft, lies in the future or has expired is not published (a warning). Links that a change breaks in posts it does not touch are reported as well.',
  options: z.strictObject({}),
  messages: {
    missing: (role: ReferenceRole, url: string, thing: 'page' | 'file', meant: string | undefined) =>
      `${NAMES[role]} ${quote(url)} leads to a ${thing} that is not in the repository, so readers ${role === 'link' ? 'end on an error page' : 'get nothing'}. ${meant === undefined ? 'Correct the address, or remove the link.' : `Did you mean ${quote(meant)}?`}`,
    removed: (role: ReferenceRole, url: string, thing: 'page' | 'file', meant: string | undefined) =>
      `${NAMES[role]} ${quote(url)} leads to a ${thing} that this change removes or moves, so readers will ${role === 'link' ? 'end on an error page' : 'get nothing'}. ${meant === undefined ? 'Keep the old address with an alias or a redirect, or change this post too.' : `It is now at ${quote(meant)}.`}`,
    shortcode: (url: string, program: string, meant: string | undefined) =>
      `${quote(url)} is no page of the site, so ${program} stops the build. ${meant === undefined ? 'Name a file of the site.' : `Did you mean ${quote(meant)}?`}`,
    hidden: (role: ReferenceRole, url: string, hidden: Hidden) =>
      `${NAMES[role]} ${quote(url)} leads to a page that ${STATES[hidden]}, so readers end on an error page. Publish that page first, or remove the link.`,
    fix: (meant: string) => `Use ${quote(meant)}`
  },
  good: [
    { text: post('[het CBS](www.example.com)') },
    { text: post('[de banden](/posts/banden/)'), files: TYRES },
    { text: post('[de banden]({{< relref "banden.md" >}})'), files: TYRES },
    { text: post('![Een band](/images/band.jpg)'), files: { 'static/images/band.jpg': '' } }
  ],
  bad: [
    {
      text: post('[de banden](/posts/bandden/#maat)'),
      files: TYRES,
      at: '/posts/bandden/#maat',
      message: 'Did you mean "/posts/banden/#maat"?',
      fixed: post('[de banden](/posts/banden/#maat)')
    },
    {
      text: post('[de wielen](/posts/wielen/)'),
      files: TYRES,
      at: '/posts/wielen/',
      message: 'a page that is not in the repository'
    },
    {
      text: post('[de banden]({{< ref "bandden.md" >}})'),
      files: TYRES,
      at: 'bandden.md',
      message: 'Hugo stops the build',
      fixed: post('[de banden]({{< ref "/posts/banden.md" >}})')
    },
    {
      text: post('[de banden]({% post_url 2026-01-31-bandden %})'),
      path: '_posts/2026-02-01-bakfiets.md',
      generator: 'jekyll',
      files: { '_config.yml': 'markdown: kramdown\n', '_posts/2026-01-31-banden.md': '---\ntitle: Banden\n---\n' },
      at: '2026-01-31-bandden',
      message: 'Jekyll stops the build',
      fixed: post('[de banden]({% post_url 2026-01-31-banden %})')
    },
    {
      text: post('[de banden](/posts/banden/)'),
      files: { 'content/posts/banden.md': '---\ntitle: Banden\ndraft: true\n---\n' },
      at: '/posts/banden/',
      message: 'is a draft'
    }
  ],
  check({ post, site, generator, resolve, messages, report, incomplete }) {
    for (const reference of post.references) {
      const found = resolve(reference)
      const { role, url, urlSpan: span } = reference
      if (found?.kind === 'unknown' && found.why !== undefined) incomplete(found.why)
      if (found?.kind === 'page' && found.hidden) {
        report({ span, message: messages.hidden(role, url, found.hidden), subject: url, severity: 'warning' })
      }
      // `www.example.com` is told by the rule for addresses without `https://`.
      if (found?.kind !== 'missing' || schemeProblem(reference, post, site)) continue
      const meant = found.suggestion?.written
      const message =
        found.as === 'shortcode'
          ? messages.shortcode(url, generator.addresses?.tags?.program ?? 'Hugo', meant)
          : found.byChange
            ? messages.removed(role, url, found.as, meant)
            : messages.missing(role, url, found.as, meant)
      report({
        span,
        message,
        subject: url,
        ...(found.certain ? {} : { severity: 'warning' }),
        ...(meant === undefined ? {} : { fix: fixOf(reference, found, meant) })
      })
    }

    function fixOf({ syntax, urlSpan: span }: Reference, { as }: Missing, meant: string): Fix {
      const text = as === 'shortcode' ? meant.replace(/["`]/g, '') : writtenUrl(meant, syntax)
      return { description: messages.fix(meant), safe: false, edits: [{ span, text }] }
    }
  }
})
