import type { Reference } from '../post.js'
import type { Span } from '../source.js'
import { decodeAttribute, decodeEntities, decodeMarkdown } from './characters.js'
import { normalizeLabel } from './labels.js'
import { firstEndingAfter } from './spans.js'
import { LIQUID_PAGES, type Template, type TemplateParameter } from './templates.js'

/** How the characters of a URL are to be read. */
export type UrlNotation = 'markdown' | 'plain' | 'attribute'

interface Use {
  label: string
  role: 'link' | 'image'
  span: Span
  text: string
}

const DECODE: Record<UrlNotation, (raw: string) => string> = {
  markdown: decodeMarkdown,
  plain: decodeEntities,
  attribute: decodeAttribute
}

/** Hugo's shortcodes that give the URL of another page of the site. */
const PAGE_SHORTCODES = new Set(['ref', 'relref'])
const STRING_EXPRESSION = /^\{\s*(["'`])([^"'`$\\]*)\1\s*\}$/

/** Gathers a body's references, and tells what a URL is when templates stand in it. */
export class References {
  readonly #text: string
  readonly #templates: readonly Template[]
  readonly #spans: readonly Span[]
  readonly #list: Reference[] = []
  readonly #definitions = new Map<string, Span>()
  readonly #uses: Use[] = []

  constructor(text: string, templates: readonly Template[]) {
    this.#text = text
    this.#templates = templates
    this.#spans = templates.map((template) => template.span)
  }

  add(reference: Reference): void {
    this.#list.push(reference)
  }

  /** The URL at a place. Where the generator writes it, it is the text as written, and `generated`. */
  url(
    span: Span,
    notation: UrlNotation,
    syntax: Reference['syntax']
  ): Pick<Reference, 'url' | 'urlSpan' | 'syntax' | 'generated'> {
    const raw = this.#text.slice(span.from, span.to)
    const template = this.#templates[firstEndingAfter(this.#spans, span.from)]
    if (!template || template.span.from >= span.to) return { url: DECODE[notation](raw), urlSpan: span, syntax }
    const tag = this.#liquidPage(span)
    if (tag) return { url: tag.value, urlSpan: tag.span, syntax: 'shortcode' }
    const whole = template.span.from <= span.from && template.span.to >= span.to
    const page = PAGE_SHORTCODES.has(template.name)
      ? template.parameters.find(({ name }) => name === undefined || name === 'path')
      : undefined
    if (whole && template.kind === 'shortcode' && page)
      return { url: page.value, urlSpan: page.span, syntax: 'shortcode' }
    const text = template.kind === 'expression' ? STRING_EXPRESSION.exec(raw)?.[2] : undefined
    if (whole && text !== undefined) {
      const from = span.from + raw.search(/["'`]/) + 1
      return { url: text, urlSpan: { from, to: from + text.length }, syntax }
    }
    return { url: raw, urlSpan: span, syntax: template.kind === 'expression' ? syntax : 'shortcode', generated: true }
  }

  /** What `{% link … %}` or `{% post_url … %}` in a span names; the base URL may stand before it. */
  #liquidPage(span: Span): TemplateParameter | undefined {
    for (let i = firstEndingAfter(this.#spans, span.from); i < this.#templates.length; i += 1) {
      const template = this.#templates[i]
      if (!template || template.span.from >= span.to) return undefined
      if (template.kind === 'liquid' && LIQUID_PAGES.has(template.name))
        return template.parameters.find(({ name }) => name === undefined)
    }
    return undefined
  }

  /** Where a closing shortcode begins in a span: `{{< button >}}https://x.example{{< /button >}}`. */
  closingFrom(span: Span): number | undefined {
    for (let i = firstEndingAfter(this.#spans, span.from); i < this.#templates.length; i += 1) {
      const template = this.#templates[i]
      if (!template || template.span.from >= span.to) return undefined
      if (template.closing) return template.span.from
    }
    return undefined
  }

  /** The first definition of a label counts. */
  define(label: string, url: Span): void {
    const key = normalizeLabel(label)
    if (!this.#definitions.has(key)) this.#definitions.set(key, url)
  }

  use(use: Use): void {
    this.#uses.push({ ...use, label: normalizeLabel(use.label) })
  }

  /**
   * All references in the order of the text. A link reference definition is one reference for each role, however often
   * it is used: its URL is at one place only. Its text is that of the first use, or the first empty one.
   */
  finish(): Reference[] {
    const used = new Map<string, Reference>()
    for (const { label, role, span, text } of this.#uses) {
      const url = this.#definitions.get(label)
      if (!url) continue
      const key = `${role} ${label}`
      const known = used.get(key)
      if (!known) used.set(key, { role, span, text, ...this.url(url, 'markdown', 'reference') })
      else if (text === '' && known.text !== '') {
        known.span = span
        known.text = text
      }
    }
    return [...this.#list, ...used.values()].sort(
      (a, b) => a.span.from - b.span.from || b.span.to - a.span.to || a.urlSpan.from - b.urlSpan.from
    )
  }
}
