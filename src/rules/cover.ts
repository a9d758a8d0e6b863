import type { Field, Post } from '../post/post.js'

/** What the field of a post's cover image says. */
export type CoverImage =
  | { kind: 'none' }
  /** A field that is there and says nothing. */
  | { kind: 'empty'; field: Field }
  /** What the template of a new post had in it: `<image path/url>`. */
  | { kind: 'placeholder'; field: Field; text: string }
  | { kind: 'remote'; field: Field; url: string }
  /** A file of the site, as written. */
  | { kind: 'local'; field: Field; url: string }
  /** Not a text: another rule's to say. */
  | { kind: 'unknown' }

export function coverImage({ fields: { cover } }: Post): CoverImage {
  const field = cover?.image
  if (!cover) return { kind: 'none' }
  if (!field) return isEmpty(cover.whole.value) ? { kind: 'empty', field: cover.whole } : { kind: 'none' }
  if (isEmpty(field.value)) return { kind: 'empty', field }
  if (typeof field.value !== 'string') return { kind: 'unknown' }
  const url = field.value.trim()
  if (/^<[^<>]*>$/.test(url)) return { kind: 'placeholder', field, text: url }
  if (/^(?:https?:)?\/\//i.test(url)) return { kind: 'remote', field, url }
  return /^[a-z][a-z\d+.-]+:/i.test(url) ? { kind: 'unknown' } : { kind: 'local', field, url }
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
}
