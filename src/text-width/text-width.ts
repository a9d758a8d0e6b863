import { ARIAL_WIDTHS, UNITS_PER_EM } from './arial-widths.js'

const widths = new Map(ARIAL_WIDTHS.flatMap(([width, characters]) => [...characters].map((c) => [c, width] as const)))

/** Digits, and most small letters: for letters of scripts that the table doesn't have. */
const USUAL_WIDTH = 1139

/** Marks on the letter before, joiners, variation selectors, direction marks, skin tones. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Emoji_Modifier}]/u
const FULL_WIDTH =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u{3000}-\u{303f}\u{ff01}-\u{ff60}]/u
const HALF_OF_A_FLAG = /\p{Regional_Indicator}/u
const JOINER = '\u200d'

/** Beyond this many UTF-16 units a text is far too wide for any limit, and only its start is measured. */
const LONGEST = 10_000

/**
 * How wide a browser or a search result shows a text set in Arial, on one line, white space collapsed.
 *
 * @param size font size in px
 * @returns width in px, not rounded
 */
export function textWidth(text: string, size: number): number {
  return sum(characterWidths(text)) * (size / UNITS_PER_EM)
}

/**
 * How many characters to take off the end of a text so that it fits.
 *
 * @param excess width in px to get rid of
 * @param size font size in px
 */
export function charactersToCut(text: string, excess: number, size: number): number {
  const all = characterWidths(text)
  let left = (excess * UNITS_PER_EM) / size
  let count = 0
  for (let at = all.length - 1; at >= 0 && left > 0; at -= 1) {
    const width = all[at] ?? 0
    left -= width
    if (width > 0) count += 1
  }
  return count
}

/**
 * The start of a text that fits, up to the end of a word where there is one.
 *
 * @param width in px
 * @param size font size in px
 */
export function fitText(text: string, width: number, size: number): string {
  const line = onOneLine(text)
  const widths = characterWidths(line)
  let left = (width * UNITS_PER_EM) / size
  let end = 0
  for (const [at, character] of [...line].entries()) {
    left -= widths[at] ?? 0
    if (left < 0) break
    end += character.length
  }
  const fitting = line.slice(0, end)
  if (end === line.length || line[end] === ' ') return fitting.trimEnd()
  const word = fitting.lastIndexOf(' ')
  return (word > 0 ? fitting.slice(0, word) : fitting).trimEnd()
}

function onOneLine(text: string): string {
  return text.slice(0, LONGEST).replace(/\s+/g, ' ').trim()
}

function characterWidths(text: string): number[] {
  const line = onOneLine(text)
  let previous = ''
  return [...line].map((character) => {
    const width = previous === JOINER ? 0 : characterWidth(character)
    previous = character
    return width
  })
}

function characterWidth(character: string): number {
  const known = widths.get(character)
  if (known !== undefined) return known
  if (NO_WIDTH.test(character)) return 0
  if (HALF_OF_A_FLAG.test(character)) return UNITS_PER_EM / 2
  if (FULL_WIDTH.test(character)) return UNITS_PER_EM
  const base = character.normalize('NFD').charAt(0)
  return widths.get(base) ?? USUAL_WIDTH
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
