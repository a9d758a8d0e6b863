import { z } from 'zod'
import { textOf } from './post-text.js'
import { defineRule } from './rule.js'

/** Fewer letters are an abbreviation, or a name: `NATO`, `BMW M3 CSL`. */
const FEWEST_LETTERS = 10

export const titleAllcaps = defineRule({
  id: 'title-allcaps',
  severity: 'info',
  summary: 'The whole title is in capitals.',
  why: 'Capitals are slower to read, look like shouting between other results, and take a third more room, so that less of the title is shown. A title of less than 10 letters, or of one word, is not reported.',
  options: z.strictObject({}),
  messages: {
    capitals:
      'The whole title is in capitals: that reads slowly, and takes about a third more of the room in search results. Write it in small letters; a style sheet can still show capitals.'
  },
  good: [{ text: '---\ntitle: NAVO en EU over de HSL-Zuid\n---\n' }, { text: '---\ntitle: BMW M3 CSL\n---\n' }],
  bad: [
    { text: '---\ntitle: ALLES OVER ELEKTRISCHE FIETSEN\n---\n', at: 'ALLES OVER ELEKTRISCHE FIETSEN' },
    { text: '---\ntitle: "10 BIKES WE LOVE"\n---\n', at: '"10 BIKES WE LOVE"', message: 'in capitals' }
  ],
  check({ post, messages, report }) {
    const { title } = post.fields
    const text = textOf(title)
    if (!title || !text || /\p{Ll}/u.test(text)) return
    const letters = text.match(/\p{Lu}/gu)?.length ?? 0
    if (letters < FEWEST_LETTERS || !/\p{Lu}\P{L}+\p{Lu}/u.test(text)) return
    report({ span: title.node.span, message: messages.capitals, subject: 'title' })
  }
})
