import { z } from 'zod'
import { coverImage } from './cover.js'
import { nameOf, textOf } from './post-text.js'
import { defineRule } from './rule.js'

const HOSTS: readonly { name: string; host: RegExp }[] = [
  { name: 'Pexels', host: /^https?:\/\/(?:[\w-]+\.)*pexels\.com\// },
  { name: 'Unsplash', host: /^https?:\/\/(?:[\w-]+\.)*unsplash\.com\// },
  { name: 'Pixabay', host: /^https?:\/\/(?:[\w-]+\.)*pixabay\.com\// }
]
const CREDIT =
  /©|\b(?:foto|photo|photograph|bild|image|imagen|immagine|crédits?|credits?)(?:graph(?:er|ie|y))?\b.{0,12}[:;]|\b(?:via|by|door|von|par|por|di)\s+\p{Lu}/iu

const post = (caption: string) =>
  `---\ntitle: Dijken\ncover:\n  image: https://images.pexels.com/photos/1/dijk.jpeg\n  alt: Een dijk\n${caption}---\n`

export const coverCredit = defineRule({
  id: 'cover-credit',
  severity: 'info',
  profile: 'strict',
  summary: 'The cover comes from Pexels, Unsplash or Pixabay, and nobody is credited.',
  why: 'Their licences do not demand it, but the terms of their interfaces for programs do ask for the name of the photographer and of the site, and so does good manners. A caption that names either, or the name of the site in the text, is enough.',
  options: z.strictObject({}),
  messages: {
    missing: (site: string, name: string) =>
      `The cover is a photo from ${site}, and neither its caption nor the text credits anybody; ${site} asks programs that use its photos to do so. Write who made it in \`${name}\`, such as "Photo: Name via ${site}".`
  },
  good: [
    { text: post('  caption: "Foto: Jan Jansen via Pexels"\n') },
    { text: `${post('')}\nThe photo is from Pexels.\n` },
    { text: '---\ntitle: Dijken\ncover:\n  image: images/dijk.jpg\n---\n' }
  ],
  bad: [
    {
      text: post(''),
      at: 'https://images.pexels.com/photos/1/dijk.jpeg',
      message: 'Write who made it in `cover.caption`'
    },
    { text: post('  caption: Een dijk bij Hoorn\n'), at: 'Een dijk bij Hoorn' }
  ],
  check({ post, messages, report }) {
    const image = coverImage(post)
    const host = image.kind === 'remote' ? HOSTS.find((one) => one.host.test(image.url)) : undefined
    const { cover } = post.fields
    // Only a map has room for a caption.
    if (!host || image.kind !== 'remote' || cover?.whole.node.kind !== 'map') return
    const caption = textOf(cover.caption) ?? ''
    const words = `${caption} ${textOf(cover.alt) ?? ''} ${post.source.slice(post.body.span)}`.toLowerCase()
    if (CREDIT.test(caption) || words.includes(host.name.toLowerCase())) return
    const name = cover.caption ? nameOf(cover.caption) : `${nameOf(cover.whole)}.caption`
    const span = caption && cover.caption ? cover.caption.node.span : image.field.node.span
    report({ span, message: messages.missing(host.name, name), subject: name })
  }
})
