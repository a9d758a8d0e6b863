import type { Field, Post } from '../post/post.js'
import type { Span } from '../post/source.js'

/** A field's text, trimmed; undefined when it isn't there, is empty, or isn't a text (which is another rule's to say). */
export function textOf(field: Field | undefined): string | undefined {
  if (typeof field?.value !== 'string') return undefined
  return field.value.trim() || undefined
}

/** A field's name as an author writes it: `cover.image`. */
export function nameOf(field: Field): string {
  return field.path.join('.')
}

/** The opening fence: the place of what a front matter lacks. */
export function openingFence({ frontMatter, source }: Post): Span {
  const fence = /^\s*\S+/.exec(source.slice(frontMatter.span))
  const start = frontMatter.span.from
  const text = fence?.[0] ?? ''
  return { from: start + text.length - text.trimStart().length, to: start + text.length }
}

/** How many characters a reader counts: an accent of its own is none, an emoji one. */
export function characterCount(text: string): number {
  return [...text.normalize('NFC').replace(/[\p{Mn}\p{Me}\p{Cf}]|\p{Emoji_Modifier}/gu, '')].length
}

/** A text by its words alone, to compare texts: without case, accents' spelling, markup and punctuation. */
export function wordsAlone(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
