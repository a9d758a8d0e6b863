import { z } from 'zod'
import { quote } from './quote.js'
import { defineRule } from './rule.js'
import { textsOf } from './text-fields.js'

/** A link, strong text, or an HTML element with its end: one mark alone may be an ordinary character. */
const MARKUP =
  /\[[^\][\n]{1,200}\]\((?:https?:|\/)[^)\s]{1,300}\)|\*\*[^*\s](?:[^*\n]{0,200}[^*\s])?\*\*|<(b|i|em|strong|u|span|p|a|font|mark|small)(?: [^<>]{0,200})?>[^<]{0,300}<\/\1>|<br ?\/?>/i

export const markupInFrontMatter = defineRule({
  id: 'markup-in-front-matter',
  severity: 'warning',
  summary: 'A title or description holds Markdown or HTML, which search results show as it is.',
  why: 'Titles and descriptions go into `<title>`, the meta description and the cards of social networks, where nothing is formatted: readers see `**` and `<b>`. Emphasis and links belong in the text.',
  options: z.strictObject({}),
  messages: {
    markup: (name: string, markup: string) =>
      `\`${name}\` holds the markup ${quote(markup, 60)}, and search results show it like that. Leave only the words.`
  },
  good: [
    { text: '---\ntitle: Onze **** recensie, 5 * 3 < 16\n---\n' },
    { text: '---\ntitle: The <dialog> element [updated]\n---\n' }
  ],
  bad: [
    {
      text: '---\ntitle: "Een **goede** fiets"\n---\n',
      at: '"Een **goede** fiets"',
      message: '`title` holds the markup "**goede**"'
    },
    {
      text: '---\ntitle: Bikes\ndescription: Read <em>this</em> first.\n---\n',
      at: 'Read <em>this</em> first.',
      message: '"<em>this</em>"'
    }
  ],
  check({ post: { fields }, messages, report }) {
    for (const { name, text, node } of [fields.title, fields.description].flatMap((field) =>
      field ? textsOf(field) : []
    )) {
      const found = MARKUP.exec(text)?.[0]
      if (found) report({ span: node.span, message: messages.markup(name, found), subject: name })
    }
  }
})
