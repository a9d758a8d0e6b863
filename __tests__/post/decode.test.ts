import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { decodeSource, isUtf16 } from '../../src/post/decode.js'

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

describe('decodeSource', () => {
  it('keeps a byte order mark, line ends and NUL as part of the text', () => {
    const source = decodeSource('a.md', bytes([0xef, 0xbb, 0xbf], '---\r\ntitle: é\0\r\n'))
    expect(source.text).toBe('\uFEFF---\r\ntitle: é\0\r\n')
    expect(source.invalidAt).toBeUndefined()
    expect(isUtf16(source)).toBe(false)
  })

  it.each([
    ['a Windows-1252 letter', bytes('caf', [0xe9], ' x'), 'caf\uFFFD x', 3],
    ['after a U+FFFD that is meant', bytes('\uFFFD\uFFFDé', [0xff]), '\uFFFD\uFFFDé\uFFFD', 3],
    ['right before a U+FFFD that is meant', bytes('a', [0xff], '\uFFFD'), 'a\uFFFD\uFFFD', 1],
    ['after an emoji, which is two UTF-16 units', bytes('😀', [0x80]), '😀\uFFFD', 2],
    ['a sequence that the end of the file cuts off', bytes('ab', [0xe2, 0x82]), 'ab\uFFFD', 2],
    ['the first byte', bytes([0xc0, 0x80]), '\uFFFD\uFFFD', 0]
  ])('tells where a file stops being UTF-8: %s', (_case, content, text, at) => {
    const source = decodeSource('a.md', content)
    expect(source.text).toBe(text)
    expect(source.invalidAt).toBe(at)
    expect(isUtf16(source)).toBe(false)
  })

  it.each([
    ['little', Buffer.from('\uFEFF---\ntitle: é', 'utf16le')],
    ['big', Buffer.from('\uFEFF---\ntitle: é', 'utf16le').swap16()]
  ])('reads UTF-16 in %s endian, and calls it invalid from the start', (_endian, content) => {
    const source = decodeSource('a.md', content)
    expect(source.text).toBe('\uFEFF---\ntitle: é')
    expect(source.invalidAt).toBe(0)
    expect(isUtf16(source)).toBe(true)
  })

  it('takes 10 MB, valid or not', () => {
    expect(decodeSource('a.md', Buffer.alloc(10_000_000, 'é')).invalidAt).toBeUndefined()
    expect(decodeSource('a.md', Buffer.alloc(10_000_000, 0x80)).invalidAt).toBe(0)
  })

  it('gives back every text as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const source = decodeSource('a.md', Buffer.from(text))
        expect(source.text).toBe(Buffer.from(text).toString())
        expect(source.invalidAt).toBeUndefined()
      })
    )
  })

  it('calls exactly those bytes invalid that a strict decoder refuses', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 30 }), (content) => {
        if (content[0] === 0xff || content[0] === 0xfe) return
        const source = decodeSource('a.md', content)
        const before = source.text.slice(0, source.invalidAt ?? source.text.length)
        expect(Buffer.from(content).subarray(0, Buffer.byteLength(before)).toString()).toBe(before)
        if (source.invalidAt !== undefined) expect(source.text[source.invalidAt]).toBe('\uFFFD')
        else expect(Buffer.from(source.text)).toEqual(Buffer.from(content))
      })
    )
  })
})
