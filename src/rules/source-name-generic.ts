import { z } from 'zod'
import { quote } from './quote.js'
import { defineRule } from './rule.js'
import { findSourceLine } from './source-line/find.js'
import { namedSource } from './source-line/named-source.js'
import { textsOf } from './text-fields.js'

/** What programs take out of an address or a feed when they look for a site's name. */
const GENERIC =
  /^(?:the |de |het |der |le |la )?(?:blog|blogs|news|nieuws|nachrichten|www|home|homepage|feed|rss|rss feed|website|web|site|source|bron|quelle|article|artikel|post|link|index|main|media|press|pers|about|en|nl|de|com)$/i

const NAME_KEY = /^(?:source_?name|source_?title|bron_?naam)$/i

const post = (name: string, body: string) =>
  `---\ntitle: De ketting\nsource_url: https://blog.example.com/a\nsource_name: ${name}\n---\n\n${body}\n`

export const sourceNameGeneric = defineRule({
  id: 'source-name-generic',
  severity: 'info',
  profile: 'strict',
  summary: 'The source is named by a word such as "Blog", "News" or "www".',
  why: "Such a name was taken out of an address by a program; readers can't tell who wrote the story. Looked at are `source_name` and the source line of posts whose front matter has the address of a source.",
  options: z.strictObject({}),
  messages: {
    generic: (name: string, host: string) =>
      `The source is called ${quote(name)}, which could be anybody's. Write the name of the site or the maker behind ${quote(host)}.`
  },
  good: [{ text: post('Google Blog', 'Bron: [Google Blog](https://blog.example.com/a)') }],
  bad: [
    { text: post('Blog', 'Dry it.'), at: 'Blog', message: 'the maker behind "blog.example.com"' },
    { text: post('A', 'Bron: [News](https://blog.example.com/a)'), at: '[News](https://blog.example.com/a)' }
  ],
  check({ post, messages, report }) {
    const url = namedSource(post)
    if (url === undefined) return
    const { hostname } = new URL(url)
    for (const { key, keySpan, node } of post.frontMatter.root.entries) {
      if (!NAME_KEY.test(key)) continue
      for (const { text } of textsOf({ path: [key], keySpan, node, value: undefined })) {
        if (GENERIC.test(text.trim()))
          report({ span: node.span, message: messages.generic(text, hostname), subject: key })
      }
    }
    for (const { text = '', span, syntax } of findSourceLine(post)?.links ?? []) {
      if (syntax === 'bare' || syntax === 'autolink' || !GENERIC.test(text)) continue
      report({ span, message: messages.generic(text, hostname), subject: text })
    }
  }
})
