import type { SitePath } from '../generators/addresses.js'

/** What makes two addresses one: a slash at the end, `index.html`, and the two ways in which Unicode writes accents. */
export function addressKey(path: SitePath): string {
  return path
    .replace(/(^|\/)index\.html$/, '$1')
    .replace(/^\/+|\/+$/g, '')
    .normalize('NFC')
}
