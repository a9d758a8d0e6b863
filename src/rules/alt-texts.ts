import type { Post } from '../post/post.js'
import type { Span } from '../post/source.js'
import { nameOf, textOf } from './post-text.js'

/** The alternative text of an image, trimmed and not empty. */
export interface AltText {
  text: string
  /** The address of the image, as written. */
  url: string
  /** The field's value, or the whole image of the text. */
  span: Span
  subject: string
}

/** The alternative text of the post's cover. */
export function coverAlt({ fields: { cover } }: Post): AltText | undefined {
  const text = textOf(cover?.alt)
  if (!cover?.alt || text === undefined) return undefined
  return { text, url: textOf(cover.image) ?? '', span: cover.alt.node.span, subject: nameOf(cover.alt) }
}

/** The alternative texts of the cover and of the images of the text. */
export function altTexts(post: Post): AltText[] {
  const cover = coverAlt(post)
  const images = post.body.references.flatMap(({ role, text, url, span }): AltText[] => {
    const alt = role === 'image' ? text?.trim() : undefined
    return alt ? [{ text: alt, url, span, subject: url || alt }] : []
  })
  return cover ? [cover, ...images] : images
}
