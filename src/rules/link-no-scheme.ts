import { z } from 'zod'
import { quote } from './quote.js'
import { defineRule } from './rule.js'
import { schemeProblem } from './scheme.js'

const post = (body: string) => `---\ntitle: De ketting\n---\n\n${body}\n`

export const linkNoScheme = defineRule({
  id: 'link-no-scheme',
  severity: 'error',
  summary: 'A link to another site lacks `https://`, or an e-mail address lacks `mailto:`.',
  why: 'Browsers take `www.example.com` for a page of your own site and look for it beside the post: readers get your page for errors. The same goes for a mistyped `https:/example.com` and for an e-mail address without `mailto:`.',
  options: z.strictObject({}),
  messages: {
    missing: (url: string) =>
      `Link ${quote(url)} has no \`https://\` before it, so browsers look for a page of that name on your own site. Put \`https://\` before it.`,
    mistyped: (url: string) =>
      `The start of ${quote(url)} is mistyped, so browsers look for a page of that name on your own site. Write \`https://\`.`,
    email: (url: string) =>
      `E-mail address ${quote(url)} has no \`mailto:\` before it, so browsers look for a page of that name on your own site. Put \`mailto:\` before it.`,
    addHttps: 'Put `https://` before it',
    correct: 'Correct the start of the address',
    addMailto: 'Put `mailto:` before it'
  },
  good: [
    {
      text: post(
        '[Het CBS](https://www.example.com/) en [mail](mailto:jan@example.com), [tekst](readme.md), www.example.com'
      )
    },
    { text: post('[De tool](tool.nl)'), files: { 'content/posts/tool.nl': '' } }
  ],
  bad: [
    {
      text: post('[Het CBS](www.example.com/cijfers)'),
      at: 'www.example.com/cijfers',
      message: 'has no `https://`',
      fixed: post('[Het CBS](https://www.example.com/cijfers)')
    },
    {
      text: post('<a href="example.com">A</a>'),
      at: 'example.com',
      fixed: post('<a href="https://example.com">A</a>')
    },
    {
      text: post('[A](https:/example.com/x)'),
      at: 'https:/example.com/x',
      message: 'is mistyped',
      fixed: post('[A](https://example.com/x)')
    },
    {
      text: post('[Mail Jan](jan@example.com)'),
      at: 'jan@example.com',
      fixed: post('[Mail Jan](mailto:jan@example.com)')
    }
  ],
  check({ post, site, messages, report }) {
    for (const reference of post.body.references) {
      const problem = schemeProblem(reference, post, site)
      if (!problem) continue
      const { url, urlSpan: span } = reference
      if (problem.kind === 'mistyped') {
        const start = { from: span.from, to: span.from + problem.length }
        const text = post.source.text.startsWith('http', start.to) ? '' : 'https://'
        const fix = { description: messages.correct, safe: false, edits: [{ span: start, text }] }
        report({ span, message: messages.mistyped(url), subject: url, fix })
        continue
      }
      const isEmail = problem.kind === 'no-mailto'
      const message = isEmail ? messages.email(url) : messages.missing(url)
      const description = isEmail ? messages.addMailto : messages.addHttps
      const edits = [{ span: { from: span.from, to: span.from }, text: isEmail ? 'mailto:' : 'https://' }]
      report({ span, message, subject: url, fix: { description, safe: true, edits } })
    }
  }
})
