import type { Span } from '../source.js'
import { lineAt, nextLine } from './fence.js'
import { TOO_DEEP, TOO_DEEP_MESSAGE } from './limits.js'
import type { Repair, Trouble } from './repair.js'
import { repairValue } from './yaml-values.js'

/** A line of YAML that has a value: `key: value`, `- key: value` or `- value`. */
export interface ValueLine {
  line: Span
  indent: number
  /** `title`, or undefined for an item of a list. */
  key: string | undefined
  /** The value, without blank space around it. */
  value: Span
}

const FIELD = /^([ \t]*)(?:-[ \t]+)*("[^"]*"|'[^']*'|[^\s#"'[\]{},&*!|>%@`:-][^:#]{0,80}?)[ \t]*:[ \t]+(?=\S)/
const ITEM = /^([ \t]*)(?:-[ \t]+)+(?=\S)/
const TIGHT_FIELD = /^[ \t]*(?:-[ \t]+)*([\p{L}_][\p{L}\p{N}_-]*):(?=[^\s:/\\])/u
const ODD_SPACE_FIELD = /^[ \t]*(?:-[ \t]+)*([\p{L}_][\p{L}\p{N}_-]*):([ \t]*[\u00a0\u2000-\u200b\u202f\u3000]+[ \t]*)/u
const EQUALS_FIELD = /^[ \t]*([\p{L}_][\p{L}\p{N}_-]*)([ \t]*=[ \t]*)(?=\S)/u
/** Lines above the trouble where an open quote or bracket is looked for. */
const LINES_ABOVE = 60

