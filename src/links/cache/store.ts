import { randomUUID } from 'node:crypto'
import { open, rename, rm, writeFile } from 'node:fs/promises'
import { CacheFormatError, MOST_BYTES } from './format.js'

/** Where the text of a cache is kept. */
export interface CacheStore {
  /**
   * @returns undefined when there is none yet
   * @throws CacheFormatError, or the system's error when it can't be read
   */
  read(): Promise<string | undefined>
  write(text: string): Promise<void>
}

/** A cache in a file, which is replaced whole or not at all. */
export function fileStore(path: string): CacheStore {
  return {
    read: () => readBounded(path),
    async write(text) {
      const part = `${path}.${randomUUID()}.part`
      try {
        await writeFile(part, text)
        await rename(part, path)
      } catch (error) {
        await rm(part, { force: true })
        throw error
      }
    }
  }
}

async function readBounded(path: string): Promise<string | undefined> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  if (!file) return undefined
  try {
    const facts = await file.stat()
    if (!facts.isFile()) throw new CacheFormatError('is not a file', false)
    if (facts.size > MOST_BYTES) throw new CacheFormatError(`is larger than ${MOST_BYTES / 1_000_000} MB`, false)
    return await file.readFile('utf8')
  } finally {
    await file.close()
  }
}
