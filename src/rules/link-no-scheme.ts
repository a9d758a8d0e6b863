import { z } from 'zod'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

/** Endings of hosts that no file of a site has. */
const HOST =
  /^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+(?:com|org|net|edu|gov|eu|nl|be|de|fr|es|it|at|ch|pl|dk|se|co\.uk|org\.uk)(?=$|[/:?#])/i

const WWW = /^www\.[^\s./]+\.[^\s]+$/i

/** `https:/x`, `https//x`, `htps://x`, `https://https://x`. */
const MISTYPED =
  /^(?:https?:\/(?!\/)|https?:(?=[a-z\d])|https?\/\/|ht{1,3}ps?:\/\/(?<!^https?:\/\/)|hhttps?:\/\/|https?:\/\/(?=https?:\/\/))/i

const EMAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i

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
    for (const { url, urlSpan: span, syntax, generated } of post.body.references) {
      if (generated || syntax === 'bare' || syntax === 'autolink' || syntax === 'shortcode') continue
      const written = post.source.slice(span)
      const mistyped = MISTYPED.exec(written)
      if (mistyped) {
        const start = { from: span.from, to: span.from + mistyped[0].length }
        const text = written.startsWith('http', mistyped[0].length) ? '' : 'https://'
        const fix = { description: messages.correct, safe: false, edits: [{ span: start, text }] }
        report({ span, message: messages.mistyped(url), subject: url, fix })
        continue
      }
      const isEmail = EMAIL.test(url)
      if (!isEmail && !WWW.test(url) && !(HOST.test(url) && !isFile(url))) continue
      const [message, description, prefix] = isEmail
        ? [messages.email(url), messages.addMailto, 'mailto:']
        : [messages.missing(url), messages.addHttps, 'https://']
      const edits = [{ span: { from: span.from, to: span.from }, text: prefix }]
      report({ span, message, subject: url, fix: { description, safe: true, edits } })
    }

    function isFile(url: string): boolean {
      const folder = post.path.slice(0, post.path.lastIndexOf('/') + 1)
      return site.files?.has(folder + url.replace(/[?#].*$/, '')) === true
    }
  }
})
