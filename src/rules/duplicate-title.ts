import { z } from 'zod'
import { othersSharing, relatedPlaces } from './other-posts.js'
import { textOf } from './post-text.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const other = { 'content/posts/older.md': '---\ntitle: Winterbanden kiezen\ndate: 2025-10-01\n---\n' }

export const duplicateTitle = defineRule({
  id: 'duplicate-title',
  severity: 'warning',
  needs: 'site-index',
  summary: 'Another post has the same title.',
  why: "Two pages with one title look like one page in search results, compete with each other for the same search, and readers can't tell them apart in lists. Titles are compared within a site and a language, without regard to case and blanks; drafts and expired posts don't count. It is told on the newer one of the two.",
  options: z.strictObject({}),
  messages: {
    one: (title: string) =>
      `Another post has the title ${title}, too. Search engines and readers can't tell the two apart. Say in the title what is different here.`,
    more: (title: string, count: number) =>
      `${count} other posts have the title ${title}, too. Search engines and readers can't tell them apart. Say in the title what is different here.`,
    related: 'the same title'
  },
  good: [
    { text: '---\ntitle: Zomerbanden kiezen\ndate: 2026-02-01\n---\n', files: other },
    { text: '---\ntitle: Winterbanden kiezen\ndate: 2026-02-01\ndraft: true\n---\n', files: other }
  ],
  bad: [
    {
      text: '---\ntitle: "Winterbanden  Kiezen"\ndate: 2026-02-01\n---\n',
      files: other,
      at: '"Winterbanden  Kiezen"',
      message: 'Another post has the title "Winterbanden Kiezen", too.'
    }
  ],
  check({ post: { path, fields }, index, messages, report }) {
    const title = textOf(fields.title)
    const others = othersSharing(index, path, 'title')
    if (!fields.title || title === undefined || others.length === 0) return
    const message = others.length > 1 ? messages.more(quote(title), others.length) : messages.one(quote(title))
    const related = relatedPlaces(others, 'title', messages.related)
    report({ span: fields.title.node.span, message, subject: 'title', related })
  }
})
