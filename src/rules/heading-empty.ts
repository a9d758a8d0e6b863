import { z } from 'zod'
import { isProse } from '../post/body/prose.js'
import type { Body, Heading } from '../post/post.js'
import { defineRule } from './rule.js'

const post = (body: string) => `---\ntitle: Zomerroutes\n---\n\n${body}\n`

export const headingEmpty = defineRule({
  id: 'heading-empty',
  severity: 'warning',
  summary: 'A heading has no text.',
  why: 'Screen readers announce it, tables of contents get an empty line, and readers see a gap. Usually its text was lost, or the marks were meant as a line. WCAG 2.4.6.',
  options: z.strictObject({}),
  messages: {
    empty:
      'This heading has no text: tables of contents and screen readers get an empty entry. Write the heading, or remove this line.',
    fix: 'Remove the empty heading'
  },
  good: [
    { text: post('## De dijk\n\nLangs het water.') },
    { text: post('## ![The dike](dike.jpg)') },
    { text: post('## {{< icon "bike" >}}') }
  ],
  bad: [
    {
      text: post('Langs het water.\n\n##\n\nEn terug.'),
      at: '##',
      message: 'has no text',
      fixed: post('Langs het water.\n\n\n\nEn terug.')
    },
    { text: post('<h2> </h2>'), at: '<h2> </h2>', fixed: post('') }
  ],
  check({ post: { body, source }, messages, report }) {
    for (const heading of body.headings) {
      const { span, text } = heading
      if (text.trim() !== '' || !isProse(body, span) || showsSomething(heading, body)) continue
      const fix = { description: messages.fix, safe: false, edits: [{ span, text: '' }] }
      report({ span, message: messages.empty, subject: source.slice(span), fix })
    }
  }
})

/** An image without a text, or an icon made by HTML. */
function showsSomething({ span, syntax }: Heading, { references }: Body): boolean {
  if (syntax === 'html' && span.to - span.from > LONGEST_EMPTY) return true
  return references.some((reference) => reference.span.from >= span.from && reference.span.to <= span.to)
}

/** Two tags and a few attributes: more is likely to hold an element that shows something. */
const LONGEST_EMPTY = 60
