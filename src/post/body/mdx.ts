import type { Span } from '../source.js'
import type { Template } from './templates.js'

const FENCE = /^[ \t>]*(`{3,}|~{3,})/
const MODULE_LINE = /^(?:import|export)\b/
const BLANK = /^[ \t\r]*$/

/** An expression longer than this is taken for text, so that many unclosed braces stay cheap. */
const MAX_EXPRESSION = 10_000

/**
 * Finds what MDX reads as JavaScript: `import` and `export` blocks and braces, comments (`{/* … *\/}`) told apart.
 * Fenced code and code spans are left alone. Nothing of it is run.
 *
 * @param work the number of characters that may be read in vain; text behind that has no expressions
 * @returns templates in the order of the text, none inside another
 */
export function findExpressions(text: string, within: Span, work = 4_000_000): Template[] {
  const found: Template[] = []
  let fence: string | undefined
  let afterBlank = true
  let inModule = false
  let left = work
  let done = within.from
  for (let start = within.from; start < within.to; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 || newline >= within.to ? within.to : newline
    const line = text.slice(start, end)
    const blank = BLANK.test(line)
    const mark = FENCE.exec(line)?.[1]
    if (inModule) {
      const module = found.at(-1)
      if (blank || !module) inModule = false
      else module.span.to = end
    } else if (fence !== undefined) {
      if (mark?.startsWith(fence)) fence = undefined
    } else if (mark !== undefined) {
      fence = mark
    } else if (afterBlank && MODULE_LINE.test(line)) {
      found.push(template('module', { from: start, to: end }))
      inModule = true
    } else if (line.includes('{') && end > done) {
      left -= readBraces(text, { from: Math.max(start, done), to: end }, within.to, found)
      done = found.at(-1)?.span.to ?? done
      if (left < 0) break
    }
    afterBlank = blank
    start = end + 1
  }
  return found
}

function template(kind: Template['kind'], span: Span): Template {
  return { kind, span, name: '', closing: false, parameters: [] }
}

/** Adds the expressions that begin in a line; gives the number of characters that were read in vain. */
function readBraces(text: string, line: Span, end: number, found: Template[]): number {
  let wasted = 0
  for (let at = line.from; at < line.to; at += 1) {
    const char = text[at]
    if (char === '\\') at += 1
    else if (char === '`') at = codeSpanEnd(text, at, line.to) - 1
    else if (char === '{') {
      const limit = Math.min(at + MAX_EXPRESSION, end)
      const close = closingBrace(text, at, limit)
      if (close < 0) wasted += limit - at
      else {
        const comment = text.startsWith('{/*', at) && text.startsWith('*/}', close - 2)
        found.push(template(comment ? 'comment' : 'expression', { from: at, to: close + 1 }))
        at = close
      }
      if (wasted > MAX_EXPRESSION * 20) break
    }
  }
  return wasted
}

/** Where a code span that begins here ends in this line; behind its opening backticks when it does not. */
function codeSpanEnd(text: string, from: number, lineEnd: number): number {
  let to = from
  while (text[to] === '`') to += 1
  const ticks = text.slice(from, to)
  for (let close = text.indexOf(ticks, to); close >= 0 && close < lineEnd; ) {
    let after = close
    while (text[after] === '`') after += 1
    if (after - close === ticks.length) return after
    close = text.indexOf(ticks, after)
  }
  return to
}

/** The brace that closes the one at `from`, JavaScript's strings and comments skipped; -1 when there is none. */
function closingBrace(text: string, from: number, end: number): number {
  let depth = 0
  for (let at = from; at < end; at += 1) {
    const char = text[at]
    if (char === '{') depth += 1
    else if (char === '}') {
      depth -= 1
      if (depth === 0) return at
    } else if (char === '"' || char === "'" || char === '`') {
      const close = stringEnd(text, at, end)
      if (close > 0) at = close
    } else if (char === '/' && text[at + 1] === '*') {
      const close = text.slice(at, end).indexOf('*/', 2)
      if (close < 0) return -1
      at += close + 1
    }
  }
  return -1
}

/** The quote that closes the one at `from`; -1 when there is none (an apostrophe in text between tags). */
function stringEnd(text: string, from: number, end: number): number {
  const quote = text[from]
  for (let at = from + 1; at < end; at += 1) {
    const char = text[at]
    if (char === '\\') at += 1
    else if (char === quote) return at
    else if (char === '\n' && quote !== '`') return -1
  }
  return -1
}
