import type { Repository } from '../../src/repository/repository.js'

/** A repository of texts, or bytes, by path. */
export function memoryRepository(
  texts: Record<string, string | Uint8Array>,
  listed = true
): Repository & { asked: string[] } {
  const asked: string[] = []
  return {
    name: 'a repository in memory',
    asked,
    async list() {
      return listed ? Object.keys(texts).sort() : undefined
    },
    async read(path) {
      asked.push(path)
      const text = Object.hasOwn(texts, path) ? texts[path] : undefined
      return typeof text === 'string' ? new TextEncoder().encode(text) : text
    }
  }
}
