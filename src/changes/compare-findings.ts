import type { Finding } from '../report/report.js'
import type { Severity } from '../rules/rule.js'

/** What a change did to the findings of one post. */
export interface Comparison {
  /** Those of the version after the change, in their order, each with its status. */
  findings: Finding[]
  /** How many of those before the change are gone. */
  fixed: number
}

const WEIGHTS: Record<Severity, number> = { info: 0, warning: 1, error: 2 }

/**
 * Tells which findings of a post were there before a change. They are recognised by rule and subject, for lines move; of
 * several alike, those with the same words first, then in their order. One that weighs more than before is not the same.
 *
 * @param after findings of the version after the change
 * @param before findings of the version before it, under whatever path
 */
export function compareFindings(after: readonly Finding[], before: readonly Finding[]): Comparison {
  const known = new Map<string, Finding[]>()
  for (const finding of before) {
    const alike = known.get(keyOf(finding))
    if (alike) alike.push(finding)
    else known.set(keyOf(finding), [finding])
  }
  const existing = new Set<Finding>()
  const take = (finding: Finding, isSame: (old: Finding) => boolean) => {
    const alike = known.get(keyOf(finding)) ?? []
    const at = alike.findIndex((old) => WEIGHTS[old.severity] >= WEIGHTS[finding.severity] && isSame(old))
    if (at < 0) return
    alike.splice(at, 1)
    existing.add(finding)
  }
  for (const finding of after) take(finding, ({ message }) => message === finding.message)
  for (const finding of after) if (!existing.has(finding)) take(finding, () => true)
  const findings = after.map((finding) => ({
    ...finding,
    status: existing.has(finding) ? ('existing' as const) : ('introduced' as const)
  }))
  const worse = countWorse(findings, known)
  const left = [...known.values()].reduce((sum, alike) => sum + alike.length, 0)
  return { findings, fixed: left - worse }
}

/** What only became worse is not fixed. */
function countWorse(findings: readonly Finding[], left: ReadonlyMap<string, readonly Finding[]>): number {
  const introduced = new Map<string, number>()
  for (const finding of findings) {
    if (finding.status === 'introduced') introduced.set(keyOf(finding), (introduced.get(keyOf(finding)) ?? 0) + 1)
  }
  return [...left].reduce((sum, [key, alike]) => sum + Math.min(alike.length, introduced.get(key) ?? 0), 0)
}

function keyOf({ rule, subject }: Finding): string {
  return JSON.stringify([rule, subject])
}
