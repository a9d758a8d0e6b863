import { createRequire } from 'node:module'

/** As much of a payload as tests change. */
export type Payload = Record<string, unknown>

interface Definition {
  name: string
  examples: Payload[]
}

const definitions: Definition[] = createRequire(import.meta.url)('@octokit/webhooks-examples/api.github.com/index.json')

/** All of GitHub's own example payloads for an event. */
export function examplePayloads(event: string): Payload[] {
  return structuredClone(definitions.find(({ name }) => name === event)?.examples ?? [])
}

function example(event: string, action?: string): Payload {
  const found = examplePayloads(event).find((payload) => action === undefined || payload.action === action)
  if (!found) throw new Error(`There is no example of ${event} ${action ?? ''}`)
  return found
}

/** Puts other values into a payload, level by level. */
function merge(target: Payload, changes: Payload): Payload {
  for (const [key, value] of Object.entries(changes)) {
    const old = target[key]
    const areBoth = [old, value].every((one) => typeof one === 'object' && one !== null && !Array.isArray(one))
    target[key] = areBoth ? merge(old as Payload, value as Payload) : value
  }
  return target
}

export interface PullRequestFacts {
  baseSha: string
  headSha: string
  number?: number
  changedFiles?: number
  /** The repository that the head branch is in; null when it was deleted. Default: the base repository. */
  headRepository?: string | null
  updatedAt?: string
  /** What else is said of it: that it is a draft, or closed. */
  state?: Payload
}

const REPOSITORY = 'octo-org/blog'

export function pullRequestPayload(facts: PullRequestFacts): Payload {
  const { baseSha, headSha, number = 2, changedFiles = 1, headRepository = REPOSITORY, updatedAt, state = {} } = facts
  const payload = merge(example('pull_request', 'opened'), {
    number,
    repository: { full_name: REPOSITORY },
    pull_request: {
      number,
      changed_files: changedFiles,
      base: { sha: baseSha, repo: { full_name: REPOSITORY } },
      head: { sha: headSha, repo: headRepository === null ? null : { full_name: headRepository } },
      ...(updatedAt !== undefined && { updated_at: updatedAt })
    }
  })
  return merge(payload, { pull_request: state })
}

/** Pull requests from forks have another head repository, or none once the fork is gone. */
export const FORK = 'stranger/blog'

/** A run of the first stage, as it is told to the second: nothing in it depends on what the run has made. */
export interface WorkflowRunFacts {
  headSha: string
  headBranch?: string
  /** Default: the fork; null when it was deleted. */
  headRepository?: string | null
  event?: string
  pullRequests?: number[]
}

export function workflowRunPayload(facts: WorkflowRunFacts): Payload {
  const { headSha, headBranch = 'topic', headRepository = FORK, event = 'pull_request', pullRequests = [] } = facts
  const payload = merge(example('workflow_run'), {
    repository: { full_name: REPOSITORY },
    workflow_run: {
      event,
      head_sha: headSha,
      head_branch: headBranch,
      pull_requests: pullRequests.map((number) => ({ number }))
    }
  })
  const run = payload.workflow_run as Payload
  const owner = { login: headRepository?.split('/')[0] }
  run.head_repository =
    headRepository === null ? null : merge(run.head_repository as Payload, { full_name: headRepository, owner })
  return payload
}

export function pushPayload(before: string, after: string, branch = 'topic'): Payload {
  return merge(example('push'), {
    before,
    after,
    ref: `refs/heads/${branch}`,
    repository: { full_name: REPOSITORY, default_branch: 'main' }
  })
}

export function mergeGroupPayload(baseSha: string, headSha: string): Payload {
  return merge(example('merge_group'), { merge_group: { base_sha: baseSha, head_sha: headSha } })
}

/** The commit that stands for "none". */
export const NO_COMMIT = '0'.repeat(40)
