import { z } from 'zod'
import { charactersToCut, textWidth } from '../text-width/text-width.js'
import { textOf } from './post-text.js'
import { defineRule } from './rule.js'

/** The size of titles in Google's results on a desktop, in px of Arial. */
const FONT_SIZE = 20

export const titleWidth = defineRule({
  id: 'title-width',
  severity: 'warning',
  summary: 'The title is wider than the room that a search result has for it.',
  why: 'Google sets titles in Arial of 20 px in a column of about 600 px, and cuts what is wider; the words at the end, often the ones that make somebody click, are lost. Google names no limit; 600 px is what Yoast SEO and other tools measure. Pixels say more than a number of characters: `W` is four times as wide as `i`.',
  options: z.strictObject({
    max: z.number().positive().default(600).describe('The widest title, in px of Arial at 20 px.'),
    suffix: z
      .string()
      .default('')
      .describe(
        'What the theme puts after every title, such as ` | My site`, to count it too. Google often leaves a site name out.'
      )
  }),
  messages: {
    tooWide: (width: number, max: number, cut: number, suffix: string) =>
      `Title is ${width} px wide${suffix && ` with "${suffix}"`}; Google cuts titles at about ${max} px. Shorten it by about ${cut} character${cut === 1 ? '' : 's'}.`
  },
  good: [
    { text: '---\ntitle: Zo stel je de versnelling van je fiets zelf af\n---\n' },
    {
      text: '---\ntitle: "Little hills, still trails, fertile fields: fifty villages in idyllic Tilly"\n---\n'
    }
  ],
  bad: [
    {
      text: '---\ntitle: "Waarom je de ketting van je fiets vaker moet schoonmaken dan je denkt"\n---\n',
      at: '"Waarom je de ketting van je fiets vaker moet schoonmaken dan je denkt"',
      message: 'Google cuts titles at about 600 px.'
    },
    {
      text: '---\ntitle: How to keep your bicycle chain clean in winter\n---\n',
      options: { suffix: ' | The Bicycle Workshop' },
      at: 'How to keep your bicycle chain clean in winter',
      message: 'with " | The Bicycle Workshop"'
    }
  ],
  check({ post, options, messages, report }) {
    const { title } = post.fields
    const text = textOf(title)
    if (!title || !text) return
    const width = textWidth(text, FONT_SIZE) + suffixWidth(options.suffix)
    if (width <= options.max) return
    const cut = charactersToCut(text, width - options.max, FONT_SIZE)
    const message = messages.tooWide(Math.round(width), options.max, cut, options.suffix)
    report({ span: title.node.span, message, subject: 'title' })
  }
})

/** A space at its start counts, though it would collapse at the start of a line. */
function suffixWidth(suffix: string): number {
  return suffix === '' ? 0 : textWidth(`.${suffix}`, FONT_SIZE) - textWidth('.', FONT_SIZE)
}
