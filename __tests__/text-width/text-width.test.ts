import { describe, expect, it } from '@jest/globals'
import { charactersToCut, textWidth } from '../../src/text-width/text-width.js'

const width = (text: string) => Math.round(textWidth(text, 20))

describe('textWidth', () => {
  it('adds up the widths of Arial', () => {
    // 20 px: M 1706, i 455, a space 569 and a digit 1139 units of 2048
    expect(width('M')).toBe(17)
    expect(width('iiii')).toBe(18)
    expect(width('1 2')).toBe(28)
    expect(width('')).toBe(0)
  })

  it('gives an accented letter the width of its base letter, composed or not', () => {
    expect(textWidth('é', 20)).toBe(textWidth('e', 20))
    expect(textWidth('e\u0301', 20)).toBe(textWidth('e', 20))
    expect(textWidth('ệ', 20)).toBe(textWidth('e', 20))
    expect(textWidth('Ǖ', 20)).toBe(textWidth('U', 20))
  })

  it('knows Greek and Cyrillic', () => {
    expect(width('Ω')).toBe(15)
    expect(width('Ж')).toBe(18)
  })

  it('takes Chinese, Japanese, Korean and an emoji as one em', () => {
    for (const text of ['漢', 'か', 'カ', '한', '🚀', '👍🏽', '👩‍💻', '🇳🇱'])
      expect([text, width(text)]).toEqual([text, 20])
  })

  it('collapses white space and ignores what has no width', () => {
    expect(textWidth('  a \n b ', 20)).toBe(textWidth('a b', 20))
    expect(textWidth('a\u200b\u00ad\u202eb', 20)).toBe(textWidth('ab', 20))
  })

  it('stays quick on a text of megabytes', () => {
    expect(textWidth('W'.repeat(5_000_000), 20)).toBeGreaterThan(100_000)
  })
})

describe('charactersToCut', () => {
  it('counts from the end until the text fits', () => {
    const text = 'Seven words that are a bit too wide'
    const cut = charactersToCut(text, 30, 20)
    expect(textWidth(text.slice(0, -cut), 20)).toBeLessThanOrEqual(textWidth(text, 20) - 30)
    expect(textWidth(text.slice(0, -cut + 1), 20)).toBeGreaterThan(textWidth(text, 20) - 30)
  })

  it('does not count marks of their own', () => {
    expect(charactersToCut('xe\u0301', 1, 20)).toBe(1)
  })
})
