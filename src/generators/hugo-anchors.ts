import type { Post } from '../post/post.js'
import type { Site } from '../site/site.js'
import { headingLine, ownAnchor, writtenAnchors } from './heading-anchors.js'
import { layoutOf } from './hugo-layout.js'
import { goLowerCase, withoutAccents } from './hugo-path.js'

/** Shortcodes other than these can make headings and places of their own. */
const MAKES_TEXT = /\{\{[<%](?!\s*(?:rel)?ref\b)/
/** A theme's or site's own way of writing headings. */
const HEADING_HOOK = /(?:^|\/)layouts\/(?:.*\/)?_markup\/render-heading[^/]*$/
const ATTRIBUTES = /\s*\{[^{}]*\}\s*$/

/** Hugo's ways of naming headings, as `markup.goldmark.parser.autoIDType` names them. */
export type HugoHeadingNames = 'github' | 'github-ascii' | 'blackfriday'

/**
 * The names of places in a page as Hugo makes them of its headings, and those that are written in it.
 *
 * Source: `sanitizeAnchorName` of Hugo, measured with 0.111.
 *
 * @returns undefined when templates can make others
 */
export function hugoAnchors(post: Post, site: Site): ReadonlySet<string> | undefined {
  const { body, source, frontMatter } = post
  const text = source.text.slice(body.span.from, body.span.to)
  const { headingNames } = layoutOf(site)
  if (headingNames === 'unknown' || !/\.(?:md|markdown)$/i.test(post.path)) return undefined
  if (body.unparsed || MAKES_TEXT.test(text) || 'markup' in frontMatter.data || hasHook(site)) return undefined
  const anchors = new Set(writtenAnchors(text))
  const taken = new Set<string>()
  for (const heading of body.headings) {
    if (heading.syntax === 'html') continue
    const line = headingLine(heading, source.text)
    const own = ownAnchor(line)
    const name = own ?? unique(hugoAnchor(line.replace(ATTRIBUTES, ''), headingNames), taken)
    taken.add(name)
    anchors.add(name)
  }
  return anchors
}

/** The name that a heading of this Markdown gets: its letters and digits in lower case, with hyphens for blanks. */
export function hugoAnchor(markdown: string, names: HugoHeadingNames): string {
  return madeOf(markdown.trim(), names) || 'heading'
}

function madeOf(text: string, names: HugoHeadingNames): string {
  if (names === 'blackfriday') {
    return goLowerCase(text.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, ''))
  }
  const plain = names === 'github-ascii' ? withoutAccents(text).replace(/\P{ASCII}/gu, '') : text
  return goLowerCase(plain.replace(/[^\p{L}\p{Nd}_ -]/gu, '').replaceAll(' ', '-'))
}

function unique(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  let count = 1
  while (taken.has(`${name}-${count}`)) count += 1
  return `${name}-${count}`
}

const hooks = new WeakMap<Site, boolean>()

function hasHook(site: Site): boolean {
  const known = hooks.get(site) ?? [...(site.files ?? [])].some((path) => HEADING_HOOK.test(path))
  hooks.set(site, known)
  return known
}
