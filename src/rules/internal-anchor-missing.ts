import { distance } from 'fastest-levenshtein'
import { z } from 'zod'
import { quote } from './quote.js'
import { defineRule } from './rule.js'
import { writtenUrl } from './written-url.js'

const post = (link: string) => `---\ntitle: Bakfiets kopen\ndate: 2026-02-01\n---\n\n## De maten\n\nZie ${link}.\n`
const TYRES = { 'content/posts/banden.md': '---\ntitle: Banden\n---\n\n## Welke maat\n\nTekst.\n' }

/** Places that themes and scripts make. */
const OF_THEMES =
  /^$|^[!/?]|[:=~]|^(?:top|toc|tableofcontents|table-of-contents|content|contents|main|main-content|header|footer|nav|menu|search|searchbox|sidebar|share|related|author|theme-toggle|top-link|top-of-page|respond)$|comment|disqus|giscus|utterances|^(?:tab|tabs|modal|popup|accordion)(?:-|$)/i
const LONGEST = 120

export const internalAnchorMissing = defineRule({
  id: 'internal-anchor-missing',
  severity: 'warning',
  summary: 'A link within the site names a place (`#…`) that its page does not have.',
  why: 'Readers land at the top of the page and have to look for what was meant. The places of a page are its headings, as the site generator names them, and what has an `id` in it. Pages whose templates can make places (shortcodes, an own way of writing headings) are not judged, and neither are the usual places of themes such as `#top` and `#comments`.',
  options: z.strictObject({}),
  messages: {
    missing: (url: string, fragment: string, meant: string | undefined) =>
      `Link ${quote(url)} names a place ${quote(fragment)} that its page does not have, so readers land at the top. ${meant === undefined ? 'Name a heading of the page, or leave out what follows the #.' : `Did you mean ${quote(meant)}?`}`,
    fix: (meant: string) => `Use ${quote(meant)}`
  },
  good: [
    { text: post('[de maten](#de-maten)') },
    { text: post('[welke maat](/posts/banden/#welke-maat)'), files: TYRES },
    { text: post('[welke maat]({{< relref "banden.md#welke-maat" >}})'), files: TYRES },
    { text: post('[reacties](#comments)') }
  ],
  bad: [
    {
      text: post('[de maten](#de-mate)'),
      at: '#de-mate',
      message: 'Did you mean "#de-maten"?',
      fixed: post('[de maten](#de-maten)')
    },
    {
      text: post('[prijs](/posts/banden/#prijs)'),
      files: TYRES,
      at: '/posts/banden/#prijs',
      message: 'names a place "prijs"'
    },
    {
      text: post('[welke maat]({{< relref "banden.md#welke-mat" >}})'),
      files: TYRES,
      at: 'banden.md#welke-mat',
      fixed: post('[welke maat]({{< relref "banden.md#welke-maat" >}})')
    }
  ],
  check({ post, site, generator, resolve, messages, report }) {
    for (const reference of post.references) {
      const { url, urlSpan: span, syntax, role, generated } = reference
      const at = url.indexOf('#')
      // What a shortcode makes of a place alone, only its template knows.
      if (at < 0 || role !== 'link' || generated || (at === 0 && syntax === 'shortcode')) continue
      const fragment = decoded(url.slice(at + 1))
      if (OF_THEMES.test(fragment)) continue
      const found = at === 0 ? undefined : resolve(reference)
      const anchors =
        at === 0
          ? generator.addresses?.anchorsOf?.(post, site)
          : found?.kind === 'page' && !found.hidden
            ? found.anchors
            : undefined
      if (!anchors || anchors.has(fragment)) continue
      const near = nearest(fragment, anchors)
      const meant = near === undefined ? undefined : `${url.slice(0, at)}#${near}`
      report({
        span,
        message: messages.missing(url, fragment, meant),
        subject: url,
        ...(meant !== undefined && {
          fix: {
            description: messages.fix(meant),
            safe: false,
            edits: [{ span, text: syntax === 'shortcode' ? meant : writtenUrl(meant, syntax) }]
          }
        })
      })
    }
  }
})

/** The one place whose name is the same but for case, signs, or a letter or two. */
function nearest(fragment: string, anchors: ReadonlySet<string>): string | undefined {
  if (fragment.length > LONGEST) return undefined
  const wanted = plain(fragment)
  const allowed = wanted.length < 5 ? 1 : 2
  const near = [...anchors].filter(
    (one) =>
      one.length <= LONGEST &&
      Math.abs(plain(one).length - wanted.length) <= allowed &&
      distance(plain(one), wanted) <= allowed
  )
  return near.length === 1 ? near[0] : undefined
}

function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[^\p{L}\p{Nd}]/gu, '')
    .toLowerCase()
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment)
  } catch {
    return fragment
  }
}
