import type { Config } from '../config/schema.js'
import type { Report } from './report.js'

/** Whether a report fails the check: it has a finding at or above the level. */
export function failsAt(level: Config['fail-on'], { counts }: Pick<Report, 'counts'>): boolean {
  if (level === 'never') return false
  return counts.errors > 0 || (level === 'warning' && counts.warnings > 0)
}
