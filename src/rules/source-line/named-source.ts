import type { Post, Reference } from '../../post/post.js'
import { isSamePage } from './same-page.js'

/** The address of the story that a post rewrites, as its front matter gives it. */
export function namedSource(post: Post): string | undefined {
  const url = post.references.find(({ role }) => role === 'source')?.url.trim()
  return url !== undefined && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : undefined
}

/** Whether any of these links leads to the page at `url`. */
export function leadTo(links: readonly Reference[], url: string): boolean {
  return links.some((link) => isSamePage(link.url, url))
}

const NAME_KEYS = /^(?:source_?name|source_?title|bron_?naam|publisher|publication)$/i

/** What front matter calls the source; its host when it has no name. */
export function sourceName({ frontMatter: { root } }: Post, url: string): string {
  const entry = root.entries.find(({ key, node }) => NAME_KEYS.test(key) && node.kind === 'scalar')
  const name = entry?.node.kind === 'scalar' && typeof entry.node.value === 'string' ? entry.node.value.trim() : ''
  return name || new URL(url).hostname.replace(/^www\./, '')
}

/** A link in Markdown to the source. */
export function sourceLink(name: string, url: string): string {
  const text = name.replace(/\s+/g, ' ').replace(/[[\]\\`*_<>]/g, '\\$&')
  return `[${text}](${url.replace(/[\s()<>\\]/g, (character) => encodeURIComponent(character).replace(/[()]/, percent))})`
}

function percent(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`
}
