import type { JobEnvironment } from './environment.js'
import { forLog, type WriteLine } from './log.js'

/** What a step hands to the steps after it; each is an output of action.yml. */
export interface Outputs {
  errors: number
  warnings: number
  findings: number
  posts: number
  /** Path of the JSON report. */
  report: string | undefined
  'comment-url': string | undefined
  'issue-url': string | undefined
}

/** Hands the outputs to the runner; one without a value is empty. */
export async function writeStepOutputs(
  { outputFile }: Pick<JobEnvironment, 'outputFile'>,
  write: WriteLine,
  outputs: Outputs
): Promise<void> {
  // Without its file, outputs would be commands in the log, which runners of today refuse.
  if (!outputFile) return
  try {
    const { setOutput } = await import('@actions/core')
    for (const [name, value] of Object.entries(outputs)) setOutput(name, value ?? '')
  } catch (error) {
    write(forLog(`The outputs can't be written: ${String(error)}`))
  }
}
