import type { Post, Reference } from '../post/post.js'
import type { RepoPath } from '../post/source.js'
import { ContentNames } from './content-names.js'
import type { OwnSite } from './own-site.js'
import type { Resolution, Suggestion } from './resolution.js'

const TAG = /\{%-?\s*(\w+)\s+$/

/** The template tag that a reference is in: `post_url` of `{% post_url 2026-01-31-title %}`. */
export function pageTag(post: Post, { syntax, urlSpan }: Reference): string | undefined {
  if (syntax !== 'shortcode') return undefined
  const before = post.source.slice({ from: Math.max(0, urlSpan.from - 80), to: urlSpan.from })
  return TAG.exec(before)?.[1]?.toLowerCase()
}

/** What is at the file that a template tag names; undefined for a generator that has no such tag. */
export async function atTag(
  tag: string,
  name: string,
  own: OwnSite,
  mayGuess: boolean
): Promise<Resolution | undefined> {
  const { pages, site, gap } = own
  const tags = pages?.addresses.tags
  if (!pages || !tags?.names.includes(tag)) return undefined
  if (gap !== undefined) return { kind: 'unknown', why: gap }
  const path = tags.fileOf(tag, name, site)
  if (path !== undefined) return pages.index.pages.includes(path) ? own.pageAt(path) : { kind: 'file', path }
  // Programs can add tags, and pages that tags name.
  if (pages.addresses.unseen?.(site, name) !== undefined) return { kind: 'unknown' }
  for (const other of tags.mayBeOther(tag, name, site)) {
    const fields = await pages.fields(other)
    if (!fields || fields.slug || fields.date) return { kind: 'unknown' }
  }
  const meant = mayGuess ? ContentNames.of(pages.index.pages, site).suggest(name) : undefined
  const suggestion = meant && namedByTag(tag, meant.path, own)
  return { kind: 'missing', as: 'shortcode', certain: true, ...(suggestion && { suggestion }) }
}

/** A file as a template tag names it. */
export function namedByTag(tag: string, path: RepoPath, { pages, site }: OwnSite): Suggestion | undefined {
  const written = pages?.addresses.tags?.nameOf(tag, path, site)
  return written === undefined ? undefined : { path, url: '', written }
}
