import type { FrontMatterFormat, FrontMatterNode, ScalarNode } from '../post.js'
import type { Source, Span } from '../source.js'

/** The text of a value that is a text; undefined for everything else. */
export function textOf(node: FrontMatterNode | undefined): string | undefined {
  return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined
}

/** The characters of a scalar in the file, inside its quotes where it has some. */
export function textSpan(source: Source, node: ScalarNode): Span {
  const marks = node.style === 'block' ? ['"""', "'''"] : node.style === 'plain' ? [] : ['"', "'"]
  const raw = source.slice(node.span)
  const quote = marks.find((mark) => raw.length >= 2 * mark.length && raw.startsWith(mark) && raw.endsWith(mark))
  if (!quote) return node.span
  return { from: node.span.from + quote.length, to: node.span.to - quote.length }
}

/**
 * Where a part of a text value stands in the file.
 *
 * @param part offsets within `node.value`
 * @returns undefined where the characters in the file are not those of the value (escapes, folded lines)
 */
export function spanInText(source: Source, node: ScalarNode, part: Span): Span | undefined {
  const span = textSpan(source, node)
  if (source.slice(span) !== node.value) return undefined
  return { from: span.from + part.from, to: span.from + part.to }
}

/**
 * A text as it has to be written in the place of `node` (its whole span), in the same quotes where they can hold it.
 *
 * @param format of the front matter
 */
export function writeText(format: FrontMatterFormat, node: ScalarNode, text: string): string {
  if (format === 'json') return JSON.stringify(text)
  if (format === 'toml') {
    return node.style === 'literal' && !/['\p{Cc}]/u.test(text) ? `'${text}'` : JSON.stringify(text)
  }
  if (node.style === 'plain' && isPlainYaml(text)) return text
  return quoteYaml(text, node.style === 'single' ? "'" : '"')
}

/** A text in YAML quotes: those that are preferred, unless they would need escapes that the other ones don't. */
export function quoteYaml(text: string, preferred: '"' | "'" = '"'): string {
  if (/\p{Cc}/u.test(text)) return JSON.stringify(text)
  if (preferred === "'" || /["\\]/.test(text)) return `'${text.replaceAll("'", "''")}'`
  return `"${text}"`
}

/** Whether a text is safe without quotes in every YAML parser: no indicator, nothing that looks like another type. */
function isPlainYaml(text: string): boolean {
  return (
    /^[\p{L}][^\p{Cc}]*$/u.test(text) &&
    !/: |:$| #|\s$|[[\]{},]/.test(text) &&
    !/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text)
  )
}
