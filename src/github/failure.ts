import { forLog } from './log.js'

/** What is known of a request to GitHub that failed. */
export interface RequestFailure {
  /** 500 also where there was no answer at all. */
  status: number
  message: string
  response?: { headers: Record<string, string | number | undefined>; data?: unknown }
}

/** Whether an error comes from a request to GitHub. */
export function isRequestFailure(error: unknown): error is RequestFailure & Error {
  return error instanceof Error && 'status' in error && typeof error.status === 'number'
}

/** 403 is a rate limit or a missing permission: GitHub's headers and words tell which. */
export function isRateLimit(error: unknown): boolean {
  if (!isRequestFailure(error) || (error.status !== 403 && error.status !== 429)) return false
  if (error.status === 429) return true
  const headers = error.response?.headers ?? {}
  return (
    headers['retry-after'] !== undefined ||
    headers['x-ratelimit-remaining'] === '0' ||
    /rate limit|abuse detection/i.test(error.message)
  )
}

/** GitHub knows the caller and says that a permission is missing; a resource that the token may not see is 404. */
export function isRefusal(error: unknown): error is RequestFailure & Error {
  if (!isRequestFailure(error) || isRateLimit(error)) return false
  // Nobody may write to a conversation that is locked, whatever the permissions.
  return error.status === 404 || (error.status === 403 && !/\blocked\b/i.test(error.message))
}

/**
 * The permission that GitHub asked for, as it is written in a workflow.
 * @param otherwise what to name when GitHub doesn't say
 */
export function missingPermission(error: RequestFailure, otherwise: string): string {
  const accepted = String(error.response?.headers['x-accepted-github-permissions'] ?? '')
  const choices = accepted.split(';').map((choice) => choice.trim())
  const choice = choices.find((one) => one.startsWith('pull_requests')) ?? choices[0]
  if (!choice || !/^[a-z_]+=[a-z]+/.test(choice)) return otherwise
  return choice
    .split(',')
    .map((permission) => permission.trim().replaceAll('_', '-').replace('=', ': '))
    .join(', ')
}

/** What went wrong, in a few plain words for the log: `503 Service Unavailable`, `rate limit exceeded`, `no answer within 30 s`. */
export function failureText(error: unknown): string {
  if (!isRequestFailure(error)) return forLog(error instanceof Error ? error.message : String(error))
  if (isRateLimit(error)) return `rate limit exceeded (${error.status})`
  if (!error.response) return `no answer (${forLog(error.message)})`
  const said = error.message.split(' - https://')[0] ?? ''
  const hint = error.status === 401 ? ' (the token that `github-token` holds is not valid, or no longer)' : ''
  return forLog(`${error.status}${said && said.length < 300 ? ` ${said}` : ''}${hint}`)
}
