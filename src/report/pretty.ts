import picocolors from 'picocolors'
import { LINK_CLASSES, type LinkClass } from '../links/verdict.js'
import type { ReadSource, RepoPath } from '../post/source.js'
import { english, type Words } from '../translation/en.js'
import { postsOf } from './by-post.js'
import { type Colors, prettyFinding } from './pretty-finding.js'
import type { Report, Statistics } from './report.js'
import { oneLine, printable, widthOf, wrap } from './terminal-text.js'
import {
  comparisonWords,
  countSeverities,
  findingTotal,
  linkCost,
  linkTotal,
  postsWithFindings,
  seconds,
  severityTotals
} from './wording.js'

export interface PrettyOptions {
  /** Reads the text of a post, for code frames; one that can't be read has none. */
  readSource: ReadSource
  /** What the check cost; left out where two runs should give the same text. */
  statistics?: Statistics
  colors: boolean
  /** Those of the report's language; default: English. */
  words?: Words
  /** Columns of the terminal. */
  width: number
}

const NARROWEST = 40
/** Longer lines are tiring to read. */
const WIDEST = 100

/** The report for a person at a terminal, piece by piece: of a large site it is longer than memory should hold. */
export async function* renderPretty(report: Report, options: PrettyOptions): AsyncGenerator<string> {
  const colors = picocolors.createColors(options.colors)
  const words = options.words ?? english
  const width = Math.min(Math.max(options.width, NARROWEST), WIDEST)
  for (const { path, findings } of postsOf(report)) {
    const source = await options.readSource(path)
    const totals = severityTotals(countSeverities(findings), words)
    const parts = [postLine(path, totals, width, colors)]
    for (const finding of findings) parts.push(prettyFinding(finding, source, width, colors, words))
    yield parts.map((part) => `${part}\n\n`).join('')
  }
  const parts = [
    linksPart(report, options.statistics, colors, words),
    incompletePart(report, width, colors, words),
    helpPart(report, words),
    comparisonPart(report, width, colors, words),
    verdict(report, options.statistics, colors, words)
  ].filter((part) => part !== '')
  if (findingTotal(report) > 0) parts.unshift(colors.dim('─'.repeat(width)))
  yield `${parts.join('\n\n')}\n`
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
function linksPart(report: Report, statistics: Statistics | undefined, colors: Colors, words: Words): string {
  const total = linkTotal(report)
  if (total === 0) return ''
  const cost = statistics?.links
  const asked = cost ? `, ${linkCost(cost, words)}` : ''
  const shown = LINK_CLASSES.filter((name) => report.counts.links[name] > 0)
  const digits = Math.max(...shown.map((name) => words.number(report.counts.links[name]).length))
  const longest = Math.max(10, ...shown.map((name) => words.linkClasses[name].length))
  const rows = shown.map((name) => {
    const count = words.number(report.counts.links[name]).padStart(digits)
    const color = CLASS_COLORS[name]
    const label = words.linkClasses[name].padEnd(longest)
    return `  ${count}  ${color ? colors[color](label) : label}  ${colors.dim(words.linkMeanings[name])}`
  })
  const slow = cost?.slowest.map(({ host, ms }) => `${oneLine(host)} (${seconds(ms, words)})`) ?? []
  if (slow.length > 0) rows.push(colors.dim(`  ${words.slowToAnswer(words.listed(slow))}`))
  return [`${colors.bold(words.counted(total, 'link'))}${asked}`, ...rows].join('\n')
}

function incompletePart(report: Report, width: number, colors: Colors, words: Words): string {
  if (report.incomplete.length === 0) return ''
  const lines = report.incomplete.flatMap((reason) =>
    wrap(reason, width - 4).map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`)
  )
  return [colors.bold(words.notChecked), ...lines].join('\n')
}

/** Where the rules are explained, once. */
function helpPart(report: Report, words: Words): string {
  const pages = [...new Set(report.findings.map(({ help }) => help.replace(/#.*$/s, '')))]
  return pages.length === 0 ? '' : words.aboutRules(pages.map(oneLine).join(', '))
}

/** What is there besides the doing of the change. */
function comparisonPart(report: Report, width: number, colors: Colors, words: Words): string {
  const text = comparisonWords(report, words)
  const wayTo = (report.counts.existing ?? 0) > 0 ? ` ${words.listedWithChanged}` : ''
  return text === ''
    ? ''
    : wrap(text + wayTo, width)
        .map((line) => colors.dim(line))
        .join('\n')
}

function verdict(report: Report, statistics: Statistics | undefined, colors: Colors, words: Words): string {
  const { posts, errors, warnings } = report.counts
  const took = statistics && seconds(statistics.totalMs, words)
  const checked = words.postsChecked(words.counted(posts, 'post'), took)
  if (findingTotal(report) === 0) {
    if (posts === 0) return colors.bold(words.noPostsToCheck)
    if (report.incomplete.length > 0) return colors.yellow(words.butNotEverything(checked))
    return colors.green(words.nothing(checked))
  }
  const paint = errors > 0 ? colors.red : warnings > 0 ? colors.yellow : colors.blue
  const touched = postsWithFindings(report)
  const where = posts === 1 ? '' : words.inPosts(words.counted(touched, 'post'))
  return `${checked}: ${paint(colors.bold(severityTotals(report.counts, words)))}${where}.`
}
