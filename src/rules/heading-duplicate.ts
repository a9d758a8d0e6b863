import { z } from 'zod'
import { wordsAlone } from './post-text.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const post = (body: string) => `---\ntitle: Zomerroutes\n---\n\n${body}\n`

export const headingDuplicate = defineRule({
  id: 'heading-duplicate',
  severity: 'info',
  profile: 'strict',
  summary: 'Two headings of the same part of the text are the same.',
  why: 'In a table of contents nobody can tell them apart, and links to the second one break when the first is changed, for it is numbered by its place. The same heading in different parts ("Costs" under each product) is fine, as in markdownlint (MD024, siblings only).',
  options: z.strictObject({}),
  messages: {
    same: (text: string, line: number) =>
      `Heading ${quote(text)} is on line ${line} already, in the same part of the text: readers of the table of contents can't tell the two apart. Say in each what is different.`
  },
  good: [
    { text: post('## De dijk\n\n### Kosten\n\n1\n\n## De heide\n\n### Kosten\n\n2') },
    { text: post('## Costs\n\n### Costs in summer') }
  ],
  bad: [
    { text: post('## De dijk\n\n1\n\n## De **dijk**\n\n2'), at: '## De **dijk**', message: 'is on line 5 already' },
    { text: post('## A\n\n### Costs\n\n### Costs!\n\n## B'), at: '### Costs!', message: '"Costs!" is on line 7' }
  ],
  check({ post: { body, source }, messages, report }) {
    const seen: Map<string, number>[] = []
    for (const { level, text, span } of body.headings) {
      const key = wordsAlone(text)
      // What is deeper belongs to the heading before.
      seen.length = Math.min(seen.length, level + 1)
      seen[level] ??= new Map()
      const before = seen[level].get(key)
      const { line } = source.position(span.from)
      if (key === '') continue
      if (before === undefined) seen[level].set(key, line)
      else report({ span, message: messages.same(text, before), subject: `${'#'.repeat(level)} ${text}` })
    }
  }
})
