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

/** Hands the outputs to the runner; one without a value is empty. */
export async function writeOutputs(outputs: Outputs): Promise<void> {
  const { setOutput } = await import('@actions/core')
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value ?? '')
}
