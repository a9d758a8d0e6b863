import { ascii, type HeaderFacts, sized } from './bytes.js'

const APP1 = 0xe1
const END_OF_IMAGE = 0xd9
const START_OF_SCAN = 0xda

const ORIENTATION = 0x0112
/** Directories of Exif data have a few dozen entries. */
const MOST_ENTRIES = 1000

/** Walks the segments of a JPEG up to the frame header, which may come after megabytes of colour profiles and previews. */
export function readJpeg(bytes: Buffer): HeaderFacts {
  let turned = false
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) {
      // Decoders look for the next marker when there is something else between two segments.
      at = bytes.indexOf(0xff, at)
      if (at < 0) return { cutOff: true }
      continue
    }
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) at += 1
    else if (marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2
    else if (marker === END_OF_IMAGE || marker === START_OF_SCAN) return { damaged: true }
    else {
      const length = bytes.readUInt16BE(at + 2)
      if (length < 2) return { damaged: true }
      if (isFrame(marker)) return frame(bytes, at, turned)
      if (marker === APP1) turned ||= isTurned(bytes.subarray(at + 4, at + 2 + length))
      at += 2 + length
    }
  }
  return { cutOff: true }
}

function frame(bytes: Buffer, at: number, turned: boolean): HeaderFacts {
  if (at + 9 > bytes.length) return { cutOff: true }
  const height = bytes.readUInt16BE(at + 5)
  const width = bytes.readUInt16BE(at + 7)
  return turned ? sized(height, width) : sized(width, height)
}

/** SOF0 to SOF15, without the three markers between them that are tables. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

/** Whether Exif says that the camera was held upright (orientation 5 to 8): browsers then swap width and height. */
function isTurned(segment: Buffer): boolean {
  if (ascii(segment, 0, 6) !== 'Exif\0\0') return false
  const tiff = segment.subarray(6)
  const order = ascii(tiff, 0, 4)
  if (tiff.length < 8 || (order !== 'II*\0' && order !== 'MM\0*')) return false
  const little = order.startsWith('I')
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  if (directory + 2 > tiff.length) return false
  const entries = Math.min(short(directory), MOST_ENTRIES)
  for (let at = directory + 2, entry = 0; entry < entries && at + 12 <= tiff.length; at += 12, entry += 1) {
    if (short(at) === ORIENTATION) return short(at + 8) >= 5 && short(at + 8) <= 8
  }
  return false
}
