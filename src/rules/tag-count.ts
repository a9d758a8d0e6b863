import { z } from 'zod'
import { isEmpty } from '../generators/field.js'
import { nameOf, openingFence } from './post-text.js'
import { hasPreview } from './preview.js'
import { defineRule } from './rule.js'

export const tagCount = defineRule({
  id: 'tag-count',
  severity: 'info',
  profile: 'strict',
  summary: 'The post has no tags, or a great many.',
  why: 'Every tag makes a page that lists its posts. Without one a post is in none of these lists; with many it is in lists of one or two posts, which search engines regard as thin. Drafts, pages without a date and pages of the theme need none.',
  options: z.strictObject({
    min: z.int().nonnegative().default(1).describe('The fewest tags.'),
    max: z.int().positive().default(8).describe('The most tags.')
  }),
  messages: {
    none: (min: number) =>
      `This post has no tags, so it is in no list of related posts; at least ${min} would do. Add \`tags\`.`,
    few: (name: string, count: number, min: number) =>
      `\`${name}\` has ${count} of at least ${min} tags, so the post is in few lists of related posts. Add some that other posts have too.`,
    many: (name: string, count: number, max: number) =>
      `\`${name}\` has ${count} tags; with more than ${max} most of them lead to lists of one or two posts, which search engines regard as thin. Keep those that other posts have too.`
  },
  good: [
    { text: '---\ntitle: Banden\ndate: 2026-02-27\ntags: [fiets, winter]\n---\n' },
    { text: '---\ntitle: Over ons\n---\n' }
  ],
  bad: [
    { text: '---\ntitle: Banden\ndate: 2026-02-27\n---\n', at: '---', message: 'has no tags' },
    {
      text: '---\ntitle: Tyres\ndate: 2026-02-27\ntags: [a, b, c]\n---\n',
      options: { max: 2 },
      at: 'tags',
      message: 'has 3 tags; with more than 2'
    },
    { text: '---\ntitle: Tyres\ndate: 2026-02-27\ntags: [a]\n---\n', options: { min: 3 }, at: 'tags' }
  ],
  check({ post, options: { min, max }, messages, report }) {
    const { tags, date } = post.fields
    if (!hasPreview(post) || !date) return
    const count = tags?.node.kind === 'list' ? tags.node.items.length : 0
    if (!tags || count === 0) {
      if (min === 0 || (tags?.node.kind === 'scalar' && !isEmpty(tags.value))) return
      report({ span: tags?.keySpan ?? openingFence(post), message: messages.none(min), subject: 'tags' })
    } else if (count < min || count > max) {
      const name = nameOf(tags)
      const message = count < min ? messages.few(name, count, min) : messages.many(name, count, max)
      report({ span: tags.keySpan, message, subject: name })
    }
  }
})
