import { codeSpan, escapeMarkdown, escapeMessage } from '../report/escape.js'
import { blobUrl, type CommitPlace, clip, label } from '../report/markdown-post.js'
import type { Report } from '../report/report.js'
import { counted, linkTotal, listed } from '../report/wording.js'
import { english } from '../translation/en.js'
import type { History } from './history.js'
import { writeMemory } from './memory.js'
import type { Problem } from './problems.js'

/** GitHub takes 65,536 characters. The rest is for a marker. */
export const ISSUE_LIMIT = 60_000

const MOST_INCOMPLETE = 10
const MOST_FIXED = 30
const LONGEST_MESSAGE = 500

export interface IssueBodyOptions {
  place: CommitPlace
  /** Where the whole report is. */
  runUrl: string | undefined
}

/** The text of the issue about a whole site, in GitHub's Markdown, with what the next check has to know: at most 60,000 UTF-16 units. */
export function renderIssue(report: Report, history: History, options: IssueBodyOptions): string {
  const memory = writeMemory(history.memory)
  const head = `${heading(report, history)}\n\n${facts(report, history, options)}`
  const tail = [fixedPart(history), unknownPart(history), incompletePart(report), footer(options), memory]
    .filter((part) => part !== '')
    .join('\n\n')
  const more = options.runUrl === undefined ? 'the job summary' : `[the job summary](${options.runUrl})`
  // For the headings of the lists, and the lines that say how many are left out.
  const reserve = 400 + 2 * more.length
  const room = { left: ISSUE_LIMIT - head.length - tail.length - reserve }
  const lists = [
    list(
      'New',
      history.fresh.map((problem) => item(problem, undefined, options.place)),
      room,
      more
    ),
    list(
      'Still there',
      history.still.map(({ problem, since }) => item(problem, since, options.place)),
      room,
      more
    )
  ]
  return [head, ...lists, tail].filter((part) => part !== '').join('\n\n')
}

function heading(report: Report, { fresh, still, unknown }: History): string {
  const problems = [...fresh, ...still.map(({ problem }) => problem)]
  if (problems.length === 0) {
    return report.incomplete.length + unknown === 0
      ? '### ✅ All fixed: nothing is left to do'
      : '### ⚪ Nothing found, but not everything could be checked'
  }
  const errors = problems.filter(({ finding }) => finding.severity === 'error').length
  const warnings = problems.length - errors
  const parts = [
    ...(errors > 0 ? [counted(errors, 'error')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning')] : [])
  ]
  return `### ${errors > 0 ? '🔴' : '🟡'} ${listed(parts)} on the site`
}

function facts(report: Report, history: History, { place }: IssueBodyOptions): string {
  const { fresh, still, fixed, unknown, before, day } = history
  const links = linkTotal(report)
  const what = [counted(report.counts.posts, 'post'), ...(links > 0 ? [counted(links, 'link')] : [])]
  const commit = `[${codeSpan(place.headSha.slice(0, 7))}](${place.repositoryUrl}/commit/${place.headSha})`
  const checked = `Checked ${listed(what)} at ${commit} on ${day}.`
  if (before === undefined) return checked
  const parts = [
    `**${fresh.length.toLocaleString('en-US')} new**`,
    `${still.length.toLocaleString('en-US')} still there`
  ]
  if (unknown > 0) parts.push(`${unknown.toLocaleString('en-US')} not checked this time`)
  parts.push(`${fixed.count.toLocaleString('en-US')} fixed`)
  return `${checked} Since the check of ${before}: ${listed(parts)}.`
}

function item({ finding, others }: Problem, since: string | undefined, place: CommitPlace): string {
  const { path, range, severity, rule, message } = finding
  const { line } = range.start
  const where = `[${codeSpan(path)}, line ${line}](${blobUrl(path, place, `#L${line}`)})`
  const more = others > 0 ? `, and in ${counted(others, 'more place')}` : ''
  const known = since === undefined ? '' : `, since ${since}`
  return `- ${label(severity, english)}${known}: ${where}${more} (${codeSpan(rule)})\\\n  ${escapeMessage(clip(message, LONGEST_MESSAGE))}`
}

/** As many of the items as there is room for. */
function list(title: string, items: readonly string[], room: { left: number }, more: string): string {
  if (items.length === 0) return ''
  const shown: string[] = []
  for (const text of items) {
    if (text.length + 1 > room.left) break
    room.left -= text.length + 1
    shown.push(text)
  }
  const left = items.length - shown.length
  if (left > 0) shown.push(`- … and ${left.toLocaleString('en-US')} more: see ${more}`)
  return `#### ${title} (${items.length.toLocaleString('en-US')})\n\n${shown.join('\n')}`
}

function fixedPart({ fixed: { count, words } }: History): string {
  if (count === 0) return ''
  const shown = words.slice(0, MOST_FIXED).map((one) => `- ${escapeMarkdown(one)}`)
  const left = count - shown.length
  if (left > 0) shown.push(`- … and ${left.toLocaleString('en-US')} more`)
  return `#### Fixed (${count.toLocaleString('en-US')})\n\n${shown.join('\n')}`
}

function unknownPart({ unknown }: History): string {
  if (unknown === 0) return ''
  return `${counted(unknown, 'known problem')} could not be looked at this time, and ${unknown === 1 ? 'is' : 'are'} kept in mind.`
}

function incompletePart({ incomplete }: Report): string {
  if (incomplete.length === 0) return ''
  const shown = incomplete.slice(0, MOST_INCOMPLETE).map((one) => `- ${escapeMessage(clip(one, LONGEST_MESSAGE))}`)
  const left = incomplete.length - shown.length
  if (left > 0) shown.push(`- … and ${left.toLocaleString('en-US')} more`)
  return `#### ⚪ Not checked\n\n${shown.join('\n')}`
}

function footer({ runUrl }: IssueBodyOptions): string {
  const report = runUrl === undefined ? '' : ` · [whole report](${runUrl})`
  return `<sub>This issue is brought up to date by every check, and closed when nothing is left${report}</sub>`
}
