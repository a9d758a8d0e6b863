import type { Addresses } from './addresses.js'

/** The addresses of a generator whose pages are where a program puts them, which is never run. */
export function unknownAddresses(why: string): Addresses {
  return {
    gap: () => why,
    content: () => ({ pages: [], resources: [] }),
    urlOf: () => undefined,
    aliasesOf: () => [],
    mayMove: () => false,
    resourceUrl: (path) => path,
    lists: () => [],
    termUrl: () => undefined,
    slug: (text) => text
  }
}
