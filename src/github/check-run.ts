import type { Finding, Report } from '../report/report.js'
import { isCounted } from '../report/status.js'
import { severityTotals } from '../report/wording.js'
import { type Annotation, annotationOf } from '../report/workflow-commands.js'
import type { RepositoryName } from './changed-files.js'
import type { Octokit } from './client.js'

/** GitHub takes no more annotations in one request; further requests add to those that are there. */
const PER_REQUEST = 50

/** 20 requests: who has more findings than that reads the job summary. */
const MOST_ANNOTATIONS = 1000

const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const

const LONGEST_TITLE = 255

export interface CheckRunOptions {
  octokit: Octokit
  repository: RepositoryName
  headSha: string
  /** Tells check runs of several workflows apart. */
  id: string
  report: Report
  /** Whether the report fails the step. */
  fails: boolean
  /** Markdown of at most 65,535 characters. */
  summary: string
  /** The page of the workflow's run. */
  detailsUrl: string | undefined
}

/**
 * Writes a check run that has all findings that count as annotations, up to 1,000.
 * @throws what octokit throws, when GitHub refuses or fails
 */
export async function writeCheckRun(options: CheckRunOptions): Promise<void> {
  const { octokit, repository, report, id, fails, summary, detailsUrl } = options
  const title = severityTotals(report.counts) || 'No findings'
  const annotations = report.findings.filter(hasPlace).slice(0, MOST_ANNOTATIONS).map(toAnnotation)
  const { data } = await octokit.rest.checks.create({
    ...repository,
    name: id === 'default' ? 'SEO content' : `SEO content (${id})`,
    head_sha: options.headSha,
    // Concluded at once, so that it is never left without an end.
    status: 'completed',
    conclusion: fails ? 'failure' : 'success',
    ...(detailsUrl !== undefined && { details_url: detailsUrl }),
    output: { title, summary, annotations: annotations.slice(0, PER_REQUEST) },
    request: { retries: 0 }
  })
  for (let at = PER_REQUEST; at < annotations.length; at += PER_REQUEST) {
    await octokit.rest.checks.update({
      ...repository,
      check_run_id: data.id,
      output: { title, summary, annotations: annotations.slice(at, at + PER_REQUEST) },
      // What was added would be added twice.
      request: { retries: 0 }
    })
  }
}

/** GitHub shows no annotation for a file that isn't there. */
function hasPlace(finding: Finding): boolean {
  return isCounted(finding) && !finding.removed
}

function toAnnotation(finding: Finding) {
  const {
    level,
    title,
    message,
    file = finding.path,
    line = 1,
    endLine = line,
    col,
    endColumn
  }: Annotation = annotationOf(finding)
  return {
    path: file,
    start_line: line,
    end_line: endLine,
    // An exclusive end before the start would be refused.
    ...(col !== undefined && endColumn !== undefined && { start_column: col, end_column: Math.max(col, endColumn) }),
    annotation_level: LEVELS[level],
    title: title.slice(0, LONGEST_TITLE),
    message
  }
}
