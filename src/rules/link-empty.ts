import { z } from 'zod'
import type { Reference } from '../post/post.js'
import type { Span } from '../post/source.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const post = (body: string) => `---\ntitle: Zomerroutes\n---\n\n${body}\n`

export const linkEmpty = defineRule({
  id: 'link-empty',
  severity: 'error',
  summary: 'A link or image has no address, or a link has no text.',
  why: "A link without an address loads the same page again, an image without one is broken: often the place of something that was to be filled in. A link without text can't be seen or clicked, and tells search engines nothing (a warning).",
  options: z.strictObject({}),
  messages: {
    noUrl: (text: string) =>
      `Link ${quote(text)} has no address, so a click only loads this page again. Fill in the address, or remove the link.`,
    noImage: (text: string) =>
      `Image ${text ? quote(text) : 'without a text'} has no address, so readers see a broken image. Fill in the address, or remove the image.`,
    noText: (url: string) =>
      `The link to ${quote(url)} has no text, so nobody can see or click it. Put words between the square brackets, or remove the link.`
  },
  good: [
    { text: post('Lees [de route](/routes/dijk/) eerst.') },
    { text: post('[![The map](map.png)](/map/)') },
    { text: post('[Back to the top](#)') }
  ],
  bad: [
    { text: post('Lees [de route]() eerst.'), at: '[de route]()', message: 'Link "de route" has no address' },
    { text: post('![The map]()'), at: '![The map]()', message: 'Image "The map" has no address' },
    { text: post('See [](https://example.com/map).'), at: '[](https://example.com/map)', message: 'has no text' }
  ],
  check({ post, messages, report }) {
    const { references } = post.body
    for (const [index, { role, syntax, url, span, text = '' }] of references.entries()) {
      if (syntax === 'shortcode' || syntax === 'front-matter') continue
      if (url.trim() === '') {
        const message = role === 'image' ? messages.noImage(text) : messages.noUrl(text || post.source.slice(span))
        report({ span, message, subject: text })
      } else if (
        role === 'link' &&
        isMarkdown(syntax) &&
        text.trim() === '' &&
        !isWithin(span, references[index + 1])
      ) {
        report({ span, message: messages.noText(url), subject: url, severity: 'warning' })
      }
    }
  }
})

/** In HTML a link may show something that is not text. */
function isMarkdown(syntax: Reference['syntax']): boolean {
  return syntax === 'inline' || syntax === 'reference'
}

/** A link around an image comes right before it in the order of the text. */
function isWithin(outer: Span, next: Reference | undefined): boolean {
  return next !== undefined && next.span.from >= outer.from && next.span.to <= outer.to
}
