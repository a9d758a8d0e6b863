import { lstat, readdir, readFile, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { readReport } from '../report/read.js'
import type { Report } from '../report/report.js'
import { ReportError } from '../report/report-error.js'
import { MOST_SHARDS } from './parse.js'

/** Of all reports together: those of 10,000 posts with 20 links each have about 60 MB. */
const MOST_BYTES = 256 * 1024 * 1024

/**
 * Reads reports in JSON, which somebody else may have written.
 *
 * @param paths files, and folders whose `.json` files are all reports
 * @throws ReportError for one that is not valid, and when there is none, or too much
 */
export async function readReports(paths: readonly string[]): Promise<Report[]> {
  const files = (await Promise.all(paths.map(filesAt))).flat()
  if (files.length > MOST_SHARDS) {
    throw new ReportError(`There are ${files.length} reports; ${MOST_SHARDS} are the most that can be merged.`)
  }
  let left = MOST_BYTES
  const reports: Report[] = []
  for (const { path, name } of files) {
    left -= (await stat(path)).size
    if (left < 0) throw new ReportError(`The reports have more than ${MOST_BYTES / 1024 / 1024} MB.`)
    reports.push(readReport(name, await readFile(path, 'utf8')))
  }
  return reports
}

/** Where reports were looked for, there is none. */
export class NoReport extends ReportError {
  override name = 'NoReport'
}

interface ReportFile {
  path: string
  /** For messages. */
  name: string
}

/** Of a folder, files alone: who made what is in it may have put a link to elsewhere there. */
async function filesAt(path: string): Promise<ReportFile[]> {
  const facts = await stat(path).catch(() => undefined)
  if (facts && !facts.isDirectory()) return [{ path, name: path }]
  if (!facts) throw new NoReport(`There is no report in ${path}.`)
  const names = (await readdir(path, { recursive: true })).filter((name) => name.endsWith('.json')).sort()
  const files: ReportFile[] = []
  for (const name of names) {
    const file = join(path, name)
    if ((await lstat(file)).isFile()) files.push({ path: file, name: relative(path, file) })
  }
  if (files.length === 0) throw new NoReport(`There is no report in ${path}.`)
  return files
}
