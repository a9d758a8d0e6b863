import { z } from 'zod'
import { quote } from './quote.js'
import { defineRule } from './rule.js'
import { findSourceLine } from './source-line/find.js'
import { leadTo, namedSource } from './source-line/named-source.js'
import { writtenUrl } from './written-url.js'

const post = (body: string) => `---\ntitle: De ketting\nsource_url: https://example.com/a?id=1\n---\n\n${body}\n`

export const sourceLineMismatch = defineRule({
  id: 'source-line-mismatch',
  severity: 'warning',
  summary: 'The source line links another page than the one that front matter names as the source.',
  why: 'One of the two is wrong: readers are sent to a page that does not tell the story, or whatever works with front matter (lists of sources, checks for doubles) goes by a wrong address. Scheme, `www.`, tracking parameters, fragment and a last slash may differ, and so may parameters that only one of the two has. With several links in the source line one that fits is enough.',
  options: z.strictObject({}),
  messages: {
    other: (link: string, named: string) =>
      `The source line links ${quote(link, 100)}, but front matter names ${quote(named, 100)} as the source. Correct the one that is wrong.`,
    fix: 'Link what front matter names'
  },
  good: [
    { text: post('Bron: [De Fietskrant](http://www.example.com/a/?id=1&utm_source=x#top)') },
    { text: post('Bronnen: [A](https://example.com/b), [B](https://example.com/a?id=1)') },
    { text: post('Bron: De Fietskrant') },
    { text: post('Bron: [A](https://example.com/a)') }
  ],
  bad: [
    {
      text: post('Bron: [De Fietskrant](https://example.com/b)'),
      at: 'https://example.com/b',
      message: 'front matter names "https://example.com/a?id=1"',
      fixed: post('Bron: [De Fietskrant](https://example.com/a?id=1)')
    },
    {
      text: post('Source: The Bicycle Times (https://example.com/a?id=2)'),
      at: 'https://example.com/a?id=2',
      fixed: post('Source: The Bicycle Times (https://example.com/a?id=1)')
    }
  ],
  check({ post, messages, report }) {
    const named = namedSource(post)
    if (named === undefined) return
    const links = (findSourceLine(post)?.links ?? []).filter(({ url }) => /^https?:\/\//i.test(url))
    const [first, ...others] = links
    if (!first || leadTo(links, named)) return
    const { url, urlSpan: span, syntax } = first
    const fix = { description: messages.fix, safe: false, edits: [{ span, text: writtenUrl(named, syntax) }] }
    const message = messages.other(url, named)
    report({ span, message, subject: url, ...(others.length === 0 && { fix }) })
  }
})
