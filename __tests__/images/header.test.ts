import { crc32 } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { png as realPng } from '../../src/demo/png.js'
import { FIRST_BYTES, readImageHeader } from '../../src/images/header.js'
import { SAMPLES, sample } from './samples.js'

/** Bytes from text (Latin-1) and numbers. */
function bytes(...parts: (string | number | number[])[]): Buffer {
  return Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from([part].flat())))
  )
}

function uint32(value: number): number[] {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 0xff)
}

const png = (width: number, height: number) =>
  bytes('\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR', uint32(width), uint32(height), [8, 2, 0, 0, 0], uint32(0))

/** A box of an ISO media file; `size` is what it says about its own length. */
const box = (type: string, content: Buffer, size = content.length + 8) =>
  Buffer.concat([bytes(uint32(size), type), content])

/** A segment of a JPEG. */
const segment = (marker: number, content: Buffer) =>
  Buffer.concat([bytes(0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 0xff), content])

const START_OF_JPEG = bytes('\xff\xd8')
/** The frame of a picture of 1200 × 630 px. */
const FRAME = segment(0xc0, bytes([8, 0x02, 0x76, 0x04, 0xb0, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1]))
const exif = (orientation: number, little: boolean) =>
  segment(
    0xe1,
    little
      ? bytes('Exif\0\0II*\0', [8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0, 0, 0, 0, 0])
      : bytes('Exif\0\0MM\0*', [0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0])
  )

