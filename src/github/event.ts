import { z } from 'zod'

/** A commit id: 40 hexadecimal digits, 64 in repositories that use SHA-256. */
export const sha = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'is not a commit id')

const pullRequestPayload = z.object({
  pull_request: z.object({
    number: z.int().positive(),
    changed_files: z.int().nonnegative().optional(),
    updated_at: z.iso.datetime({ offset: true }).optional().catch(undefined),
    base: z.object({ sha, repo: z.object({ full_name: z.string() }) }),
    // null when the fork has been deleted
    head: z.object({ sha, repo: z.object({ full_name: z.string() }).nullish() })
  })
})

const pushPayload = z.object({
  before: sha,
  after: sha,
  ref: z.string(),
  repository: z.object({ default_branch: z.string().optional() }).optional()
})

const mergeGroupPayload = z.object({ merge_group: z.object({ base_sha: sha, head_sha: sha }) })

export interface PullRequestEvent {
  kind: 'pull-request'
  number: number
  baseSha: string
  headSha: string
  /** `pull_request_target`: the workflow has rights, and the pull request is a stranger's. */
  privileged: boolean
  /** Comes from another repository, perhaps one that is gone. */
  fromFork: boolean
  /** How many files the pull request changes; the list of them may be shorter. */
  changedFiles: number | undefined
  at: Date | undefined
}

/** Why the program runs, and on which commits. */
export type Event =
  | PullRequestEvent
  /** `before` is undefined for a new branch. */
  | { kind: 'push'; before: string | undefined; after: string; branch: string; defaultBranch: string | undefined }
  | { kind: 'merge-group'; baseSha: string; headSha: string }
  /** Everything is to be checked. */
  | { kind: 'whole-repository' }
  /** There is nothing to check: the reason, as a sentence. */
  | { kind: 'nothing'; reason: string }

/** The event's payload isn't what GitHub documents. The message is for the user. */
export class EventError extends Error {
  override name = 'EventError'
}

/**
 * Reads a webhook payload as GitHub hands it to a workflow.
 * @param name `GITHUB_EVENT_NAME`
 * @param payload the parsed content of `GITHUB_EVENT_PATH`
 * @throws EventError
 */
export function readEvent(name: string, payload: unknown): Event {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target': {
      const { pull_request } = parsePayload(pullRequestPayload, name, payload)
      const { base, head } = pull_request
      return {
        kind: 'pull-request',
        number: pull_request.number,
        baseSha: base.sha,
        headSha: head.sha,
        privileged: name === 'pull_request_target',
        fromFork: head.repo?.full_name !== base.repo.full_name,
        changedFiles: pull_request.changed_files,
        at: pull_request.updated_at === undefined ? undefined : new Date(pull_request.updated_at)
      }
    }
    case 'push': {
      const push = parsePayload(pushPayload, name, payload)
      if (isZero(push.after)) return { kind: 'nothing', reason: `${push.ref} was deleted: there is nothing to check.` }
      return {
        kind: 'push',
        before: isZero(push.before) ? undefined : push.before,
        after: push.after,
        branch: push.ref.replace(/^refs\/heads\//, ''),
        defaultBranch: push.repository?.default_branch
      }
    }
    case 'merge_group': {
      const { merge_group } = parsePayload(mergeGroupPayload, name, payload)
      return { kind: 'merge-group', baseSha: merge_group.base_sha, headSha: merge_group.head_sha }
    }
    default:
      return { kind: 'whole-repository' }
  }
}

function isZero(id: string): boolean {
  return /^0+$/.test(id)
}

/**
 * Reads the part of a payload that is needed.
 * @throws EventError
 */
export function parsePayload<T>(schema: z.ZodType<T>, name: string, payload: unknown): T {
  const result = schema.safeParse(payload)
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new EventError(
    `The payload of the event \`${name}\` can't be read: ${issue?.path.join('.') || 'payload'}: ${issue?.message}`
  )
}
