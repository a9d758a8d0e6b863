import type { Span } from '../source.js'
import { lineAt, nextLine } from './fence.js'
import type { Repair } from './repair.js'
import { quoteYaml } from './scalar-text.js'
import type { ValueLine } from './yaml-repairs.js'

/** What YAML takes the first character of a value without quotes for. */
const INDICATORS: Readonly<Record<string, string>> = {
  '*': 'a reference',
  '&': 'a name for a reference',
  '!': 'a type',
  '|': 'the start of a text of several lines',
  '>': 'the start of a text of several lines',
  '%': 'a directive',
  '@': 'a reserved sign',
  '`': 'a reserved sign',
  '[': 'the start of a list',
  '{': 'the start of a map',
  ']': 'the end of a list',
  '}': 'the end of a map',
  ',': 'a separator',
  '-': 'an item of a list',
  '?': 'a key',
  ':': 'the end of a key'
}

/** What the author of `key: value` may have meant, where the value breaks the YAML. */
export function* repairValue(text: string, field: ValueLine): Iterable<Repair> {
  const value = text.slice(field.value.from, field.value.to)
  const first = value[0] ?? ''
  if (first === '"' || first === "'") yield* repairQuoted(text, field, value, first)
  else if (first === '[' || first === '{') yield* repairFlow(field, value, first)
  else yield* repairPlain(field, value, first)
}

