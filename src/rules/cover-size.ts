import type { ImageFacts } from '../images/facts.js'
import type { Post, Reference } from '../post/post.js'
import type { Span } from '../post/source.js'
import { sizeInUrl } from './image-cdn.js'
import { nameOf } from './post-text.js'

export interface PixelSize {
  width: number
  height: number
}

/**
 * What social networks ask of a picture, in pixels: Facebook's recommendation, which LinkedIn and X follow within a
 * few pixels.
 */
export const COVER_SIZE: PixelSize = { width: 1200, height: 630 }
/** Width by height of the room that a shared post has for its picture. */
export const COVER_RATIO = 1.91
/** How far a picture may be from that until the loss is worth a word: 16:9 and 2:1 are within. */
const TOLERANCE = 0.1

/** Drawings have no size of their own, and icons several. */
const WITHOUT_SIZE = new Set(['svg', 'ico'])

/** A cover of the post, and where to report it. */
export interface Cover {
  reference: Reference
  at: { span: Span; subject: string }
}

export function coversOf(post: Post): Cover[] {
  const field = post.fields.cover?.image
  return post.references
    .filter(({ role }) => role === 'cover')
    .map((reference) => ({
      reference,
      at: { span: reference.urlSpan, subject: field ? nameOf(field) : 'cover' }
    }))
}

/** Pixels of a cover: as it was found, or else as its URL asks for. */
export function sizeOf({ url }: Reference, facts: ImageFacts | undefined): PixelSize | undefined {
  if (!facts) return sizeInUrl(url)
  const { type, width, height } = facts
  return width && height && !WITHOUT_SIZE.has(type ?? '') ? { width, height } : undefined
}

/** Whether social networks show the picture nearly whole. */
export function fitsRatio({ width, height }: PixelSize): boolean {
  return Math.abs(width / height / COVER_RATIO - 1) <= TOLERANCE
}

/** Whether an image is too small in either direction. */
export function isBelow(size: PixelSize, least: PixelSize): boolean {
  return size.width < least.width || size.height < least.height
}
