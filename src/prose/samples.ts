import type { Post } from '../post/post.js'
import { plainBlocks } from './plain-blocks.js'

/** What is looked at of a long post. */
const LONGEST_TEXT = 40_000

/** Long enough to tell a language, which is told by the first 350 bytes. */
const PART = 400

/** The author's own running text: no quotes, tables and pieces of HTML. White space is collapsed. */
export function runningText(post: Post): string {
  let text = ''
  for (const { kind, quoted, text: piece } of plainBlocks(post)) {
    if (quoted || kind === 'table' || kind === 'html') continue
    text += `${piece} `
    if (text.length > LONGEST_TEXT) break
  }
  return text.replace(/\s+/g, ' ').trim()
}

/**
 * Parts of a text, spread over it evenly.
 *
 * @param most how many parts at most
 */
export function partsOf(text: string, most: number): string[] {
  const all: string[] = []
  for (let from = 0; from < text.length; ) {
    const space = text.indexOf(' ', from + PART)
    const to = space < 0 || space > from + 2 * PART ? Math.min(from + 2 * PART, text.length) : space
    if (all.length === 0 || to - from >= PART / 2) all.push(text.slice(from, to))
    from = to
  }
  if (all.length <= most) return all
  return Array.from({ length: most }, (_, index) => all[Math.floor((index * all.length) / most)] ?? '')
}
