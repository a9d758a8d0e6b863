import { ascii, type HeaderFacts, sized } from './bytes.js'

export const PNG_SIGNATURE = '\x89PNG\r\n\x1a\n'

/** Length, type and check sum: what a chunk has around its data. */
const AROUND_DATA = 12
/** The largest number that PNG allows for lengths and sizes. */
const MOST = 0x7fffffff

/** Reads size and animation (APNG) of a PNG. Every step moves on by a chunk. */
export function readPng(bytes: Buffer): HeaderFacts {
  // Apple's variant of PNG has a chunk before the header.
  let at = ascii(bytes, 12, 16) === 'CgBI' ? 24 : PNG_SIGNATURE.length
  if (bytes.length < at + 16) return { cutOff: true }
  if (ascii(bytes, at + 4, at + 8) !== 'IHDR') return { damaged: true }
  const width = bytes.readUInt32BE(at + 8)
  const height = bytes.readUInt32BE(at + 12)
  if (width === 0 || height === 0 || width > MOST || height > MOST) return { damaged: true }

  for (; at + AROUND_DATA <= bytes.length; at += AROUND_DATA + bytes.readUInt32BE(at)) {
    const type = ascii(bytes, at + 4, at + 8)
    if (type === 'IDAT') break
    if (type === 'acTL') return { ...sized(width, height), ...(bytes.readUInt32BE(at + 8) > 1 && { animated: true }) }
  }
  return { width, height }
}
