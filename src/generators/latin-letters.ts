/** Letters that have no accent to lose but are written with others in ASCII. */
const WRITTEN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  Æ: 'AE',
  œ: 'oe',
  Œ: 'OE',
  ø: 'o',
  Ø: 'O',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  ł: 'l',
  Ł: 'L',
  þ: 'th',
  Þ: 'Th',
  ı: 'i'
}

/** A text with Latin letters without their accents; everything else stays. */
export function withoutLatinAccents(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => WRITTEN[letter] ?? (/^\p{Script=Latin}$/u.test(letter) ? baseOf(letter) : letter))
    .join('')
    .replace(/(?<=[A-Za-z])\p{Mn}+/gu, '')
}

function baseOf(letter: string): string {
  return letter.normalize('NFD').replace(/\p{Mn}/gu, '')
}
