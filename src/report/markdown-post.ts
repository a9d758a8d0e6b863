import type { RepoPath, Source } from '../post/source.js'
import type { PageFacts } from '../preview/page.js'
import type { Severity } from '../rules/rule.js'
import type { Words } from '../translation/en.js'
import { codeSpan, encodePath, escapeHtml, escapeMessage, fencedBlock, visible } from './escape.js'
import { previewFix } from './fix-preview.js'
import { previewBlock } from './markdown-preview.js'
import type { Finding } from './report.js'
import { countSeverities, severityTotals } from './wording.js'

/** Where the checked commit can be seen. */
export interface CommitPlace {
  /** Address of the repository: `https://github.com/owner/name`. */
  repositoryUrl: string
  headSha: string
}

export interface PostSectionOptions {
  place: CommitPlace | undefined
  sources: ReadonlyMap<RepoPath, Source> | undefined
  /** Show the post closed, to be opened by a click. */
  folded: boolean
  /** What search results and social cards show of the post; undefined for what is no post. */
  page: PageFacts | undefined
  words: Words
}

/** How much is told of a post. */
export const DETAILS = ['everything', 'without previews', 'without fixes', 'the first 10', 'the first 3'] as const
export type Detail = (typeof DETAILS)[number]

const ICONS: Record<Severity, string> = { error: '🔴', warning: '🟡', info: '🔵' }

/** A severity as it stands before a finding. */
export function label(severity: Severity, words: Words): string {
  return `${ICONS[severity]} **${words.labels[severity]}**`
}

const MOST: Record<Detail, number> = {
  everything: Number.POSITIVE_INFINITY,
  'without previews': Number.POSITIVE_INFINITY,
  'without fixes': Number.POSITIVE_INFINITY,
  'the first 10': 10,
  'the first 3': 3
}

/** A post in a line of a list. */
export function postLine(
  path: RepoPath,
  findings: readonly Finding[],
  place: CommitPlace | undefined,
  words: Words
): string {
  return `- ${postLink(path, placeOf(findings, place))}: ${severityTotals(countSeverities(findings), words)}`
}

/** One post's findings as Markdown, the gravest first. */
export function postSection(path: RepoPath, findings: readonly Finding[], detail: Detail, options: PostSectionOptions) {
  const { words } = options
  const totals = severityTotals(countSeverities(findings), words)
  const most = MOST[detail]
  const urgent = findings.filter(({ severity }) => severity !== 'info')
  const ordered = [
    ...urgent.filter(({ severity }) => severity === 'error'),
    ...urgent.filter(({ severity }) => severity === 'warning')
  ]
  const notes = findings.filter(({ severity }) => severity === 'info')
  const shown = ordered.slice(0, most)
  const shownNotes = notes.slice(0, Math.max(0, most - shown.length))
  const left = findings.length - shown.length - shownNotes.length
  const withFixes = detail === 'everything' || detail === 'without previews'
  const items = (some: readonly Finding[]) => some.map((finding) => findingItem(finding, withFixes, options)).join('\n')

  const blocks: string[] = []
  if (detail === 'everything' && options.page) blocks.push(previewBlock(options.page, options.place, words))
  if (shown.length > 0) blocks.push(items(shown))
  if (shownNotes.length > 0) {
    const list = items(shownNotes)
    blocks.push(options.folded ? list : details(words.counted(notes.length, 'note'), list))
  }
  if (left > 0) blocks.push(`- ${words.moreFindingsHere(left)}`)
  const content = blocks.join('\n\n')
  return options.folded
    ? `${details(`<b>${escapeHtml(path)}</b>: ${totals}`, content)}\n`
    : `#### ${postLink(path, placeOf(findings, options.place))}\n\n${content}\n`
}

