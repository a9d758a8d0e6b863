import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { CheckResult } from '../check.js'
import { sourcesOfFixes } from '../report/by-post.js'
import { renderJson } from '../report/json.js'
import { type MarkdownOptions, renderComment, renderSummary } from '../report/markdown.js'
import type { Report } from '../report/report.js'
import { findingTotal } from '../report/wording.js'
import { type Annotation, annotationsOf, workflowCommand } from '../report/workflow-commands.js'
import type { GitHubClient } from './client.js'
import { type CommentResult, keepComment } from './comment.js'
import type { JobEnvironment } from './environment.js'
import type { Event } from './event.js'
import { failureText, isRefusal, missingPermission } from './failure.js'
import type { Inputs } from './inputs.js'
import { forLog, type WriteLine } from './log.js'
import { writeOutputs } from './outputs.js'

/** Everything that a result is published with. */
export interface Publication {
  result: CheckResult
  inputs: Inputs
  event: Event
  environment: JobEnvironment
  /** undefined without a token. */
  client: GitHubClient | undefined
  /** The commit that was checked. */
  headSha: string
  write: WriteLine
}

/** Kept for what the step itself has to say: what was not checked, and a comment that was refused. */
const OWN_NOTICES = 2

/** Shows a result wherever GitHub shows one. What can't be published is told, and changes nothing about the outcome. */
export async function publish(publication: Publication): Promise<void> {
  const { result, inputs, environment, write } = publication
  const { report } = result
  if (inputs.annotations) {
    const options = { moreAt: 'the job summary', reserved: { notice: OWN_NOTICES } }
    for (const annotation of annotationsOf(report, options)) write(workflowCommand(annotation))
  }
  logFindings(report, write)
  if (report.incomplete.length > 0) write(workflowCommand(incompleteNotice(report.incomplete)))
  const isAsked = report.counts.posts > 0 || report.findings.length > 0 || report.incomplete.length > 0
  const sources = await sourcesOfFixes(report, result.readSource)
  const options = markdownOptions(publication, sources)
  if (isAsked) await writeSummary(renderSummary(report, options), publication)
  const comment = await publishComment(publication, options)
  const path = await writeReport(publication)
  // Without its file, outputs would be commands in the log, which runners of today refuse.
  if (!environment.outputFile) return
  await writeOutputs({
    errors: report.counts.errors,
    warnings: report.counts.warnings,
    findings: findingTotal(report),
    posts: report.counts.posts,
    report: path,
    'comment-url': comment && 'url' in comment ? comment.url : undefined
  }).catch((error: unknown) => write(forLog(`The outputs can't be written: ${String(error)}`)))
}

function markdownOptions(
  { result, environment, headSha }: Publication,
  sources: MarkdownOptions['sources']
): MarkdownOptions {
  return {
    place: { repositoryUrl: environment.repositoryUrl, headSha },
    ...(sources && { sources }),
    statistics: result.statistics,
    ...(environment.runUrl && { runUrl: environment.runUrl })
  }
}

/** More lines than this nobody reads in a log. */
const MAX_LOGGED = 1000

function logFindings({ findings }: Report, write: WriteLine): void {
  if (findings.length === 0) return
  write('::group::All findings')
  for (const { path, range, severity, rule, message, status } of findings.slice(0, MAX_LOGGED)) {
    const since = status === 'existing' ? ' (from before)' : ''
    write(forLog(`${path}:${range.start.line}:${range.start.column} ${severity}${since} ${rule}: ${message}`))
  }
  if (findings.length > MAX_LOGGED) write(`${findings.length - MAX_LOGGED} more are in the job summary.`)
  write('::endgroup::')
}

function incompleteNotice(incomplete: readonly string[]): Annotation {
  const [first = ''] = incomplete
  const rest = incomplete.length - 1
  const more = rest > 0 ? ` And ${rest} more: see the job summary.` : ''
  return { level: 'notice', title: 'Not everything was checked', message: `${first}${more}` }
}

async function writeSummary(text: string, { environment, write }: Publication): Promise<void> {
  if (!environment.summaryFile) return
  const { summary } = await import('@actions/core')
  await summary
    .addRaw(text)
    .write()
    .catch((error: unknown) => write(forLog(`The job summary can't be written: ${String(error)}`)))
}

/** @returns where the report is; undefined when it can't be written */
async function writeReport({ result, inputs, environment, write }: Publication): Promise<string | undefined> {
  try {
    const folder = environment.temporaryFolder
      ? join(environment.temporaryFolder, 'seo-content-check')
      : await mkdtemp(join(tmpdir(), 'seo-content-check-'))
    await mkdir(folder, { recursive: true })
    const path = join(folder, `report-${inputs['comment-id']}.json`)
    await writeFile(path, renderJson(result.report))
    return path
  } catch (error) {
    write(forLog(`The JSON report can't be written: ${String(error)}`))
    return undefined
  }
}

async function publishComment(publication: Publication, options: MarkdownOptions): Promise<CommentResult | undefined> {
  const { result, inputs, event, environment, client, write } = publication
  if (event.kind !== 'pull-request' || inputs.comment === 'never' || !client) return undefined
  const { errors, warnings } = result.report.counts
  // A note alone is not worth a notification to everybody.
  const create = inputs.comment === 'always' || errors + warnings > 0
  try {
    return await keepComment({
      octokit: client.octokit,
      repository: environment.repository,
      number: event.number,
      id: inputs['comment-id'],
      body: renderComment(result.report, options),
      create
    })
  } catch (error) {
    const message = whyNoComment(error, event.fromFork)
    // Who doesn't let this action comment, and has nothing to be told, is left alone.
    if (create || !isRefusal(error)) write(workflowCommand({ level: 'notice', title: 'No comment', message }))
    else write(forLog(message))
    return undefined
  }
}

function whyNoComment(error: unknown, fromFork: boolean): string {
  const summary = 'The report is in the job summary.'
  if (!isRefusal(error)) return `GitHub didn't take the pull request comment: ${failureText(error)}. ${summary}`
  // Reading comments may be what was refused first; writing is what is needed in the end.
  const permission = missingPermission(error, 'pull-requests: write').replace(/: read$/, ': write')
  const wayOut = fromFork
    ? `pull requests from forks have a token that may only read, so \`${permission}\` is missing`
    : `give the job the permission \`${permission}\``
  return `The pull request comment was refused (${failureText(error)}): ${wayOut}. ${summary}`
}
