import type { ChangeSet } from '../changes/change.js'
import type { CheckResult } from '../check.js'
import { sourcesOfFixes } from '../report/by-post.js'
import { type MarkdownOptions, renderSummary } from '../report/markdown.js'
import type { Report } from '../report/report.js'
import { findingTotal } from '../report/wording.js'
import { type Annotation, annotationsOf, workflowCommand } from '../report/workflow-commands.js'
import type { Patch } from '../review/patch.js'
import type { Words } from '../translation/en.js'
import { translationFor } from '../translation/translation.js'
import type { GitHubClient } from './client.js'
import type { CommentResult } from './comment.js'
import type { JobEnvironment } from './environment.js'
import type { Event } from './event.js'
import type { Inputs } from './inputs.js'
import type { IssueResult } from './issue.js'
import { forLog, type WriteLine } from './log.js'
import { writeStepOutputs } from './outputs.js'
import { publishCheckRun } from './publish-check-run.js'
import { publishRepairs, tellOfRepairs } from './publish-repairs.js'
import { publishComment } from './pull-request-comment.js'
import { writeReport } from './report-file.js'
import { shownFindings } from './shown-findings.js'
import { writeSummary } from './summary.js'

/** Everything that a result is published with. */
export interface Publication {
  result: CheckResult
  changeSet: ChangeSet
  /** Whether the result fails the step. */
  fails: boolean
  inputs: Inputs
  event: Event
  environment: JobEnvironment
  /** undefined without a token. */
  client: GitHubClient | undefined
  /** The commit that was checked. */
  headSha: string
  write: WriteLine
}

/** Kept for what the step itself has to say: what was not checked, a comment and a check run that were refused. */
const OWN_NOTICES = 3

/** Shows a result wherever GitHub shows one. What can't be published is told, and changes nothing about the outcome. */
export async function publish(publication: Publication): Promise<void> {
  const { result, changeSet, inputs, environment, write } = publication
  const { report } = result
  const { words } = await translationFor(report.language)
  if (inputs.annotations !== 'none') {
    const isShown = await shownFindings(report, changeSet, inputs.annotations)
    const options = { moreAt: words.theJobSummary, words, reserved: { notice: OWN_NOTICES }, isShown }
    for (const annotation of annotationsOf(report, options)) write(workflowCommand(annotation))
  }
  logFindings(report, write)
  if (report.incomplete.length > 0) write(workflowCommand(incompleteNotice(report.incomplete, words)))
  const isAsked = report.counts.posts > 0 || report.findings.length > 0 || report.incomplete.length > 0
  const sources = await sourcesOfFixes(report, result.readSource)
  const repairs = await publishRepairs(publication)
  const options = markdownOptions(publication, sources, words)
  const told = (patch: Patch | undefined) => ({ ...options, ...(repairs && { repairs: { ...repairs, patch } }) })
  // A part of a check is a report for the job that puts all parts together, and not for people.
  if (isAsked && !inputs.shard) await writeSummary(renderSummary(report, told(repairs?.wholePatch)), environment, write)
  const comment = await commentOn(publication, told(repairs?.patch))
  const isTold = comment === undefined && inputs.comment !== 'never'
  if (repairs?.problem !== undefined && !isTold) tellOfRepairs(repairs, publication)
  if (inputs['check-run'] && !inputs.shard) await publishCheckRun(publication, told(repairs?.patch))
  const issue = await issueAbout(publication, options)
  const { shard } = inputs
  // Reports of all parts may end up in one folder.
  const part = shard ? `-${shard.index}-of-${shard.count}` : ''
  const path = await writeReport(report, `report-${inputs['comment-id']}${part}`, environment, write)
  await writeStepOutputs(environment, write, {
    errors: report.counts.errors,
    warnings: report.counts.warnings,
    findings: findingTotal(report),
    posts: report.counts.posts,
    report: path,
    'comment-url': comment && 'url' in comment ? comment.url : undefined,
    'issue-url': issue && 'url' in issue ? issue.url : undefined
  })
}

function markdownOptions(
  { result, environment, headSha }: Publication,
  sources: MarkdownOptions['sources'],
  words: Words
): MarkdownOptions {
  return {
    place: { repositoryUrl: environment.repositoryUrl, headSha },
    ...(sources && { sources }),
    statistics: result.statistics,
    words,
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

function incompleteNotice(incomplete: readonly string[], words: Words): Annotation {
  const [first = ''] = incomplete
  const rest = incomplete.length - 1
  const more = rest > 0 ? words.moreInSummary(rest) : ''
  return { level: 'notice', title: words.notEverything, message: `${first}${more}` }
}

async function commentOn(publication: Publication, options: MarkdownOptions): Promise<CommentResult | undefined> {
  const { result, inputs, event, environment, client, write } = publication
  if (event.kind !== 'pull-request' || !client || inputs.shard) return undefined
  return publishComment(result.report, options, {
    octokit: client.octokit,
    repository: environment.repository,
    number: event.number,
    fromFork: event.fromFork,
    inputs,
    write
  })
}

async function issueAbout(
  { result, inputs, event, environment, client, headSha, write }: Publication,
  { runUrl }: MarkdownOptions
): Promise<IssueResult | undefined> {
  if (!inputs.issue || inputs.shard) return undefined
  if (event.kind !== 'whole-repository' || inputs.paths.length > 0 || !client) {
    write('No issue is kept: that is for checks of the whole site, with a token.')
    return undefined
  }
  const { publishIssue } = await import('./site-issue.js')
  return publishIssue(result.report, {
    octokit: client.octokit,
    repository: environment.repository,
    id: inputs['comment-id'],
    place: { repositoryUrl: environment.repositoryUrl, headSha },
    runUrl,
    now: new Date(),
    isPartial: false,
    write
  })
}
