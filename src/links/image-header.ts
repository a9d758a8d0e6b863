/** What the first bytes of a file say about it. */
export interface ImageHeader {
  /** `jpeg`, `png`, `gif`, `webp`, `avif`, `heic`, `jxl`, `svg`, `bmp`, `tiff`, `ico`, `html`; undefined when they say nothing. */
  type: string | undefined
  /** Pixels, for JPEG, PNG, GIF and WebP. */
  width?: number
  height?: number
}

interface Size {
  width: number
  height: number
}

/** Text is judged by this many bytes: a declaration and a long comment may come before `<svg`. */
const TEXT_BYTES = 4096

/**
 * Reads type and size from the first bytes of an image. Never throws, whatever the bytes, and takes time linear in
 * their number: every step of every loop moves forward.
 */
export function readImageHeader(bytes: Buffer): ImageHeader {
  for (const { type, is, size } of FORMATS) {
    if (!is(bytes)) continue
    const found = size?.(bytes)
    return found && found.width > 0 && found.height > 0 ? { type, ...found } : { type }
  }
  return { type: textType(bytes) }
}

const FORMATS: readonly { type: string; is(bytes: Buffer): boolean; size?(bytes: Buffer): Size | undefined }[] = [
  { type: 'png', is: (bytes) => starts(bytes, '\x89PNG\r\n\x1a\n'), size: pngSize },
  { type: 'jpeg', is: (bytes) => starts(bytes, '\xff\xd8\xff'), size: jpegSize },
  { type: 'gif', is: (bytes) => starts(bytes, 'GIF87a') || starts(bytes, 'GIF89a'), size: gifSize },
  { type: 'webp', is: (bytes) => starts(bytes, 'RIFF') && text(bytes, 8, 12) === 'WEBP', size: webpSize },
  { type: 'avif', is: (bytes) => brands(bytes).some((brand) => brand === 'avif' || brand === 'avis') },
  { type: 'heic', is: (bytes) => brands(bytes).some((brand) => /^(he[iv][cxms]|mif1|msf1)$/.test(brand)) },
  { type: 'jxl', is: (bytes) => starts(bytes, '\xff\x0a') || starts(bytes, '\0\0\0\x0cJXL ') },
  { type: 'tiff', is: (bytes) => starts(bytes, 'II*\0') || starts(bytes, 'MM\0*') },
  // "BM" alone begins many texts: the next four bytes are the length, and four zero bytes follow.
  { type: 'bmp', is: (bytes) => starts(bytes, 'BM') && bytes.length > 14 && bytes.readUInt32LE(6) === 0 },
  { type: 'ico', is: (bytes) => starts(bytes, '\0\0\x01\0') || starts(bytes, '\0\0\x02\0') }
]

function pngSize(bytes: Buffer): Size | undefined {
  // Apple's variant of PNG has a chunk before the header.
  const at = text(bytes, 12, 16) === 'CgBI' ? 28 : 12
  if (bytes.length < at + 12 || text(bytes, at, at + 4) !== 'IHDR') return undefined
  return { width: bytes.readUInt32BE(at + 4), height: bytes.readUInt32BE(at + 8) }
}

function gifSize(bytes: Buffer): Size | undefined {
  return bytes.length < 10 ? undefined : { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) }
}

/** Walks the segments up to the frame header. */
function jpegSize(bytes: Buffer): Size | undefined {
  let at = 2
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) at += 1
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2
    else if (isFrame(marker)) return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    else if (marker === 0xd9 || marker === 0xda) return undefined
    else at += 2 + Math.max(bytes.readUInt16BE(at + 2), 2)
  }
  return undefined
}

/** SOF0 to SOF15, without the three markers between them that are tables. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}

function webpSize(bytes: Buffer): Size | undefined {
  if (bytes.length < 30) return undefined
  switch (text(bytes, 12, 16)) {
    case 'VP8X':
      return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
    case 'VP8L': {
      const bits = bytes.readUInt32LE(21)
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
    }
    case 'VP8 ':
      return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }
    default:
      return undefined
  }
}

/** The brands of an ISO media file: the major one and the first compatible ones. */
function brands(bytes: Buffer): string[] {
  if (text(bytes, 4, 8) !== 'ftyp' || bytes.length < 12) return []
  const end = Math.min(bytes.readUInt32BE(0), bytes.length, 64)
  const found = [text(bytes, 8, 12)]
  for (let at = 16; at + 4 <= end; at += 4) found.push(text(bytes, at, at + 4))
  return found
}

function textType(bytes: Buffer): 'svg' | 'html' | undefined {
  const start = bytes.subarray(0, 2)
  const wide = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0x3c && start[1] === 0)
  let rest = bytes.subarray(0, TEXT_BYTES).toString(wide ? 'utf16le' : 'utf8')
  // What may stand before the first element: white space, an XML declaration, comments, a doctype other than HTML's.
  for (;;) {
    rest = rest.replace(/^[\s\ufeff]+/, '')
    const end = rest.startsWith('<!--') ? '-->' : /^<\?|^<!doctype(?!\s+html)/i.test(rest) ? '>' : undefined
    if (end === undefined) break
    const at = rest.indexOf(end)
    if (at < 0) return undefined
    rest = rest.slice(at + end.length)
  }
  if (/^<(\w+:)?svg[\s>/]/i.test(rest)) return 'svg'
  if (/^<(!doctype\s+html|html|head|body|title|meta|script|style|div|p|h1|a|iframe)[\s>/]/i.test(rest)) return 'html'
  return undefined
}

function starts(bytes: Buffer, signature: string): boolean {
  return text(bytes, 0, signature.length) === signature
}

function text(bytes: Buffer, from: number, to: number): string {
  return bytes.toString('latin1', from, to)
}
