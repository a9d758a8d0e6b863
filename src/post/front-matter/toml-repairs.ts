import type { Span } from '../source.js'
import { lineAt } from './fence.js'
import { TOO_DEEP, TOO_DEEP_MESSAGE } from './limits.js'
import type { Repair, Trouble } from './repair.js'

const FIELD = /^[ \t]*("[^"]*"|'[^']*'|[\w.-]+)([ \t]*=[ \t]*)(.*)$/
const COLON_FIELD = /^[ \t]*("[^"]*"|'[^']*'|[\w.-]+)([ \t]*:[ \t]*)(?=\S)/

/** The parser's sentences, in words for an author. */
const MEANINGS: readonly (readonly [start: string, meaning: string])[] = [
  ['Unterminated string', 'The closing quote is missing.'],
  ['Unterminated array', 'The closing `]` of the list is missing.'],
  ['Unterminated inline table', 'The closing `}` is missing.'],
  [
    'Must be a newline',
    'Something stands behind the value that does not belong there; quotes within a text need a backslash (`\\"`).'
  ],
  ['Expected equal', 'A field is written `name = value`.'],
  ['Unspecified values', 'The value is missing behind the `=`.'],
  ['Expected comma', 'A comma is missing between two values.'],
  ['Unexpected invalid date', 'There is no such date. Dates are written 2026-03-01 or 2026-03-01T09:00:00Z.'],
  ['Unexpected invalid time', 'There is no such time. Times are written 09:00:00.'],
  ['Leading zeros', 'A number must not start with 0. Put it in quotes if it is text.'],
  [
    'Invalid character in escape',
    'A backslash starts a special character here. Write `\\\\`, or use single quotes around the value.'
  ],
  ['too-long', 'A text in it is too long.']
]

/**
 * What the author may have meant where the TOML parser stumbled; the most likely first, in the end to skip the lines.
 *
 * @param firstLine number of the text's first line in the file
 */
export function* proposeTomlRepairs(text: string, trouble: Trouble, firstLine: number): Iterable<Repair> {
  const line = wholeLine(text, trouble.from)
  const above = line.from > 0 ? wholeLine(text, line.from - 1) : line
  if (trouble.code.startsWith('Defining a key')) {
    yield* skipDuplicate(text, line, firstLine)
    return
  }
  if (trouble.code === TOO_DEEP) {
    yield* skip(text, trouble, line)
    return
  }
  for (const place of above === line ? [line] : [line, above]) yield* repairField(text, place, trouble)
  yield* closeList(text, line)
  yield* skip(text, trouble, line)
}

