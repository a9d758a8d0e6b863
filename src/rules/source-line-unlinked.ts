import { z } from 'zod'
import type { Span } from '../post/source.js'
import { quote } from './quote.js'
import { defineRule, type Fix } from './rule.js'
import { findSourceLine } from './source-line/find.js'
import { leadTo, namedSource, sourceLink } from './source-line/named-source.js'

const post = (body: string) => `---\ntitle: De ketting\nsource_url: https://example.com/a\n---\n\n${body}\n`

export const sourceLineUnlinked = defineRule({
  id: 'source-line-unlinked',
  severity: 'warning',
  summary: 'The source line names the source without linking it, though front matter has its address.',
  why: 'A source that nobody can click is worth little to readers, and not to its writer what a link is. Only posts whose front matter holds the address of the source are looked at; a source that is linked elsewhere in the text is fine. Known are lines that start with `Bron:`, `Source:`, `Via:`, `Quelle:`, `Fuente:`, `Fonte:` and their like.',
  options: z.strictObject({}),
  messages: {
    unlinked: (url: string) =>
      `The source line has no link, though front matter has the address ${quote(url, 100)}. Link it, so that readers can go there.`,
    fix: 'Link the source'
  },
  good: [
    { text: post('Bron: [De Fietskrant](https://example.com/a)') },
    { text: post('Bron: De Fietskrant (https://example.com/b)') },
    { text: post('Volgens [De Fietskrant](https://example.com/a) helpt dat.\n\nBron: De Fietskrant') },
    { text: '---\ntitle: A\n---\n\nSource: The Bicycle Times\n' }
  ],
  bad: [
    {
      text: post('Maak hem droog.\n\n**Bron:** De Fietskrant.'),
      at: 'Bron:** De Fietskrant.',
      message: 'no link',
      fixed: post('Maak hem droog.\n\n**Bron:** [De Fietskrant](https://example.com/a).')
    },
    {
      text: post('Dry it.\n\n*Source: The Bicycle Times*'),
      at: 'Source: The Bicycle Times*',
      fixed: post('Dry it.\n\n*Source: [The Bicycle Times](https://example.com/a)*')
    }
  ],
  check({ post, messages, report }) {
    const url = namedSource(post)
    if (url === undefined) return
    const line = findSourceLine(post)
    if (!line || line.text === '' || line.links.length > 0 || leadTo(post.body.references, url)) return
    const fix = fixOf(line.content, url)
    report({ span: line.span, message: messages.unlinked(url), subject: 'source', ...(fix && { fix }) })

    /** Only a name on one line, with nothing in it that means something to Markdown. */
    function fixOf(content: Span, url: string): Fix | undefined {
      const name = /^[*_ \t]*([\p{L}\p{N}][^\r\n[\]()<>*_`|\\{}]*?)[.*_ \t]*$/u.exec(post.source.slice(content))
      if (!name?.[1]) return undefined
      const from = content.from + name[0].indexOf(name[1])
      const span = { from, to: from + name[1].length }
      return { description: messages.fix, safe: false, edits: [{ span, text: sourceLink(name[1], url) }] }
    }
  }
})
