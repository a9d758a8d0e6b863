/** The shapes of GitHub's answers, as its API description has them. */

import { pullRequestPayload } from './webhook-payloads.js'

const API = 'https://api.github.com'

/** A file in a pull request's or a comparison's list. */
export interface FakeFile {
  filename: string
  status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed'
  previous_filename?: string
  sha?: string | null
  /** The hunks of its diff. */
  patch?: string
}

export interface FakeComment {
  id: number
  body: string
  login: string
  type: 'User' | 'Bot'
}

/** An entry in a list of changed files. */
export function diffEntry({ filename, status, previous_filename, sha = null, patch }: FakeFile): object {
  const url = `${API}/raw`
  const counts = { additions: 1, deletions: 1, changes: 2 }
  return {
    filename,
    status,
    sha,
    ...counts,
    blob_url: url,
    raw_url: url,
    contents_url: url,
    ...(previous_filename && { previous_filename }),
    ...(patch !== undefined && { patch })
  }
}

/** When all comments were written. */
export const commentedAt = '2026-03-01T12:00:00Z'

/** A pull request, as GitHub's own example has it, but for its last commit. */
export function pullRequestEntry(headSha: string): object {
  return { ...Object(pullRequestPayload({ baseSha: headSha, headSha }).pull_request), auto_merge: null }
}

export function commentEntry(repository: string, { id, body, login, type }: FakeComment): object {
  return {
    id,
    node_id: `IC_${id}`,
    url: `${API}/repos/${repository}/issues/comments/${id}`,
    html_url: `https://github.com/${repository}/pull/2#issuecomment-${id}`,
    issue_url: `${API}/repos/${repository}/issues/2`,
    body,
    user: user(login, type),
    created_at: commentedAt,
    updated_at: commentedAt,
    author_association: 'NONE'
  }
}

export function user(login: string, type: 'User' | 'Bot'): object {
  const url = `${API}/users/x`
  return {
    login,
    id: 1,
    node_id: 'U_1',
    type,
    site_admin: false,
    gravatar_id: '',
    ...Object.fromEntries(
      ['avatar', 'html', 'followers', 'subscriptions', 'organizations', 'repos', 'received_events'].map((name) => [
        `${name}_url`,
        url
      ])
    ),
    url,
    ...Object.fromEntries(['following', 'gists', 'starred', 'events'].map((name) => [`${name}_url`, `${url}{/x}`]))
  }
}

export function reviewEntry(repository: string, login: string, review: object): object {
  const url = `${API}/repos/${repository}/pulls/2`
  return {
    commit_id: null,
    body: '',
    ...review,
    id: 1,
    node_id: 'PRR_1',
    user: user(login, 'Bot'),
    state: 'COMMENTED',
    html_url: `https://github.com/${repository}/pull/2#pullrequestreview-1`,
    pull_request_url: url,
    _links: { html: { href: url }, pull_request: { href: url } },
    author_association: 'NONE'
  }
}

export interface FakeCheckRun {
  id: number
  name: string
  head_sha: string
  conclusion: string
  output: { title: string; summary: string; annotations: object[] }
}

export function checkRunEntry(run: FakeCheckRun): object {
  const { annotations, title, summary } = run.output
  const url = `${API}/check-runs/${run.id}`
  return {
    ...run,
    node_id: 'CR_1',
    external_id: null,
    url,
    html_url: url,
    details_url: null,
    status: 'completed',
    started_at: null,
    completed_at: null,
    check_suite: { id: 1 },
    output: { title, summary, text: null, annotations_count: annotations.length, annotations_url: url },
    app: null,
    pull_requests: []
  }
}

/** A comparison lists 300 files at most. */
export function comparisonEntry(
  base: string,
  head: string,
  comparison: { mergeBase: string; files: FakeFile[] }
): object {
  const url = `${API}/compare`
  return {
    url,
    html_url: url,
    permalink_url: url,
    diff_url: url,
    patch_url: url,
    base_commit: commit(base),
    merge_base_commit: commit(comparison.mergeBase),
    status: 'ahead',
    ahead_by: 1,
    behind_by: 0,
    total_commits: 1,
    commits: [commit(head)],
    files: comparison.files.slice(0, 300).map((file) => diffEntry(file))
  }
}

function commit(sha: string): object {
  const url = `${API}/commit`
  return {
    url,
    sha,
    node_id: 'C_1',
    html_url: url,
    comments_url: url,
    commit: { url, author: null, committer: null, message: 'Change', comment_count: 0, tree: { sha, url } },
    author: null,
    committer: null,
    parents: []
  }
}

const documentation_url = 'https://docs.github.com/rest'
export const notFound = { message: 'Not Found', documentation_url, status: '404' }
export const notAccessible = { message: 'Resource not accessible by integration', documentation_url, status: '403' }
export const refusedHeaders = { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' }
export const tooLong = {
  message: 'Validation Failed',
  errors: [
    {
      resource: 'IssueComment',
      code: 'unprocessable',
      field: 'data',
      message: 'Body is too long (maximum is 65536 characters)'
    }
  ],
  documentation_url
}

/** The pages around a page of a list. */
export function linkHeader(url: URL, page: number, pages: number): Record<string, string> {
  const to = (number: number, relation: string) => {
    const target = new URL(url)
    target.searchParams.set('page', String(number))
    return `<${target.href}>; rel="${relation}"`
  }
  if (pages <= 1) return {}
  return {
    link: page < pages ? `${to(page + 1, 'next')}, ${to(pages, 'last')}` : `${to(1, 'first')}, ${to(page - 1, 'prev')}`
  }
}
