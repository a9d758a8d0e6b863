import { z } from 'zod'
import { nameOf, textOf } from './post-text.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

export const canonicalUrl = defineRule({
  id: 'canonical-url',
  severity: 'warning',
  summary: 'The canonical address is not a full https address.',
  why: 'The canonical address tells search engines which of several addresses is the page itself. The theme prints it as it is: a path alone, or the http address of an https site, is one more address instead of one less. Another host is fine: it says where the post appeared first.',
  options: z.strictObject({}),
  messages: {
    relative: (name: string, url: string) =>
      `\`${name}\` is ${quote(url)}, and search engines expect a full address here, such as "https://example.com/post/". Write it in full, or remove the field: the theme knows the page's own address.`,
    insecure: (name: string, url: string) =>
      `\`${name}\` is ${quote(url)}, but this site is published under https, so search engines are sent to the wrong address. Write "https".`
  },
  good: [
    { text: '---\ntitle: Banden\ncanonicalURL: https://example.com/banden/\n---\n' },
    { text: '---\ntitle: Tyres\ncanonicalURL: ""\n---\n' }
  ],
  bad: [
    { text: '---\ntitle: Banden\ncanonicalURL: /banden/\n---\n', at: '/banden/', message: 'Write it in full' },
    {
      text: '---\ntitle: Tyres\ncanonicalURL: http://www.example.com/tyres/\n---\n',
      files: { 'hugo.toml': 'baseURL = "https://www.example.com/"\ntheme = "PaperMod"\n' },
      at: 'http://www.example.com/tyres/',
      message: 'under https'
    }
  ],
  check({ post: { fields }, site, messages, report }) {
    const { canonical } = fields
    const url = textOf(canonical)
    if (!canonical || !url) return
    const [name, span] = [nameOf(canonical), canonical.node.span]
    if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) {
      report({ span, message: messages.relative(name, url), subject: name })
    } else if (/^http:/i.test(url) && isOwnHttps(url, site.settings.baseUrl)) {
      report({ span, message: messages.insecure(name, url), subject: name })
    }
  }
})

function isOwnHttps(url: string, baseUrl: string | undefined): boolean {
  if (baseUrl === undefined || !URL.canParse(baseUrl)) return false
  const base = new URL(baseUrl)
  return base.protocol === 'https:' && base.hostname === new URL(url).hostname
}
