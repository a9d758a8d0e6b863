import { z } from 'zod'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const post = (body: string) => `---\ntitle: De ketting\n---\n\n${body}\n`
const files = { 'hugo.toml': 'baseURL = "https://www.fietsblog.example/"' }

export const internalLinkAbsolute = defineRule({
  id: 'internal-link-absolute',
  severity: 'info',
  profile: 'strict',
  summary: 'A link to a page of the own site names the whole address.',
  why: 'In a preview or on another domain such a link leaves the site that is looked at, and all of them must be changed when the domain does. `/routes/dijk/` leads to the same page everywhere, and this check can tell whether it exists.',
  options: z.strictObject({}),
  messages: {
    absolute: (url: string, path: string) =>
      `Address ${quote(url)} leads to your own site, and out of it in a preview or on another domain. Write ${quote(path)}.`,
    fix: 'Leave out the domain'
  },
  good: [
    { text: post('[De route](/routes/dijk/) https://www.fietsblog.example/x'), files },
    { text: post('[Elders](https://fietsen.example/routes/)'), files },
    { text: post('[Nobody knows the domain](https://www.fietsblog.example/)') }
  ],
  bad: [
    {
      text: post('[De route](https://www.fietsblog.example/routes/dijk/?a=1#km-3)'),
      files,
      at: 'https://www.fietsblog.example/routes/dijk/?a=1#km-3',
      message: 'Write "/routes/dijk/?a=1#km-3"',
      fixed: post('[De route](/routes/dijk/?a=1#km-3)')
    },
    {
      text: post('<a href="https://www.fietsblog.example">Home</a>'),
      files,
      at: 'https://www.fietsblog.example',
      fixed: post('<a href="/">Home</a>')
    }
  ],
  check({ post, site, messages, report }) {
    const { baseUrl = '' } = site.settings
    if (!/^https?:/i.test(baseUrl) || !URL.canParse(baseUrl)) return
    const base = new URL(baseUrl)
    for (const { role, syntax, url, urlSpan: span, generated } of post.body.references) {
      if (role !== 'link' || generated || !(syntax === 'inline' || syntax === 'reference' || syntax === 'html'))
        continue
      const written = post.source.slice(span)
      const origin = /^https?:\/\/[^/?#]*/i.exec(written)?.[0]
      if (origin === undefined || !URL.canParse(url) || new URL(url).host !== base.host) continue
      if (!new URL(url).pathname.startsWith(base.pathname)) continue
      const rest = written.slice(origin.length)
      const path = rest.startsWith('/') ? rest : `/${rest}`
      const fix = { description: messages.fix, safe: true, edits: [{ span, text: path }] }
      // `//` at the start of what is left would be another site.
      if (!path.startsWith('//')) report({ span, message: messages.absolute(url, path), subject: url, fix })
    }
  }
})
