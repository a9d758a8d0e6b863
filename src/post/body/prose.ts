import type { Body } from '../post.js'
import type { Source, Span } from '../source.js'
import { overlaps } from './spans.js'

/** Whether a span, or the character at an offset, is the author's prose or a link: no code, comment or shortcode. */
export function isProse(body: Body, at: Span | number): boolean {
  return !overlaps(body.notProse, toSpan(at))
}

/** Whether a span, or the character at an offset, is in a block quote. */
export function isQuoted(body: Body, at: Span | number): boolean {
  return overlaps(body.quotes, toSpan(at))
}

function toSpan(at: Span | number): Span {
  return typeof at === 'number' ? { from: at, to: at + 1 } : at
}

export interface ProseOptions {
  /** Whether block quotes are covered too. Default true: they are somebody else's words. */
  withoutQuotes?: boolean
}

/** U+FFFC, the sign for an object in a text: neither a letter nor white space, so that no pattern matches across it. */
const COVER = '\uFFFC'

/**
 * The body as text to search in: what is no prose, and block quotes, have U+FFFC for each character but line ends.
 *
 * @returns a text whose first character is at `body.span.from` in the file
 */
export function proseText(source: Source, body: Body, { withoutQuotes = true }: ProseOptions = {}): string {
  const known = withoutQuotes ? WITHOUT_QUOTES : WITH_QUOTES
  const text = known.get(body) ?? makeProseText(source, body, withoutQuotes)
  known.set(body, text)
  return text
}

/** Many rules look at the same text. */
const WITHOUT_QUOTES = new WeakMap<Body, string>()
const WITH_QUOTES = new WeakMap<Body, string>()

function makeProseText(source: Source, body: Body, withoutQuotes: boolean): string {
  const covered = withoutQuotes ? [...body.notProse, ...body.quotes].sort((a, b) => a.from - b.from) : body.notProse
  const pieces: string[] = []
  let done = body.span.from
  for (const span of covered) {
    const from = Math.max(span.from, done)
    if (span.to <= from) continue
    pieces.push(source.text.slice(done, from), source.text.slice(from, span.to).replace(/[^\r\n]/g, COVER))
    done = span.to
  }
  pieces.push(source.text.slice(done, body.span.to))
  return pieces.join('')
}

export interface ProseMatch {
  /** Where the whole match is in the file. */
  span: Span
  match: RegExpExecArray
}

/**
 * The matches of a pattern in the prose of a body, in the order of the text.
 *
 * @param pattern with the `g` flag; `^` and `$` mean lines with the `m` flag
 */
export function* proseMatches(
  source: Source,
  body: Body,
  pattern: RegExp,
  options?: ProseOptions
): Generator<ProseMatch, void, undefined> {
  for (const match of proseText(source, body, options).matchAll(pattern)) {
    const from = body.span.from + match.index
    yield { span: { from, to: from + match[0].length }, match }
  }
}
