import { type CheckResult, check } from './check.js'
import { ConfigError, ConfigFileError } from './config/error.js'
import { loadConfig } from './config/load.js'
import type { Config } from './config/schema.js'
import { findChanges } from './github/change-set.js'
import type { ClientLimits, GitHubClient } from './github/client.js'
import { type JobEnvironment, readEnvironment } from './github/environment.js'
import { type Event, EventError, readEvent } from './github/event.js'
import { InputError, type Inputs, readInputs } from './github/inputs.js'
import type { JobLinkCache } from './github/link-cache.js'
import { forLog, type WriteLine } from './github/log.js'
import { openWorkspace } from './github/workspace.js'
import { failsAt } from './report/threshold.js'
import { counted, severityTotals } from './report/wording.js'
import { type Annotation, workflowCommand } from './report/workflow-commands.js'
import { RepositoryError } from './repository/repository.js'

/** The Action: reads inputs and event, checks, publishes, sets the exit status. */
export async function run(): Promise<void> {
  process.exitCode = await runWith(process.env, (line) => process.stdout.write(`${line}\n`))
}

/**
 * A whole run.
 *
 * @param variables what the runner sets
 * @param limits how long GitHub may take, where it is not the usual
 * @returns the exit status
 */
export async function runWith(
  variables: NodeJS.ProcessEnv,
  write: WriteLine,
  limits?: Partial<ClientLimits>
): Promise<number> {
  try {
    return await runAction(variables, write, limits)
  } catch (error) {
    for (const annotation of failureAnnotations(error)) write(workflowCommand(annotation))
    return 1
  }
}

async function runAction(
  variables: NodeJS.ProcessEnv,
  write: WriteLine,
  limits: Partial<ClientLimits> | undefined
): Promise<number> {
  const inputs = readInputs(variables)
  const environment = await readEnvironment(variables)
  const event = readEvent(environment.eventName, environment.payload)
  if (event.kind === 'nothing') {
    write(forLog(event.reason))
    return 0
  }
  const client = await connect(inputs, environment, limits)
  try {
    return await checkAndPublish(inputs, environment, event, client, await openCache(inputs, variables, write), write)
  } finally {
    await client?.close()
  }
}

async function connect(
  inputs: Inputs,
  environment: JobEnvironment,
  limits: Partial<ClientLimits> | undefined
): Promise<GitHubClient | undefined> {
  const token = inputs['github-token']
  if (token === '') return undefined
  const { createClient } = await import('./github/client.js')
  return createClient(token, environment.apiUrl, limits)
}

async function openCache(
  inputs: Inputs,
  variables: NodeJS.ProcessEnv,
  write: WriteLine
): Promise<JobLinkCache | undefined> {
  const [, program] = process.argv
  if (!inputs.cache || !inputs.links || program === undefined) return undefined
  const { jobLinkCache } = await import('./github/link-cache.js')
  return jobLinkCache({ variables, program, write, ...(inputs.shard && { shard: inputs.shard }) })
}

async function checkAndPublish(
  inputs: Inputs,
  environment: JobEnvironment,
  event: Exclude<Event, { kind: 'nothing' }>,
  client: GitHubClient | undefined,
  cache: JobLinkCache | undefined,
  write: WriteLine
): Promise<number> {
  const { repository, commit } = environment
  if (event.kind === 'whole-repository') {
    write(forLog(`The whole repository is checked, because the event is \`${environment.eventName}\`.`))
  }
  const workspace = await openWorkspace(environment.workspace)
  const { changeSet, configuration } = await findChanges(event, {
    workspace,
    repository,
    commit,
    octokit: client?.octokit
  })
  const loaded = await loadConfig(configuration, inputs.config)
  const result = await check({
    changeSet,
    config: {
      ...loaded.config,
      ...(inputs.scope && { scope: inputs.scope }),
      ...(inputs.language && { language: inputs.language })
    },
    ...(loaded.path !== undefined && { configFile: { path: loaded.path, locate: loaded.locate } }),
    paths: inputs.paths,
    now: (event.kind === 'pull-request' && event.at) || new Date(),
    links: inputs.links,
    connectTo: inputs['connect-to'],
    ...(inputs.shard && { shard: inputs.shard }),
    ...(cache && { linkCache: { store: cache.store, now: new Date(), notify: (problem) => write(forLog(problem)) } })
  }).catch((error: unknown) => {
    throw error instanceof ConfigError ? loaded.explain(error) : error
  })
  const failOn = inputs['fail-on'] ?? loaded.config['fail-on']
  const fails = failsAt(failOn, result.report)
  const { publish } = await import('./github/publish.js')
  await publish({ result, changeSet, fails, inputs, event, environment, client, headSha: headOf(event, commit), write })
  await cache?.save()
  return conclude(result, fails, failOn, write)
}

function headOf(event: Event, commit: string): string {
  if (event.kind === 'pull-request' || event.kind === 'merge-group') return event.headSha
  return event.kind === 'push' ? event.after : commit
}

/** Says what came out, and whether that fails the step. */
function conclude(
  { report, unread }: CheckResult,
  fails: boolean,
  failOn: Config['fail-on'],
  write: WriteLine
): number {
  const { posts } = report.counts
  if (posts === 0 && unread > 0) {
    const message = `${counted(unread, 'post')} could not be read, and so nothing was checked. ${report.incomplete[0] ?? ''}`
    write(workflowCommand({ level: 'error', title: 'Nothing was checked', message }))
    return 1
  }
  if (posts === 0) write('There are no posts to check.')
  else write(`Checked ${counted(posts, 'post')}: ${severityTotals(report.counts) || 'no findings'}.`)
  if (!fails) return 0
  write(`This fails the step, because \`fail-on\` is \`${failOn}\`.`)
  return 1
}

/** What keeps the check from being done, as annotations for the person who can change it. */
function failureAnnotations(error: unknown): Annotation[] {
  if (error instanceof ConfigFileError) {
    return error.problems.map(({ message, range: { start } }) => {
      return { level: 'error', title: 'Configuration', message, file: error.file, line: start.line, col: start.column }
    })
  }
  const isKnown = error instanceof InputError || error instanceof EventError || error instanceof RepositoryError
  const message = isKnown ? error.message : `Internal error: ${error instanceof Error ? error.stack : String(error)}`
  return [{ level: 'error', title: 'seo-content-check could not run', message }]
}