function* repairPlain(field: ValueLine, whole: string, first: string): Iterable<Repair> {
  const comment = whole.search(/[ \t]#/)
  const value = comment > 0 ? whole.slice(0, comment).trimEnd() : whole
  const span = { from: field.value.from, to: field.value.from + value.length }
  const colon = /:(?=\s|$)/.exec(value)
  const meaning = INDICATORS[first]
  if (!colon && !meaning) return
  const why =
    meaning && !(first === '-' && colon && value[1] !== ' ')
      ? `starts with "${first}", which YAML reads as ${meaning}`
      : 'has a colon in it, which YAML reads as the start of another field'
  yield {
    message: `The value of ${name(field)} ${why}; the site can't be built. Put the value in quotes.`,
    span: colon && !meaning ? { from: span.from + colon.index, to: span.from + colon.index + 1 } : span,
    ...quoted(span, value)
  }
}

function* repairFlow(field: ValueLine, value: string, first: string): Iterable<Repair> {
  const close = first === '[' ? ']' : '}'
  const last = value.lastIndexOf(close)
  const kind = first === '[' ? 'list' : 'map'
  if (last < 0) {
    const at = field.value.to
    yield {
      message: `The ${kind} of ${name(field)} starts with \`${first}\`, but has no \`${close}\` at its end. Add it.`,
      span: field.value,
      description: `Add \`${close}\``,
      edits: [{ span: { from: at, to: at }, text: close }]
    }
  }
  if (value.endsWith(close + close)) {
    const span = { from: field.value.to - 1, to: field.value.to }
    const edits = [{ span, text: '' }]
    const message = `The ${kind} of ${name(field)} ends with one \`${close}\` too many. Remove it.`
    yield { message, span, description: `Remove the last \`${close}\``, edits }
  }
  if (last < value.length - 1) {
    yield {
      message: `The value of ${name(field)} starts with "${first}", which YAML reads as the start of a ${kind}; the site can't be built. Put the value in quotes.`,
      span: field.value,
      ...quoted(field.value, value)
    }
  }
}

function* repairQuoted(text: string, field: ValueLine, value: string, quote: '"' | "'"): Iterable<Repair> {
  const close = closingQuote(value, quote)
  const comment = /[ \t]#/.test(value.slice(close + 1))
  if (close > 0 && (close === value.length - 1 || comment)) {
    if (quote === '"') yield* repairEscapes(field, value)
    return
  }
  if (close < 0) {
    yield* repairContinued(text, field, quote)
    yield closed(field, quote, field.value.to)
    if (quote === '"') yield* repairEscapes(field, value)
    return
  }
  const whole: Repair = {
    message: `There is text behind the closing quote of ${name(field)}; the site can't be built. Put the whole value in quotes.`,
    span: { from: field.value.from + close + 1, to: field.value.to },
    ...quoted(field.value, value)
  }
  // In "one" and "two" the second quote closes; in "the "best" one" it opens.
  const closes = /\S["'] /.test(value.slice(close - 1, close + 2))
  if (closes) yield whole
  if (value.endsWith(quote)) {
    const mark = quote === '"' ? 'double' : 'single'
    const wayOut =
      quote === "'"
        ? "Write the inner ones twice (`''`), or use double quotes around it."
        : 'Use single quotes around it, or write the inner ones as `\\"`.'
    yield {
      message: `The value of ${name(field)} is in ${mark} quotes and has ${mark} quotes in it, so YAML takes the second quote for its end; the site can't be built. ${wayOut}`,
      span: { from: field.value.from + close, to: field.value.from + close + 1 },
      description: 'Write the quotes so that YAML understands them',
      edits: [{ span: field.value, text: requoted(value.slice(1, -1), quote) }]
    }
  }
  if (!closes) yield whole
}

/** A quoted text that goes on in lines that are not indented, or that is not closed after several lines. */
function* repairContinued(text: string, field: ValueLine, quote: '"' | "'"): Iterable<Repair> {
  const edits = []
  let first: Span | undefined
  let withTab = false
  let at = nextLine(text, field.line.to)
  let last = field.value.to
  for (let count = 0; at < text.length && count < 100; count++) {
    const line = lineAt(text, at)
    const raw = text.slice(line.from, line.to)
    const indent = raw.length - raw.trimStart().length
    const end = closingQuote(`${quote}${raw}`, quote)
    if (raw.trim() !== '') {
      if (/^\s*(?:- )?[\w-]+:(?:\s|$)/.test(raw)) break
      const tab = raw.slice(0, indent).includes('\t')
      if (indent <= field.indent || tab) {
        withTab ||= tab
        first ??= { from: line.from, to: line.from + raw.trimEnd().length }
        edits.push({ span: { from: line.from, to: line.from + indent }, text: ' '.repeat(field.indent + 2) })
      }
    }
    if (end >= 0) {
      if (!first) return
      yield {
        message: `The quoted text of ${name(field)} goes on in a line that is ${withTab ? 'indented with a tab' : 'not indented'}; strict YAML parsers refuse that, and some generators can't build the site then. Indent the line by ${field.indent + 2} spaces, or put the text on one line.`,
        span: first,
        description: 'Indent the lines of the text',
        edits,
        ...(withTab ? {} : { isReadByJsYaml3: true as const })
      }
      return
    }
    if (raw.trim() !== '') last = line.from + raw.trimEnd().length
    at = nextLine(text, line.to)
  }
  if (last > field.value.to && !first) yield closed(field, quote, last)
}

function* repairEscapes(field: ValueLine, value: string): Iterable<Repair> {
  const edits = []
  for (const found of value.matchAll(/\\([\s\S]?)/g)) {
    const rest = value.slice(found.index + 1)
    if (/^(?:[0abtnvfre "/\\N_LP]|x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8})/.test(rest)) continue
    const from = field.value.from + found.index
    edits.push({ span: { from, to: from + 1 }, text: '\\\\' })
  }
  const [first] = edits
  if (!first) return
  yield {
    message: `A backslash in double quotes starts a special character, and YAML doesn't know this one. In ${name(field)}, write \`\\\\\` for a backslash, or use single quotes around the value.`,
    span: { from: first.span.from, to: first.span.from + 2 },
    description: 'Write the backslash twice',
    edits
  }
}

function closed(field: ValueLine, quote: string, at: number): Repair {
  return {
    message: `The value of ${name(field)} starts with a ${quote === '"' ? 'double' : 'single'} quote, but has none at its end; the site can't be built. Add the closing quote.`,
    span: field.value,
    description: 'Add the closing quote',
    edits: [{ span: { from: at, to: at }, text: quote }]
  }
}

/** Offset of the quote that closes a text which starts with it; -1 if there is none. */
function closingQuote(value: string, quote: '"' | "'"): number {
  for (let at = 1; at < value.length; at++) {
    if (quote === '"' && value[at] === '\\') at += 1
    else if (value[at] === quote) {
      if (quote === "'" && value[at + 1] === "'") at += 1
      else return at
    }
  }
  return -1
}

function requoted(inner: string, quote: '"' | "'"): string {
  if (quote === "'")
    return inner.includes('"') || inner.includes('\\')
      ? `'${inner.replaceAll(/'+/g, (run) => "'".repeat(run.length + (run.length % 2)))}'`
      : `"${inner}"`
  return inner.includes("'") || inner.includes('\\') ? `"${inner.replaceAll(/(?<!\\)"/g, '\\"')}"` : `'${inner}'`
}

function quoted(span: Span, value: string): Pick<Repair, 'description' | 'edits'> & { description: string } {
  return { description: 'Put the value in quotes', edits: [{ span, text: quoteYaml(value) }] }
}

function name(field: ValueLine): string {
  return field.key === undefined ? 'this list item' : `\`${field.key}\``
}
