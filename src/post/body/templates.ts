import type { Span } from '../source.js'

/** A named or positional parameter of a shortcode; the span is that of the value without its quotes. */
export interface TemplateParameter {
  name: string | undefined
  value: string
  span: Span
}

/**
 * Text that the site generator replaces before or after Markdown is read.
 *
 * - `shortcode`: Hugo's `{{< name … >}}` and `{{% name … %}}`, closing ones included
 * - `liquid`: `{% … %}` and `{{ … }}` of Jekyll and its like
 * - `expression`, `module`: braces, and `import` or `export` lines of MDX
 * - `comment`: the generator drops it
 * - `code`: a pair such as `{{< highlight >}}` with what stands between
 * - `escaped`: `{{</* … *\/>}}`, shown as it is
 */
export interface Template {
  kind: 'shortcode' | 'liquid' | 'expression' | 'module' | 'comment' | 'code' | 'escaped'
  span: Span
  /** Lower case; empty where there is none. */
  name: string
  closing: boolean
  parameters: TemplateParameter[]
}

/** Pairs whose inside is shown as code or drawn, never read as Markdown. */
const CODE_PAIRS = new Set(['highlight', 'code', 'output', 'mermaid', 'katex', 'math', 'latex', 'plantuml', 'goat'])

/** Jekyll's tags whose whole parameter is the name of a file. */
export const LIQUID_PAGES: ReadonlySet<string> = new Set(['link', 'post_url'])

