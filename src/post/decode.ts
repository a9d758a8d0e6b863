import { type RepoPath, Source } from './source.js'

/**
 * The text of a file.
 *
 * UTF-8 is expected; a byte order mark stays part of the text. Bytes that are not UTF-8 become U+FFFD, and the first
 * of them is the source's `invalidAt`. A file with a UTF-16 byte order mark, as some Windows editors write it, is read
 * as UTF-16, so that its author can still be told about the post; as no generator reads it, `invalidAt` is 0 then.
 */
export function decodeSource(path: RepoPath, bytes: Uint8Array): Source {
  const utf16 = utf16Label(bytes)
  if (utf16) return new Source(path, new TextDecoder(utf16, { ignoreBOM: true }).decode(bytes), 0)
  try {
    return new Source(path, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    return new Source(path, text, firstInvalid(text, bytes))
  }
}

/** Whether a source was read as UTF-16: only then is the byte order mark itself what is invalid. */
export function isUtf16(source: Source): boolean {
  return source.invalidAt === 0 && source.text.startsWith('\uFEFF')
}

function utf16Label(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return undefined
}

/** The first U+FFFD of the text that does not stand in the bytes as such (EF BF BD). */
function firstInvalid(text: string, bytes: Uint8Array): number {
  let from = 0
  let byte = 0
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
    byte += Buffer.byteLength(text.slice(from, at))
    if (bytes[byte] !== 0xef || bytes[byte + 1] !== 0xbf || bytes[byte + 2] !== 0xbd) return at
    from = at
  }
  return text.length
}
