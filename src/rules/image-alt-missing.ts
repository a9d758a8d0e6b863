import { z } from 'zod'
import type { Reference } from '../post/post.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const post = (body: string) => `---\ntitle: Fietsen in de winter\n---\n\n${body}\n`

export const imageAltMissing = defineRule({
  id: 'image-alt-missing',
  severity: 'warning',
  summary: 'An image in the text has no alternative text.',
  why: 'The alternative text is what a screen reader says and what image search reads (WCAG 1.1.1). In HTML `alt=""` says on purpose that an image only decorates; Markdown can\'t tell that from having been forgotten.',
  options: z.strictObject({
    decorative: z
      .boolean()
      .default(false)
      .describe('Whether `![](image.jpg)` is a decorative image on purpose, which needs no text.')
  }),
  messages: {
    missing: (url: string, way: string) =>
      `Image ${quote(url)} has no alternative text, so image search and people who can't see it don't know what it shows. Describe it ${way}.`,
    markdown: 'between the square brackets: `![description](…)`',
    html: 'in an `alt` attribute, or write `alt=""` when it only decorates',
    shortcode: 'with `alt="…"`'
  },
  good: [
    { text: post('![Een fiets in de sneeuw](fiets.jpg)') },
    { text: post('<img src="line.png" alt="">') },
    { text: post('{{< figure src="bike.jpg" alt="A bike in the snow" >}}') },
    { text: post('![](line.png)'), options: { decorative: true } }
  ],
  bad: [
    { text: post('![](fiets.jpg)'), at: '![](fiets.jpg)', message: 'between the square brackets' },
    { text: post('<img src="bike.jpg">'), at: '<img src="bike.jpg">', message: 'an `alt` attribute' },
    { text: post('{{< figure src="bike.jpg" >}}'), at: '{{< figure src="bike.jpg" >}}', message: 'with `alt="…"`' }
  ],
  check({ post, options, messages, report }) {
    for (const { role, syntax, text, url, span } of post.body.references) {
      if (role !== 'image' || url.trim() === '' || text?.trim()) continue
      if (text !== undefined && (syntax === 'html' || (options.decorative && isMarkdown(syntax)))) continue
      const way = syntax === 'html' || syntax === 'shortcode' ? messages[syntax] : messages.markdown
      report({ span, message: messages.missing(url, way), subject: url })
    }
  }
})

function isMarkdown(syntax: Reference['syntax']): boolean {
  return syntax === 'inline' || syntax === 'reference'
}
