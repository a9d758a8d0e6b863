/** Text from outside for a terminal, or a log that is read for commands: how it is made harmless, and how wide it is. */

/** What a terminal would act upon, and what changes the direction of writing or isn't seen at all. */
const UNSEEN =
  /[\p{Cc}\u00AD\u061C\u115F\u1160\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/gu

/**
 * The text with everything seen and nothing acted upon: `␛[31m`, `<U+202E>`. Line ends and tabs are characters as well.
 * GitHub's runner takes commands from `##[` anywhere in a line, and from `::` at its start.
 */
export function printable(text: string): string {
  if (isPlain(text) && !text.includes('##[') && !/^\s*::/.test(text)) return text
  return text
    .toWellFormed()
    .replace(UNSEEN, seen)
    .replace(/##(?=\[)/g, '##\u200B')
    .replace(/^(\s*:)(?=:)/, '$1\u200B')
}

/** Most text is, and needs no closer look. */
function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text)
}

function seen(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  if (code === 0x7f) return '\u2421'
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}

/** Text for one line: white space of any kind is one space. */
export function oneLine(text: string): string {
  return printable(text.replace(/[\s\u0085]+/g, ' ').trim())
}

/** A character as a person sees it, with the columns of a terminal that it takes. */
export interface Cell {
  text: string
  width: number
  /** Offsets in the original text, in UTF-16 units. */
  from: number
  to: number
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

const TAB: Pick<Cell, 'text' | 'width'> = { text: '→ ', width: 2 }

/** The characters of one line of a file. */
export function cellsOf(text: string): Cell[] {
  return [...graphemes.segment(text)].map(({ segment, index }) => ({
    ...shownCell(segment, text.slice(Math.max(0, index - 2), index)),
    from: index,
    to: index + segment.length
  }))
}

function shownCell(segment: string, before: string): Pick<Cell, 'text' | 'width'> {
  if (segment === '\t') return TAB
  // A runner takes commands from `##[` wherever it comes about.
  const text = segment.startsWith('[') && before === '##' ? `\u200B${printable(segment)}` : printable(segment)
  return { text, width: widthOf(text) }
}

/** Columns that a text takes in a terminal. */
export function widthOf(text: string): number {
  if (isPlain(text)) return text.length
  let width = 0
  for (const { segment } of graphemes.segment(text)) width += graphemeWidth(segment)
  return width
}

const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]+$/u
const EMOJI = /\p{Emoji_Presentation}|\p{Regional_Indicator}|\uFE0F/u
/** East Asian characters that take two columns. */
const WIDE =
  /^(?:[\u1100-\u115F\u2E80-\u303E\u3041-\u33FF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6]|(?![\uFF61-\uFFDC])[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\p{Script=Yi}])/u

function graphemeWidth(grapheme: string): number {
  if (ZERO.test(grapheme)) return 0
  return EMOJI.test(grapheme) || WIDE.test(grapheme) ? 2 : 1
}

/** Breaks a text at its spaces into lines of at most `width` columns. A longer word, such as a URL, stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of oneLine(text).split(' ')) {
    const size = widthOf(word)
    if (used > 0 && used + 1 + size > width) {
      lines.push(line)
      line = word
      used = size
    } else {
      line = used > 0 ? `${line} ${word}` : word
      used += (used > 0 ? 1 : 0) + size
    }
  }
  return [...lines, line].map((line) => line.replace(/^:(?=:)/, ':\u200B'))
}