function* repairField(text: string, line: Span, trouble: Trouble): Iterable<Repair> {
  const raw = text.slice(line.from, line.to).trimEnd()
  const colon = COLON_FIELD.exec(raw)
  if (colon) {
    const to = line.from + colon[0].length
    const span = { from: to - (colon[2] ?? '').length, to }
    const plain = raw.slice(colon[0].length)
    const quote = isValue(plain) ? [] : [{ span: { from: to, to: line.from + raw.length }, text: tomlText(plain) }]
    yield {
      message: `\`${colon[1]}\` has a colon where TOML needs an equals sign. Write \`${colon[1]} = …\`.`,
      span,
      description: 'Write an equals sign instead of the colon',
      edits: [{ span, text: ' = ' }, ...quote]
    }
  }
  const field = FIELD.exec(raw)
  if (!field) return
  const [, key = '', , value = ''] = field
  const span = { from: line.from + raw.length - value.length, to: line.from + raw.length }
  if (/^Unexpected invalid (?:date|time)|^Leading zeros/.test(trouble.code)) {
    yield { message: unreadable(value, trouble), span, edits: [{ span, text: JSON.stringify(value) }] }
    return
  }
  const word = value.toLowerCase()
  if (word !== value && (word === 'true' || word === 'false')) {
    yield {
      message: `\`${key}\` is "${value}"; TOML knows only \`${word}\`, in small letters.`,
      span,
      description: `Write \`${word}\``,
      edits: [{ span, text: word }]
    }
    return
  }
  const quote = value[0]
  if (quote === '"' || quote === "'") {
    const inner = value.endsWith(quote) && value.length > 1 ? value.slice(1, -1) : value.slice(1)
    const closed = value.endsWith(quote) && value.length > 1
    yield {
      message: closed
        ? `The value of \`${key}\` has the same quotes in it as around it, or a backslash that TOML doesn't know; the site can't be built. Write the inner quotes as \`\\"\` and a backslash as \`\\\\\`.`
        : `The value of \`${key}\` starts with a ${quote === '"' ? 'double' : 'single'} quote, but has none at its end; the site can't be built. Add the closing quote.`,
      span,
      description: closed ? 'Write the quotes so that TOML understands them' : 'Add the closing quote',
      edits: [{ span, text: closed ? JSON.stringify(inner) : `${value}${quote}` }]
    }
  } else if (value !== '' && !/^[[{]/.test(value)) {
    yield {
      message: `The value of \`${key}\` is text without quotes; TOML needs quotes around text, and the site can't be built.`,
      span,
      description: 'Put the value in quotes',
      edits: [{ span, text: JSON.stringify(value) }]
    }
  }
}

function* skipDuplicate(text: string, line: Span, firstLine: number): Iterable<Repair> {
  const raw = text.slice(line.from, line.to)
  const isTable = /^\s*\[/.test(raw)
  const name = isTable ? raw.trim() : (FIELD.exec(raw)?.[1] ?? raw.trim().slice(0, 60))
  const earlier = earlierLine(text.slice(0, line.from), name, isTable)
  const where = earlier === undefined ? 'defined before' : `on line ${firstLine + earlier} already`
  const message = `\`${name}\` is here a second time; it is ${where}. TOML allows a name only once, and the site can't be built. Keep one of the two.`
  const span = { from: line.from + raw.length - raw.trimStart().length, to: line.from + raw.trimEnd().length }
  for (const to of [isTable ? endOfTable(text, line.to) : line.to, endOfTable(text, line.to)]) {
    const edits = [{ span: { from: line.from, to }, text: blank(text.slice(line.from, to)) }]
    yield { kind: 'duplicate-key', message, span, edits }
  }
}

function* skip(text: string, trouble: Trouble, line: Span): Iterable<Repair> {
  const start = FIELD.test(text.slice(line.from, line.to)) ? line.from : startOfField(text, line.from)
  const raw = text.slice(line.from, line.to).trim()
  const message = trouble.code === TOO_DEEP ? TOO_DEEP_MESSAGE : unreadable(raw, trouble)
  const from = Math.min(trouble.from, line.to)
  const span = { from, to: trouble.code === TOO_DEEP ? from + 1 : line.to }
  for (const [first, last] of [
    [line.from, line.to],
    [start, line.to],
    [start, endOfTable(text, line.to)],
    [0, text.length]
  ] as const) {
    const edits = [{ span: { from: first, to: last }, text: blank(text.slice(first, last)) }]
    yield { message, span, edits, lastResort: last === text.length }
  }
}

/** A list that is open where the next field begins. */
function* closeList(text: string, line: Span): Iterable<Repair> {
  const start = startOfField(text, line.from)
  const field = FIELD.exec(text.slice(start, lineAt(text, start).to))
  if (start === line.from || !field?.[3]?.startsWith('[')) return
  const at = start + text.slice(start, line.from).trimEnd().length
  yield {
    message: `The list of \`${field[1]}\` starts with "[", but has no "]" at its end. Add it.`,
    span: { from: start, to: lineAt(text, start).to },
    description: 'Add "]"',
    edits: [{ span: { from: at, to: at }, text: ']' }]
  }
}

function unreadable(raw: string, trouble: Trouble): string {
  const meaning = MEANINGS.find(([start]) => trouble.code.startsWith(start))?.[1]
  const signs = [...raw.slice(0, 200)]
  const shown = signs.length > 60 ? `${signs.slice(0, 60).join('')}…` : raw
  return `TOML can't read ${raw ? `"${shown}"` : 'this'}. ${meaning ?? 'Check its quotes, brackets and equals sign. Text needs quotes around it.'}`
}

/** A plain text as a TOML value. */
function tomlText(plain: string): string {
  return /^(?:true|false)$/i.test(plain) ? plain.toLowerCase() : JSON.stringify(plain)
}

/** Start of the nearest line above that has a field or table. */
function startOfField(text: string, from: number): number {
  for (let at = from, count = 0; at > 0 && count < 60; count++) {
    const line = wholeLine(text, at - 1)
    if (FIELD.test(text.slice(line.from, line.to))) return line.from
    at = line.from
  }
  return from
}

function endOfTable(text: string, from: number): number {
  const next = /\n[ \t]*\[/.exec(text.slice(from))
  return next ? from + next.index : text.length
}

/** Index of the line above that has the same table, or the same field in this table. */
function earlierLine(above: string, name: string, isTable: boolean): number | undefined {
  const lines = above.split('\n')
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = (lines[index] ?? '').trim()
    if (isTable ? line === name : FIELD.exec(line)?.[1] === name) return index
    if (!isTable && line.startsWith('[')) return undefined
  }
  return undefined
}

function isValue(text: string): boolean {
  return /^(?:["'[{]|true$|false$|[-+]?\d[\d._T:Z-]*$)/.test(text)
}

function wholeLine(text: string, at: number): Span {
  const from = at > 0 ? text.lastIndexOf('\n', at - 1) + 1 : 0
  return lineAt(text, from)
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ')
}
