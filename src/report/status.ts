import type { Finding } from './report.js'

/** Whether a finding is the doing of what is checked: one that was there before the change is told of, and counts for nothing. */
export function isCounted({ status }: Finding): boolean {
  return status !== 'existing'
}
