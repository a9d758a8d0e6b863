import type picocolors from 'picocolors'
import type { Source } from '../post/source.js'
import type { Severity } from '../rules/rule.js'
import type { Words } from '../translation/en.js'
import { codeFrame, type Excerpt, excerpt } from './code-frame.js'
import { type FixPreview, previewFix } from './fix-preview.js'
import type { Finding, ReportedFix } from './report.js'
import { oneLine, printable, widthOf, wrap } from './terminal-text.js'

export type Colors = ReturnType<typeof picocolors.createColors>

const COLORS: Record<Severity, 'red' | 'yellow' | 'blue'> = { error: 'red', warning: 'yellow', info: 'blue' }

const INDENT = '  '

/** One finding: where, what, the place itself, and what a fix would change. */
export function prettyFinding(
  finding: Finding,
  source: Source | undefined,
  width: number,
  colors: Colors,
  words: Words
): string {
  const paint = colors[COLORS[finding.severity]]
  const { line, column } = finding.range.start
  const place = `${printable(finding.path)}:${line}:${column}`
  const head = `${paint(colors.bold(words.severities[finding.severity]))}  ${colors.dim(place)}  ${oneLine(finding.rule)}`
  const message = emphasised(wrap(finding.message, width - INDENT.length), colors)
  const frame = source ? frameLines(finding, source, width, paint, colors) : []
  const fix = finding.fix ? fixLines(finding.fix, source, width, colors, words) : []
  const related = (finding.related ?? []).flatMap(({ path, line, message }) =>
    wrap(words.see(`${path}${line === undefined ? '' : `:${line}`}`, message), width - INDENT.length).map(colors.dim)
  )
  return [head, ...message, ...frame, ...related, ...fix].map((text) => `${INDENT}${text}`.trimEnd()).join('\n')
}

/** Code between backticks stands out, also where a line ends within it. */
function emphasised(lines: readonly string[], colors: Colors): string[] {
  let isCode = false
  return lines.map((line) =>
    line
      .split(/(`)/)
      .map((part) => {
        if (part !== '`') return isCode && part !== '' ? colors.cyan(part) : part
        isCode = !isCode
        return colors.dim(part)
      })
      .join('')
  )
}

function frameLines(
  { range }: Finding,
  source: Source,
  width: number,
  paint: (text: string) => string,
  colors: Colors
): string[] {
  const digits = String(range.end.line).length
  const gutter = (label: string) => colors.dim(`${label.padStart(digits + 2)} │`)
  const { lines, more } = codeFrame(source, range, width - digits - 8)
  const shown = lines.flatMap((line) => [
    `${gutter(String(line.line))} ${painted(line, paint)}`,
    `${gutter('')} ${' '.repeat(line.indent)}${paint('^'.repeat(line.width))}`
  ])
  return ['', ...shown, ...(more ? [`${gutter('…')}`] : [])]
}

function painted({ before, meant, after }: Excerpt, paint: (text: string) => string): string {
  return `${before}${meant === '' ? '' : paint(meant)}${after}`
}

/** More lines of a fix are better seen when it is made. */
const MOST_LINES = 6

function fixLines(fix: ReportedFix, source: Source | undefined, width: number, colors: Colors, words: Words): string[] {
  const lead = wrap(`${fix.safe ? words.fix : words.suggestion}: ${fix.description}`, width - INDENT.length)
  const preview = source && previewFix(fix, source)
  if (!preview || preview.before.length + preview.after.length > MOST_LINES) return ['', ...lead]
  const room = width - 8
  const same = sameEnds(preview)
  // Where one line has to be cut, all begin at the same character, so that one sees what changes.
  const isLong = [...preview.before, ...preview.after].some((line) => line.length > room / 2 && widthOf(line) > room)
  const context = isLong ? Math.floor(room / 3) : undefined
  const show = (text: string) => painted(excerpt(text, same.start, text.length - same.end, room, context), String)
  return [
    '',
    ...lead,
    ...preview.before.map((line) => `  ${colors.red(`- ${show(line)}`)}`),
    ...preview.after.map((line) => `  ${colors.green(`+ ${show(line)}`)}`)
  ]
}

/** How many units a line and what comes in its place have in common at the start and at the end. */
function sameEnds({ before, after }: FixPreview): { start: number; end: number } {
  const [a, b] = [before[0], after[0]]
  if (a === undefined || b === undefined || before.length + after.length > 2) return { start: 0, end: 0 }
  const most = Math.min(a.length, b.length)
  let start = 0
  while (start < most && a[start] === b[start]) start += 1
  let end = 0
  while (end < most - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  return { start, end }
}
