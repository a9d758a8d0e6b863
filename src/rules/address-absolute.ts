import { z } from 'zod'
import { quote } from './quote.js'
import { defineRule } from './rule.js'
import { rewrite, textsOf } from './text-fields.js'

export const addressAbsolute = defineRule({
  id: 'address-absolute',
  severity: 'error',
  summary: '`url` or an alias is a full address instead of a path of the site.',
  why: 'Hugo makes a file of `url` and of each alias; `https:` in it stops the build of the whole site.',
  options: z.strictObject({}),
  messages: {
    absolute: (name: string, url: string, path: string) =>
      `\`${name}\` is the full address ${quote(url)}; Hugo wants a path of this site, and stops the build. Write ${quote(path)}.`,
    fix: (path: string) => `Write ${path}`
  },
  good: [{ text: '---\ntitle: Banden\nurl: /banden/\naliases: [/winterbanden/]\n---\n' }],
  bad: [
    {
      text: '---\ntitle: Banden\nurl: https://example.com/banden/\n---\n',
      at: 'https://example.com/banden/',
      message: 'Write "/banden/".',
      fixed: '---\ntitle: Banden\nurl: "/banden/"\n---\n'
    },
    {
      text: '---\ntitle: Tyres\naliases: ["http://example.com/winter/"]\n---\n',
      at: '"http://example.com/winter/"',
      message: '`aliases[1]`',
      fixed: '---\ntitle: Tyres\naliases: ["/winter/"]\n---\n'
    }
  ],
  check({ post, generator, messages, report }) {
    if (!generator.id.startsWith('hugo')) return
    const { url, aliases } = post.fields
    for (const field of [url, aliases].flatMap((one) => (one ? textsOf(one) : []))) {
      if (!/^https?:\/\//i.test(field.text) || !URL.canParse(field.text)) continue
      const path = field.text.replace(/^https?:\/\/[^/]*/i, '') || '/'
      const fix = rewrite(post, field, path, { description: messages.fix(quote(path)), safe: false })
      report({
        span: field.node.span,
        message: messages.absolute(field.name, field.text, path),
        subject: field.name,
        ...(fix && { fix })
      })
    }
  }
})
