import { z } from 'zod'
import { entitiesOf } from './body-entities.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const post = (body: string) => `---\ntitle: De fiets\n---\n\n${body}\n`

export const htmlEntityVisible = defineRule({
  id: 'html-entity-visible',
  severity: 'warning',
  summary: 'The text holds an HTML entity that was encoded twice, so readers see it: `it&amp;#39;s`.',
  why: "A program encoded what was encoded already: on the page stands `it&#39;s` instead of `it's`. Reported only in or beside a word, for a text about HTML may show an entity on purpose.",
  options: z.strictObject({}),
  messages: {
    visible: (entity: string, seen: string, character: string) =>
      `${quote(entity)} was encoded twice, so readers see ${quote(seen)} in the text. Write ${character}.`,
    fix: 'Write the character itself'
  },
  good: [
    { text: post('Write &amp;nbsp; between the two words, and `it&amp;#39;s`.') },
    { text: post('Jan &amp; Piet; R&amp;D; AT&amp;T;') }
  ],
  bad: [
    {
      text: post('Opa&amp;#039;s fiets'),
      at: '&amp;#039;',
      message: 'readers see "&#039;"',
      fixed: post("Opa's fiets")
    },
    { text: post('a caf&amp;eacute;'), at: '&amp;eacute;', message: 'Write é.', fixed: post('a café') }
  ],
  check({ post, messages, report }) {
    for (const { span, written, character, twice, plain } of entitiesOf(post)) {
      if (!twice || !plain) continue
      const around = post.source.text.slice(span.from - 1, span.from) + post.source.text.slice(span.to, span.to + 1)
      if (!/\p{L}/u.test(around)) continue
      const seen = written.replace('amp;', '')
      const fix = { description: messages.fix, safe: true, edits: [{ span, text: character }] }
      report({ span, message: messages.visible(written, seen, character), subject: written, fix })
    }
  }
})
