import { LINK_CLASSES } from '../links/verdict.js'
import type { RepoPath, Source } from '../post/source.js'
import { english, type Words } from '../translation/en.js'
import { gravestFirst, gravity } from './by-post.js'
import { codeSpan, encodePath } from './escape.js'
import { fitSections } from './fit.js'
import { linksTable } from './markdown-links.js'
import {
  bulletList,
  type CommitPlace,
  DETAILS,
  type Detail,
  existingSection,
  postLine,
  postSection
} from './markdown-post.js'
import { patchPart, placedPart, type ReportedRepairs } from './markdown-repairs.js'
import type { Finding, LinkStatistics, Report, Statistics } from './report.js'
import { isCounted } from './status.js'
import {
  comparisonWords,
  findingTotal,
  linkCost,
  linkTotal,
  postsWithFindings,
  seconds,
  severityTotals
} from './wording.js'

export interface MarkdownOptions {
  /** Where the checked commit can be seen; without it, posts and lines are not linked. */
  place?: CommitPlace
  /** The text of the posts: with it, fixes are shown as they would change it. */
  sources?: ReadonlyMap<RepoPath, Source>
  /** Address of the whole report, for what doesn't fit. */
  runUrl?: string
  /** Repairs that are offered beside the lines, or as a patch. */
  repairs?: ReportedRepairs
  /** What the check cost: for the job summary alone, for a comment would change with every run. */
  statistics?: Statistics
  /** Those of the report's language; default: English. */
  words?: Words
}

/**
 * GitHub takes 65,536 characters, which it has counted as code points and as 262,144 bytes: 60,000 UTF-16 units are below
 * both, and leave room for a marker line.
 */
export const COMMENT_LIMIT = 60_000

/** GitHub takes 1 MiB of summary from a step, in bytes; the rest is for what others write there. */
export const SUMMARY_LIMIT = 1_000_000

/**
 * The report as a pull request comment in GitHub's Markdown: at most `limit` UTF-16 units (default 60,000). A report
 * without findings says that all is well, for a comment that said otherwise before.
 */
export function renderComment(report: Report, options: MarkdownOptions & { limit?: number } = {}): string {
  const words = options.words ?? english
  const summary = options.runUrl ? `[${words.theJobSummary}](${options.runUrl})` : words.theJobSummary
  const tail = [
    ...(options.repairs ? [patchPart(options.repairs)] : []),
    comparisonPart(report, 20, options),
    incompletePart(report, 10, words),
    linksLine(report, words),
    footer(report, options)
  ]
  const head = heading(report, words.allFixed, words)
  return assemble(report, options, head, tail, summary, (text) => text.length, options.limit ?? COMMENT_LIMIT)
}

/** The report as a job summary in GitHub's Markdown: at most `limit` bytes (default 1,000,000), with all that was asked of the network. */
export function renderSummary(report: Report, options: MarkdownOptions & { limit?: number } = {}): string {
  const words = options.words ?? english
  const limit = options.limit ?? SUMMARY_LIMIT
  const bytes = (text: string) => Buffer.byteLength(text)
  const links = [linksLine(report, words), costLine(options.statistics?.links, words)]
    .filter((line) => line !== '')
    .join('\n\n')
  const tail = [
    ...(options.repairs ? [patchPart(options.repairs)] : []),
    comparisonPart(report, 200, options),
    incompletePart(report, 100, words),
    links,
    linksTable(report, limit / 4, words),
    footer(report, options)
  ]
  const head = heading(report, words.nothingToFix, words)
  return assemble(report, options, head, tail, words.theJsonReport, bytes, limit)
}

function assemble(
  report: Report,
  options: MarkdownOptions,
  verdict: string,
  tail: readonly string[],
  whereMore: string,
  measure: (text: string) => number,
  limit: number
): string {
  const words = options.words ?? english
  const placed = options.repairs ? placedPart(options.repairs) : ''
  const head = `${verdict}\n\n${placed === '' ? '' : `${placed}\n\n`}`
  const end = tail.filter((part) => part !== '').join('\n\n')
  // For the line that says how much was left out.
  const reserve = 300 + whereMore.length
  const room = limit - measure(head) - measure(end) - reserve
  const pages = new Map(report.posts.map(({ path, page }) => [path, page]))
  const posts = gravestFirst(report).map((post, index) => ({ ...post, folded: isFolded(post.findings, index) }))
  const sections = posts.map(({ path, findings, folded }) => ({
    weight: gravity(findings),
    render: (detail: Detail) =>
      postSection(path, findings, detail, {
        place: options.place,
        sources: options.sources,
        folded,
        page: pages.get(path),
        words
      }),
    line: () => postLine(path, findings, options.place, words)
  }))
  const { texts, left } = fitSections(sections, { details: DETAILS, measure, size: room })
  const cut = posts.slice(posts.length - left)
  const more = cut.reduce((sum, post) => sum + post.findings.length, 0)
  const rest = left > 0 ? `${words.moreFindingsAt(more, words.counted(left, 'post'), whereMore)}\n\n` : ''
  const body = texts.map((text) => `${text}\n`).join('')
  const gap = body === '' || body.endsWith('\n\n') ? '' : '\n'
  return `${head}${body}${gap}${rest}${end}\n`
}

