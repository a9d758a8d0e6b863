import { z } from 'zod'
import { characterCount, textOf } from './post-text.js'
import { defineRule } from './rule.js'

const LONG = 'Waarom elektrische bakfietsen in de winter langer meegaan dan je denkt'

export const titleLength = defineRule({
  id: 'title-length',
  severity: 'info',
  profile: 'all',
  summary: 'The title has more characters than the house style allows.',
  why: 'Google cuts titles by their width, which `title-width` measures; characters are easier to agree on. 60 is the limit of Front Matter CMS. With `max: 110` it is the old limit of Google for headlines of articles, which it gave up in 2023.',
  options: z.strictObject({ max: z.int().positive().default(60).describe('The most characters of a title.') }),
  messages: {
    long: (length: number, max: number) =>
      `The title has ${length} characters; at most ${max} are sure to be read whole in search results. Shorten it by ${length - max}.`
  },
  good: [{ text: '---\ntitle: Winterbanden voor de fiets\n---\n' }],
  bad: [
    { text: `---\ntitle: ${LONG}\n---\n`, at: LONG, message: `has ${LONG.length} characters; at most 60` },
    {
      text: '---\ntitle: "Winter tyres"\n---\n',
      options: { max: 10 },
      at: '"Winter tyres"',
      message: 'Shorten it by 2'
    }
  ],
  check({ post: { fields }, options: { max }, messages, report }) {
    const length = characterCount(textOf(fields.title) ?? '')
    if (!fields.title || length <= max) return
    report({ span: fields.title.node.span, message: messages.long(length, max), subject: 'title' })
  }
})
