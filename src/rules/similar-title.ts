import { z } from 'zod'
import { othersSharing, relatedPlaces } from './other-posts.js'
import { textOf } from './post-text.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const post = (title: string, date: string) => `---\ntitle: ${title}\ndate: ${date}\n---\n`
const other = { 'content/posts/older.md': post('Hoe kies je de beste winterbanden voor je fiets', '2025-10-01') }

export const similarTitle = defineRule({
  id: 'similar-title',
  severity: 'info',
  profile: 'strict',
  needs: 'site-index',
  summary: 'Another post has nearly the same title.',
  why: "Two posts on one subject compete with each other in search results, and often nobody remembers that the first one is there. Titles are compared by their words, within a site and a language: a word counts the more the fewer titles have it, and words such as `how` and `the` count nothing (the cosine of tf-idf weights). From `similarity` it is told, from `certain` as a warning. Titles of fewer than three such words, titles that differ in a number, drafts and expired posts are not compared. It is told on the newer one of the two; the very same title is `duplicate-title`'s to tell.",
  options: z.strictObject({
    similarity: z
      .number()
      .min(0.5)
      .max(1)
      .default(0.8)
      .describe('From which likeness on it is told: 0 is no word in common, 1 all of them.'),
    certain: z.number().min(0.5).max(1).default(0.95).describe('From which likeness on it is a warning.')
  }),
  messages: {
    one: (other: string) =>
      `Another post has nearly the same title: ${other}. Two posts on one subject compete with each other in search results. Link to that one, merge them, or say in the title what is different here.`,
    more: (other: string, count: number) =>
      `${count} other posts have nearly the same title, such as ${other}. Posts on one subject compete with each other in search results. Link to those, merge them, or say in the title what is different here.`,
    related: 'a title like this one'
  },
  good: [
    { text: post('Hoe kies je de beste zomerbanden voor je auto', '2026-02-01'), files: other },
    {
      text: post('Winterbanden kiezen voor je fiets, deel 2', '2026-02-01'),
      files: { 'content/posts/older.md': post('Winterbanden kiezen voor je fiets, deel 1', '2025-10-01') }
    }
  ],
  bad: [
    {
      text: post('De beste winterbanden voor je fiets kiezen', '2026-02-01'),
      files: { 'content/posts/older.md': post('De beste winterbanden kiezen voor je fiets', '2025-10-01') },
      at: 'De beste winterbanden voor je fiets kiezen',
      message: 'Another post has nearly the same title: "De beste winterbanden kiezen voor je fiets".'
    }
  ],
  check({ post: { path, fields }, index, options, messages, report }) {
    if (!index || !fields.title || textOf(fields.title) === undefined) return
    if (othersSharing(index, path, 'title').length > 0) return
    const similar = index.similar(path, Math.min(options.similarity, options.certain))
    const [first] = similar
    const others = similar.map(({ entry }) => entry)
    if (!first || !index.isToTell(path, others)) return
    const shown = quote(first.entry.name ?? '')
    const message = similar.length > 1 ? messages.more(shown, similar.length) : messages.one(shown)
    report({
      span: fields.title.node.span,
      message,
      subject: 'title',
      related: relatedPlaces(others, 'title', messages.related),
      ...(first.similarity >= options.certain && { severity: 'warning' })
    })
  }
})
