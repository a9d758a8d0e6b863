import { type HeaderFacts, sized, startsWith } from './bytes.js'
import type { FileType, ImageHeader } from './facts.js'
import { readGif } from './gif.js'
import { isoMediaType, readIsoMedia } from './iso-media.js'
import { readJpeg } from './jpeg.js'
import { readMarkup } from './markup.js'
import { PNG_SIGNATURE, readPng } from './png.js'
import { isWebp, readWebp } from './webp.js'

/** Enough for the header of nearly every image. */
export const FIRST_BYTES = 64 * 1024
/** A header that is longer is not looked for: colour profiles and previews before it are smaller than this together. */
export const MOST_BYTES = 512 * 1024

export interface HeaderReading {
  header: ImageHeader
  /** The bytes end before the size, which more of them would probably tell. */
  wantsMore: boolean
}

interface Format {
  type: FileType
  is(bytes: Buffer): boolean
  read?(bytes: Buffer): HeaderFacts
}

const FORMATS: readonly Format[] = [
  { type: 'png', is: (bytes) => startsWith(bytes, PNG_SIGNATURE), read: readPng },
  { type: 'jpeg', is: (bytes) => startsWith(bytes, '\xff\xd8\xff'), read: readJpeg },
  { type: 'gif', is: (bytes) => startsWith(bytes, 'GIF87a') || startsWith(bytes, 'GIF89a'), read: readGif },
  { type: 'webp', is: isWebp, read: readWebp },
  { type: 'jxl', is: (bytes) => startsWith(bytes, '\xff\x0a') || startsWith(bytes, '\0\0\0\x0cJXL ') },
  { type: 'tiff', is: (bytes) => startsWith(bytes, 'II*\0') || startsWith(bytes, 'MM\0*') },
  // "BM" alone begins many texts: the next four bytes are the length, and four zero bytes follow.
  {
    type: 'bmp',
    is: (bytes) => startsWith(bytes, 'BM') && bytes.length > 14 && bytes.readUInt32LE(6) === 0,
    read: readBmp
  },
  { type: 'ico', is: (bytes) => startsWith(bytes, '\0\0\x01\0') || startsWith(bytes, '\0\0\x02\0') },
  { type: 'pdf', is: (bytes) => startsWith(bytes, '%PDF-') },
  { type: 'zip', is: (bytes) => startsWith(bytes, 'PK\x03\x04') },
  { type: 'video', is: (bytes) => startsWith(bytes, '\x1a\x45\xdf\xa3') }
]

/**
 * Reads what an image is from its first bytes. Never throws, whatever the bytes, and takes time linear in their number:
 * every step of every loop moves on, and nothing is unpacked.
 *
 * @param bytes the start of the file
 * @param complete they are the whole file
 */
export function readImageHeader(bytes: Buffer, complete: boolean): HeaderReading {
  const format = FORMATS.find(({ is }) => is(bytes))
  if (format) return reading(format.type, format.read?.(bytes) ?? {}, complete)
  const media = isoMediaType(bytes)
  if (media === 'avif' || media === 'heic') return reading(media, readIsoMedia(bytes), complete)
  if (media) return { header: { type: media }, wantsMore: false }
  const { type, width, height } = readMarkup(bytes)
  return { header: { type, ...(width && height && { width, height }) }, wantsMore: false }
}

/** A file that ends where its size should be is damaged; a part of a file that ends there says nothing. */
function reading(type: FileType, { cutOff, ...facts }: HeaderFacts, complete: boolean): HeaderReading {
  const damaged = facts.damaged ?? (cutOff && complete)
  return { header: { type, ...facts, ...(damaged && { damaged }) }, wantsMore: cutOff === true && !complete }
}

/** The header of Windows, or the shorter one of OS/2. A negative height tells that the rows begin at the top. */
function readBmp(bytes: Buffer): HeaderFacts {
  if (bytes.length < 26) return { cutOff: true }
  if (bytes.readUInt32LE(14) === 12) return sized(bytes.readUInt16LE(18), bytes.readUInt16LE(20))
  return sized(bytes.readInt32LE(18), Math.abs(bytes.readInt32LE(22)))
}
