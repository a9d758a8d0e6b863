import type { z } from 'zod'
import { isInside } from '../repository/path.js'
import { helpOf } from '../rules/run.js'
import type { Report } from './report.js'
import { ReportError } from './report-error.js'
import { reportSchema } from './schema.js'

/** A name that is not expected may be as long as the report. */
const LONGEST_REASON = 300

/**
 * Reads a report that somebody else wrote, who may mean harm: its shape, the length of its texts and of its lists have
 * bounds, paths stay inside the repository, and no address of documentation but ours is kept. Its words are still those of
 * a stranger, to be escaped for where they go.
 *
 * @param name of the report, for messages
 * @throws ReportError
 */
export function readReport(name: string, text: string): Report {
  const report = parse(name, text)
  for (const path of pathsOf(report)) {
    if (!isInside(path))
      throw new ReportError(`${name} is no report that can be used: it has a path outside of the repository.`)
  }
  return {
    ...report,
    findings: report.findings.map((finding) => ({
      ...finding,
      help: finding.help === helpOf(finding.rule) ? finding.help : ''
    }))
  } as Report
}

function parse(name: string, text: string): z.output<typeof reportSchema> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new ReportError(`${name} is no report: it is not JSON (${error instanceof Error ? error.message : error}).`)
  }
  const result = reportSchema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const where = issue?.path.map(String).join('.') || 'its content'
  const what = `${where}: ${issue?.message}`
  throw new ReportError(`${name} is no report of this version of seo-content-check: ${what.slice(0, LONGEST_REASON)}.`)
}

function* pathsOf({ posts, findings, links }: z.output<typeof reportSchema>): Generator<string> {
  for (const { path, page } of posts) {
    yield path
    if (page?.cover && 'path' in page.cover) yield page.cover.path
  }
  for (const { path, related = [] } of findings) {
    yield path
    for (const place of related) yield place.path
  }
  for (const { used } of links) for (const { path } of used) yield path
}
