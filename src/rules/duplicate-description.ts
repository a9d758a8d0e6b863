import { z } from 'zod'
import { othersSharing, relatedPlaces } from './other-posts.js'
import { nameOf } from './post-text.js'
import { defineRule } from './rule.js'

const other = { 'content/posts/older.md': '---\ntitle: A\ndescription: Wat je moet weten.\ndate: 2025-10-01\n---\n' }

export const duplicateDescription = defineRule({
  id: 'duplicate-description',
  severity: 'warning',
  needs: 'site-index',
  summary: 'Another post has the same description.',
  why: "The description is what search results and shared links show below the title. The same text under two titles tells readers nothing about either, and Google asks for one of its own on every page. Compared within a site and a language; drafts and expired posts don't count. It is told on the newer one of the two.",
  options: z.strictObject({}),
  messages: {
    one: (field: string) =>
      `Another post has the same \`${field}\`. Search results would show one text under two titles. Write what this post is about.`,
    more: (field: string, count: number) =>
      `${count} other posts have the same \`${field}\`. Search results would show one text under all their titles. Write what this post is about.`,
    related: 'the same description'
  },
  good: [{ text: '---\ntitle: B\ndescription: Hoe je banden kiest.\ndate: 2026-02-01\n---\n', files: other }],
  bad: [
    {
      text: '---\ntitle: B\ndescription: Wat je moet weten.\ndate: 2026-02-01\n---\n',
      files: other,
      at: 'Wat je moet weten.',
      message: 'Another post has the same `description`.'
    }
  ],
  check({ post: { path, fields }, index, messages, report }) {
    const others = othersSharing(index, path, 'description')
    if (!fields.description || others.length === 0) return
    const name = nameOf(fields.description)
    const message = others.length > 1 ? messages.more(name, others.length) : messages.one(name)
    const related = relatedPlaces(others, 'description', messages.related)
    report({ span: fields.description.node.span, message, subject: name, related })
  }
})
