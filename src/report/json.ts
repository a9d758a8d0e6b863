import type { Report } from './report.js'

/** The report as one JSON object, described by docs/report.schema.json. Two runs over the same content give the same text. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`
}
