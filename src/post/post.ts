import type { RepoPath, Source, Span, TextEdit } from './source.js'

/** Key names and list indexes from the root of the front matter: `['cover', 'image']`, `['tags', 0]`. */
export type FieldPath = readonly (string | number)[]

export type FrontMatterFormat = 'yaml' | 'toml' | 'json'

/** A value of the front matter, with the place of everything in it. */
export type FrontMatterNode = ScalarNode | ListNode | MapNode

export interface ScalarNode {
  kind: 'scalar'
  span: Span
  /** Dates are text, as written: what they mean is for the generator to say. */
  value: string | number | bigint | boolean | null
  /** `datetime` is a TOML date, whose value is its text. */
  type: 'string' | 'number' | 'boolean' | 'null' | 'datetime'
  /** How a text was written: quotes belong to the span. */
  style: 'plain' | 'single' | 'double' | 'block' | 'literal'
}

export interface ListNode {
  kind: 'list'
  span: Span
  items: FrontMatterNode[]
}

export interface MapNode {
  kind: 'map'
  span: Span
  entries: MapEntry[]
}

export interface MapEntry {
  key: string
  keySpan: Span
  node: FrontMatterNode
}

/** A value that was found by its path. */
export interface Field {
  path: FieldPath
  /** The key as written; for a list item the span of the item. */
  keySpan: Span
  node: FrontMatterNode
  /** `node` as plain data. */
  value: unknown
}

export type FrontMatterProblemKind =
  | 'missing' // no front matter, an empty file included
  | 'unclosed' // an opening fence without a closing one
  | 'syntax' // not YAML, TOML or JSON; also nested too deep, too large, aliases beyond measure
  | 'code' // `---js` and its like: never run
  | 'duplicate-key'

/** What a generator takes for front matter beside what most do. */
export interface FrontMatterDialect {
  /** A line of `...` closes YAML as well. */
  closesWithDots?: true
  /** The opening fence may be left out, and `;;;` closes JSON without its outer braces. */
  hexo?: true
  /** YAML is read by js-yaml 3 (as gray-matter does), which allows lines of a quoted text that are not indented. */
  jsYaml3?: true
}

/** What keeps front matter from being read as its author meant it. The message is for the author. */
export interface FrontMatterProblem {
  kind: FrontMatterProblemKind
  message: string
  span: Span
  fix?: { description: string; edits: TextEdit[] }
  /** js-yaml 3 reads it as it is meant, though YAML does not allow it. */
  isReadByJsYaml3?: true
}

export interface FrontMatter {
  /** `broken`: there is something, but not all of it could be read; `root` then holds what could. */
  state: 'ok' | 'missing' | 'broken'
  format: FrontMatterFormat | undefined
  /** The whole block with its fences; empty at the start of the file when there is none. */
  span: Span
  /** What stands between the fences. */
  contentSpan: Span
  root: MapNode
  /** `root` as plain data. Duplicate keys: the last one wins, as in Hugo. */
  data: Record<string, unknown>
  problems: FrontMatterProblem[]
  comments: Comment[]
}

/** A comment in the front matter or the body: `text` is what stands between its marks, trimmed. */
export interface Comment {
  span: Span
  text: string
}

/** What a URL is for in a post. */
export type ReferenceRole = 'link' | 'image' | 'cover' | 'canonical' | 'source'

/** A URL that a post uses, in the body or in the front matter. */
export interface Reference {
  role: ReferenceRole
  /** The URL as meant: entities and backslash escapes resolved, not normalised otherwise. May be relative, or empty. */
  url: string
  /** The characters of the URL in the file, without quotes, brackets or title: what a fix replaces. */
  urlSpan: Span
  /** The whole link or image. For syntax `reference` it is the first use, and `urlSpan` is in the definition. */
  span: Span
  /**
   * The link's text or the image's alt text, as plain text; templates in it are as written. Undefined where an `<img>`
   * has no alt attribute at all, and for a link of a shortcode or component whose text is not in the post.
   */
  text: string | undefined
  /** How it is written. A bare URL has its own text. */
  syntax: 'inline' | 'reference' | 'autolink' | 'bare' | 'html' | 'shortcode' | 'front-matter'
  /** Where in the front matter, for role `cover` and the like. */
  fieldPath?: FieldPath
  /** The site generator writes a part of the URL (`{{< param base >}}/page`), so it cannot be known before the build. */
  generated?: true
}

export interface Heading {
  level: number
  /** Plain text. */
  text: string
  span: Span
  /** The marks that give the level (`##`, or the underline of a setext heading). */
  markSpan: Span
  syntax: 'atx' | 'setext' | 'html'
}

/** A piece of a body that holds text of its own: the parts of a list or a quote, never the whole. */
export interface TextBlock {
  kind: 'paragraph' | 'item' | 'table' | 'html'
  span: Span
}

/** The parsed body of a post. */
export interface Body {
  span: Span
  /** Links, images and other URLs in the order of the text. */
  references: Reference[]
  headings: Heading[]
  /** Paragraphs, list items, tables and HTML, in the order of the text. */
  blocks: TextBlock[]
  comments: Comment[]
  /** Code spans and blocks, HTML comments, raw HTML blocks of `script`, `style`, `pre` and `code`, shortcodes' syntax: not prose. */
  notProse: Span[]
  /** Block quotes: somebody else's words. */
  quotes: Span[]
  /** The part that was not parsed for being beyond the bounds, with the reason in plain words. */
  unparsed?: { span: Span; reason: string }
}

/** What a generator understands a post's front matter to say. A field may hold a value of the wrong type. */
export interface Fields {
  title?: Field
  description?: Field
  date?: Field
  publishDate?: Field
  lastModified?: Field
  expiryDate?: Field
  draft?: Field
  /** The opposite of `draft`, where the generator has that. */
  published?: Field
  slug?: Field
  url?: Field
  aliases?: Field
  tags?: Field
  categories?: Field
  language?: Field
  canonical?: Field
  /** Where the story came from, for posts that rewrite another page. */
  source?: Field
  cover?: CoverFields
}

export interface CoverFields {
  /** The field that holds the cover: a map in PaperMod, a text elsewhere. */
  whole: Field
  image?: Field
  alt?: Field
  caption?: Field
  relative?: Field
}

/** One post: what its file says. Made from its text alone. */
export interface Post {
  path: RepoPath
  source: Source
  frontMatter: FrontMatter
  fields: Fields
  /** Parsed on first use. */
  readonly body: Body
  /** The URLs of the front matter (by role) and of the body, in the order of the text. */
  readonly references: readonly Reference[]
}
