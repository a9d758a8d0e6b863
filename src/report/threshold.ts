import type { Config } from '../config/schema.js'

/** Whether a report fails the check: it has a finding at or above the level. */
export function failsAt(
  level: Config['fail-on'],
  { counts }: { counts: { errors: number; warnings: number } }
): boolean {
  if (level === 'never') return false
  return counts.errors > 0 || (level === 'warning' && counts.warnings > 0)
}
