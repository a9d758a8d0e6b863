import { createHash } from 'node:crypto'

/** The id that Git gives to the bytes of a file, by the hash function that `like` was made with. */
export function gitId(bytes: Uint8Array, like: string): string {
  const hash = createHash(like.length === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}
