import type { GitHubClient } from '../github/client.js'
import type { JobEnvironment } from '../github/environment.js'
import { failureText, isRefusal, missingPermission } from '../github/failure.js'
import { forLog, type WriteLine } from '../github/log.js'
import { writeStepOutputs } from '../github/outputs.js'
import { publishComment } from '../github/pull-request-comment.js'
import { writeReport } from '../github/report-file.js'
import { githubRepository } from '../github/repository.js'
import { publishIssue } from '../github/site-issue.js'
import { writeSummary } from '../github/summary.js'
import { decodeSource } from '../post/decode.js'
import type { ReadSource } from '../post/source.js'
import { sourcesOfFixes } from '../report/by-post.js'
import { type MarkdownOptions, renderSummary } from '../report/markdown.js'
import type { Report } from '../report/report.js'
import { findingTotal } from '../report/wording.js'
import { workflowCommand } from '../report/workflow-commands.js'
import { translationFor } from '../translation/translation.js'
import type { SettledSubject } from './action.js'
import type { PublishInputs } from './inputs.js'
import { keepLabels, outcomeOf } from './labels.js'

/** Reports that were read and merged, and where they are to be shown. */
export interface Showing {
  report: Report
  /** A part of the check gave no report. */
  isPartial: boolean
  subject: SettledSubject
  inputs: PublishInputs
  environment: JobEnvironment
  /** undefined without a token. */
  client: GitHubClient | undefined
  write: WriteLine
}

/** Shows a report wherever it is asked for. What GitHub refuses is told, and changes nothing about the rest. */
export async function show(showing: Showing): Promise<void> {
  const { report, subject, inputs, environment, client, write } = showing
  const place = { repositoryUrl: environment.repositoryUrl, headSha: subject.headSha }
  const sources = await sourcesOfFixes(report, sourceReader(showing))
  const { runUrl } = environment
  const { words } = await translationFor(report.language)
  const options: MarkdownOptions = { place, sources, words, ...(runUrl && { runUrl }) }
  await writeSummary(renderSummary(report, options), environment, write)
  if (subject.kind === 'nothing') {
    write(workflowCommand({ level: 'notice', title: 'Nothing was posted', message: subject.reason }))
  }
  const comment =
    subject.kind === 'pull-request' && client
      ? await publishComment(report, options, {
          octokit: client.octokit,
          repository: environment.repository,
          number: subject.number,
          fromFork: subject.fromFork,
          inputs,
          write
        })
      : undefined
  await label(showing)
  const issue = await publishSiteIssue(showing)
  await writeStepOutputs(environment, write, {
    errors: report.counts.errors,
    warnings: report.counts.warnings,
    findings: findingTotal(report),
    posts: report.counts.posts,
    report: await writeReport(report, `publish-${inputs['comment-id']}`, environment, write),
    'comment-url': comment && 'url' in comment ? comment.url : undefined,
    'issue-url': issue && 'url' in issue ? issue.url : undefined
  })
}

/** One request a post: what a comment has room for. */
const MOST_SOURCES = 30

/** The posts as they are at the commit that was checked, read as text. Without them fixes are told in words. */
function sourceReader({ subject, client, environment }: Showing): ReadSource {
  if (!client || subject.kind !== 'pull-request') return async () => undefined
  const { octokit } = client
  const files = githubRepository({ octokit, repository: environment.repository, commit: subject.headSha })
  let left = MOST_SOURCES
  let isRefused = false
  return async (path) => {
    if (left <= 0 || isRefused) return undefined
    left -= 1
    const bytes = await files.read(path).catch(() => {
      isRefused = true
      return undefined
    })
    return bytes && decodeSource(path, bytes)
  }
}

async function label({ report, subject, inputs, environment, client, write }: Showing): Promise<void> {
  if (subject.kind !== 'pull-request' || !client || inputs.labels.size === 0) return
  try {
    await keepLabels(client.octokit, environment.repository, subject.number, inputs.labels, outcomeOf(report))
  } catch (error) {
    const wayOut = isRefusal(error)
      ? ` Give the job the permission \`${missingPermission(error, 'pull-requests: write')}\`.`
      : ''
    const message = `The labels of the pull request could not be set: ${failureText(error)}.${wayOut}`
    write(workflowCommand({ level: 'notice', title: 'No labels', message: forLog(message) }))
  }
}

async function publishSiteIssue({ report, isPartial, subject, inputs, environment, client, write }: Showing) {
  if (!inputs.issue) return undefined
  if (subject.kind !== 'site' || !client) {
    write('No issue is kept: that is for checks of the whole site, with a token.')
    return undefined
  }
  return publishIssue(report, {
    octokit: client.octokit,
    repository: environment.repository,
    id: inputs['comment-id'],
    place: { repositoryUrl: environment.repositoryUrl, headSha: subject.headSha },
    runUrl: environment.runUrl,
    now: new Date(),
    isPartial,
    write
  })
}
