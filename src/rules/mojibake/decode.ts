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

/**
 * Finds UTF-8 that was read as Windows-1252 (`Ã©` for `é`, `â€™` for `’`), and reads it rightly. Leaves alone what may be
 * meant as it stands.
 */
export function garbledIn(text: string): Garbled[] {
  const all = [...text.matchAll(SEQUENCE)].flatMap((match) => {
    const decoded = decode(match[0])
    return decoded === undefined ? [] : [{ span: spanOf(match), text: decoded, written: match[0] }]
  })
  return all.filter((garbled, index) => {
    if (OTHER_SCRIPT.test(garbled.text)) return inARow(all, index) >= FEWEST_IN_A_ROW
    return LIKELY.test(garbled.text) && !mayBeMeant(garbled.written, text[garbled.span.from - 1])
  })
}

function spanOf(match: RegExpExecArray): Span {
  return { from: match.index, to: match.index + match[0].length }
}

function decode(written: string): string | undefined {
  const bytes = [...written].map((character) => byteOf.get(character) ?? character.charCodeAt(0))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return undefined
  }
}

/** `„Ä“` names a letter, and `IRMÃ…` is a word in capitals. */
function mayBeMeant(written: string, before: string | undefined): boolean {
  if (written.length > 2) return false
  const inCapitals = before !== undefined && /[\p{Lu}„“‘"'«»(]/u.test(before)
  return PUNCTUATION.test(written) && (inCapitals || !/^[ÂÃ]/.test(written))
}

/** How many sequences of another script follow each other without a gap, this one included. */
function inARow(all: readonly Garbled[], index: number): number {
  let first = index
  let last = index
  while (touches(all[first - 1], all[first])) first -= 1
  while (touches(all[last], all[last + 1])) last += 1
  return last - first + 1
}

function touches(one: Garbled | undefined, next: Garbled | undefined): boolean {
  return one !== undefined && next !== undefined && one.span.to === next.span.from && OTHER_SCRIPT.test(one.text)
}
