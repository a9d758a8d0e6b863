import { readFile } from 'node:fs/promises'
import type { RepositoryName } from './changed-files.js'
import { EventError } from './event.js'

/** What the runner tells a step about its job. */
export interface JobEnvironment {
  eventName: string
  payload: unknown
  /** `GITHUB_SHA` */
  commit: string
  workspace: string
  repository: RepositoryName
  apiUrl: string
  /** The repository's page: `https://github.com/octo-org/blog`. */
  repositoryUrl: string
  /** The page of this run, where the job summary is shown. */
  runUrl: string | undefined
  /** File that takes outputs, and the one that takes the summary; undefined outside of a runner. */
  outputFile: string | undefined
  summaryFile: string | undefined
  /** Folder for files that last as long as the job. */
  temporaryFolder: string | undefined
}

/**
 * Reads the runner's variables.
 * @throws EventError when what every runner gives is missing
 * @see https://docs.github.com/actions/reference/variables-reference
 */
export async function readEnvironment(variables: NodeJS.ProcessEnv): Promise<JobEnvironment> {
  const need = (name: string) => {
    const value = variables[name]
    if (!value) throw new EventError(`${name} is not set: this program runs as a step of a GitHub Actions job`)
    return value
  }
  const [owner = '', repo = ''] = need('GITHUB_REPOSITORY').split('/')
  const repositoryUrl = `${variables.GITHUB_SERVER_URL || 'https://github.com'}/${owner}/${repo}`
  return {
    eventName: need('GITHUB_EVENT_NAME'),
    payload: await readPayload(need('GITHUB_EVENT_PATH')),
    commit: need('GITHUB_SHA'),
    workspace: need('GITHUB_WORKSPACE'),
    repository: { owner, repo },
    apiUrl: variables.GITHUB_API_URL || 'https://api.github.com',
    repositoryUrl,
    runUrl: variables.GITHUB_RUN_ID ? `${repositoryUrl}/actions/runs/${variables.GITHUB_RUN_ID}` : undefined,
    outputFile: variables.GITHUB_OUTPUT || undefined,
    summaryFile: variables.GITHUB_STEP_SUMMARY || undefined,
    temporaryFolder: variables.RUNNER_TEMP || undefined
  }
}

async function readPayload(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch (error) {
    throw new EventError(`The event's payload can't be read: ${error instanceof Error ? error.message : String(error)}`)
  }
}
