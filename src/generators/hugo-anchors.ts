import type { Heading, Post } from '../post/post.js'
import type { Site } from '../site/site.js'
import { goLowerCase } from './hugo-path.js'

/** Shortcodes other than these can make headings and places of their own. */
const MAKES_TEXT = /\{\{[<%](?!\s*(?:rel)?ref\b)/
/** A theme's or site's own way of writing headings. */
const HEADING_HOOK = /(?:^|\/)layouts\/(?:.*\/)?_markup\/render-heading[^/]*$/
const WRITTEN_ID = /[\s{](?:id\s*=|name\s*=|#)\s*["']?([^"'\s>{}]+)/gi
const OWN_ID = /\s*\{[^{}]*?#([^\s{}.]+)[^{}]*\}\s*$/
const ATTRIBUTES = /\s*\{[^{}]*\}\s*$/

/**
 * The names of places in a page as Hugo's `github` way makes them of its headings, and those that are written in it.
 *
 * Source: `sanitizeAnchorName` of Hugo, measured with 0.111.
 *
 * @returns undefined when templates can make others
 */
export function hugoAnchors(post: Post, site: Site): ReadonlySet<string> | undefined {
  const { body, source, frontMatter } = post
  const text = source.text.slice(body.span.from, body.span.to)
  if (site.settings.addresses?.hugo?.headingNames === 'unknown' || !/\.(?:md|markdown)$/i.test(post.path))
    return undefined
  if (body.unparsed || MAKES_TEXT.test(text) || 'markup' in frontMatter.data || hasHook(site)) return undefined
  const anchors = new Set([...text.matchAll(WRITTEN_ID)].map(([, id = '']) => id))
  const taken = new Set<string>()
  for (const heading of body.headings) {
    if (heading.syntax === 'html') continue
    const line = lineOf(heading, source.text)
    const own = OWN_ID.exec(line)?.[1]
    const name = own ?? unique(hugoAnchor(line.replace(ATTRIBUTES, '')), taken)
    taken.add(name)
    anchors.add(name)
  }
  return anchors
}

/** The name that a heading of this Markdown gets: its letters and digits in lower case, with hyphens for blanks. */
export function hugoAnchor(markdown: string): string {
  const kept = markdown.trim().replace(/[^\p{L}\p{Nd}_ -]/gu, '')
  return goLowerCase(kept.replaceAll(' ', '-')) || 'heading'
}

function unique(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name
  let count = 1
  while (taken.has(`${name}-${count}`)) count += 1
  return `${name}-${count}`
}

/** The Markdown of a heading, of which Hugo takes the last line. */
function lineOf({ syntax, span, markSpan }: Heading, text: string): string {
  if (syntax === 'setext') return text.slice(span.from, markSpan.from).trimEnd().split('\n').at(-1) ?? ''
  return text.slice(markSpan.to, span.to).replace(/(?:^|[ \t])#+[ \t]*$/, '')
}

const hooks = new WeakMap<Site, boolean>()

function hasHook(site: Site): boolean {
  const known = hooks.get(site) ?? [...(site.files ?? [])].some((path) => HEADING_HOOK.test(path))
  hooks.set(site, known)
  return known
}
