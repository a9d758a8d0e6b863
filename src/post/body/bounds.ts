import type { Span } from '../source.js'

/**
 * What one post may cost. A parser of Markdown takes quadratic time on some texts however it is written, and pull
 * requests come from strangers, so the work is bounded by counting, never by a clock: the same text always gives the same
 * answer. Texts that people write stay far below all of these.
 */

/** Characters of a body that are read; a long novel has about a million. */
export const MAX_BODY = 2_000_000
/** Lines of a body that are read. */
export const MAX_LINES = 50_000
/** Characters of a line. An image in a `data:` URL may take a few hundred thousand. */
export const MAX_LINE = 400_000
/** White space, `>` and list marks at the start of a line: some 50 lists in each other. */
export const MAX_PREFIX = 120
/** Spaces between words: more are as good as tabs, and cheaper. */
export const MAX_SPACES = 64
/** Characters of a paragraph before it is read as two. */
export const MAX_PARAGRAPH = 8_000
/** Brackets, backticks and the like that a paragraph may hold whatever its length. */
export const CALM_MARKS = 64
/** Brackets, backticks and the like that a paragraph may hold at most. */
export const MAX_MARKS = 4_000
/** The sum of length times marks that a body's lively paragraphs may come to: about a second. */
export const MAX_WORK = 400_000_000

/** A part of the body that was not read, and why, as the end of a sentence. */
export interface Unread {
  span: Span
  reason: string
}

export interface BoundedText {
  /** As long as the text, with what is beyond the bounds as white space. */
  markup: string
  unread: Unread[]
}

const PREFIX = /(?:[^\S\n]|>|[-+*](?=\s)|\d{1,9}[.)](?=\s))*/y
const BYTE_ORDER_MARK = '\uFEFF'
const WORTH_READING = /[[<]|https?:\/\/|www\./i
const WIDE = /[ \t]{9}/
const LONG_GAP = new RegExp(`(?<=[^\\s])[ \\t]{${MAX_SPACES + 1},}(?=[^\\s])`, 'g')

/** The text with LF at the end of each line, and as long as before: the Markdown parser knows no other. */
export function unixLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n/g, ' \n').replace(/\r/g, '\n') : text
}

/**
 * Prepares a body for the Markdown parser, line by line. Offsets stay what they are.
 *
 * @param text with `unixLines`
 */
export function boundLines(text: string, within: Span): BoundedText {
  const unread: Unread[] = []
  const pieces = [blank(within.from)]
  let done = within.from
  let blankFrom = -1
  const put = (span: Span, piece: string) => {
    pieces.push(text.slice(done, span.from), piece)
    done = span.to
  }
  for (let start = within.from; start < within.to; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 || newline >= within.to ? within.to : newline
    const prefix = prefixLength(text, start, end)
    if (start + prefix >= end && isSpaceOnly(text, start, end)) {
      if (blankFrom < 0) blankFrom = start
    } else {
      if (blankFrom >= 0 && start - blankFrom > MAX_PREFIX)
        put({ from: blankFrom, to: start }, blank(start - blankFrom))
      blankFrom = -1
      const reason = end - start > MAX_LINE ? LONG_LINE : prefix > MAX_PREFIX ? DEEP_LINE : undefined
      if (reason !== undefined) {
        if (WORTH_READING.test(text.slice(start, end))) unread.push({ span: { from: start, to: end }, reason })
        put({ from: start, to: end }, blank(end - start))
      }
    }
    start = end + 1
  }
  if (blankFrom >= 0 && within.to - blankFrom > MAX_PREFIX) {
    put({ from: blankFrom, to: within.to }, blank(within.to - blankFrom))
  }
  pieces.push(text.slice(done, within.to))
  const markup = pieces.join('')
  return { markup: normalizeSpace(markup), unread }
}

const LONG_LINE = `a line is longer than ${MAX_LINE.toLocaleString('en')} characters`
const DEEP_LINE = `lists or quotes stand more than ${MAX_PREFIX} characters deep in each other`

function prefixLength(text: string, from: number, to: number): number {
  PREFIX.lastIndex = from
  PREFIX.exec(text)
  return Math.min(PREFIX.lastIndex, to) - from
}

function isSpaceOnly(text: string, from: number, to: number): boolean {
  return text.slice(from, to).trim() === ''
}

/** White space of a length with line ends in it: the parser's work for a line grows with its length. */
function blank(length: number): string {
  return (
    `${' '.repeat(99)}\n`.repeat(Math.ceil(length / 100)).slice(0, Math.max(0, length - 1)) +
    '\n'.repeat(Math.min(1, length))
  )
}

/** The Markdown parser reads the spaces of a gap again from each of them. */
function normalizeSpace(markup: string): string {
  const marked = markup.startsWith(BYTE_ORDER_MARK) ? ` ${markup.slice(1)}` : markup
  if (!WIDE.test(marked)) return marked
  return marked.replace(LONG_GAP, (gap) => ` ${'\t'.repeat(gap.length - 2)} `)
}
