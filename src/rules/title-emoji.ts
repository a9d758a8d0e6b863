import { z } from 'zod'
import { textOf } from './post-text.js'
import { defineRule } from './rule.js'

const EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F/u

export const titleEmoji = defineRule({
  id: 'title-emoji',
  severity: 'info',
  profile: 'all',
  summary: 'The title has an emoji in it.',
  why: 'Google often leaves emoji out of the titles of its results, screen readers read out their names, and what they look like differs by device.',
  options: z.strictObject({}),
  messages: {
    emoji: (emoji: string) =>
      `The title has "${emoji}" in it, which Google may leave out and screen readers read out by its name. Say it in words, or remove it.`
  },
  good: [{ text: '---\ntitle: Fietsen in de winter\n---\n' }, { text: '---\ntitle: "Bikes™ & co © 2026"\n---\n' }],
  bad: [
    { text: '---\ntitle: Fietsen in de winter 🚲\n---\n', at: 'Fietsen in de winter 🚲', message: 'has "🚲" in it' },
    { text: '---\ntitle: We ❤️ bikes\n---\n', at: 'We ❤️ bikes' }
  ],
  check({ post: { fields }, messages, report }) {
    const emoji = EMOJI.exec(textOf(fields.title) ?? '')?.[0]
    if (!fields.title || emoji === undefined) return
    report({ span: fields.title.node.span, message: messages.emoji(emoji), subject: 'title' })
  }
})
