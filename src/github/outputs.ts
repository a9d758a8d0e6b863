import { randomUUID } from 'node:crypto'
import { appendFile } from 'node:fs/promises'

/** What a step hands to the steps after it; each is an output of action.yml. */
export interface Outputs {
  errors: number
  warnings: number
  findings: number
  posts: number
  /** Path of the JSON report. */
  report: string | undefined
  'comment-url': string | undefined
}

/**
 * Appends outputs to the runner's file. The delimiter can't be guessed, so no value can end early and start another output.
 * @param file `GITHUB_OUTPUT`
 */
export async function writeOutputs(file: string, outputs: Outputs): Promise<void> {
  const delimiter = `ghadelimiter_${randomUUID()}`
  const lines = Object.entries(outputs).map(
    ([name, value]) => `${name}<<${delimiter}\n${String(value ?? '')}\n${delimiter}\n`
  )
  await appendFile(file, lines.join(''))
}