const headerOf = (file: Buffer, complete = true) => readImageHeader(file, complete).header

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
    ['a text that begins with BM', bytes('BMW builds motorcycles in Berlin'), { type: 'text' }],
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
    ['JSON', bytes('{"error": "not found"}'), { type: 'text' }],
    ['another XML file', bytes('<?xml version="1.0"?><Error><Code>AccessDenied</Code></Error>'), { type: 'text' }],
    [
      'a note of Git LFS',
      bytes('version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 9\n'),
      { type: 'git-lfs' }
    ],
    ['PDF', bytes('%PDF-1.7'), { type: 'pdf' }],
    ['a video', box('ftyp', bytes('isom\0\0\0\0isomavc1')), { type: 'video' }],
    ['words before an SVG', bytes('Here it is: <svg width="1"/>'), { type: undefined }],
    ['nothing', Buffer.alloc(0), { type: undefined }],
    ['zeros', Buffer.alloc(100), { type: undefined }],
    ['an SVG with a size', bytes('<svg width="640px" height=\'480\'>'), { type: 'svg', width: 640, height: 480 }],
    [
      'an SVG with a view box and entities',
      bytes('<!DOCTYPE svg [ <!ENTITY ns "http://x.example/"> ]>\n<svg width="100%" viewBox="0 0 300 150">'),
      { type: 'svg', width: 300, height: 150 }
    ],
    ['an SVG whose size is a joke', bytes('<svg viewBox="0 0 Infinity -1">'), { type: 'svg' }]
  ])('knows %s', (_name, file, expected) => {
    const header = headerOf(file, false)
    expect(header).toMatchObject(expected)
    if (!('width' in expected)) expect(header).not.toHaveProperty('width')
    expect(header).not.toHaveProperty('damaged')
  })

  it.each(Object.keys(SAMPLES) as (keyof typeof SAMPLES)[])('agrees with the encoder that made %s', (name) => {
    const [type] = name.split('-')
    const [width, height] = name === 'avif-rotated' ? [5, 7] : [7, 5]
    const animated = name.endsWith('-animated') && { animated: true }
    expect(headerOf(sample(name))).toEqual({ type, width, height, ...animated })
  })

  it.each([
    [1, 1],
    [1200, 630],
    [160, 90]
  ])('reads %i × %i px from a real PNG', (width, height) => {
    expect(headerOf(realPng(width, height))).toEqual({ type: 'png', width, height })
  })

  it('sees that a PNG is animated', () => {
    const still = realPng(4, 3)
    const control = (frames: number) => {
      const typeAndData = bytes('acTL', uint32(frames), uint32(0))
      const chunk = Buffer.concat([bytes(uint32(8)), typeAndData, bytes(uint32(crc32(typeAndData)))])
      return Buffer.concat([still.subarray(0, 33), chunk, still.subarray(33)])
    }
    expect(headerOf(control(2))).toEqual({ type: 'png', width: 4, height: 3, animated: true })
    expect(headerOf(control(1))).toEqual({ type: 'png', width: 4, height: 3 })
  })

  it('takes a GIF that wants to be repeated and is longer than the bytes for animated', () => {
    const whole = sample('gif-animated')
    const secondFrame = whole.lastIndexOf(0x2c)
    expect(headerOf(whole.subarray(0, secondFrame), false)).toMatchObject({ animated: true })
    expect(headerOf(sample('gif').subarray(0, 40), false)).not.toHaveProperty('animated')
  })

  it.each([
    [1, true, 1200, 630],
    [3, false, 1200, 630],
    [5, false, 630, 1200],
    [6, true, 630, 1200],
    [6, false, 630, 1200],
    [8, true, 630, 1200],
    [9, true, 1200, 630]
  ])(
    'turns a photograph of orientation %i (little-endian: %s) as browsers do',
    (orientation, little, width, height) => {
      const file = Buffer.concat([START_OF_JPEG, exif(orientation, little), FRAME])
      expect(headerOf(file)).toEqual({ type: 'jpeg', width, height })
    }
  )

  it('passes over what stands between the segments of a JPEG, as decoders do', () => {
    const file = Buffer.concat([START_OF_JPEG, exif(1, true), bytes([0, 0, 7, 0xff, 0, 0xff, 0xff]), FRAME])
    expect(headerOf(file)).toEqual({ type: 'jpeg', width: 1200, height: 630 })
  })

  it('wants more of a JPEG whose frame comes late, and finds it there', () => {
    const profile = segment(0xe2, Buffer.alloc(65_000, 1))
    const file = Buffer.concat([START_OF_JPEG, profile, profile, FRAME])
    expect(readImageHeader(file.subarray(0, FIRST_BYTES), false)).toEqual({ header: { type: 'jpeg' }, wantsMore: true })
    expect(readImageHeader(file, false)).toEqual({
      header: { type: 'jpeg', width: 1200, height: 630 },
      wantsMore: false
    })
  })

  it.each<[string, Buffer]>([
    ['a PNG without a size', png(0, 630)],
    ['a PNG larger than PNG allows', png(0xffffffff, 0xffffffff)],
    ['a PNG without its header', bytes('\x89PNG\r\n\x1a\n', uint32(4), 'tEXt', uint32(0), uint32(0), uint32(0))],
    ['a PNG that ends', realPng(10, 10).subarray(0, 20)],
    ['a JPEG without a frame', Buffer.concat([START_OF_JPEG, segment(0xda, Buffer.alloc(20))])],
    ['a JPEG with a segment of no length', bytes('\xff\xd8\xff\xe0\0\0\xff\xc0')],
    ['a JPEG that ends', sample('jpeg-baseline').subarray(0, 60)],
    ['a WebP with another beginning', bytes('RIFF', uint32(0), 'WEBPVP8L', Buffer.alloc(20).toString('latin1'))],
    ['a WebP that ends', sample('webp-lossy').subarray(0, 24)]
  ])('calls %s damaged', (_name, file) => {
    const header = headerOf(file)
    expect(header).toMatchObject({ damaged: true })
    expect(header).not.toHaveProperty('width')
  })

  it.each(Object.keys(SAMPLES) as (keyof typeof SAMPLES)[])('never calls the beginning of %s damaged', (name) => {
    const whole = sample(name)
    for (let end = 0; end < whole.length; end += 1) {
      expect(headerOf(whole.subarray(0, end), false)).not.toHaveProperty('damaged')
    }
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
        for (let end = 0; end <= whole.length; end += 1) readImageHeader(whole.subarray(0, end), end % 2 === 0)
      })
    )
  })

  it('never throws, however a real file was changed', () => {
    const name = fc.constantFrom(...(Object.keys(SAMPLES) as (keyof typeof SAMPLES)[]))
    const change = fc.record({ at: fc.nat(600), value: fc.constantFrom(0, 1, 0x7f, 0x80, 0xfe, 0xff) })
    fc.assert(
      fc.property(name, fc.array(change, { maxLength: 8 }), (name, changes) => {
        const file = sample(name)
        for (const { at, value } of changes) file[at % file.length] = value
        const { width = 1, height = 1 } = headerOf(file)
        expect(width > 0 && height > 0).toBe(true)
      }),
      { numRuns: 1000 }
    )
  })

  const ftyp = box('ftyp', bytes('avif\0\0\0\0avif'))
  const meta = (...parts: Buffer[]) => box('meta', Buffer.concat([Buffer.alloc(4), ...parts]))
  const primary = box('pitm', bytes([0, 0, 0, 0, 0, 1]))

  it.each<[string, Buffer]>([
    ['segments of no length', Buffer.concat([START_OF_JPEG, Buffer.from('ffe00000'.repeat(16_000), 'hex')])],
    ['shortest segments', Buffer.concat([START_OF_JPEG, Buffer.from('ffe00002'.repeat(128_000), 'hex')])],
    ['padding', Buffer.concat([START_OF_JPEG, Buffer.alloc(524_286, 0xff)])],
    ['restart markers', Buffer.concat([START_OF_JPEG, Buffer.from('ffd0'.repeat(262_000), 'hex')])],
    ['Exif entries', Buffer.concat([START_OF_JPEG, segment(0xe1, bytes('Exif\0\0II*\0', [8, 0, 0, 0, 0xff, 0xff]))])],
    ['brands', Buffer.concat([bytes('\xff\xff\xff\xffftypxxxx'), Buffer.alloc(65_000, 0x41)])],
    ['comments', bytes('<!---->'.repeat(9000))],
    ['doctypes', bytes('<!DOCTYPE x>'.repeat(9000))],
    ['white space', bytes(' '.repeat(65_536))],
    ['attributes', bytes(`<svg ${'a="" '.repeat(13_000)}`)],
    ['chunks', Buffer.concat([png(1, 1), Buffer.alloc(524_288)])],
    ['chunks of 4 GB', Buffer.concat([png(1, 1), bytes(uint32(0xffffffff), 'tEXt'), Buffer.alloc(100)])],
    ['frames of a GIF', Buffer.concat([bytes('GIF89a', Array(7).fill(1)), Buffer.alloc(524_288, 0x21)])],
    ['boxes of no size', Buffer.concat([ftyp, Buffer.alloc(65_536)])],
    ['empty boxes', Buffer.concat([ftyp, meta(...Array.from({ length: 8000 }, () => box('free', Buffer.alloc(0))))])],
    ['a box of 4 GB', Buffer.concat([ftyp, box('meta', Buffer.alloc(40), 0xffffffff)])],
    ['a box of 2⁶⁴ bytes', Buffer.concat([ftyp, bytes(uint32(1), 'meta', uint32(0xffffffff), uint32(0xffffffff))])],
    [
      'boxes in boxes',
      Array.from({ length: 5000 }).reduce<Buffer>(
        (inner) => (inner.length > 60_000 ? inner : box('iprp', inner)),
        Buffer.concat([ftyp])
      )
    ],
    [
      'properties of 2³² items',
      Buffer.concat([
        ftyp,
        meta(
          primary,
          box('iprp', Buffer.concat([box('ipma', bytes([0, 0, 0, 0], uint32(0xffffffff), Array(600).fill(0)))]))
        )
      ])
    ]
  ])('is done soon with endless %s', (_name, file) => {
    expect(headerOf(file, false)).toHaveProperty('type')
  })
})
