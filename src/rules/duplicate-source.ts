import { z } from 'zod'
import { closingSource } from '../site/post-entry.js'
import { sourceKey } from '../site/same-address.js'
import { othersSharing, relatedPlaces } from './other-posts.js'
import { textOf } from './post-text.js'
import { defineRule } from './rule.js'

const other = {
  'content/posts/older.md':
    '---\ntitle: A\ndate: 2025-10-01\nsource_url: https://www.example.com/news/1/?utm_source=x\n---\n'
}

export const duplicateSource = defineRule({
  id: 'duplicate-source',
  severity: 'warning',
  needs: 'site-index',
  summary: 'Another post was made from the same source.',
  why: 'Several posts that retell one article compete with each other, and to Google many of them are "scaled content abuse". The source is the field `source_url` (or `bron`, `source`, `via` …) or the address in the closing line `Source: …`; addresses are compared without scheme, `www.`, tracking parameters, fragment and slash at the end, and the front page of a site doesn\'t count. It is told on the newer posts.',
  options: z.strictObject({}),
  messages: {
    one: "Another post has the same source. Two posts about one article compete with each other in search results. Merge them, or say here what the other one doesn't.",
    more: (count: number) =>
      `${count} other posts have the same source. Posts that retell one article compete with each other, and search engines take many of them for spam. Merge them, or keep the best one.`,
    related: 'the same source'
  },
  good: [
    { text: '---\ntitle: B\nsource_url: https://example.com/news/2\ndate: 2026-02-01\n---\n', files: other },
    {
      text: '---\ntitle: B\nsource_url: https://example.com/\ndate: 2026-02-01\n---\n',
      files: { 'content/posts/older.md': '---\ntitle: A\ndate: 2025-10-01\nsource_url: https://example.com\n---\n' }
    }
  ],
  bad: [
    {
      text: '---\ntitle: B\nsource_url: https://example.com/news/1\ndate: 2026-02-01\n---\n',
      files: other,
      at: 'https://example.com/news/1',
      message: 'Another post has the same source.'
    },
    {
      text: '---\ntitle: B\ndate: 2026-02-01\n---\n\nTekst.\n\nBron: [Nieuws](https://example.com/news/1)\n',
      files: other,
      at: 'https://example.com/news/1',
      message: 'the same source'
    }
  ],
  check({ post: { path, fields, source, frontMatter }, index, messages, report }) {
    const others = othersSharing(index, path, 'source')
    if (others.length === 0) return
    const isField = sourceKey(textOf(fields.source)) !== undefined
    const span = isField ? fields.source?.node.span : closingSource(source, frontMatter.span.to)
    if (!span) return
    const message = others.length > 1 ? messages.more(others.length) : messages.one
    const related = relatedPlaces(others, 'source', messages.related)
    report({ span: { from: span.from, to: span.to }, message, subject: 'source', related })
  }
})
