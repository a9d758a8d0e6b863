import type { RepositoryName } from '../github/changed-files.js'
import type { Octokit } from '../github/client.js'
import { PAGE_SIZE } from '../github/pages.js'
import type { Report } from '../report/report.js'
import type { Outcome } from './inputs.js'

/** How a check ended. What is not complete is not clean. */
export function outcomeOf({ counts, incomplete }: Report): Outcome | undefined {
  if (counts.errors > 0) return 'error'
  if (counts.warnings > 0) return 'warning'
  return incomplete.length > 0 ? undefined : 'clean'
}

/**
 * Puts the label of the outcome on a pull request and takes those of the other outcomes off; labels that are not named are
 * left alone. Nothing is written when they are right already.
 *
 * @throws what octokit throws
 */
export async function keepLabels(
  octokit: Octokit,
  repository: RepositoryName,
  number: number,
  names: ReadonlyMap<Outcome, string>,
  outcome: Outcome | undefined
): Promise<void> {
  const place = { ...repository, issue_number: number }
  const { data } = await octokit.rest.issues.listLabelsOnIssue({ ...place, per_page: PAGE_SIZE })
  // GitHub takes upper and lower case for the same.
  const there = new Map(data.map(({ name }) => [name.toLowerCase(), name]))
  const wanted = outcome && names.get(outcome)
  if (wanted !== undefined && !there.has(wanted.toLowerCase())) {
    await octokit.rest.issues.addLabels({ ...place, labels: [wanted] })
  }
  for (const other of new Set([...names.values()].map((name) => name.toLowerCase()))) {
    const name = there.get(other)
    if (name === undefined || other === wanted?.toLowerCase()) continue
    await octokit.rest.issues.removeLabel({ ...place, name }).catch((error: unknown) => {
      // Somebody was quicker.
      if (!(error instanceof Error && 'status' in error && error.status === 404)) throw error
    })
  }
}
