import { z } from 'zod'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const post = (body: string) => `---\ntitle: De ketting\n---\n\n${body}\n`

export const bareUrl = defineRule({
  id: 'bare-url',
  severity: 'info',
  profile: 'strict',
  summary: 'An address stands in the text without being marked as a link.',
  why: 'Some generators make a link of it, others (Jekyll and its like) show it as plain text that nobody can click; and a naked address tells neither readers nor search engines what is behind it. markdownlint (MD034) asks the same.',
  options: z.strictObject({}),
  messages: {
    bare: (url: string) =>
      `Address ${quote(url, 100)} stands in the text as it is: not every generator makes a link of that. Write \`[what is there](address)\`, or put it in \`<…>\`.`,
    fix: 'Put the address in angle brackets'
  },
  good: [
    { text: post('Zie [het CBS](https://example.com/) en <https://example.com/cijfers>.') },
    { text: post('Open `http://localhost:1313/`.') }
  ],
  bad: [
    {
      text: post('Bron: CBS (https://example.com/cijfers).'),
      at: 'https://example.com/cijfers',
      fixed: post('Bron: CBS (<https://example.com/cijfers>).')
    },
    { text: post('See www.example.com'), at: 'www.example.com', message: '"www.example.com"' }
  ],
  check({ post: { body, source }, messages, report }) {
    const components = source.path.toLowerCase().endsWith('.mdx')
    for (const { syntax, span, url } of body.references) {
      if (syntax !== 'bare') continue
      const written = source.slice(span)
      const around = (source.text[span.from - 1] ?? '') + (source.text[span.to] ?? '')
      // A shortcode or an element around the address has its own use for it; MDX has no `<https://…>`.
      const canMark = /^https?:\/\/[^\s<>]+$/i.test(written) && !/[<>{}"'`\\]/.test(around) && !components
      const fix = { description: messages.fix, safe: true, edits: [{ span, text: `<${written}>` }] }
      report({ span, message: messages.bare(written), subject: url, ...(canMark && { fix }) })
    }
  }
})
