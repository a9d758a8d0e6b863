import { z } from 'zod'
import type { Reference } from '../post/post.js'
import { quote } from './quote.js'
import { defineRule, type Fix } from './rule.js'
import { writtenUrl } from './written-url.js'

const post = (link: string) => `---\ntitle: Bakfiets kopen\ndate: 2026-02-01\n---\n\nZie ${link}.\n`
const SITE = {
  'hugo.toml': 'baseURL = "https://fietsblad.example/"\n',
  'content/posts/banden.md': '---\ntitle: Banden\n---\n'
}
const PATH = 'content/posts/bakfiets.md'

export const markdownLink = defineRule({
  id: 'markdown-link',
  severity: 'warning',
  summary: "A link names another post's file, which visitors don't find on the site.",
  why: 'On GitHub `other-post.md` opens the post, but the site has a page at another address: Hugo, Jekyll and Zola leave such a link as it is, and readers end on an error page. Sites of several languages, settings, plug-ins and templates for links can change that; where one of them is in use, and for generators that follow such links, nothing is reported.',
  options: z.strictObject({}),
  messages: {
    unfollowed: (url: string, instead: string) =>
      `Link ${quote(url)} names a file, and the site has no page at that address: readers end on an error page. Write ${quote(instead)}.`,
    fix: (instead: string) => `Write ${quote(instead)}`
  },
  good: [
    { text: post('[de banden]({{< relref "banden.md" >}})'), path: PATH, files: SITE },
    { text: post('[de banden](/posts/banden/)'), path: PATH, files: SITE },
    {
      text: post('[de banden](banden.md)'),
      path: PATH,
      files: { ...SITE, 'layouts/_default/_markup/render-link.html': '' }
    },
    {
      text: post('[de banden](./banden.md)'),
      path: 'blog/bakfiets.md',
      generator: 'docusaurus',
      files: { 'docusaurus.config.js': '', 'blog/banden.md': '' }
    }
  ],
  bad: [
    {
      text: post('[de banden](banden.md#maat)'),
      path: PATH,
      files: SITE,
      at: 'banden.md#maat',
      message: 'names a file, and the site has no page at that address',
      fixed: post('[de banden]({{< relref "/posts/banden.md#maat" >}})')
    },
    {
      text: '---\ntitle: Bakfiets kopen\n---\n\nZie [de banden](2026-01-05-banden.md).\n',
      path: '_posts/2026-02-01-bakfiets.md',
      generator: 'jekyll',
      files: {
        '_config.yml': 'url: https://fietsblad.example\nmarkdown: kramdown\n',
        Gemfile: 'gem "jekyll"\n',
        '_posts/2026-01-05-banden.md': '---\ntitle: Banden\n---\n'
      },
      at: '2026-01-05-banden.md',
      fixed: '---\ntitle: Bakfiets kopen\n---\n\nZie [de banden](/2026/01/05/banden.html).\n'
    }
  ],
  check({ post, resolve, messages, report }) {
    for (const reference of post.references) {
      const found = resolve(reference)
      if (found?.kind !== 'page' || found.instead === undefined || reference.role !== 'link') continue
      const { url, urlSpan: span } = reference
      report({
        span,
        message: messages.unfollowed(url, found.instead),
        subject: url,
        fix: fixOf(reference, found.instead)
      })
    }

    function fixOf({ syntax, urlSpan: span }: Reference, instead: string): Fix {
      const text = instead.startsWith('{{') ? instead : writtenUrl(instead, syntax)
      return { description: messages.fix(instead), safe: false, edits: [{ span, text }] }
    }
  }
})
