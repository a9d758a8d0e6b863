import { z } from 'zod'
import { relatedPlaces } from './other-posts.js'
import { nameOf, openingFence } from './post-text.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const other = { 'content/posts/older.md': '---\ntitle: A\nslug: banden\ndate: 2025-10-01\n---\n' }

export const duplicateUrl = defineRule({
  id: 'duplicate-url',
  severity: 'error',
  needs: 'site-index',
  summary: 'Two posts are published at one address.',
  why: "Hugo writes both pages to the same file, says nothing, and readers get one of them: which one can change with every build. Drafts and expired posts don't count, and sites whose addresses can't be told are not judged.",
  options: z.strictObject({}),
  messages: {
    same: (url: string) =>
      `Another post is published at ${url}, too, so that readers get only one of the two. Give this post another file name, \`slug\` or \`url\`.`,
    related: 'the same address'
  },
  good: [{ text: '---\ntitle: B\ndate: 2026-02-01\n---\n', files: other }],
  bad: [
    {
      text: '---\ntitle: B\nslug: banden\ndate: 2026-02-01\n---\n',
      files: other,
      at: 'banden',
      message: 'Another post is published at "/posts/banden/", too'
    },
    { text: '---\ntitle: B\ndate: 2026-02-01\n---\n', path: 'content/posts/banden.md', files: other, at: '---' }
  ],
  check({ post, index, messages, report }) {
    const entry = index?.entry(post.path)
    if (entry?.url === undefined || entry.hidden) return
    const others = index?.at(entry.url, entry).filter(({ url }) => url === entry.url) ?? []
    if (!index?.isToTell(post.path, others)) return
    const field = post.fields.url ?? post.fields.slug
    report({
      span: field?.node.span ?? openingFence(post),
      message: messages.same(quote(entry.url === '' ? '/' : `/${entry.url}/`)),
      subject: field ? nameOf(field) : 'url',
      related: relatedPlaces(others, 'address', messages.related)
    })
  }
})
