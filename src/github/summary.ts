import type { JobEnvironment } from './environment.js'
import { forLog, type WriteLine } from './log.js'

/** Adds Markdown to the job summary, where there is one. */
export async function writeSummary(
  text: string,
  { summaryFile }: Pick<JobEnvironment, 'summaryFile'>,
  write: WriteLine
): Promise<void> {
  if (!summaryFile) return
  const { summary } = await import('@actions/core')
  await summary
    .addRaw(text)
    .write()
    .catch((error: unknown) => write(forLog(`The job summary can't be written: ${String(error)}`)))
}
