import type { Severity } from '../rules/rule.js'
import { english, type Words } from '../translation/en.js'
import type { LinkStatistics, Report } from './report.js'

/** `1 post`, `2 posts`, `1,234 posts`. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? noun : plural}`
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? ''
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`
}

export interface SeverityCounts {
  errors: number
  warnings: number
  infos: number
}

/** `3 errors, 1 warning and 2 notes`; empty when there is nothing. */
export function severityTotals({ errors, warnings, infos }: SeverityCounts, words: Words = english): string {
  const parts: string[] = []
  if (errors > 0) parts.push(words.counted(errors, 'error'))
  if (warnings > 0) parts.push(words.counted(warnings, 'warning'))
  if (infos > 0) parts.push(words.counted(infos, 'note'))
  return words.listed(parts)
}

export function countSeverities(findings: readonly { severity: Severity }[]): SeverityCounts {
  const counts = { errors: 0, warnings: 0, infos: 0 }
  for (const { severity } of findings) {
    if (severity === 'error') counts.errors += 1
    else if (severity === 'warning') counts.warnings += 1
    else counts.infos += 1
  }
  return counts
}

/** How many findings count. */
export function findingTotal({ counts: { errors, warnings, infos } }: Report): number {
  return errors + warnings + infos
}

/** What a change did to the findings of its posts; empty where nothing was compared, or there is nothing to tell. */
export function comparisonWords({ counts: { existing = 0, fixed = 0 } }: Report, words: Words): string {
  const parts: string[] = []
  if (fixed > 0) parts.push(words.changeFixes(fixed))
  if (existing > 0) parts.push(words.wereThereBefore(existing))
  return parts.join(' ')
}

/** Number of posts with findings. */
export function postsWithFindings(report: Report): number {
  return report.posts.filter((post) => post.findings > 0).length
}

/** Number of URLs that were found in the posts. */
export function linkTotal(report: Report): number {
  return Object.values(report.counts.links).reduce((sum, count) => sum + count, 0)
}

/** What links cost: `12 requests to 3 hosts in 2.0 s, 40 known from an earlier run`. */
export function linkCost({ requests, hosts, cached, ms }: LinkStatistics, words: Words = english): string {
  const asked = words.asked(words.counted(requests, 'request'), words.counted(hosts, 'host'), seconds(ms, words))
  if (cached === 0) return asked
  return words.knownFromEarlier(requests === 0 ? words.noRequest : asked, cached)
}

/** `2.0 s`, `3 min 20 s` */
export function seconds(ms: number, words: Words = english): string {
  if (ms < 59_950) return `${words.decimal(ms / 1000)} s`
  const whole = Math.round(ms / 1000)
  return words.minutes(Math.floor(whole / 60), whole % 60)
}