const OPENER = /\{\{|\{%/g
const LIQUID_OUTPUT = /\{\{-?\s*[\p{L}_"'[][^{}`\n]{0,500}\}\}/uy
const LIQUID_TAG = /\{%-?\s*([\p{L}_][\w-]*)[^{}`]{0,2000}?%\}/uy
const LIQUID_PARAMETER = /([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g
const SHORTCODE_NAME = /\s*(?:(\/)\s*)?([\p{L}_][\p{L}\p{N}_\-./]*)/uy

/**
 * Finds shortcodes and Liquid in a text. What is not closed, or not written as the generators' grammar wants it, is
 * plain text.
 *
 * @param work the number of characters that may be read in vain; text behind that has no templates
 * @returns templates in the order of the text, none inside another
 */
export function findTemplates(text: string, within: Span, work = 4_000_000): Template[] {
  const found: Template[] = []
  let wasted = 0
  OPENER.lastIndex = within.from
  for (let match = OPENER.exec(text); match && match.index < within.to; match = OPENER.exec(text)) {
    const read = readTemplate(text, match.index, within.to)
    if (typeof read === 'number') {
      wasted += read
      if (wasted > work) break
    } else {
      found.push(read)
      OPENER.lastIndex = read.span.to
    }
  }
  return joinPairs(found)
}

/** The template that starts here, or the number of characters that were read to see that there is none. */
function readTemplate(text: string, from: number, end: number): Template | number {
  if (text.startsWith('{%', from)) return readLiquidTag(text, from, end)
  const mark = text[from + 2]
  if (text.startsWith('/*', from + 2))
    return readComment(text, { from, inner: from + 4, closer: '*/}}', end }, 'comment')
  if (mark !== '<' && mark !== '%') return readLiquidOutput(text, from, end)
  const closer = mark === '<' ? '>}}' : '%}}'
  if (text.startsWith('/*', from + 3)) {
    return readComment(text, { from, inner: from + 5, closer: `*/${closer}`, end }, 'escaped')
  }
  return readShortcode(text, from, closer, end)
}

interface CommentPlace {
  from: number
  inner: number
  closer: string
  end: number
}

/** A comment longer than this is taken for text, so that many unclosed ones stay cheap. */
const MAX_COMMENT = 10_000

function readComment(text: string, place: CommentPlace, kind: 'comment' | 'escaped'): Template | number {
  const limit = Math.min(place.inner + MAX_COMMENT, place.end)
  const close = text.slice(place.inner, limit).indexOf(place.closer)
  if (close < 0) return limit - place.inner
  const span = { from: place.from, to: place.inner + close + place.closer.length }
  return { kind, span, name: '', closing: false, parameters: [] }
}

function readLiquidOutput(text: string, from: number, end: number): Template | number {
  LIQUID_OUTPUT.lastIndex = from
  const match = LIQUID_OUTPUT.exec(text)
  if (!match || LIQUID_OUTPUT.lastIndex > end) return 2
  return { kind: 'liquid', span: { from, to: LIQUID_OUTPUT.lastIndex }, name: '', closing: false, parameters: [] }
}

function readLiquidTag(text: string, from: number, end: number): Template | number {
  LIQUID_TAG.lastIndex = from
  const match = LIQUID_TAG.exec(text)
  if (!match || LIQUID_TAG.lastIndex > end) return 2
  const parameters: TemplateParameter[] = []
  for (const parameter of match[0].matchAll(LIQUID_PARAMETER)) {
    const value = parameter[2] ?? parameter[3] ?? ''
    const to = from + parameter.index + parameter[0].length - 1
    parameters.push({ name: parameter[1]?.toLowerCase(), value, span: { from: to - value.length, to } })
  }
  const name = match[1]?.toLowerCase() ?? ''
  if (LIQUID_PAGES.has(name)) parameters.push(...wholeParameter(match[0], name, from))
  const closing = name.startsWith('end')
  const span = { from, to: LIQUID_TAG.lastIndex }
  return { kind: 'liquid', span, name: closing ? name.slice('end'.length) : name, closing, parameters }
}

/** `_posts/a.md` of `{% link _posts/a.md %}`. */
function wholeParameter(tag: string, name: string, from: number): TemplateParameter[] {
  const start = tag.indexOf(name) + name.length
  const written = tag.slice(start, tag.lastIndexOf('%}')).replace(/-$/, '')
  const value = written.trim()
  const at = from + start + written.indexOf(value)
  return value === '' ? [] : [{ name: undefined, value, span: { from: at, to: at + value.length } }]
}

/** Hugo's grammar: a name, then values or `key=value`, quoted with `"` or a backtick, or bare. */
function readShortcode(text: string, from: number, closer: string, end: number): Template | number {
  SHORTCODE_NAME.lastIndex = from + 3
  const head = SHORTCODE_NAME.exec(text)
  if (!head) return 3
  const parameters: TemplateParameter[] = []
  let at = SHORTCODE_NAME.lastIndex
  let key: string | undefined
  for (;;) {
    while (at < end && isSpace(text, at)) at += 1
    if (at >= end) return at - from
    const close = closerLength(text, at, closer)
    if (close > 0) {
      if (at + close > end) return at - from
      const span = { from, to: at + close }
      return { kind: 'shortcode', span, name: (head[2] ?? '').toLowerCase(), closing: head[1] === '/', parameters }
    }
    const value = readValue(text, at, closer, end, key === undefined)
    if (!value) return at - from + 1
    at = value.next
    if (text[at] === '=' && key === undefined) {
      key = text.slice(value.span.from, value.span.to).toLowerCase()
      at += 1
    } else {
      parameters.push({ name: key, value: value.value, span: value.span })
      key = undefined
    }
  }
}

function closerLength(text: string, at: number, closer: string): number {
  if (text.startsWith(closer, at)) return closer.length
  return text[at] === '/' && text.startsWith(closer, at + 1) ? closer.length + 1 : 0
}

function readValue(
  text: string,
  at: number,
  closer: string,
  end: number,
  mayBeKey: boolean
): { value: string; span: Span; next: number } | undefined {
  const quote = text[at]
  if (quote === '"' || quote === '`') {
    for (let to = at + 1; to < end; to += 1) {
      const char = text[to]
      if (char === '\n' && quote === '"') return undefined
      if (char === '\\' && quote === '"') to += 1
      else if (char === quote) {
        const raw = text.slice(at + 1, to)
        const value = quote === '"' ? raw.replace(/\\(.)/g, '$1') : raw
        return { value, span: { from: at + 1, to }, next: to + 1 }
      }
    }
    return undefined
  }
  let to = at
  while (to < end && !isSpace(text, to) && !'"`<>{}'.includes(text[to] ?? '') && closerLength(text, to, closer) === 0) {
    if (mayBeKey && text[to] === '=') break
    to += 1
  }
  return to > at ? { value: text.slice(at, to), span: { from: at, to }, next: to } : undefined
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 32 || (code >= 9 && code <= 13)
}

/** Makes one template of each pair that holds code or a comment, with all that stands in it. */
function joinPairs(templates: readonly Template[]): Template[] {
  // Backwards, so that the closing tag is known when its opening one is met.
  const joined: Template[] = []
  const closing = new Map<string, Template>()
  for (const template of [...templates].reverse()) {
    const kind = pairKind(template)
    const key = `${template.kind} ${template.name}`
    const close = closing.get(key)
    if (kind && template.closing) closing.set(key, template)
    if (!kind || template.closing || !close) {
      joined.push(template)
      continue
    }
    while ((joined.at(-1)?.span.to ?? Number.POSITIVE_INFINITY) <= close.span.to) joined.pop()
    const span = { from: template.span.from, to: close.span.to }
    joined.push({ kind, span, name: template.name, closing: false, parameters: [] })
    for (const [other, { span }] of closing) if (span.to <= close.span.to) closing.delete(other)
  }
  return joined.reverse()
}

/** What a pair of this name makes of its inside; undefined when that is read as usual. */
function pairKind({ kind, name }: Template): 'code' | 'comment' | undefined {
  if (kind !== 'shortcode' && kind !== 'liquid') return undefined
  if (kind === 'liquid' && name === 'comment') return 'comment'
  return CODE_PAIRS.has(name) ? 'code' : undefined
}
