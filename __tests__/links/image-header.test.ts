import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readImageHeader } from '../../src/links/image-header.js'

/** Bytes from text (Latin-1) and numbers. */
function bytes(...parts: (string | number | number[])[]): Buffer {
  return Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from([part].flat())))
  )
}

const png = (width: number, height: number) => {
  const size = Buffer.alloc(8)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  return Buffer.concat([bytes('\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR'), size, bytes(8, 2, 0, 0, 0)])
}

describe('readImageHeader', () => {
  it.each<[string, Buffer, object]>([
    ['PNG', png(1200, 630), { type: 'png', width: 1200, height: 630 }],
    [
      'a PNG from Apple',
      bytes('\x89PNG\r\n\x1a\n\0\0\0\x04CgBI', [1, 2, 3, 4], '\0\0\0\x0dIHDR', [0, 0, 1, 0, 0, 0, 0, 9]),
      { type: 'png' }
    ],
    ['GIF', bytes('GIF89a', [0x20, 0x03, 0x58, 0x02]), { type: 'gif', width: 800, height: 600 }],
    [
      'JPEG with metadata before its frame',
      bytes(
        '\xff\xd8\xff\xe1',
        [0, 6],
        'Exif',
        '\xff\xff\xdb',
        [0, 3, 0],
        '\xff\xc2',
        [0, 11, 8, 0x02, 0x76, 0x04, 0xb0, 3, 1, 1]
      ),
      { type: 'jpeg', width: 1200, height: 630 }
    ],
    ['JPEG with its tables cut off', bytes('\xff\xd8\xff\xe1', [0xff, 0xff], 'Exif'), { type: 'jpeg' }],
    [
      'JPEG without a frame',
      bytes(
        '\xff\xd8\xff\xda',
        Array.from({ length: 20 }, () => 0)
      ),
      { type: 'jpeg' }
    ],
    [
      'WebP, lossy',
      bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8 ', [0, 0, 0, 0, 0, 0, 0, 0x9d, 0x01, 0x2a, 0xb0, 0x04, 0x76, 0x02]),
      { type: 'webp', width: 1200, height: 630 }
    ],
    [
      'WebP, lossless',
      bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8L', [0, 0, 0, 0, 0x2f, 0xaf, 0x44, 0x9d, 0x00, 0, 0, 0, 0, 0]),
      { type: 'webp', width: 1200, height: 630 }
    ],
    [
      'WebP, extended',
      bytes('RIFF', [0, 0, 0, 0], 'WEBPVP8X', [0, 0, 0, 0, 0, 0, 0, 0, 0xaf, 4, 0, 0x75, 2, 0]),
      { type: 'webp', width: 1200, height: 630 }
    ],
    ['AVIF', bytes('\0\0\0\x1cftypavif\0\0\0\0mif1avifmiaf'), { type: 'avif' }],
    ['AVIF by a compatible brand', bytes('\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf'), { type: 'avif' }],
    ['HEIC', bytes('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), { type: 'heic' }],
    ['JPEG XL', bytes('\xff\x0a\0\0'), { type: 'jxl' }],
    ['TIFF', bytes('II*\0\x08\0\0\0'), { type: 'tiff' }],
    ['BMP', bytes('BM', [0x36, 0, 0, 0, 0, 0, 0, 0, 0x36, 0, 0, 0, 40, 0, 0, 0]), { type: 'bmp' }],
    ['a text that begins with BM', bytes('BMW builds motorcycles in Berlin'), { type: undefined }],
    ['ICO', bytes('\0\0\x01\0\x01\0'), { type: 'ico' }],
    ['SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg">'), { type: 'svg' }],
    [
      'SVG after a declaration and comments',
      bytes('\xef\xbb\xbf<?xml version="1.0"?>\n<!-- a -->\n<!DOCTYPE svg PUBLIC "x" "y">\n<svg>'),
      { type: 'svg' }
    ],
    ['SVG in UTF-16', Buffer.from('\ufeff<svg width="1">', 'utf16le'), { type: 'svg' }],
    ['HTML', bytes('  \n<!DOCTYPE html>\n<title>404</title>'), { type: 'html' }],
    ['HTML in lower case', bytes('<html lang="en">'), { type: 'html' }],
    ['HTML after a comment', bytes('<!-- page --><head>'), { type: 'html' }],
    ['JSON', bytes('{"error": "not found"}'), { type: undefined }],
    ['nothing', Buffer.alloc(0), { type: undefined }],
    ['zeros', Buffer.alloc(100), { type: undefined }],
    ['a size of nothing', png(0, 630), { type: 'png' }],
    ['a size of everything', png(0xffffffff, 0xffffffff), { type: 'png', width: 0xffffffff, height: 0xffffffff }]
  ])('knows %s', (_name, file, expected) => {
    expect(readImageHeader(file)).toMatchObject(expected)
  })

  it('never throws, whatever the bytes and wherever they end', () => {
    const start = fc.constantFrom(
      '\x89PNG\r\n\x1a\n',
      '\xff\xd8\xff',
      '\xff\xd8\xff\xff',
      'GIF89a',
      'RIFF\0\0\0\0WEBPVP8 ',
      'RIFF\0\0\0\0WEBPVP8L',
      'RIFF\0\0\0\0WEBPVP8X',
      '\0\0\0\x1cftyp',
      '\xff\xff\xff\xffftypavif',
      '\xff\x0a',
      'BM',
      '<svg',
      '<!--',
      '<?xml',
      ''
    )
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 300 }), (signature, rest) => {
        const whole = Buffer.concat([Buffer.from(signature, 'latin1'), rest])
        for (let end = 0; end <= whole.length; end += 1) readImageHeader(whole.subarray(0, end))
      })
    )
  })

  it.each<[string, Buffer]>([
    ['segments of no length', Buffer.concat([bytes('\xff\xd8'), Buffer.from('ffe00000'.repeat(16_000), 'hex')])],
    ['padding', Buffer.concat([bytes('\xff\xd8'), Buffer.alloc(65_534, 0xff)])],
    ['restart markers', Buffer.concat([bytes('\xff\xd8'), Buffer.from('ffd0'.repeat(32_000), 'hex')])],
    ['brands', Buffer.concat([bytes('\xff\xff\xff\xffftypxxxx'), Buffer.alloc(65_000, 0x41)])],
    ['comments', bytes('<!---->'.repeat(9000))]
  ])('is done soon with endless %s', (_name, file) => {
    readImageHeader(file)
  })
})
