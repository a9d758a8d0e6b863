import { createHash } from 'node:crypto'
import { LINKS_NOT_CHECKED } from '../check/link-phase.js'
import { normaliseUrl } from '../links/url.js'
import type { LinkClass } from '../links/verdict.js'
import type { Finding, Report } from '../report/report.js'
import { isCounted } from '../report/status.js'

/** What is to be solved once, wherever it shows: a dead link in 40 posts is one problem. */
export interface Problem {
  /** The same in every run, as long as it is the same problem. */
  key: string
  /** The gravest of its findings, by path and place the first. */
  finding: Finding
  /** How many more places have it. */
  others: number
}

/** What else a link that doesn't answer is called depends on the day: dead, out of order, refused. */
const NOT_ANSWERING: ReadonlySet<LinkClass> = new Set(['broken', 'blocked', 'transient', 'tls', 'private'])

/** The errors and warnings of a report as problems, the gravest first. */
export function problemsOf(report: Report): Problem[] {
  const classes = new Map(report.links.map((link) => [link.url, link.class]))
  const problems = new Map<string, Problem>()
  for (const finding of report.findings) {
    if (finding.severity === 'info' || !isCounted(finding)) continue
    const key = keyOfFinding(finding, classes)
    const known = problems.get(key)
    if (!known) problems.set(key, { key, finding, others: 0 })
    else {
      known.others += 1
      if (finding.severity === 'error' && known.finding.severity === 'warning') known.finding = finding
    }
  }
  const isError = ({ finding }: Problem) => (finding.severity === 'error' ? 0 : 1)
  return [...problems.values()].sort((a, b) => isError(a) - isError(b))
}

/** The keys of the problems that this run can't tell anything about, because their links were not asked. */
export function unaskedKeys({ links }: Report): Set<string> {
  const unasked = links.filter((link) => link.class === 'unchecked' || link.reason === LINKS_NOT_CHECKED)
  return new Set(unasked.map(({ url }) => keyOfLink(url)))
}

function keyOfFinding({ rule, path, subject }: Finding, classes: ReadonlyMap<string, LinkClass>): string {
  const normalised = normaliseUrl(subject)
  if (!('url' in normalised)) return hash([rule, path, subject])
  const found = classes.get(normalised.url)
  return found && NOT_ANSWERING.has(found) ? keyOfLink(normalised.url) : hash([rule, normalised.url])
}

function keyOfLink(url: string): string {
  return hash(['link', url])
}

/** Of 36 bits: among 3,000 problems two share one once in 15,000 times, and then one of them lacks its date. */
export const KEY_LENGTH = 6

function hash(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, KEY_LENGTH)
}
