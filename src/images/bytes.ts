/** Latin-1 text of a part of the bytes; shorter where they end. */
export function ascii(bytes: Buffer, from: number, to: number): string {
  return bytes.toString('latin1', from, to)
}

export function startsWith(bytes: Buffer, signature: string): boolean {
  return ascii(bytes, 0, signature.length) === signature
}

/** What a format's reader makes of the bytes. */
export interface HeaderFacts {
  width?: number
  height?: number
  animated?: true
  damaged?: true
  /** The bytes ended before the size; more of them may tell it. */
  cutOff?: true
}

/** A size, unless it is one that no image has. */
export function sized(width: number, height: number): HeaderFacts {
  return width > 0 && height > 0 ? { width, height } : {}
}
