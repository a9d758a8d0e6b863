import { crc32, deflateSync } from 'node:zlib'

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Bits for each pixel: an index into a palette of two colours. */
const BIT_DEPTH = 1
const PALETTE_COLOUR = 3
const PALETTE = Buffer.from([0xf3, 0xec, 0xdf, 0xd9, 0x8e, 0x4a])

/**
 * A PNG of one colour, real to the last check sum.
 *
 * @param width in pixels
 * @param height in pixels
 */
export function png(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([BIT_DEPTH, PALETTE_COLOUR], 8)
  const filterByteAndPixels = 1 + Math.ceil((width * BIT_DEPTH) / 8)
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', PALETTE),
    chunk('IDAT', deflateSync(Buffer.alloc(filterByteAndPixels * height))),
    chunk('IEND', Buffer.alloc(0))
  ])
}

function chunk(type: string, data: Buffer): Buffer {
  const typeAndData = Buffer.concat([Buffer.from(type, 'ascii'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const checkSum = Buffer.alloc(4)
  checkSum.writeUInt32BE(crc32(typeAndData))
  return Buffer.concat([length, typeAndData, checkSum])
}
