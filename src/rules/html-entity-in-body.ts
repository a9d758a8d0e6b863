import { z } from 'zod'
import { entitiesOf } from './body-entities.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const post = (body: string) => `---\ntitle: De fiets\n---\n\n${body}\n`

export const htmlEntityInBody = defineRule({
  id: 'html-entity-in-body',
  severity: 'info',
  profile: 'strict',
  summary: 'The text holds an HTML entity such as `&#39;` where the character itself would do.',
  why: 'Browsers show the character, but whoever edits the text stumbles over it, and excerpts, feeds and social networks may show the entity as it is. Entities get there when a program copies a text out of a web page. Those that Markdown needs (`&lt;`, `&amp;`, `&nbsp;`), code, HTML and addresses are left alone.',
  options: z.strictObject({}),
  messages: {
    needless: (entity: string, character: string) =>
      `The text holds the HTML entity ${quote(entity)}, which is hard to read for whoever edits it, and may be shown as it is in feeds. Write ${character}.`,
    fix: 'Write the character itself'
  },
  good: [
    { text: post('Jan&nbsp;&amp; Piet, 3 &lt; 4, `&#39;`, <b title="&quot;">x</b>') },
    { text: post('[A](https://example.com/?a=1&quot;) &notanentity; R&D;') }
  ],
  bad: [
    {
      text: post('Opa&#039;s fiets is van caf&eacute; Zuid.'),
      at: '&#039;',
      message: 'the HTML entity "&#039;"',
      fixed: post("Opa's fiets is van caf&eacute; Zuid.")
    },
    { text: post('Caf&eacute;'), at: '&eacute;', fixed: post('Café') }
  ],
  check({ post, messages, report }) {
    for (const { span, written, character, twice, plain } of entitiesOf(post)) {
      if (twice || !plain) continue
      const fix = { description: messages.fix, safe: true, edits: [{ span, text: character }] }
      report({ span, message: messages.needless(written, character), subject: written, fix })
    }
  }
})
