import { z } from 'zod'
import { coverImage } from './cover.js'
import { nameOf } from './post-text.js'
import { hasPreview } from './preview.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

export const coverImageEmpty = defineRule({
  id: 'cover-image-empty',
  severity: 'warning',
  profile: 'strict',
  summary: 'The field of the cover image is there, but holds none.',
  why: 'An empty field was meant to be filled in: the theme shows no picture, or a broken one, and social networks show a bare link. Sites of PaperMod have `cover-required` for that.',
  options: z.strictObject({}),
  messages: {
    empty: (name: string) =>
      `\`${name}\` is empty, so the post has no picture of its own where it is listed and shared. Fill in the path or the address of an image, or remove the field.`,
    placeholder: (name: string, text: string) =>
      `\`${name}\` still holds the placeholder ${quote(text)}. Fill in the path or the address of an image, or remove the field.`
  },
  good: [
    { text: '---\ntitle: Dikes\nimage: /images/dike.jpg\n---\n', generator: 'generic' },
    { text: '---\ntitle: Dikes\n---\n', generator: 'generic' },
    { text: '---\ntitle: Dikes\nimage: ""\ndraft: true\n---\n', generator: 'generic' }
  ],
  bad: [
    {
      text: '---\ntitle: Dikes\nimage: ""\n---\n',
      generator: 'generic',
      at: '""',
      message: '`image` is empty'
    },
    {
      text: '---\nlayout: post\ntitle: Dikes\nimage:\n---\n',
      path: '_posts/2026-01-05-dikes.md',
      generator: 'jekyll',
      at: 'image'
    }
  ],
  check({ post, generator, messages, report }) {
    if (generator.id === 'hugo-papermod' || !hasPreview(post)) return
    const cover = coverImage(post)
    if (cover.kind !== 'empty' && cover.kind !== 'placeholder') return
    const { node, keySpan } = cover.field
    const name = nameOf(cover.field)
    const message = cover.kind === 'empty' ? messages.empty(name) : messages.placeholder(name, cover.text)
    report({ span: node.span.to > node.span.from ? node.span : keySpan, message, subject: name })
  }
})
