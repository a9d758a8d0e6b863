import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderJson } from '../report/json.js'
import type { Report } from '../report/report.js'
import type { JobEnvironment } from './environment.js'
import { forLog, type WriteLine } from './log.js'

/**
 * Writes a report as JSON, to a file that lasts as long as the job.
 *
 * @param name of the file, without its ending
 * @returns where it is; undefined when it can't be written
 */
export async function writeReport(
  report: Report,
  name: string,
  { temporaryFolder }: Pick<JobEnvironment, 'temporaryFolder'>,
  write: WriteLine
): Promise<string | undefined> {
  try {
    const folder = temporaryFolder
      ? join(temporaryFolder, 'seo-content-check')
      : await mkdtemp(join(tmpdir(), 'seo-content-check-'))
    await mkdir(folder, { recursive: true })
    const path = join(folder, `${name}.json`)
    await writeFile(path, renderJson(report))
    return path
  } catch (error) {
    write(forLog(`The JSON report can't be written: ${String(error)}`))
    return undefined
  }
}
