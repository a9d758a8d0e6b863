import type { FrontMatterFormat } from '../post.js'
import type { Source, Span } from '../source.js'

/** How front matter opens. */
export interface Opening {
  format: FrontMatterFormat
  /** The marks that open it: `---`, `+++` or `{`, also misspelt ones such as `----`. */
  marks: Span
  /** What stands behind the marks on their line, trimmed: a language, or something that doesn't belong there. */
  rest: Span
  /** Start of the line after the fence. */
  contentFrom: number
}

/** A line of more characters is no fence, and too much for expressions that look at all of it. */
const LONGEST_FENCE = 1000

/** Dashes as word processors make them of `---`: hyphens, en and em dashes, the minus sign. */
const TYPESET_DASHES = /^[\u2010-\u2015\u2212][-\u2010-\u2015\u2212]{0,3}$/
const YAML_KEY =
  /^[ \t]*(?:"[^"\n]{1,80}"|'[^'\n]{1,80}'|[\p{L}_$<][\p{L}\p{N}_.<-]{0,60}(?: [\p{L}\p{N}_-]{1,30})?)[ \t]*:(?:[ \t\r\n\u00a0]|$)/u
const TOML_KEY = /^[ \t]*(?:\[{1,2}[^\]\n]{1,80}\]|["'\p{L}\p{N}_.-]{1,80}[ \t]*=)/u
const JSON_KEY = /^\{\s*(?:\}|["'][^"'\n]{0,80}["']\s*:|[\p{L}_]\w{0,60}\s*:\s)/u

/**
 * How the front matter of a text opens, if it looks as if it had some. Like Hugo it may have a byte order mark, blank
 * lines and spaces before it.
 */
export function findOpening(source: Source): Opening | undefined {
  const { text } = source
  const from = text.length - text.trimStart().length
  if (text[from] === '{') {
    const marks = { from, to: from + 1 }
    return JSON_KEY.test(text.slice(from, from + 400))
      ? { format: 'json', marks, rest: { from: marks.to, to: marks.to }, contentFrom: from }
      : undefined
  }
  const line = lineAt(text, from)
  if (line.to - line.from > LONGEST_FENCE) return undefined
  const word = source.slice(line)
  const [marks = ''] = /^(?:-{3,}|\+{3,})/.exec(word) ?? (TYPESET_DASHES.test(word.trimEnd()) ? [word.trimEnd()] : [])
  if (!marks) return undefined
  const rest = trimmed(text, { from: from + marks.length, to: line.to })
  return {
    format: marks.startsWith('+') ? 'toml' : 'yaml',
    marks: { from, to: from + marks.length },
    rest,
    contentFrom: nextLine(text, line.to)
  }
}

/** Whether the line at an offset looks like a field of front matter: `key: value`, `key = value`, `[table]`. */
export function isKeyLine(text: string, at: number, format: FrontMatterFormat): boolean {
  const line = text.slice(at, Math.min(lineAt(text, at).to, at + 400))
  return (format === 'toml' ? TOML_KEY : YAML_KEY).test(line)
}

/** Start of the first line from `at` on that holds something, comments (`#`) not counted. */
export function firstFilledLine(text: string, at: number): number {
  let start = at
  while (start < text.length) {
    const { to } = lineAt(text, start)
    if (!/^[ \t\r]*(?:#|$)/.test(text.slice(start, Math.min(to, start + 1000)))) return start
    start = nextLine(text, to)
  }
  return text.length
}

/** The rest of the line from `at` on, without its end. */
export function lineAt(text: string, at: number): Span {
  const end = text.indexOf('\n', at)
  if (end < 0) return { from: at, to: text.length }
  return { from: at, to: end > at && text[end - 1] === '\r' ? end - 1 : end }
}

/** Start of the line after the one that ends at `lineEnd`. */
export function nextLine(text: string, lineEnd: number): number {
  const end = text.indexOf('\n', lineEnd)
  return end < 0 ? text.length : end + 1
}

function trimmed(text: string, span: Span): Span {
  const raw = text.slice(span.from, span.to)
  const from = span.from + (raw.length - raw.trimStart().length)
  return { from, to: Math.max(from, span.from + raw.trimEnd().length) }
}
