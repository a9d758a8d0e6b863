import type { Severity } from '../rules/rule.js'
import { english, type Words } from '../translation/en.js'
import { visible } from './escape.js'
import type { Finding, Report } from './report.js'
import { isCounted } from './status.js'

export type AnnotationLevel = 'error' | 'warning' | 'notice'

/** One annotation, as GitHub shows it in the list of changed files. Lines and columns are 1-based, an end column is exclusive. */
export interface Annotation {
  level: AnnotationLevel
  title: string
  message: string
  file?: string
  line?: number
  endLine?: number
  /** Only where the place is within one line: GitHub drops columns otherwise. */
  col?: number
  endColumn?: number
}

/** GitHub shows ten annotations of a level per step and drops the others without a word. */
const SHOWN_PER_LEVEL = 10

const LEVELS = [
  { severity: 'error', level: 'error', more: 'moreErrors' },
  { severity: 'warning', level: 'warning', more: 'moreWarnings' },
  { severity: 'info', level: 'notice', more: 'moreNotes' }
] as const satisfies { severity: Severity; level: AnnotationLevel; more: keyof Words }[]

export interface AnnotationOptions {
  /** Where the findings are that don't fit: `the job summary`. */
  moreAt: string
  /** How many annotations of a level the step makes itself; a failed step's own message is an error. Default none. */
  reserved?: Partial<Record<AnnotationLevel, number>>
  /** Those of the report's language; default: English. */
  words?: Words
  /** Which findings have their place in what is looked at; default all. Of the others the errors are told of in one sentence. */
  isShown?: (finding: Finding) => boolean
}

/**
 * Chooses what reaches the page: at most ten of a level, in which every post has its turn before one has its second. Where
 * that is not everything, the last one says how many more there are and where.
 */
export function annotationsOf(report: Report, options: AnnotationOptions): Annotation[] {
  return LEVELS.flatMap(({ severity, level, more }) => {
    const all = report.findings.filter((finding) => finding.severity === severity && isCounted(finding))
    const findings = all.filter(options.isShown ?? (() => true))
    // A step that fails says why, also where it is for lines that nobody looks at.
    const hidden = level === 'error' ? all.length - findings.length : 0
    const room = Math.max(1, SHOWN_PER_LEVEL - (options.reserved?.[level] ?? 0))
    if (hidden === 0 && findings.length <= room) return findings.map(annotationOf)
    const chosen = new Set(inTurns(findings, room - 1))
    const shown = findings.filter((finding) => chosen.has(finding))
    const words = options.words ?? english
    const rest = words[more](findings.length + hidden - shown.length)
    return [...shown.map(annotationOf), { level, title: rest, message: words.seeAt(rest, options.moreAt) }]
  })
}

/** The first finding of every post, then the second of every post, and so on. */
function inTurns(findings: readonly Finding[], room: number): Finding[] {
  const seen = new Map<string, number>()
  const turns = findings.map((finding) => {
    const turn = seen.get(finding.path) ?? 0
    seen.set(finding.path, turn + 1)
    return { finding, turn }
  })
  return turns
    .sort((a, b) => a.turn - b.turn)
    .slice(0, room)
    .map(({ finding }) => finding)
}

/** A finding beside its lines. */
export function annotationOf({ rule, severity, message, related, path, range, removed }: Finding): Annotation {
  const { start, end } = range
  const level = severity === 'info' ? 'notice' : severity
  // GitHub has no place for it in a file that isn't there.
  if (removed) return { level, title: rule, message: visible(`${path}: ${message}`) }
  const others = related?.map((one) => `${one.path}${one.line ? `:${one.line}` : ''}: ${one.message}`) ?? []
  const annotation: Annotation = {
    level,
    title: rule,
    message: [message, ...others].map(visible).join('\n'),
    file: path,
    line: start.line
  }
  if (end.line === start.line) return { ...annotation, endLine: end.line, col: start.column, endColumn: end.column }
  // An end before the first character of a line is the end of the line above.
  return { ...annotation, endLine: end.column === 1 ? end.line - 1 : end.line }
}

/** The runner cuts a message there. */
const LONGEST_MESSAGE = 4096

/**
 * The workflow command that makes the annotation, without a line end. Whatever the texts hold, it is one command.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function workflowCommand({ level, message, ...properties }: Annotation): string {
  const { title, file, line, endLine, col, endColumn } = properties
  const pairs = Object.entries({ title, file, line, endLine, col, endColumn })
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${level} ${pairs.join(',')}::${escapeData(shorten(message))}`
}

function shorten(message: string): string {
  return message.length <= LONGEST_MESSAGE ? message : `${message.slice(0, LONGEST_MESSAGE - 1).toWellFormed()}…`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
