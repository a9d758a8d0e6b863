import type { Post } from '../post/post.js'
import { plainBlocks } from '../prose/plain-blocks.js'

/** Front matter by which a theme makes a page of something else than its text: a search page, a redirect, a gallery. */
const ELSEWHERE =
  /^(?:layout|template|type|redirect|redirect_?to|redirect_?url|external_?(?:url|link)|link|link_?url|build|_build|cascade|headless|videos?|gallery|podcast|audio|recipe|outputs|sections|blocks|components?)$/i

/** The layouts of ordinary posts. */
const ORDINARY = /^(?:post|posts|single|default|page|blog|blog-?post|article|news)$/i

/** Files that stand for a folder or a part of the site, and have a list of posts as their text. */
const LIST_PAGE = /(?:^|\/)(?:_index(?:\.[a-z-]+)?|index|404|search|archives?|tags|categories)\.[a-z]+$/i

/** Whether this is a post with a text of its own: no list of posts, and no page of a layout of its own. */
export function isOrdinaryPost({ frontMatter, path }: Post): boolean {
  if (frontMatter.state !== 'ok' || isListPage(path)) return false
  return frontMatter.root.entries.every(({ key, node }) => !ELSEWHERE.test(key) || isOrdinary(node))
}

/** Whether all that readers see of an ordinary post is its text: no shortcode, component, image, code or embedded page. */
export function hasTextAlone(post: Post): boolean {
  const { body } = post
  const comments = new Set(body.comments.map(({ span }) => span.from))
  const isAdded = body.notProse.some(({ from }) => !comments.has(from))
  if (isAdded || body.unparsed) return false
  return !body.references.some(({ role }) => role === 'image') && !hasHtml(post)
}

/** A post's bundle is `posts/tyres/index.md`; the one page of a section is `posts/index.md`. */
function isListPage(path: string): boolean {
  return LIST_PAGE.test(path) && !(/\/index\.[a-z]+$/i.test(path) && path.split('/').length > 3)
}

function isOrdinary(node: Post['frontMatter']['root']['entries'][number]['node']): boolean {
  return node.kind === 'scalar' && (node.value === null || ORDINARY.test(String(node.value)))
}

function hasHtml(post: Post): boolean {
  return plainBlocks(post).some(({ kind, span }) => {
    if (kind === 'html') return true
    return /<(?:iframe|video|audio|object|embed|canvas|svg|img|[A-Z])/.test(post.source.slice(span))
  })
}