/** What the author may have meant where the YAML parser stumbled; the most likely first, in the end just to skip the line. */
export function* proposeYamlRepairs(text: string, trouble: Trouble): Iterable<Repair> {
  const at = Math.min(trouble.from, Math.max(0, text.length - 1))
  const current = wholeLine(text, at)
  const above = linesAbove(text, current.from)
  if (trouble.code === TOO_DEEP) {
    yield* skipDeep(text, trouble, current)
    return
  }
  const nearby = [current, ...above.slice(0, 2)]
  if (trouble.code === 'TAB_AS_INDENT') yield* repairTabs(text, current)
  for (const line of nearby) {
    yield* repairKey(text, line)
    const field = valueLine(text, line)
    if (field) yield* repairValue(text, field)
  }
  if (trouble.code === 'MISSING_CHAR' || trouble.code === 'BAD_INDENT' || at >= text.length - 1) {
    for (const line of above.slice(2)) {
      const field = valueLine(text, line)
      if (field && /["'[{]/.test(text[field.value.from] ?? '')) yield* repairValue(text, field)
    }
  }
  const below = lineAt(text, nextLine(text, current.to))
  const indents = [current, ...above.slice(0, 2), below].flatMap((line) => [...repairIndent(text, line)])
  yield* indents.sort((a, b) => (a.edits[0]?.text.length ?? 0) - (b.edits[0]?.text.length ?? 0))
  if (trouble.code !== 'TAB_AS_INDENT') yield* repairTabs(text, current)
  yield* skip(text, current, above)
}

/** The value of a line that has one. */
export function valueLine(text: string, line: Span): ValueLine | undefined {
  const raw = text.slice(line.from, line.to)
  const found = FIELD.exec(raw) ?? ITEM.exec(raw)
  if (!found) return undefined
  const value = { from: line.from + found[0].length, to: line.from + raw.trimEnd().length }
  return { line, indent: (found[1] ?? '').length, key: found[2]?.replace(/^(["'])(.*)\1$/, '$2'), value }
}

function* repairKey(text: string, line: Span): Iterable<Repair> {
  const raw = text.slice(line.from, line.to)
  const tight = TIGHT_FIELD.exec(raw)
  if (tight) {
    const at = line.from + tight[0].length
    yield {
      message: `There is no space after the colon of \`${tight[1]}\`, so YAML doesn't see a field here. Write \`${tight[1]}: \` with a space.`,
      span: { from: at - 1, to: at },
      description: 'Put a space after the colon',
      edits: [{ span: { from: at, to: at }, text: ' ' }]
    }
  }
  const odd = ODD_SPACE_FIELD.exec(raw)
  if (odd) {
    const to = line.from + odd[0].length
    const span = { from: to - (odd[2] ?? '').length, to }
    yield {
      message: `The space after the colon of \`${odd[1]}\` is not a plain space (probably a "non-breaking" one, left by copying), so YAML doesn't see a field here. Type the space again.`,
      span,
      description: 'Put a plain space after the colon',
      edits: [{ span, text: ' ' }]
    }
  }
  const equals = EQUALS_FIELD.exec(raw)
  if (equals) {
    const to = line.from + equals[0].length
    const span = { from: to - (equals[2] ?? '').length, to }
    yield {
      message: `\`${equals[1]}\` has an equals sign where YAML needs a colon. Write \`${equals[1]}: \`.`,
      span,
      description: 'Write a colon instead of the equals sign',
      edits: [{ span, text: ': ' }]
    }
  }
}

/** Tabs of this line and of the lines after it that have some, too. */
function* repairTabs(text: string, line: Span): Iterable<Repair> {
  const edits = []
  for (let at = line.from; at < text.length; ) {
    const { to } = lineAt(text, at)
    const indent = /^(?:[ \t]*-)*[ \t]*/.exec(text.slice(at, to))?.[0] ?? ''
    if (!indent.includes('\t')) break
    for (const tab of indent.matchAll(/\t+/g)) {
      const from = at + tab.index
      edits.push({ span: { from, to: from + tab[0].length } })
    }
    at = nextLine(text, to)
  }
  const [first] = edits
  if (!first) return
  const message =
    'The line is indented with a tab. YAML allows spaces only, and most site generators stop there. Use two spaces for each level.'
  for (const width of [2, 0]) {
    yield {
      message,
      span: first.span,
      description: width > 0 ? 'Indent with spaces' : 'Remove the tab',
      edits: edits.map(({ span }) => ({ span, text: ' '.repeat(width * (span.to - span.from)) }))
    }
  }
}

/** The line as if it were indented like one of its neighbours. */
function* repairIndent(text: string, line: Span): Iterable<Repair> {
  const raw = text.slice(line.from, line.to)
  const own = /^ */.exec(raw)?.[0].length ?? 0
  if (!/^ *(?:- |[^\s#][^:]*:(?: |$))/.test(raw)) return
  const isItem = /^ *- /.test(raw)
  const below = lineAt(text, nextLine(text, line.to))
  const indents = new Set<number>()
  for (const other of [...linesAbove(text, line.from).slice(0, 8), below]) {
    const found = /^( *)(-? ?)[^\s#]/.exec(text.slice(other.from, other.to))
    if (found && (found[2] === '- ' || !isItem)) indents.add((found[1] ?? '').length)
  }
  indents.delete(own)
  for (const indent of indents) {
    yield {
      message: `The line is indented by ${spaces(own)}, which doesn't fit the lines around it; ${spaces(indent)} would. Fields of the same level start in the same column.`,
      span: { from: line.from, to: line.from + raw.trimEnd().length },
      description: `Indent the line by ${spaces(indent)}`,
      edits: [{ span: { from: line.from, to: line.from + own }, text: ' '.repeat(indent) }]
    }
  }
}

/** Leaves out what can't be read: the line, the line above, or all from the field on that they belong to. */
function* skip(text: string, line: Span, above: Span[]): Iterable<Repair> {
  const [previous] = above
  const field = [line, ...above].find((other) => /^[^\s#-]/.test(text.slice(other.from, other.to))) ?? line
  const ranges: [Span, Span][] = [[line, line]]
  if (previous) ranges.push([previous, previous])
  ranges.push([field, line])
  for (const [first, last] of ranges) {
    const raw = text.slice(first.from, first.to)
    const shown = raw.trim().length > 60 ? `${[...raw.trim()].slice(0, 60).join('')}…` : raw.trim()
    const hint = /:/.test(raw)
      ? 'Check its quotes, brackets, colons and indentation, and those of the line above.'
      : raw.trimStart().startsWith('- ')
        ? 'It is an item of a list, but the line above does not start a list, or has a value already.'
        : 'It has no `key: value`. If it continues the line above, indent it by two spaces; otherwise remove it.'
    yield {
      message: `YAML can't read "${shown}". ${hint}`,
      span: {
        from: first.from + (raw.length - raw.trimStart().length),
        to: first.from + Math.max(raw.trimEnd().length, raw.length - raw.trimStart().length)
      },
      edits: [{ span: { from: first.from, to: last.to }, text: blank(text.slice(first.from, last.to)) }]
    }
  }
}

/** Leaves out the field that is nested too deep: its lines to here, to its end, or all that follows. */
function* skipDeep(text: string, trouble: Trouble, line: Span): Iterable<Repair> {
  let { from } = line
  while (from > 0 && /[\s#-]/.test(text[from] ?? '')) from = wholeLine(text, from - 1).from
  const next = text.slice(line.to).search(/\n[^\s#-]/)
  for (const to of [line.to, next < 0 ? text.length : line.to + next, text.length]) {
    yield {
      message: TOO_DEEP_MESSAGE,
      span: { from: trouble.from, to: trouble.from + 1 },
      edits: [{ span: { from, to }, text: blank(text.slice(from, to)) }],
      lastResort: to === text.length
    }
  }
}

/** Non-blank lines above an offset, the nearest first. */
function linesAbove(text: string, from: number): Span[] {
  const lines: Span[] = []
  let end = from - 1
  while (end >= 0 && lines.length < LINES_ABOVE) {
    const line = wholeLine(text, end)
    if (text.slice(line.from, line.to).trim() !== '') lines.push(line)
    end = line.from - 1
  }
  return lines
}

function wholeLine(text: string, at: number): Span {
  const from = at > 0 ? text.lastIndexOf('\n', at - 1) + 1 : 0
  return lineAt(text, from)
}

function blank(text: string): string {
  return text.replace(/[^\r\n]/g, ' ')
}

function spaces(count: number): string {
  if (count === 0) return 'no spaces'
  return count === 1 ? '1 space' : `${count} spaces`
}
