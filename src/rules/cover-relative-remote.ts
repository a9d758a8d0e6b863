import { z } from 'zod'
import { coverImage } from './cover.js'
import { nameOf } from './post-text.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const post = (relative: string) => `---
title: Zomerroutes
cover:
  image: https://images.example.com/dijk.jpg
  relative: ${relative}
---
`

export const coverRelativeRemote = defineRule({
  id: 'cover-relative-remote',
  severity: 'error',
  summary: 'A cover from another site is marked as relative to the post.',
  why: "With `relative: true` PaperMod puts the post's own address before that of the image in what it tells social networks (`og:image`): `https://example.com/posts/mine/https:/images.example.com/dijk.jpg`. The post looks fine, but every share of it lacks its picture.",
  options: z.strictObject({}),
  messages: {
    relative: (name: string, url: string) =>
      `\`${name}\` is true, but the cover ${quote(url)} is on another site: the theme makes an address of it that doesn't exist, and social networks show no picture. Set it to false, or remove the line.`,
    fix: 'Set it to false'
  },
  good: [{ text: post('false') }, { text: '---\ncover:\n  image: dijk.jpg\n  relative: true\n---\n' }],
  bad: [
    { text: post('true'), at: 'true', message: '`cover.relative` is true', fixed: post('false') },
    {
      text: '+++\n[cover]\nimage = "https://images.example.com/dike.jpg"\nrelative = true\n+++\n',
      at: 'true',
      fixed: '+++\n[cover]\nimage = "https://images.example.com/dike.jpg"\nrelative = false\n+++\n'
    }
  ],
  check({ post, messages, report }) {
    const relative = post.fields.cover?.relative
    const image = coverImage(post)
    if (relative?.value !== true || image.kind !== 'remote') return
    const { span } = relative.node
    const name = nameOf(relative)
    const fix = { description: messages.fix, safe: true, edits: [{ span, text: 'false' }] }
    report({ span, message: messages.relative(name, image.url), subject: name, fix })
  }
})
