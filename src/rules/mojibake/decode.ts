import type { Span } from '../../post/source.js'

/** What Windows-1252 makes of the bytes 0x80 to 0x9F; the five that it lacks stay control characters. */
const CP1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

const byteOf = new Map([...CP1252].map((character, index) => [character, 0x80 + index]))

/** A letter that stands for the first byte of a UTF-8 sequence, and characters for its other bytes. */
const SEQUENCE = new RegExp(
  `(?:[\\u00c2-\\u00df][C]|[\\u00e0-\\u00ef][C]{2}|[\\u00f0-\\u00f4][C]{3})`.replaceAll(
    'C',
    `${CP1252}\\u0080-\\u00bf`
  ),
  'gu'
)

/** Characters that well follow a capital such as `Ã` or `Ä` in ordinary text. */
const PUNCTUATION = /[‚„…‹‘’“”•–—›«»\u00a0]/

/** What somebody writes: Latin letters and signs, dashes and quotes, currency, arrows, symbols, emoji. */
const LIKELY =
  /^[\u00a0-\u017f\u2010-\u2027\u2030-\u205e\u20ac\u2122\u2190-\u21ff\u2212\u2248-\u2265\u2600-\u27bf\u{1f300}-\u{1faff}]$|^\ufe0f$/u

/** Greek and Cyrillic: only in a row, since one pair of such letters may be meant. */
const OTHER_SCRIPT = /^[\u0370-\u04ff]$/
const FEWEST_IN_A_ROW = 3

export interface Garbled {
  span: Span
  /** What it was before it was read in the wrong encoding. */
  text: string
}

/** More than this many in one text are not worth the time: all of it was read in the wrong encoding. */
const MOST = 2_000

/**
 * Finds UTF-8 that was read as Windows-1252 (`Ã©` for `é`, `â€™` for `’`), and reads it rightly. Leaves alone what may be
 * meant as it stands.
 */
export function garbledIn(text: string): Garbled[] {
  const found: Garbled[] = []
  /** What may be meant: garbled only where other characters surely are. */
  const doubtful: Garbled[] = []
  /** Sequences of another script that follow each other without a gap. */
  let row: Garbled[] = []
  const closeRow = () => {
    if (row.length >= FEWEST_IN_A_ROW) found.push(...row)
    row = []
  }
  for (const { 0: written, index: from } of text.matchAll(SEQUENCE)) {
    if (found.length + doubtful.length + row.length >= MOST) break
    const garbled = { span: { from, to: from + written.length }, text: decode(written) }
    if (row.at(-1)?.span.to !== from) closeRow()
    if (OTHER_SCRIPT.test(garbled.text)) row.push(garbled)
    else if (LIKELY.test(garbled.text)) (mayBeMeant(written, text[from - 1]) ? doubtful : found).push(garbled)
  }
  closeRow()
  return (found.length > 0 ? [...found, ...doubtful] : []).sort((a, b) => a.span.from - b.span.from)
}

const decoder = new TextDecoder('utf-8')

/** What is no UTF-8 after all becomes U+FFFD. */
function decode(written: string): string {
  return decoder.decode(Uint8Array.from(written, (character) => byteOf.get(character) ?? character.charCodeAt(0)))
}

/** `„Ä“` names a letter, and `IRMÃ…` is a word in capitals. */
function mayBeMeant(written: string, before: string | undefined): boolean {
  if (written.length > 2) return false
  const inCapitals = before !== undefined && /[\p{Lu}„“‘"'«»(]/u.test(before)
  return PUNCTUATION.test(written) && (inCapitals || !/^[ÂÃ]/.test(written))
}
