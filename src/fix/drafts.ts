import { createHash } from 'node:crypto'
import type { RepoPath } from '../post/source.js'
import type { Repository } from '../repository/repository.js'

/**
 * A repository as it would be with some of its files changed. It remembers what was read, to know a file that somebody
 * else changes meanwhile.
 */
export class Drafts {
  readonly #texts = new Map<RepoPath, Uint8Array>()
  readonly #read = new Map<RepoPath, string>()
  readonly #changed = new Set<RepoPath>()
  /** Made new after each change, because what is known about a repository is kept with it. */
  get repository(): Repository {
    const { original } = this
    return {
      name: original.name,
      ...(original.remote && { remote: original.remote }),
      list: () => original.list(),
      read: (path) => this.#readFile(path),
      readStart: async (path, limit) => {
        const draft = this.#texts.get(path)
        if (draft) return { bytes: draft.subarray(0, limit), size: draft.length }
        if (original.readStart) return original.readStart(path, limit)
        const bytes = await original.read(path)
        return bytes && { bytes: bytes.subarray(0, limit), size: bytes.length }
      }
    }
  }

  constructor(readonly original: Repository) {}

  /** The file is another one than when it was first read. */
  isChanged(path: RepoPath): boolean {
    return this.#changed.has(path)
  }

  /** The file's bytes, as changed here. */
  read(path: RepoPath): Promise<Uint8Array | undefined> {
    return this.#readFile(path)
  }

  set(path: RepoPath, bytes: Uint8Array): void {
    this.#texts.set(path, bytes)
  }

  /** Takes back what was changed. */
  drop(path: RepoPath): void {
    this.#texts.delete(path)
  }

  async #readFile(path: RepoPath): Promise<Uint8Array | undefined> {
    const draft = this.#texts.get(path)
    if (draft) return draft
    const bytes = await this.original.read(path)
    const print = bytes ? createHash('sha1').update(bytes).digest('base64') : ''
    const before = this.#read.get(path)
    if (before === undefined) this.#read.set(path, print)
    else if (before !== print) this.#changed.add(path)
    return bytes
  }
}
