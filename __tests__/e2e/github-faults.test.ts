import { describe, expect, it } from '@jest/globals'
import type { Fault } from '../support/fake-github.js'
import { POST, post, setStage } from './blog.js'

const PASSING: [string, Fault][] = [
  ['500', { status: 500 }],
  ['502', { status: 502 }],
  ['503', { status: 503 }],
  ['429 with retry-after', { status: 429, headers: { 'retry-after': '1' } }],
  [
    '403 for a secondary limit',
    { status: 403, headers: { 'retry-after': '1' }, message: 'You have exceeded a secondary rate limit.' }
  ],
  ['a broken connection', 'reset'],
  ['an answer that breaks off', 'cut-off']
]

describe('when GitHub fails', () => {
  const stage = setStage()

  it.each(PASSING)('once, with %s, everything is as if it had not', async (_, fault) => {
    const { github, push, runPullRequest } = stage()
    const commits = push({ [POST]: post({ date: 'someday' }) })
    github.faults = [
      { when: /pulls\/2\/files/, fault, times: 1 },
      { when: /GET .*comments/, fault, times: 1 },
      { when: /POST .*comments/, fault, times: 1 }
    ]
    const run = await runPullRequest(commits)
    expect(run.exitCode).toBe(1)
    expect(github.comments).toHaveLength(1)
  })

  it.each([
    ['a post is bad', { date: 'someday' }, 1],
    ['all posts are good', {}, 0]
  ])('to take a comment, the outcome stays that %s', async (_, fields, status) => {
    const { github, push, runPullRequest } = stage()
    const commits = push({ [POST]: post(fields) })
    github.faults = [{ when: /comments/, fault: { status: 503 } }]
    const run = await runPullRequest(commits)
    expect(run.exitCode).toBe(status)
    expect(run.annotations).toContainEqual(
      expect.objectContaining({
        level: 'notice',
        message: expect.stringMatching(/didn't take the pull request comment: 503/)
      })
    )
  })

  it('to show the head commit, the checkout is read instead', async () => {
    const { github, push, runPullRequest } = stage()
    const commits = push({ [POST]: post({ date: 'someday' }) })
    github.faults = [{ when: /git\/(?:trees|blobs)/, fault: { status: 503 } }]
    expect(await runPullRequest(commits)).toMatchObject({ exitCode: 1, outputs: { posts: '1' } })
  })

  it('to list the files for good, the step fails and says why', async () => {
    const { github, push, runPullRequest } = stage()
    const commits = push({ [POST]: post() })
    github.faults = [{ when: /pulls\/2\/files|compare/, fault: { status: 503 } }]
    const run = await runPullRequest(commits)
    expect(run.exitCode).toBe(1)
    expect(run.annotations).toEqual([
      expect.objectContaining({ level: 'error', message: expect.stringMatching(/503.*Run the job again later/) })
    ])
  })

  it('to list the files and Git can, Git is asked', async () => {
    const { checkout, github, push, runPullRequest } = stage()
    const commits = push({ [POST]: post({ date: 'someday' }) })
    github.faults = [{ when: /pulls\/2\/files/, fault: { status: 503 } }]
    expect(await runPullRequest(commits, { workspace: checkout(commits.merge, 0) })).toMatchObject({
      exitCode: 1,
      outputs: { posts: '1' }
    })
  })

  it('to give a post without a checkout, that post is told as not checked, and the others are', async () => {
    const { emptyWorkspace, github, push, runPullRequest } = stage()
    const commits = push({ [POST]: post({ date: 'someday' }), 'content/posts/other.md': post() })
    const id = github.file(commits.head, 'content/posts/other.md').sha
    github.faults = [{ when: new RegExp(`blobs/${id}`), fault: { status: 502 } }]
    const run = await runPullRequest(commits, { eventName: 'pull_request_target', workspace: emptyWorkspace() })
    expect(run).toMatchObject({ exitCode: 1, outputs: { posts: '1' } })
    expect(run.annotations).toContainEqual(
      expect.objectContaining({ level: 'notice', message: expect.stringContaining('content/posts/other.md') })
    )
  })

  it('to grant more requests for an hour, the step does not wait', async () => {
    const { github, push, runPullRequest } = stage()
    const commits = push({ [POST]: post() })
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600) }
    github.faults = [{ when: /comments/, fault: { status: 403, headers, message: 'API rate limit exceeded' } }]
    const run = await runPullRequest(commits)
    expect(run.exitCode).toBe(0)
    expect(run.annotations).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('rate limit exceeded') })
    )
  })

  it('is not even asked without a token', async () => {
    const { checkout, github, push, runPullRequest } = stage()
    const commits = push({ [POST]: post({ date: 'someday' }) })
    const run = await runPullRequest(commits, { workspace: checkout(commits.merge, 0), inputs: { 'github-token': '' } })
    expect(run).toMatchObject({ exitCode: 1, outputs: { posts: '1' } })
    expect(github.calls).toEqual([])
  })
})
