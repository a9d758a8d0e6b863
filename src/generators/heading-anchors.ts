import type { Heading, Post } from '../post/post.js'

/** How a generator names the headings of a page, so that links can lead to them. */
export interface HeadingNames {
  /**
   * The names that a heading can get: several where versions or settings of the generator differ.
   *
   * @param text of the heading, without marks
   * @returns undefined where it can't be told
   */
  of(text: string): readonly string[] | undefined
  /** `## Title {#name}` gives a heading that name. */
  takesOwn: boolean
  /** Whether something in a text can make further headings and places: templates, components. */
  makesPlaces(text: string): boolean
}

/** Names that stand in the text: of HTML elements, and in braces behind headings, paragraphs and links. */
const WRITTEN_ID = /[\s{:](?:(?:id|name)\s*=\s*["']?|#(?!#))([^"'\s>{}]+)/gi
const OWN_ID = /\s*\{[^{}]*?#([^\s{}.]+)[^{}]*\}\s*$/
/** In headings, what generators differ about: images, HTML, templates, blanks in a row. */
const UNCERTAIN = /!\[|<|\{(?!:?\s*[#.:])|\t|\S {2,}\S/

/** The names that are written in a text, whatever the generator makes of its headings. */
export function writtenAnchors(text: string): string[] {
  return [...text.matchAll(WRITTEN_ID)].flatMap(([, id]) => id ?? [])
}

/** The name that a heading gives itself: `own` of `Title {#own}`. */
export function ownAnchor(line: string): string | undefined {
  return OWN_ID.exec(line)?.[1]
}

/** The Markdown of a heading without the marks of its level; of several lines the last. */
export function headingLine({ syntax, span, markSpan }: Heading, text: string): string {
  if (syntax === 'setext') return text.slice(span.from, markSpan.from).trimEnd().split('\n').at(-1) ?? ''
  return text.slice(markSpan.to, span.to).replace(/(?:^|[ \t])#+[ \t]*$/, '')
}

/**
 * The names of places in a page: those of its headings, of which the second of one name gets a number, and those that are
 * written in it. Rather one too many than one too few.
 *
 * @returns undefined when not all of them can be told
 */
export function headingAnchors({ body, source }: Post, names: HeadingNames): ReadonlySet<string> | undefined {
  const text = source.text.slice(body.span.from, body.span.to)
  if (body.unparsed || names.makesPlaces(text)) return undefined
  const anchors = new Set(writtenAnchors(text))
  const seen = new Map<string, number>()
  for (const heading of body.headings) {
    if (heading.syntax === 'html') continue
    const line = headingLine(heading, source.text)
    const own = names.takesOwn ? ownAnchor(line) : undefined
    if (own !== undefined) anchors.add(own)
    if (own !== undefined) continue
    const made = UNCERTAIN.test(line.trim()) ? undefined : names.of(heading.text)
    if (!made) return undefined
    for (const name of new Set(made)) {
      const count = seen.get(name) ?? 0
      seen.set(name, count + 1)
      anchors.add(count === 0 ? name : `${name}-${count}`)
      anchors.add(name)
    }
  }
  return anchors
}

/** As GitHub names headings, and github-slugger: letters, digits, marks and underscores in lower case, hyphens for blanks. */
export function githubAnchor(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{Alphabetic}\p{M}\p{Nd}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
}
