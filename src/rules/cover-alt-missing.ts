import { z } from 'zod'
import { coverImage } from './cover.js'
import { nameOf, textOf } from './post-text.js'
import { defineRule } from './rule.js'

export const coverAltMissing = defineRule({
  id: 'cover-alt-missing',
  severity: 'warning',
  summary: 'The cover image has no alternative text.',
  why: 'The alternative text is what a screen reader says and what image search reads (WCAG 1.1.1). PaperMod takes `caption` when there is no `alt`; a caption usually credits the photographer, and that describes nothing, so a caption alone is a remark (info).',
  options: z.strictObject({}),
  messages: {
    missing: (name: string) =>
      `The cover has no alternative text, so image search and people who can't see it don't know what it shows. Describe it in \`${name}\`.`,
    caption: (name: string) =>
      `The cover has no alternative text of its own, so its caption is read out instead. Describe what it shows in \`${name}\`.`
  },
  good: [
    { text: '---\ncover:\n  image: images/dijk.jpg\n  alt: Twee fietsers op een dijk\n---\n' },
    { text: '---\ntitle: No cover at all\n---\n' }
  ],
  bad: [
    { text: '---\ncover:\n  image: images/dijk.jpg\n---\n', at: 'cover', message: 'Describe it in `cover.alt`' },
    { text: '---\ncover:\n  image: images/dike.jpg\n  alt: ""\n---\n', at: '""' },
    {
      text: '---\ncover:\n  image: images/dijk.jpg\n  caption: "Foto: Jan Jansen"\n---\n',
      at: 'cover',
      message: 'its caption is read out instead'
    }
  ],
  check({ post, messages, report }) {
    const { cover } = post.fields
    const image = coverImage(post)
    if (!cover || (image.kind !== 'remote' && image.kind !== 'local')) return
    // Only a map has room for an alternative text.
    if (cover.whole.node.kind !== 'map' || textOf(cover.alt)) return
    if (cover.alt && typeof cover.alt.value !== 'string' && cover.alt.value !== null) return
    const name = cover.alt ? nameOf(cover.alt) : `${nameOf(cover.whole)}.alt`
    const value = cover.alt?.node.span
    const span = value && value.to > value.from ? value : (cover.alt ?? cover.whole).keySpan
    if (textOf(cover.caption)) report({ span, message: messages.caption(name), subject: name, severity: 'info' })
    else report({ span, message: messages.missing(name), subject: name })
  }
})
