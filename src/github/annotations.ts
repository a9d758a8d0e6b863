import type { Finding, Report } from '../report/report.js'
import type { Severity } from '../rules/rule.js'
import { type AnnotationLevel, type AnnotationPlace, annotationCommand } from './log.js'

/** GitHub shows so many of a level for each step, and drops the rest without a word. */
const MAX_OF_A_LEVEL = 10

/** Kept free among notices: what could not be checked, and a refused comment, are told as notices too. */
const OTHER_NOTICES = 2

const LEVELS: Record<Severity, { level: AnnotationLevel; max: number; word: [one: string, many: string] }> = {
  error: { level: 'error', max: MAX_OF_A_LEVEL, word: ['error', 'errors'] },
  warning: { level: 'warning', max: MAX_OF_A_LEVEL, word: ['warning', 'warnings'] },
  info: { level: 'notice', max: MAX_OF_A_LEVEL - OTHER_NOTICES, word: ['remark', 'remarks'] }
}

/**
 * The workflow commands that show findings beside the lines of the posts. Where there are more than GitHub shows, each post
 * gets its first finding before any gets its second, and the last annotation says how many more there are.
 */
export function annotationCommands(report: Report): string[] {
  return Object.entries(LEVELS).flatMap(([severity, { level, max, word }]) => {
    const findings = eachPostFirst(report.findings.filter((finding) => finding.severity === severity))
    const shown = findings.length <= max ? findings : findings.slice(0, max - 1)
    const commands = shown.map((finding) => annotationCommand(level, finding.message, finding.rule, placeOf(finding)))
    const left = findings.slice(shown.length)
    if (left.length > 0) commands.push(annotationCommand(level, more(left, word), 'seo-content-check'))
    return commands
  })
}

function more(left: readonly Finding[], word: [string, string]): string {
  const posts = new Set(left.map(({ path }) => path)).size
  const count = `${left.length} more ${left.length === 1 ? word[0] : word[1]}`
  const where = posts === 1 ? '1 post' : `${posts} posts`
  return `${count} in ${where}: GitHub shows ten annotations of a kind. The job summary has all of them.`
}

/** Every post's first finding, then every post's second, and so on; posts stay in their order. */
function eachPostFirst(findings: readonly Finding[]): Finding[] {
  const seen = new Map<string, number>()
  const ranked = findings.map((finding) => {
    const rank = seen.get(finding.path) ?? 0
    seen.set(finding.path, rank + 1)
    return { finding, rank }
  })
  return ranked.sort((a, b) => a.rank - b.rank).map(({ finding }) => finding)
}

/** GitHub counts ends as part of the place, and wants columns only within one line. */
function placeOf({ path, range: { start, end } }: Finding): AnnotationPlace {
  const endLine = end.column === 1 && end.line > start.line ? end.line - 1 : end.line
  if (endLine !== start.line) return { file: path, line: start.line, endLine }
  const endColumn = end.line === start.line ? Math.max(end.column - 1, start.column) : start.column
  return { file: path, line: start.line, endLine, col: start.column, endColumn }
}
