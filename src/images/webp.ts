import { ascii, type HeaderFacts, startsWith } from './bytes.js'

const ANIMATION_FLAG = 0x02
/** The bytes that all three kinds of a first chunk need. */
const HEADER_BYTES = 30

export function isWebp(bytes: Buffer): boolean {
  return startsWith(bytes, 'RIFF') && ascii(bytes, 8, 12) === 'WEBP'
}

export function readWebp(bytes: Buffer): HeaderFacts {
  if (bytes.length < HEADER_BYTES) return { cutOff: true }
  switch (ascii(bytes, 12, 16)) {
    case 'VP8X': {
      const size = { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
      return bytes.readUInt8(20) & ANIMATION_FLAG ? { ...size, animated: true } : size
    }
    case 'VP8L': {
      if (bytes[20] !== 0x2f) return { damaged: true }
      const bits = bytes.readUInt32LE(21)
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
    }
    case 'VP8 ': {
      const width = bytes.readUInt16LE(26) & 0x3fff
      const height = bytes.readUInt16LE(28) & 0x3fff
      const started = bytes.readUIntBE(23, 3) === 0x9d012a
      return started && width > 0 && height > 0 ? { width, height } : { damaged: true }
    }
    default:
      return { damaged: true }
  }
}
