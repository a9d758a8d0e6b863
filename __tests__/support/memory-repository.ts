import type { Repository } from '../../src/repository/repository.js'

/** A repository of texts by path. */
export function memoryRepository(texts: Record<string, string>, listed = true): Repository & { asked: string[] } {
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
      return text === undefined ? undefined : new TextEncoder().encode(text)
    }
  }
}
