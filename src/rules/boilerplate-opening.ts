import { z } from 'zod'
import { openingOf } from '../site/post-entry.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const DAY = 24 * 3600 * 1000

const post = (date: string, text: string) => `---\ntitle: A\ndate: ${date}\n---\n\n${text}\n`
const alike = Object.fromEntries(
  ['01', '02', '03', '04'].map((day) => [
    `content/posts/${day}.md`,
    post(`2026-02-${day}`, 'Stel je voor dat je fietst.')
  ])
)

export const boilerplateOpening = defineRule({
  id: 'boilerplate-opening',
  severity: 'info',
  profile: 'all',
  needs: 'site-index',
  summary: 'Many recent posts begin with the same two words.',
  why: 'Readers who follow a site notice at once when every post begins alike, and texts made by a machine do. The first two words of the text are compared with those of the posts of the last `days`; posts from before that time are left alone. On a site with 7,500 posts, a third began with the two words that its language model liked best.',
  options: z.strictObject({
    days: z.int().min(1).default(90).describe('How far back posts are compared.'),
    share: z.number().min(1).max(100).default(10).describe('Percent of these posts above which it is told.'),
    posts: z.int().min(2).default(5).describe('Posts that must at least begin alike.')
  }),
  messages: {
    alike: (words: string, same: number, all: number, days: number) =>
      `The words ${words} open ${same} of the ${all} posts of the last ${days} days. Readers take a text that begins like all others for one of a machine. Begin with what is new here.`
  },
  good: [{ text: post('2026-02-20', 'Fietsen is gezond.'), files: alike }],
  bad: [
    {
      text: post('2026-02-20', 'Stel je eens een berg voor.'),
      files: alike,
      at: 'Stel je',
      message: 'The words "Stel je" open 5 of the 5 posts of the last 90 days.'
    }
  ],
  check({ post: { path, source, frontMatter }, now, index, options: { days, share, posts }, messages, report }) {
    const entry = index?.entry(path)
    const until = now.getTime()
    const since = until - days * DAY
    if (!index || !entry || entry.hidden || entry.time === undefined || entry.time < since || entry.time > until) return
    const opening = openingOf(source, frontMatter.span.to)
    if (!opening || entry.opening === undefined) return
    const { same, all } = index.openings(entry, since, until)
    if (same < posts || same * 100 <= share * all) return
    const { from, to } = opening
    report({
      span: { from, to },
      message: messages.alike(quote(source.slice({ from, to })), same, all, days),
      subject: opening.words
    })
  }
})
