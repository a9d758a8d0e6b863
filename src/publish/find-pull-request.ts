import type { RepositoryName } from '../github/changed-files.js'
import type { Octokit } from '../github/client.js'
import { allPages, PAGE_SIZE } from '../github/pages.js'
import type { CheckedRun } from './run-event.js'

/** The pull request whose head was checked; or why there is none to write to, as a sentence. */
export type FoundPullRequest = { number: number } | { reason: string }

interface PullRequest {
  number: number
  state: string
  head: { sha: string; repo: { full_name: string } | null }
  base: { repo: { full_name: string } }
}

/**
 * Finds the open pull request that a run has checked: by the branch, the repository and the commit that GitHub names for
 * the run. One whose head has moved on is not written to, for the report is about what is no longer there.
 *
 * @throws what octokit throws
 */
export async function findPullRequest(
  octokit: Octokit,
  repository: RepositoryName,
  run: CheckedRun
): Promise<FoundPullRequest> {
  const here = `${repository.owner}/${repository.repo}`.toLowerCase()
  const candidates = (await candidatesFor(octokit, repository, run)).filter(
    ({ state, head, base }) =>
      state === 'open' &&
      base.repo.full_name.toLowerCase() === here &&
      (run.headRepository === undefined || head.repo?.full_name === run.headRepository)
  )
  const commit = run.headSha.slice(0, 7)
  const current = candidates.filter(({ head }) => head.sha === run.headSha)
  const named = current.filter(({ number }) => run.pullRequests.includes(number))
  const [found, other] = named.length > 0 ? named : current
  if (found && !other) return { number: found.number }
  if (found && other) {
    return {
      reason: `Commit ${commit} is the head of several pull requests, so it can't be told which one was checked.`
    }
  }
  if (candidates.length > 0) {
    return { reason: `The pull request has moved on since commit ${commit} was checked: its newer check has the say.` }
  }
  return { reason: `There is no open pull request for commit ${commit}.` }
}

async function candidatesFor(
  octokit: Octokit,
  repository: RepositoryName,
  { headOwner, headBranch, headSha }: CheckedRun
): Promise<PullRequest[]> {
  if (headOwner !== undefined && headBranch !== undefined) {
    const head = `${headOwner}:${headBranch}`
    return allPages<PullRequest>((page) =>
      octokit.rest.pulls.list({ ...repository, state: 'open', head, per_page: PAGE_SIZE, page })
    )
  }
  // Without the fork, the commit is all that is left.
  const { data } = await octokit.rest.repos.listPullRequestsAssociatedWithCommit({
    ...repository,
    commit_sha: headSha,
    per_page: PAGE_SIZE
  })
  return data
}
