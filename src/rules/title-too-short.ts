import { z } from 'zod'
import { textWidth } from '../text-width/text-width.js'
import { textOf } from './post-text.js'
import { hasPreview } from './preview.js'
import { defineRule } from './rule.js'

/** The size of titles in Google's results on a desktop, in px of Arial. */
const FONT_SIZE = 20

export const titleTooShort = defineRule({
  id: 'title-too-short',
  severity: 'info',
  profile: 'strict',
  summary: 'The title fills only a small part of the room that a search result has for it.',
  why: 'A result has room for about 600 px. A title of less than a third of that, such as "News", seldom says what the page is about, and leaves out the words that people search for. A short title can be right all the same.',
  options: z.strictObject({
    min: z.number().min(0).default(200).describe('The narrowest title, in px of Arial at 20 px.')
  }),
  messages: {
    tooShort: (width: number, min: number) =>
      `Title is only ${width} px wide; search results have room for about 600 px. Say in at least ${min} px what the reader finds here, in words that people search for.`
  },
  good: [{ text: '---\ntitle: Zo stel je de versnelling af\n---\n' }, { text: '---\ntitle: News\ndraft: true\n---\n' }],
  bad: [
    { text: '---\ntitle: Nieuws\n---\n', at: 'Nieuws', message: 'px wide' },
    { text: '---\ntitle: Our new bikes\n---\n', at: 'Our new bikes' }
  ],
  check({ post, options, messages, report }) {
    const { title } = post.fields
    const text = textOf(title)
    if (!title || !text || !hasPreview(post)) return
    const width = textWidth(text, FONT_SIZE)
    if (width >= options.min) return
    report({ span: title.node.span, message: messages.tooShort(Math.round(width), options.min), subject: 'title' })
  }
})
