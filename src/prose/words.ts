const WORD_ASCII = new Uint8Array(128)
for (const char of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz') WORD_ASCII[char.charCodeAt(0)] = 1

/** Writing without blanks between words: Thai to Myanmar, Khmer, Japanese and Chinese. */
const UNSPACED = /[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF]/

const ANYTHING_ELSE = /[^\p{L}\p{N}]/u

let segmenter: Intl.Segmenter | undefined

/**
 * How many words a text has, as an editor's word count would say. A hyphen or an apostrophe inside a word doesn't part
 * it. Languages without blanks between words (Chinese, Japanese, Thai) are counted with Unicode's dictionary.
 */
export function countWords(text: string): number {
  return UNSPACED.test(text) ? segments(text) : spacedWords(text)
}

function segments(text: string): number {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' })
  let count = 0
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count += 1
  return count
}

/** A loop over characters, for it looks at every post as a whole. */
function spacedWords(text: string): number {
  let count = 0
  let isInside = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (isWordCharacter(code)) {
      if (!isInside) count += 1
      isInside = true
    } else if (!(isInside && isJoiner(code) && isWordCharacter(text.charCodeAt(at + 1)))) isInside = false
  }
  return count
}

function isWordCharacter(code: number): boolean {
  if (code < 128) return WORD_ASCII[code] === 1
  if (Number.isNaN(code)) return false
  // Letters of most of Europe, accents that stand alone, and the halves of an emoji, which is no word.
  if (code >= 0xc0 && code < 0x2000) return code !== 0xd7 && code !== 0xf7
  if (code >= 0xd800 && code <= 0xdfff) return false
  return !ANYTHING_ELSE.test(String.fromCharCode(code))
}

/** `'`, `-`, `.` and `,` of numbers and abbreviations, typographic apostrophes and hyphens. */
function isJoiner(code: number): boolean {
  return (
    code === 0x27 ||
    code === 0x2d ||
    code === 0x2e ||
    code === 0x2c ||
    code === 0x2019 ||
    code === 0x2010 ||
    code === 0x2011
  )
}
