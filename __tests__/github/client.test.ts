import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { pullRequestFiles } from '../../src/github/changed-files.js'
import { type ClientLimits, createClient, type GitHubClient } from '../../src/github/client.js'
import { failureText, isRefusal, missingPermission } from '../../src/github/failure.js'
import { FakeGitHub, type Fault } from '../support/fake-github.js'

const FILES = /GET .*\/pulls\/2\/files/

describe('the client for GitHub', () => {
  let github: FakeGitHub
  let client: GitHubClient

  beforeEach(async () => {
    github = await FakeGitHub.start()
    github.pullRequestFiles = [{ filename: 'content/a.md', status: 'modified', sha: null }]
    client = create()
  })

  afterEach(async () => {
    await client.close()
    await github.stop()
    expect(github.problems).toEqual([])
  })

  function create(limits: Partial<ClientLimits> = {}): GitHubClient {
    return createClient('ghs_secret', github.url, { retryUnitMs: 1, requestMs: 300, longestWaitMs: 2000, ...limits })
  }

  const files = () => pullRequestFiles(client.octokit, { owner: github.owner, repo: github.repo }, 2)

  const inPassing: [string, Fault][] = [
    ['500', { status: 500 }],
    ['502', { status: 502 }],
    ['503', { status: 503 }],
    ['a rate limit that says when', { status: 429, headers: { 'retry-after': '0' } }],
    [
      'a secondary rate limit',
      { status: 403, headers: { 'retry-after': '0' }, message: 'You have exceeded a secondary rate limit' }
    ],
    ['no answer in time', 'hang'],
    ['a broken connection', 'reset'],
    ['an answer that breaks off', 'cut-off']
  ]

  it.each(inPassing)('tries again after %s', async (_, fault) => {
    github.faults = [{ when: FILES, fault, times: 2 }]
    expect((await files()).changes).toHaveLength(1)
    expect(github.calls).toHaveLength(3)
  })

  it.each(inPassing)('gives up when it stays at %s, and says so', async (_, fault) => {
    github.faults = [{ when: FILES, fault }]
    const error = await files().catch((reason: unknown) => reason)
    expect(failureText(error)).toMatch(
      /^50[023] Something went wrong$|rate limit exceeded \(4(?:03|29)\)|no answer \(|cut off/
    )
    expect(isRefusal(error)).toBe(false)
    expect(github.calls).toHaveLength(4)
  })

  it('waits until a limit is reset', async () => {
    const reset = Math.floor(Date.now() / 1000)
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) }
    github.faults = [{ when: FILES, fault: { status: 403, headers }, times: 1 }]
    expect((await files()).changes).toHaveLength(1)
  })

  it.each([
    ['a Retry-After beyond measure', { 'retry-after': '86400' }],
    [
      'a reset in an hour',
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600) }
    ]
  ])('does not wait for %s', async (_, headers) => {
    github.faults = [{ when: FILES, fault: { status: 429, headers } }]
    await expect(files()).rejects.toMatchObject({ status: 429 })
    expect(github.calls).toHaveLength(1)
  })

  it('waits no longer than its budget in all', async () => {
    client = create({ waitBudgetMs: 1500, retries: 5 })
    github.faults = [{ when: FILES, fault: { status: 429, headers: { 'retry-after': '1' } } }]
    await expect(files()).rejects.toMatchObject({ status: 429 })
    expect(github.calls).toHaveLength(2)
  })

  it('does not ask any more after many failures in a row', async () => {
    client = create({ failuresInARow: 5 })
    github.faults = [{ when: FILES, fault: { status: 503 } }]
    for (let run = 0; run < 3; run += 1) await expect(files()).rejects.toMatchObject({ status: expect.any(Number) })
    expect(github.calls).toHaveLength(5)
    expect(failureText(await files().catch((error: unknown) => error))).toBe('no answer (it failed 5 times in a row)')
  })

  it('counts failures anew after an answer', async () => {
    client = create({ failuresInARow: 3 })
    for (let run = 0; run < 3; run += 1) {
      github.faults = [{ when: FILES, fault: { status: 503 }, times: 2 }]
      expect((await files()).changes).toHaveLength(1)
    }
  })

  it('takes a page of a proxy for a failure', async () => {
    github.faults = [{ when: FILES, fault: 'page' }]
    await expect(files()).rejects.toThrow('the answer is no JSON')
  })

  it('does not repeat what is refused, and knows which permission is missing', async () => {
    const headers = { 'x-accepted-github-permissions': 'issues=read; pull_requests=read' }
    github.faults = [
      { when: FILES, fault: { status: 403, headers, message: 'Resource not accessible by integration' } }
    ]
    const error = await files().catch((reason: unknown) => reason)
    expect(isRefusal(error)).toBe(true)
    expect(github.calls).toHaveLength(1)
    expect(isRefusal(error) && missingPermission(error, 'x')).toBe('pull-requests: read')
  })

  it('sends its token to GitHub alone, and tells who it is', async () => {
    await files()
    expect(github.calls[0]?.authorization).toBe('token ghs_secret')
  })

  it('goes past the proxies of the environment on this machine', async () => {
    process.env.HTTP_PROXY = 'http://127.0.0.1:9'
    try {
      client = create()
      expect((await files()).changes).toHaveLength(1)
    } finally {
      delete process.env.HTTP_PROXY
    }
  })
})

describe('the permission that GitHub names', () => {
  const failure = (accepted: string) => ({
    status: 403,
    message: '',
    response: { headers: { 'x-accepted-github-permissions': accepted } }
  })

  it.each([
    ['issues=write; pull_requests=write', 'pull-requests: write'],
    ['contents=read', 'contents: read'],
    ['contents=read,metadata=read', 'contents: read, metadata: read'],
    ['', 'otherwise'],
    ['nonsense', 'otherwise']
  ])('%j is %j', (accepted, permission) => {
    expect(missingPermission(failure(accepted), 'otherwise')).toBe(permission)
  })
})
