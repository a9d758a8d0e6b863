import { buildReport } from '../report/build.js'
import type { Finding, Report, ReportedLink, ReportedPost } from '../report/report.js'
import { ReportError } from '../report/report-error.js'
import { UNANIMOUS } from '../rules/run.js'

/**
 * Makes one report of several: of the parts of one check, or of checks of several sites. What is counted is counted anew,
 * so that no number of a report is believed. A part that is missing is said in `incomplete`.
 *
 * @throws ReportError when they can't be of one check
 */
export function mergeReports(reports: readonly Report[]): Report {
  const missing = missingShards(reports)
  const posts = new Map<string, ReportedPost>()
  for (const post of reports.flatMap((report) => report.posts)) {
    // A part that found something about a post of another part knows no more of it than its path.
    if (!posts.get(post.path)?.page) posts.set(post.path, post)
  }
  const links = new Map<string, ReportedLink>()
  for (const link of reports.flatMap((report) => report.links)) if (!links.has(link.url)) links.set(link.url, link)
  const isCompared = reports.some(({ counts }) => counts.fixed !== undefined)
  return buildReport({
    language: reports[0]?.language ?? 'en',
    posts: posts.values(),
    findings: findingsOf(reports, missing.length > 0),
    links: links.values(),
    incomplete: [...missing, ...reports.flatMap((report) => report.incomplete)],
    fixed: isCompared ? reports.reduce((sum, { counts }) => sum + (counts.fixed ?? 0), 0) : undefined,
    configuration: reports.flatMap((report) => report.findings).find(({ path }) => !posts.has(path))?.path
  })
}

/**
 * The parts of a check that gave no report, each as a sentence.
 * @throws ReportError when the reports can't be of one check
 */
export function missingShards(reports: readonly Report[]): string[] {
  const shards = reports.flatMap(({ shard }) => shard ?? [])
  const count = shards[0]?.count
  if (count === undefined) return []
  if (shards.length < reports.length || shards.some((shard) => shard.count !== count)) {
    throw new ReportError('The reports are not of one check: some are parts of it, and others are not.')
  }
  const there = new Set<number>()
  for (const { index } of shards) {
    if (there.has(index)) throw new ReportError(`There are two reports of part ${index} of ${count}.`)
    there.add(index)
  }
  return Array.from({ length: count }, (_, at) => at + 1)
    .filter((index) => !there.has(index))
    .map((index) => `Part ${index} of ${count} of the check gave no report.`)
}

/** Every finding once. What only all parts together can say is left out unless all of them say it. */
function findingsOf(reports: readonly Report[], isPartMissing: boolean): Finding[] {
  const told = new Map<string, { finding: Finding; reports: number }>()
  for (const { findings } of reports) {
    for (const finding of new Map(findings.map((one) => [identity(one), one])).values()) {
      const known = told.get(identity(finding))
      if (known) known.reports += 1
      else told.set(identity(finding), { finding, reports: 1 })
    }
  }
  const areParts = reports.some(({ shard }) => shard)
  return [...told.values()].flatMap((one) => {
    const isAgreed = one.finding.rule !== UNANIMOUS || (one.reports === reports.length && !isPartMissing)
    return areParts && !isAgreed ? [] : [one.finding]
  })
}

function identity({ rule, path, range: { start, end }, message }: Finding): string {
  return JSON.stringify([rule, path, start.line, start.column, end.line, end.column, message])
}
