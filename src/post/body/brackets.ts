import type { DelimiterType, Element, InlineContext, InlineParser } from '@lezer/markdown'
import { MAX_LABEL, normalizeLabel } from './labels.js'

interface Opener {
  from: number
  image: boolean
  /** One of its own for each bracket, so that its place among the parts is found again. */
  type: DelimiterType
}

interface Ending {
  to: number
  parts: Element[]
}

/**
 * Links and images by CommonMark's rules. Those of `@lezer/markdown` make a link of every `[text]`, so that in
 * `[[1]](url)` the outer one is lost, and take quadratic time on `[a](b` many times over.
 */
export class Brackets {
  #context: InlineContext | undefined
  #openers: Opener[] = []
  /** Links may not hold links: openers below this index are dead, except those of images. */
  #deadBelow = 0
  #labels: ReadonlySet<string> = new Set()

  readonly parser: InlineParser = {
    name: 'Brackets',
    parse: (context, next, from) => {
      if (next === 93) return this.#close(context, from)
      if (next === 91) return this.#open(context, from, false)
      return next === 33 && context.char(from + 1) === 91 ? this.#open(context, from, true) : -1
    },
    after: 'Emphasis'
  }

  /** @param labels the normalised labels that are defined in the text to come */
  begin(labels: ReadonlySet<string>): void {
    this.#labels = labels
    this.#context = undefined
    this.#openers = []
  }

  /** Whether a bracket is open in the inline text that is being read. */
  isOpen(context: InlineContext): boolean {
    return this.#context === context && this.#openers.length > 0
  }

  #open(context: InlineContext, from: number, image: boolean): number {
    if (this.#context !== context) {
      this.#context = context
      this.#openers = []
      this.#deadBelow = 0
    }
    const type: DelimiterType = {}
    this.#openers.push({ from, image, type })
    return context.addDelimiter(type, from, from + (image ? 2 : 1), true, false)
  }

  #close(context: InlineContext, from: number): number {
    if (!this.isOpen(context)) return -1
    const opener = this.#openers.pop()
    if (!opener) return -1
    const dead = !opener.image && this.#openers.length < this.#deadBelow
    this.#deadBelow = Math.min(this.#deadBelow, this.#openers.length)
    if (dead) return -1
    const textFrom = opener.from + (opener.image ? 2 : 1)
    const ending = destination(context, from + 1) ?? this.#label(context, textFrom, from)
    const index = ending && context.findOpeningDelimiter(opener.type)
    if (!ending || index === null || index === undefined) return -1
    const content = context.takeContent(index)
    if (!opener.image) this.#deadBelow = this.#openers.length
    return context.addElement(
      context.elt(opener.image ? 'Image' : 'Link', opener.from, ending.to, [
        context.elt('LinkMark', opener.from, textFrom),
        ...content,
        context.elt('LinkMark', from, from + 1),
        ...ending.parts
      ])
    )
  }

  /** `[label]`, `[]` or nothing behind the text, when the label is defined. */
  #label(context: InlineContext, textFrom: number, textTo: number): Ending | undefined {
    if (this.#labels.size === 0) return undefined
    const from = textTo + 1
    if (context.char(from) === 91) {
      const to = labelEnd(context, from)
      if (to > from + 2) {
        const parts = [context.elt('LinkLabel', from, to)]
        return this.#isDefined(context.slice(from + 1, to - 1)) ? { to, parts } : undefined
      }
      if (to === from + 2) {
        return this.#isDefined(context.slice(textFrom, textTo))
          ? { to, parts: [context.elt('LinkMark', from, to)] }
          : undefined
      }
    }
    return textTo - textFrom <= MAX_LABEL && this.#isDefined(context.slice(textFrom, textTo))
      ? { to: from, parts: [] }
      : undefined
  }

  #isDefined(label: string): boolean {
    return label.length <= MAX_LABEL && this.#labels.has(normalizeLabel(label))
  }
}

/** Behind the `]` of a label that starts here; 0 when there is none. */
function labelEnd(context: InlineContext, from: number): number {
  const limit = Math.min(from + MAX_LABEL + 2, context.end)
  for (let at = from + 1; at < limit; at += 1) {
    const char = context.char(at)
    if (char === 93) return at + 1
    if (char === 91) return 0
    if (char === 92) at += 1
  }
  return 0
}

/** `(url "title")` behind the text. The URL part is what a reader would call the URL: angle brackets go to its neighbours. */
function destination(context: InlineContext, from: number): Ending | undefined {
  if (context.char(from) !== 40) return undefined
  const start = context.skipSpace(from + 1)
  const angled = context.char(start) === 60
  const end = angled ? angledEnd(context, start) : plainEnd(context, start)
  if (end < 0) return undefined
  const urlFrom = angled ? start + 1 : start
  const urlTo = angled ? end - 1 : end
  let close = context.skipSpace(end)
  if (close > end) {
    const title = titleEnd(context, close)
    if (title > close) close = context.skipSpace(title)
  }
  if (context.char(close) !== 41) return undefined
  const parts = [context.elt('LinkMark', from, urlFrom)]
  if (urlTo > urlFrom) parts.push(context.elt('URL', urlFrom, urlTo))
  if (close > urlTo) parts.push(context.elt('LinkTitle', urlTo, close))
  parts.push(context.elt('LinkMark', close, close + 1))
  return { to: close + 1, parts }
}

function angledEnd(context: InlineContext, from: number): number {
  for (let at = from + 1; at < context.end; at += 1) {
    const char = context.char(at)
    if (char === 62) return at + 1
    if (char === 60 || char === 10) return -1
    if (char === 92) at += 1
  }
  return -1
}

function plainEnd(context: InlineContext, from: number): number {
  let depth = 0
  let at = from
  for (; at < context.end; at += 1) {
    const char = context.char(at)
    if (char <= 32 || char === 127) break
    if (char === 92 && context.char(at + 1) > 32) at += 1
    else if (char === 40) depth += 1
    else if (char === 41) {
      if (depth === 0) break
      depth -= 1
    }
  }
  return depth === 0 ? at : -1
}

/** Behind a title in quotes or parentheses; its start when there is none. */
function titleEnd(context: InlineContext, from: number): number {
  const open = context.char(from)
  if (open !== 34 && open !== 39 && open !== 40) return from
  const close = open === 40 ? 41 : open
  for (let at = from + 1; at < context.end; at += 1) {
    const char = context.char(at)
    if (char === close) return at + 1
    if (char === 92) at += 1
    else if (open === 40 && char === 40) return from
  }
  return from
}
