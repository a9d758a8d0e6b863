import type { Heading, Post } from '../post/post.js'
import { type PlainBlock, plainBlocks } from './plain-blocks.js'

/** A heading and the text under it, up to the next heading of any level. */
export interface Section {
  /** Undefined for what stands before the first heading. */
  heading: Heading | undefined
  blocks: PlainBlock[]
  words: number
}

/** The body from heading to heading. */
export function sectionsOf(post: Post): Section[] {
  const sections: Section[] = [{ heading: undefined, blocks: [], words: 0 }]
  const { headings } = post.body
  let next = 0
  for (const block of plainBlocks(post)) {
    for (let heading = headings[next]; heading && heading.span.from <= block.span.from; heading = headings[next]) {
      sections.push({ heading, blocks: [], words: 0 })
      next += 1
    }
    const section = sections.at(-1)
    if (!section) break
    section.blocks.push(block)
    section.words += block.words
  }
  for (const heading of headings.slice(next)) sections.push({ heading, blocks: [], words: 0 })
  return sections
}

/** How many words readers find in the body: headings too, code not. */
export function wordCount(post: Post): number {
  return plainBlocks(post).reduce((sum, block) => sum + block.words, 0)
}