function details(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>\n\n${content}\n\n</details>`
}

/** A post that the change removes can't be seen at the checked commit. */
function placeOf(findings: readonly Finding[], place: CommitPlace | undefined): CommitPlace | undefined {
  return findings.some(({ removed }) => removed) ? undefined : place
}

function postLink(path: RepoPath, place: CommitPlace | undefined): string {
  const name = codeSpan(path)
  return place ? `[${name}](${blobUrl(path, place)})` : name
}

/** Address of a file at the checked commit. `plain=1` shows Markdown as text: only there GitHub goes to the line. */
export function blobUrl(path: RepoPath, place: CommitPlace, lines = ''): string {
  return `${place.repositoryUrl}/blob/${encodePath(place.headSha)}/${encodePath(path)}?plain=1${lines}`
}

function findingItem(finding: Finding, withFix: boolean, options: PostSectionOptions): string {
  const { sources, words } = options
  const place = placeOf([finding], options.place)
  const { start, end } = finding.range
  const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line
  const lines = last === start.line ? words.line(start.line) : words.lines(start.line, last)
  const anchor = last === start.line ? `#L${start.line}` : `#L${start.line}-L${last}`
  const where = finding.removed ? words.removed : place ? `[${lines}](${blobUrl(finding.path, place, anchor)})` : lines
  const rule = /^https?:\/\/[^\s()<>\\]+$/.test(finding.help)
    ? `[${codeSpan(finding.rule)}](${finding.help})`
    : codeSpan(finding.rule)
  const others = (finding.related ?? []).map((one) => {
    const name = codeSpan(one.path)
    const there = place ? `[${name}](${blobUrl(one.path, place, one.line ? `#L${one.line}` : '')})` : name
    return `\\\n  ↳ ${there}: ${escapeMessage(clip(one.message, LONGEST_MESSAGE))}`
  })
  const head = `- ${label(finding.severity, words)}, ${where} (${rule})\\\n  ${escapeMessage(clip(finding.message, LONGEST_MESSAGE))}${others.join('')}`
  const fix = withFix ? fixBlock(finding, sources?.get(finding.path), words) : ''
  return fix === '' ? head : `${head}\n\n${fix}`
}

/**
 * Findings that a change found there, closed: in a line each.
 *
 * @param most lines at most
 */
export function existingSection(
  findings: readonly Finding[],
  most: number,
  place: CommitPlace | undefined,
  words: Words
): string {
  const lines = findings.slice(0, most).map(({ path, range: { start }, severity, rule, message }) => {
    const line = words.line(start.line)
    const where = place ? `[${line}](${blobUrl(path, place, `#L${start.line}`)})` : line
    return `- ${label(severity, words)}, ${codeSpan(path)}, ${where} (${codeSpan(rule)}): ${escapeMessage(clip(message, LONGEST_REASON))}`
  })
  if (findings.length > most) lines.push(`- ${words.more(findings.length - most)}`)
  return details(words.fromBefore(findings.length), lines.join('\n'))
}

/** Rules say less; this is for what they didn't think of. */
const LONGEST_MESSAGE = 2000

/** A text, cut where it is too long. */
export function clip(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1).toWellFormed()}…`
}

const LONGEST_LINE = 200
const MOST_LINES = 8

/** What the fix changes, as a diff where its lines are short enough to be read, else in words. */
function fixBlock({ fix }: Finding, source: Source | undefined, words: Words): string {
  if (!fix) return ''
  const preview = source && previewFix(fix, source)
  const lead = `  ${fix.safe ? words.fix : words.suggestion}: ${escapeMessage(clip(fix.description, LONGEST_MESSAGE))}`
  if (!preview) return lead
  const lines = [...preview.before.map((line) => `- ${line}`), ...preview.after.map((line) => `+ ${line}`)]
  if (lines.length > MOST_LINES || lines.some((line) => visible(line).length > LONGEST_LINE)) return lead
  return `${lead}\n\n${fencedBlock('diff', lines, '  ')}`
}

/** A sentence about what was not checked has room for a path, and still lets ten of them fit when all is escaped. */
const LONGEST_REASON = 400

/** A list of sentences that are not about one finding. */
export function bulletList(sentences: readonly string[], most: number, words: Words): string {
  const lines = sentences.slice(0, most).map((sentence) => `- ${escapeMessage(clip(sentence, LONGEST_REASON))}`)
  if (sentences.length > most) lines.push(`- ${words.more(sentences.length - most)}`)
  return lines.join('\n')
}
