import { resolve } from 'node:path'
import type { GitHubClient } from '../github/client.js'
import { type JobEnvironment, readEnvironment } from '../github/environment.js'
import { EventError } from '../github/event.js'
import { failureText } from '../github/failure.js'
import { InputError, readInputsBy } from '../github/inputs.js'
import { forLog, type WriteLine } from '../github/log.js'
import type { Report } from '../report/report.js'
import { ReportError } from '../report/report-error.js'
import { failsAt } from '../report/threshold.js'
import { counted, severityTotals } from '../report/wording.js'
import { workflowCommand } from '../report/workflow-commands.js'
import { NoReport, readReports } from '../shard/files.js'
import { mergeReports, missingShards } from '../shard/merge.js'
import { type PublishInputs, publishInputsSchema } from './inputs.js'
import { type Subject, subjectOf } from './run-event.js'

/** The second action: reads reports that other jobs have made, and shows them. Sets the exit status. */
export async function run(): Promise<void> {
  const write: WriteLine = (line) => process.stdout.write(`${line}\n`)
  try {
    process.exitCode = await publishReports(process.env, write)
  } catch (error) {
    const isKnown = [InputError, EventError, ReportError].some((kind) => error instanceof kind)
    const message =
      isKnown && error instanceof Error
        ? error.message
        : `Internal error: ${error instanceof Error ? error.stack : String(error)}`
    write(workflowCommand({ level: 'error', title: 'Nothing was published', message }))
    process.exitCode = 1
  }
}

/** @returns the exit status */
async function publishReports(variables: NodeJS.ProcessEnv, write: WriteLine): Promise<number> {
  const inputs = readInputsBy(publishInputsSchema, variables)
  const environment = await readEnvironment(variables)
  const subject = subjectOf(environment.eventName, environment.payload, environment.commit)
  let reports: Report[]
  try {
    reports = await readReports([resolve(environment.workspace, inputs.reports)])
  } catch (error) {
    // A check that was stopped, or is for something else, leaves none; its own run says why.
    if (!(error instanceof NoReport) || environment.eventName !== 'workflow_run') throw error
    write(workflowCommand({ level: 'notice', title: 'Nothing to publish', message: error.message }))
    return 0
  }
  const report = mergeReports(reports)
  const client = await connect(inputs, environment)
  try {
    const { show } = await import('./show.js')
    const isPartial = missingShards(reports).length > 0
    await show({
      report,
      isPartial,
      subject: await settled(subject, environment, client),
      inputs,
      environment,
      client,
      write
    })
  } finally {
    await client?.close()
  }
  write(
    `${counted(reports.length, 'report')} about ${counted(report.counts.posts, 'post')}: ${severityTotals(report.counts) || 'no findings'}.`
  )
  return failsAt(inputs['fail-on'], report) ? 1 : 0
}

async function connect(inputs: PublishInputs, environment: JobEnvironment): Promise<GitHubClient | undefined> {
  const token = inputs['github-token']
  if (token === '') return undefined
  const { createClient } = await import('../github/client.js')
  return createClient(token, environment.apiUrl)
}

/** What is to be written to, once GitHub was asked for the pull request of a run. */
export type SettledSubject = Exclude<Subject, { kind: 'run' }>

async function settled(
  subject: Subject,
  { repository }: JobEnvironment,
  client: GitHubClient | undefined
): Promise<SettledSubject> {
  if (subject.kind !== 'run') return subject
  const { headSha } = subject.run
  if (!client) return { kind: 'nothing', headSha, reason: "Without a token the pull request can't be found." }
  const { findPullRequest } = await import('./find-pull-request.js')
  try {
    const found = await findPullRequest(client.octokit, repository, subject.run)
    if ('reason' in found) return { kind: 'nothing', headSha, reason: found.reason }
    return { kind: 'pull-request', number: found.number, headSha, fromFork: false }
  } catch (error) {
    const reason = `GitHub didn't tell which pull request commit ${headSha.slice(0, 7)} is of: ${failureText(error)}. Give the job the permission \`pull-requests: write\`.`
    return { kind: 'nothing', headSha, reason: forLog(reason) }
  }
}
