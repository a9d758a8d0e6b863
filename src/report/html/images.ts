import { FIRST_BYTES, readImageHeader } from '../../images/header.js'
import type { ReadFile, RepoPath } from '../../post/source.js'

/** Bytes of one image, and of all of a report: it is still a file to be sent by mail. */
const LARGEST = 400_000
const MOST_BYTES = 8_000_000

/** What every browser shows, and what can hold no script. */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp'
}

/** Covers that are files of the repository, as `data:` addresses, as long as there is room. */
export class EmbeddedImages {
  readonly #made = new Map<RepoPath, string | undefined>()
  #bytes = 0

  constructor(readonly read: ReadFile) {}

  async of(path: RepoPath): Promise<string | undefined> {
    if (!this.#made.has(path)) this.#made.set(path, await this.#make(path))
    return this.#made.get(path)
  }

  async #make(path: RepoPath): Promise<string | undefined> {
    if (this.#bytes >= MOST_BYTES) return undefined
    const bytes = await this.read(path)
    if (!bytes || bytes.length > LARGEST) return undefined
    const { header } = readImageHeader(Buffer.from(bytes.subarray(0, FIRST_BYTES)), bytes.length <= FIRST_BYTES)
    const contentType = CONTENT_TYPES[header.type ?? '']
    if (contentType === undefined) return undefined
    this.#bytes += bytes.length
    return `data:${contentType};base64,${Buffer.from(bytes).toString('base64')}`
  }
}
