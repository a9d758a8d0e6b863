import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { cellsOf, oneLine, printable, widthOf, wrap } from '../../src/report/terminal-text.js'

/** Everything but printable characters and spaces would be acted upon, or not seen. */
const ACTS = /[\p{Cc}\u200E\u200F\u2028-\u202E\u2066-\u2069]/u

describe('printable', () => {
  it.each([
    ['\u001B[31mred\u0007', '␛[31mred␇'],
    ['a\u202Eb', 'a<U+202E>b'],
    ['\u009B31m', '<U+009B>31m'],
    ['a\u007Fb', 'a␡b'],
    ['zero\u200Bwidth', 'zero<U+200B>width'],
    ['👩‍🔧 é 日本', '👩‍🔧 é 日本'],
    ['##[error]x', '##\u200B[error]x'],
    ['::error::x', ':\u200B:error::x'],
    ['[::1]', '[::1]']
  ])('shows %j as %j', (text, shown) => {
    expect(printable(text)).toBe(shown)
  })

  it('holds nothing that a terminal or a runner acts upon', () => {
    const piece = fc.oneof(
      fc.constantFrom('\u001B', '\u009B', '\r', '\n', '::', '##[', '\u202E', ' '),
      fc.string({ unit: 'binary' })
    )
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join('')
        for (const line of [printable(text), oneLine(text), ...wrap(text, 20)]) {
          expect(line).not.toMatch(ACTS)
          expect(line).not.toMatch(/^\s*::/)
          expect(line).not.toContain('##[')
        }
      })
    )
  })
})

describe('widthOf', () => {
  it.each([
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['日本語', 6],
    ['한국', 4],
    ['ｱ', 1],
    ['Ａ', 2],
    ['👩‍🔧', 2],
    ['🇳🇱', 2],
    ['❤️', 2],
    ['\u200B', 0],
    ['', 0]
  ])('%j takes %i columns', (text, width) => {
    expect(widthOf(text)).toBe(width)
  })
})

describe('cellsOf', () => {
  it('gives every character its columns and its place', () => {
    expect(cellsOf('a\t日👩‍🔧')).toEqual([
      { text: 'a', width: 1, from: 0, to: 1 },
      { text: '→ ', width: 2, from: 1, to: 2 },
      { text: '日', width: 2, from: 2, to: 3 },
      { text: '👩‍🔧', width: 2, from: 3, to: 8 }
    ])
  })
})

describe('wrap', () => {
  it('breaks at spaces, by columns, and keeps a long word whole', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrap('日本 語', 4)).toEqual(['日本', '語'])
    expect(wrap('see https://example.com/a-long-path now', 10)).toEqual([
      'see',
      'https://example.com/a-long-path',
      'now'
    ])
    expect(wrap(' a\r\n b\tc ', 80)).toEqual(['a b c'])
    expect(wrap('', 80)).toEqual([''])
  })
})
