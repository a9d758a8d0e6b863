import { decodeHTMLStrict } from 'entities'
import { z } from 'zod'
import { quote } from './quote.js'
import { defineRule } from './rule.js'
import { rewrite, shownTexts } from './text-fields.js'

/** With their semicolon; `&shop;` and the like are no entities and stay as they are. */
const ENTITY = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/g

export const htmlEntityInFrontMatter = defineRule({
  id: 'html-entity-in-front-matter',
  severity: 'warning',
  summary: 'A field holds an HTML entity such as `&#039;`, which readers see as it is.',
  why: 'Front matter is text, not HTML: the theme escapes it, so that `it&#039;s` is on the page, in the search result and on social networks as exactly that. Entities get there when a program copies a title out of a web page or a feed.',
  options: z.strictObject({}),
  messages: {
    entity: (name: string, entity: string, meant: string) =>
      `\`${name}\` holds the HTML entity ${quote(entity)}, and readers see it like that. Write ${meant}.`,
    character: (character: string) => (/\S/.test(character) ? quote(character) : 'a blank'),
    fix: 'Write the character itself'
  },
  good: [
    { text: '---\ntitle: Jan & Piet, R&D\ndescription: "Zo\'s fiets"\n---\n' },
    { text: '---\ntitle: Our shop\nlink: https://example.com/?a=1&amp;b=2\n---\n' }
  ],
  bad: [
    {
      text: '---\ntitle: "Opa&#039;s fiets &amp; step"\n---\n',
      at: '"Opa&#039;s fiets &amp; step"',
      message: 'the HTML entity "&#039;"',
      fixed: '---\ntitle: "Opa\'s fiets & step"\n---\n'
    },
    {
      text: "---\ntitle: Bikes\ndescription: 'Say &quot;no&quot;'\n---\n",
      at: "'Say &quot;no&quot;'",
      message: '`description`',
      fixed: '---\ntitle: Bikes\ndescription: \'Say "no"\'\n---\n'
    }
  ],
  check({ post, messages, report }) {
    for (const field of shownTexts(post)) {
      const found = field.text.match(ENTITY)?.find((entity) => decode(entity) !== entity)
      if (found === undefined) continue
      const fix = rewrite(post, field, field.text.replace(ENTITY, decode), { description: messages.fix, safe: true })
      const message = messages.entity(field.name, found, messages.character(decode(found)))
      report({ span: field.node.span, message, subject: field.name, ...(fix && { fix }) })
    }
  }
})

/** A no-break space is kept out of front matter: nobody sees it there. */
function decode(entity: string): string {
  const character = decodeHTMLStrict(entity)
  return character === '\u00A0' ? ' ' : /^\p{C}$/u.test(character) ? entity : character
}
