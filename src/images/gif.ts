import { ascii, type HeaderFacts, sized } from './bytes.js'

const HEADER_BYTES = 13
const EXTENSION = 0x21
const IMAGE = 0x2c
const TRAILER = 0x3b
const APPLICATION_LABEL = 0xff
/** What programs write in front of frames that are to be repeated. */
const LOOPING = /^(?:NETSCAPE2\.0|ANIMEXTS1\.0)$/

/** Reads size and animation of a GIF: it is animated when it has a second frame, or says that it is and is longer than the bytes. */
export function readGif(bytes: Buffer): HeaderFacts {
  if (bytes.length < 10) return { cutOff: true }
  const size = sized(bytes.readUInt16LE(6), bytes.readUInt16LE(8))
  return hasManyFrames(bytes) ? { ...size, animated: true } : size
}

function hasManyFrames(bytes: Buffer): boolean {
  let frames = 0
  let loops = false
  let at = HEADER_BYTES + colours(bytes[10])
  while (at < bytes.length) {
    const kind = bytes[at]
    if (kind === IMAGE) {
      frames += 1
      if (frames > 1) return true
      // Place and size, flags, colours, the code size, then the pixels.
      at = afterBlocks(bytes, at + 11 + colours(bytes[at + 9]))
    } else if (kind === EXTENSION) {
      if (bytes[at + 1] === APPLICATION_LABEL && LOOPING.test(ascii(bytes, at + 3, at + 14))) loops = true
      at = afterBlocks(bytes, at + 2)
    } else {
      return kind === TRAILER ? false : loops
    }
  }
  return loops
}

/** Bytes of a colour table, from the flags that announce it. */
function colours(flags = 0): number {
  return flags & 0x80 ? 3 * 2 ** ((flags & 0x07) + 1) : 0
}

/** Where a row of blocks ends, each of which begins with its length. */
function afterBlocks(bytes: Buffer, from: number): number {
  let at = from
  for (let length = bytes[at]; length !== undefined; length = bytes[at]) {
    at += 1 + length
    if (length === 0) break
  }
  return at
}
