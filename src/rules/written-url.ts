import type { Reference } from '../post/post.js'

/** Characters that end or change a link in Markdown, a table, an attribute or a quoted value, and that a URL may have unescaped. */
const DELICATE = /[\s"'()<>\\`|{}]/g

/** A URL as it can stand in the place of a reference's own, whatever its syntax. */
export function writtenUrl(url: string, syntax: Reference['syntax']): string {
  const plain = url.replace(DELICATE, percentEncoded)
  if (syntax === 'html') return plain.replaceAll('&', '&amp;')
  // In Markdown `&name;` would be read as the character of that name.
  return syntax === 'front-matter' ? plain : plain.replace(/&(?=#?\w+;)/g, '&amp;')
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}
