import { z } from 'zod'
import { defineRule } from './rule.js'
import { findSourceLine } from './source-line/find.js'
import { namedSource } from './source-line/named-source.js'

const post = (body: string) => `---\ntitle: De ketting\nsource_url: https://example.com/a\n---\n\n${body}\n`

export const sourceLinePosition = defineRule({
  id: 'source-line-position',
  severity: 'info',
  profile: 'strict',
  summary: 'The source line is not at the end of the text.',
  why: 'Readers look for the source at the end; in the middle it parts the text. Looked at only where front matter names a source.',
  options: z.strictObject({}),
  messages: {
    middle: 'The source line stands in the middle of the text, where readers do not look for it. Move it to the end.'
  },
  good: [
    { text: post('Maak hem droog.\n\nBron: [A](https://example.com/a)\n\n<!-- end -->') },
    { text: post('Dry it.\n\n## Sources\n\n- [A](https://example.com/a)\n- [B](https://example.com/b)') }
  ],
  bad: [
    {
      text: post('Source: A (https://example.com/a)\n\nDry it.'),
      at: 'Source: A (https://example.com/a)',
      message: 'middle'
    },
    { text: post('## Bronnen\n\n- [A](/a)\n\n## Meer\n\nEn meer.'), at: '## Bronnen\n\n- [A](/a)' }
  ],
  check({ post, messages, report }) {
    if (namedSource(post) === undefined) return
    const line = findSourceLine(post)
    if (line && !line.isLast) report({ span: line.span, message: messages.middle, subject: 'source' })
  }
})
