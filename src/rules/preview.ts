import type { Post } from '../post/post.js'

/** Layouts of themes for pages that list or find others. */
const LISTS = new Set(['search', 'archive', 'archives', 'list', 'tags', 'categories'])

const NOINDEX = ['robotsnoindex', 'noindex']

/**
 * Whether search results and social networks will show a post, so that its description and cover matter: it is no draft,
 * not kept from search engines, and no page of the theme such as its search page. A post whose front matter can't be read
 * has no preview to speak of.
 */
export function hasPreview(post: Post): boolean {
  if (post.frontMatter.state !== 'ok' || isTrue(post.fields.draft?.value)) return false
  if (post.fields.published?.value === false) return false
  for (const [written, value] of Object.entries(post.frontMatter.data)) {
    if (typeof value !== 'string' && value !== true) continue
    const key = written.toLowerCase()
    if (NOINDEX.includes(key) && isTrue(value)) return false
    if ((key === 'layout' || key === 'type') && typeof value === 'string' && LISTS.has(value.toLowerCase()))
      return false
  }
  return true
}

function isTrue(value: unknown): boolean {
  return value === true || (typeof value === 'string' && value.toLowerCase() === 'true')
}
