import picocolors from 'picocolors'
import { LINK_CLASSES, type LinkClass } from '../links/verdict.js'
import type { RepoPath, Source } from '../post/source.js'
import { type Colors, prettyFinding } from './pretty-finding.js'
import type { Finding, Report, Statistics } from './report.js'
import { oneLine, printable, widthOf, wrap } from './terminal-text.js'
import {
  counted,
  countSeverities,
  LINK_CLASS_MEANING,
  linkCost,
  linkTotal,
  listed,
  postsWithFindings,
  seconds,
  severityTotals
} from './wording.js'

export interface PrettyOptions {
  /** The text of the posts, for code frames; a post that isn't there has none. */
  sources: ReadonlyMap<RepoPath, Source>
  /** What the check cost; left out where two runs should give the same text. */
  statistics?: Statistics
  colors: boolean
  /** Columns of the terminal. */
  width: number
}

const NARROWEST = 40
/** Longer lines are tiring to read. */
const WIDEST = 100

/** The report for a person at a terminal. */
export function renderPretty(report: Report, options: PrettyOptions): string {
  const colors = picocolors.createColors(options.colors)
  const width = Math.min(Math.max(options.width, NARROWEST), WIDEST)
  const parts: string[] = []
  for (const [path, findings] of byPost(report.findings)) {
    const totals = severityTotals(countSeverities(findings))
    parts.push(postLine(path, totals, width, colors))
    const source = options.sources.get(path)
    for (const finding of findings) parts.push(prettyFinding(finding, source, width, colors))
  }
  if (parts.length > 0) parts.push(colors.dim('─'.repeat(width)))
  parts.push(
    ...[
      linksPart(report, options.statistics, colors),
      incompletePart(report, width, colors),
      helpPart(report),
      verdict(report, options.statistics, colors)
    ].filter((part) => part !== '')
  )
  return `${parts.join('\n\n')}\n`
}

function byPost(findings: readonly Finding[]): Map<RepoPath, Finding[]> {
  const posts = new Map<RepoPath, Finding[]>()
  for (const finding of findings) {
    const known = posts.get(finding.path)
    if (known) known.push(finding)
    else posts.set(finding.path, [finding])
  }
  return posts
}

function postLine(path: RepoPath, totals: string, width: number, colors: Colors): string {
  const name = printable(path)
  const rest = width - widthOf(name) - widthOf(totals) - 5
  return `${colors.dim('──')} ${colors.bold(name)} ${colors.dim('─'.repeat(Math.max(1, rest)))} ${totals}`
}

const CLASS_COLORS: Partial<Record<LinkClass, 'green' | 'red' | 'yellow'>> = {
  ok: 'green',
  broken: 'red',
  blocked: 'yellow',
  transient: 'yellow',
  tls: 'yellow',
  unchecked: 'yellow'
}

/** How many links of each class, and what the class means. */
function linksPart(report: Report, statistics: Statistics | undefined, colors: Colors): string {
  const total = linkTotal(report)
  if (total === 0) return ''
  const cost = statistics?.links
  const asked = cost ? `, ${linkCost(cost)}` : ''
  const shown = LINK_CLASSES.filter((name) => report.counts.links[name] > 0)
  const digits = Math.max(...shown.map((name) => number(report.counts.links[name]).length))
  const rows = shown.map((name) => {
    const count = number(report.counts.links[name]).padStart(digits)
    const color = CLASS_COLORS[name]
    const label = name.padEnd(10)
    return `  ${count}  ${color ? colors[color](label) : label}  ${colors.dim(LINK_CLASS_MEANING[name])}`
  })
  const slow = cost?.slowest.map(({ host, ms }) => `${oneLine(host)} (${seconds(ms)})`) ?? []
  if (slow.length > 0) rows.push(colors.dim(`  Slow to answer, on average: ${listed(slow)}`))
  return [`${colors.bold(counted(total, 'link'))}${asked}`, ...rows].join('\n')
}

function incompletePart(report: Report, width: number, colors: Colors): string {
  if (report.incomplete.length === 0) return ''
  const lines = report.incomplete.flatMap((reason) =>
    wrap(reason, width - 4).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`)
  )
  return [colors.bold('Not checked'), ...lines].join('\n')
}

/** Where the rules are explained, once. */
function helpPart(report: Report): string {
  const pages = [...new Set(report.findings.map(({ help }) => help.replace(/#.*$/s, '')))]
  return pages.length === 0 ? '' : `What the rules are about, and their options: ${pages.map(oneLine).join(', ')}`
}

function verdict(report: Report, statistics: Statistics | undefined, colors: Colors): string {
  const { posts, errors, warnings } = report.counts
  const took = statistics ? ` in ${seconds(statistics.totalMs)}` : ''
  const checked = `${counted(posts, 'post')} checked${took}`
  if (report.findings.length === 0) {
    if (posts === 0) return colors.bold('No posts to check.')
    if (report.incomplete.length > 0) return colors.yellow(`${checked}: no findings, but not everything was checked.`)
    return colors.green(`${checked}: nothing to fix.`)
  }
  const paint = errors > 0 ? colors.red : warnings > 0 ? colors.yellow : colors.blue
  const touched = postsWithFindings(report)
  const where = posts === 1 ? '' : ` in ${counted(touched, 'post')}`
  return `${checked}: ${paint(colors.bold(severityTotals(report.counts)))}${where}.`
}

function number(count: number): string {
  return count.toLocaleString('en-US')
}