/** Beyond this many posts, one would scroll rather than read. */
const OPEN_POSTS = 10

function isFolded(findings: readonly Finding[], index: number): boolean {
  return gravity(findings) === 0 || index >= OPEN_POSTS
}

/**
 * The verdict, in a heading and a sentence.
 * @param wellDone what to say when all is well
 */
function heading(report: Report, wellDone: string, words: Words): string {
  const { errors, warnings, infos, posts } = report.counts
  const checked = words.counted(posts, 'checkedPost')
  if (findingTotal(report) === 0) {
    if (report.incomplete.length > 0) {
      return `### ⚪ ${words.title}: ${words.nothingButIncomplete}\n\n${words.noFindingsButIncomplete(checked)}`
    }
    return posts === 0
      ? `### ✅ ${words.title}: ${words.noPosts}`
      : `### ✅ ${words.title}: ${words.allGood}\n\n${wellDone}`
  }
  const icon = errors > 0 ? '🔴' : warnings > 0 ? '🟡' : '🔵'
  const title = `### ${icon} ${words.title}: ${severityTotals({ errors, warnings, infos }, words)}`
  const touched = postsWithFindings(report)
  const withErrors = new Set(
    report.findings.filter((finding) => finding.severity === 'error' && isCounted(finding)).map(({ path }) => path)
  ).size
  const others = touched - withErrors
  const verdict: string[] = []
  if (withErrors > 0) verdict.push(`**${words.mustBeFixed(withErrors, checked)}**`)
  if (others > 0) {
    verdict.push(withErrors > 0 ? words.othersCouldDoBetter(others) : words.couldDoBetter(others, checked))
  }
  return `${title}\n\n${verdict.join(' ')}`
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** What the change fixes, and what it found there. */
function comparisonPart(report: Report, most: number, { place, words = english }: MarkdownOptions): string {
  const existing = report.findings.filter((finding) => !isCounted(finding))
  const section = existing.length > 0 ? existingSection(existing, most, place, words) : ''
  return [comparisonWords(report, words), section].filter((part) => part !== '').join('\n\n')
}

function incompletePart(report: Report, most: number, words: Words): string {
  if (report.incomplete.length === 0) return ''
  return `#### ⚪ ${words.notChecked}\n\n${bulletList(report.incomplete, most, words)}`
}

/** One line over all links: how many of each class, and what the class means where it isn't plain. */
function linksLine(report: Report, words: Words): string {
  const total = linkTotal(report)
  if (total === 0) return ''
  const parts = LINK_CLASSES.filter((name) => report.counts.links[name] > 0).map((name) => {
    const count = `${words.number(report.counts.links[name])} ${words.linkClasses[name]}`
    return name === 'ok' ? count : `${count} (${words.linkMeanings[name]})`
  })
  return `**${words.counted(total, 'link')}:** ${words.listed(parts)}.`
}

/** What was asked of the network. */
function costLine(cost: LinkStatistics | undefined, words: Words): string {
  if (!cost || cost.urls === 0) return ''
  const slow = cost.slowest.map(({ host, ms }) => `${codeSpan(host)} (${seconds(ms, words)})`)
  return `${sentence(linkCost(cost, words))}.${slow.length > 0 ? ` ${words.slowToAnswer(words.listed(slow))}.` : ''}`
}

function footer(report: Report, { place, runUrl, words = english }: MarkdownOptions): string {
  const posts = words.counted(report.counts.posts, 'post')
  const commit =
    place && `[${codeSpan(place.headSha.slice(0, 7))}](${place.repositoryUrl}/commit/${encodePath(place.headSha)})`
  const parts = [commit === undefined ? words.checked(posts) : words.checkedAt(posts, commit)]
  if (runUrl) parts.push(`[${words.wholeReport}](${runUrl})`)
  return `<sub>${parts.join(' · ')}</sub>`
}
