import type { Post } from '../post/post.js'
import { githubAnchor, type HeadingNames, headingAnchors } from './heading-anchors.js'

/** Liquid that writes no headings: links, code and values; and what makes kramdown read on where it wouldn't. */
const MAKES_PLACES =
  /\{%(?!-?\s*(?:link|post_url|(?:end)?(?:highlight|raw|comment))\b)|\{\{(?!-?\s*(?:site\.|page\.|["']))|\bmarkdown\s*=|\{::/i

/**
 * kramdown's names in its GFM dialect, which Jekyll uses.
 *
 * Source: kramdown-parser-gfm 1.1, which the tests compare them with.
 */
const KRAMDOWN: HeadingNames = {
  /** Two or three hyphens are a dash, which is dropped. */
  of: (text) => [githubAnchor(text.replace(/-{2,3}/g, '')), githubAnchor(text)],
  takesOwn: true,
  makesPlaces: (text) => MAKES_PLACES.test(text)
}

/** The names of places in a Jekyll page; undefined where they can't be told. */
export function jekyllAnchors(post: Post): ReadonlySet<string> | undefined {
  return /\.(?:md|markdown|mkdown|mkdn|mkd)$/i.test(post.path) ? headingAnchors(post, KRAMDOWN) : undefined
}

/**
 * Whether headings have the names that kramdown gives them by default.
 *
 * @param data of `_config.yml`, with keys in lower case
 */
export function hasKramdownNames(
  { markdown }: Record<string, unknown>,
  kramdown: Record<string, unknown>,
  plugins: readonly string[]
): boolean {
  const isKramdown = typeof markdown !== 'string' || /^kramdown$/i.test(markdown)
  const changes = ['auto_ids', 'auto_id_prefix', 'auto_id_stripping', 'parse_block_html', 'gfm_quirks']
  const isGfm = kramdown.input === undefined || /^gfm$/i.test(String(kramdown.input))
  return isKramdown && isGfm && !changes.some((name) => name in kramdown) && plugins.every((name) => PLAIN.test(name))
}

/** Plug-ins that leave headings alone. */
const PLAIN =
  /^(?:jekyll|github-pages|minima|just-the-docs|minimal-mistakes-jekyll|webrick|rake|bundler|tzinfo(?:-data)?|wdm|http_parser\.rb|rouge|html-proofer|csv|base64|bigdecimal|logger|faraday(?:-retry)?|kramdown(?:-[\w-]+)?|jekyll-(?:feed|seo-tag|sitemap|redirect-from|paginate|paginate-v2|gist|include-cache|relative-links|optional-front-matter|readme-index|titles-from-headings|default-layout|github-metadata|remote-theme|archives|last-modified-at|sass-converter|watch|theme-[\w-]+))$/
