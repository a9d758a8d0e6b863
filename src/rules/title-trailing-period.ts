import { z } from 'zod'
import { defineRule } from './rule.js'
import { rewrite, textsOf } from './text-fields.js'

/** A short last word is likely an abbreviation: `Inc.`, `e.a.`, `etc.`; a second sentence makes a full stop right. */
const FULL_STOP = /^(?:[^.?!]*[\p{L}\d])?[\p{L}\d]{5,}\.\s*$/u

export const titleTrailingPeriod = defineRule({
  id: 'title-trailing-period',
  severity: 'info',
  profile: 'strict',
  summary: 'The title ends with a full stop.',
  why: 'Headlines have none: it takes room, and makes a reader stop where they should click.',
  options: z.strictObject({}),
  messages: {
    stop: 'The title ends with a full stop, which headlines do without. Remove it.',
    fix: 'Remove the full stop'
  },
  good: [
    { text: '---\ntitle: Zo maak je hem schoon\n---\n' },
    { text: '---\ntitle: Meet Bikes Inc.\n---\n' },
    { text: '---\ntitle: Less is more. Always.\n---\n' }
  ],
  bad: [
    {
      text: '---\ntitle: Zo maak je je fiets helemaal schoon.\n---\n',
      at: 'Zo maak je je fiets helemaal schoon.',
      fixed: '---\ntitle: Zo maak je je fiets helemaal schoon\n---\n'
    },
    {
      text: '---\ntitle: "How to choose brakes."\n---\n',
      at: '"How to choose brakes."',
      fixed: '---\ntitle: "How to choose brakes"\n---\n'
    }
  ],
  check({ post, messages, report }) {
    for (const field of post.fields.title ? textsOf(post.fields.title) : []) {
      if (!FULL_STOP.test(field.text)) continue
      const text = field.text.trimEnd().slice(0, -1)
      const fix = rewrite(post, field, text, { description: messages.fix, safe: false })
      report({ span: field.node.span, message: messages.stop, subject: 'title', ...(fix && { fix }) })
    }
  }
})
