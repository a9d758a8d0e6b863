import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { garbledIn } from '../../../src/rules/mojibake/decode.js'

const mended = (text: string) =>
  garbledIn(text).reduceRight(
    (mended, { span, text }) => mended.slice(0, span.from) + text + mended.slice(span.to),
    text
  )

/** What a text becomes when its UTF-8 is read as Windows-1252. */
const garble = (text: string) => new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))

describe('garbledIn', () => {
  it.each([
    'Één café in Zürich, naïef en geënt',
    'Zo’n “goed” idee – voor € 500 … ™',
    'Łódź, Škoda, Dvořák, İstanbul, œuvre',
    'Привет, мир',
    'Καλημέρα κόσμε',
    '→ ✓ 🚲 © ½ °C'
  ])('reads %s again', (text) => {
    expect(mended(garble(text))).toBe(text)
  })

  it.each([
    'Één café in Zürich, naïef en geënt',
    'Zo’n “goed” idee – voor €\u00a0500 … ™',
    'A MAÇÃ… É BOA; SÃO PAULO; IRMÃ’S; «NÃ»',
    'Die Buchstaben „Ä“, „Ö“ und „Ü“; ÄÖÜ…',
    'Å… og Ø; Ð’ and Þ”',
    'à\u00a0» et « Â »',
    'Привет, мир; Καλημέρα',
    '漢字かな한글 🚲',
    'România: «când», împreună â”'
  ])('leaves %s alone', (text) => {
    expect(garbledIn(text)).toEqual([])
  })

  it('gives spans that are within the text and in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ÃÂâ€™©Ð¿ðŸš² aÄ“\u00a0') }), (text) => {
        let at = 0
        for (const { span, text: meant } of garbledIn(text)) {
          expect(span.from).toBeGreaterThanOrEqual(at)
          expect(span.to).toBeLessThanOrEqual(text.length)
          expect(meant).not.toContain('\ufffd')
          at = span.to
        }
      })
    )
  })
})
