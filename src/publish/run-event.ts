import { z } from 'zod'
import { parsePayload, readEvent, sha } from '../github/event.js'

const workflowRunPayload = z.object({
  workflow_run: z.object({
    id: z.int().positive(),
    event: z.string(),
    head_sha: sha,
    head_branch: z.string().nullish(),
    // null when the fork has been deleted
    head_repository: z.object({ full_name: z.string(), owner: z.object({ login: z.string() }) }).nullish(),
    pull_requests: z.array(z.object({ number: z.int().positive() })).catch([])
  })
})

/** A run of another workflow, as GitHub tells of it: nothing here comes from what the run has made. */
export interface CheckedRun {
  id: number
  headSha: string
  headBranch: string | undefined
  /** `owner/name` of the repository that the branch is in; undefined when it was deleted. */
  headRepository: string | undefined
  headOwner: string | undefined
  /** Numbers of its pull requests; empty for forks. */
  pullRequests: number[]
}

/** What the reports are about. */
export type Subject =
  /** A pull request that is to be found by the commit that was checked. */
  | { kind: 'run'; run: CheckedRun }
  | { kind: 'pull-request'; number: number; headSha: string; fromFork: boolean }
  /** The whole repository. */
  | { kind: 'site'; headSha: string; runId: number | undefined }
  /** Neither: why, as a sentence. */
  | { kind: 'nothing'; headSha: string; reason: string }

/** Events that check everything. */
const WHOLE = new Set(['schedule', 'workflow_dispatch', 'repository_dispatch'])

/**
 * Tells by the event what the reports are about.
 *
 * @param name `GITHUB_EVENT_NAME`
 * @param commit `GITHUB_SHA`
 * @throws EventError for a payload that isn't what GitHub documents
 */
export function subjectOf(name: string, payload: unknown, commit: string): Subject {
  if (name === 'workflow_run') return subjectOfRun(payload)
  if (WHOLE.has(name)) return { kind: 'site', headSha: commit, runId: undefined }
  const event = readEvent(name, payload)
  if (event.kind === 'pull-request') {
    // With the rights of the repository a pull request from a fork can be written to.
    const { number, headSha, fromFork, privileged } = event
    return { kind: 'pull-request', number, headSha, fromFork: fromFork && !privileged }
  }
  const reason = `The event is \`${name}\`: there is no pull request to write to.`
  return { kind: 'nothing', headSha: commit, reason }
}

function subjectOfRun(payload: unknown): Subject {
  const { workflow_run: run } = parsePayload(workflowRunPayload, 'workflow_run', payload)
  const { id, event, head_sha: headSha } = run
  if (WHOLE.has(event)) return { kind: 'site', headSha, runId: id }
  if (event !== 'pull_request' && event !== 'pull_request_target') {
    const reason = `The check ran because of \`${event}\`: there is no pull request to write to.`
    return { kind: 'nothing', headSha, reason }
  }
  return {
    kind: 'run',
    run: {
      id,
      headSha,
      headBranch: run.head_branch ?? undefined,
      headRepository: run.head_repository?.full_name,
      headOwner: run.head_repository?.owner.login,
      pullRequests: run.pull_requests.map(({ number }) => number)
    }
  }
}
