import { z } from 'zod'
import { defineRule } from './rule.js'
import { rewrite, textsOf } from './text-fields.js'

/** After a word, so that an operator in a title about programming is none. */
const REPEATED = /(?<=[\p{L}\d)"'”’])(?:!{2,}|\?{2,})(?=\s|$)/gu

export const titlePunctuation = defineRule({
  id: 'title-punctuation',
  severity: 'info',
  summary: 'The title has several exclamation or question marks in a row.',
  why: 'They look like advertising, which readers skip, and Google may leave them out or write another title.',
  options: z.strictObject({}),
  messages: {
    repeated: (marks: string) =>
      `The title has "${marks}" in it, which looks like advertising between other search results. One mark is enough.`,
    fix: 'Leave one mark'
  },
  good: [
    { text: '---\ntitle: Wat kost een bakfiets?\n---\n' },
    { text: '---\ntitle: "The ?? operator: really?!"\n---\n' }
  ],
  bad: [
    {
      text: '---\ntitle: Alles moet weg!!!\n---\n',
      at: 'Alles moet weg!!!',
      message: '"!!!"',
      fixed: '---\ntitle: Alles moet weg!\n---\n'
    },
    {
      text: '---\ntitle: "Which bike?? A guide"\n---\n',
      at: '"Which bike?? A guide"',
      fixed: '---\ntitle: "Which bike? A guide"\n---\n'
    }
  ],
  check({ post, messages, report }) {
    for (const field of post.fields.title ? textsOf(post.fields.title) : []) {
      const found = field.text.match(REPEATED)?.[0]
      if (!found) continue
      const text = field.text.replace(REPEATED, (marks) => marks.slice(0, 1))
      const fix = rewrite(post, field, text, { description: messages.fix, safe: true })
      report({
        span: field.node.span,
        message: messages.repeated(found.slice(0, 10)),
        subject: 'title',
        ...(fix && { fix })
      })
    }
  }
})
