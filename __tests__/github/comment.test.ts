import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createClient, type GitHubClient } from '../../src/github/client.js'
import { type CommentOptions, commentMarker, keepComment } from '../../src/github/comment.js'
import { FakeGitHub } from '../support/fake-github.js'

const MARKER = commentMarker('default')
const ME = 'github-actions[bot]'

describe('the comment on a pull request', () => {
  let github: FakeGitHub
  let client: GitHubClient

  beforeEach(async () => {
    github = await FakeGitHub.start()
    client = createClient('token', github.url, { retryUnitMs: 1, requestMs: 2000 })
  })

  afterEach(async () => {
    await client.close()
    await github.stop()
    expect(github.problems).toEqual([])
  })

  const keep = (options: Partial<CommentOptions> = {}) =>
    keepComment({
      octokit: client.octokit,
      repository: { owner: github.owner, repo: github.repo },
      number: 2,
      id: 'default',
      body: 'Two errors.',
      create: true,
      ...options
    })

  it('is written once, with a hidden marker on its first line', async () => {
    const result = await keep()
    expect(result).toEqual({ state: 'created', url: expect.stringContaining('/pull/2#issuecomment-1000') })
    expect(github.comments.map(({ body }) => body)).toEqual([`${MARKER}\nTwo errors.`])
  })

  it('is not written when there is nothing to say', async () => {
    expect(await keep({ create: false })).toEqual({ state: 'absent' })
    expect(github.log).toEqual(['GET /issues/2/comments'])
  })

  it('is brought up to date in place, also when there is no more to say', async () => {
    await keep()
    expect(await keep({ body: 'All fixed.', create: false })).toMatchObject({ state: 'updated' })
    expect(github.comments.map(({ body }) => body)).toEqual([`${MARKER}\nAll fixed.`])
  })

  it('is left alone when it already says so, whatever GitHub did to its line ends', async () => {
    github.addComment(ME, `${MARKER}\r\nTwo errors.\r\n`)
    expect(await keep()).toMatchObject({ state: 'unchanged' })
    expect(github.log).toEqual(['GET /issues/2/comments'])
  })

  it('is left alone when only the run is another one', async () => {
    const url = 'https://github.com/octo-org/blog/actions/runs/'
    await keep({ body: `Two errors. [Report](${url}1)` })
    expect(await keep({ body: `Two errors. [Report](${url}22)` })).toMatchObject({ state: 'unchanged' })
  })

  it('is found behind 150 others', async () => {
    for (let count = 0; count < 150; count += 1) github.addComment('reader', `Comment ${count}`)
    github.addComment(ME, `${MARKER}\nOne error.`)
    expect(await keep()).toMatchObject({ state: 'updated' })
    expect(github.comments).toHaveLength(151)
  })

  it('is never taken for one that somebody else wrote with the same marker', async () => {
    const quoted = github.addComment('stranger', `${MARKER}\nNothing wrong here.`)
    const impostor = github.addComment('github-actions', `${MARKER}\nNothing wrong here.`, 'User')
    const robot = github.addComment('other[bot]', `${MARKER}\nNothing wrong here.`)
    expect(await keep()).toMatchObject({ state: 'created' })
    for (const comment of [quoted, impostor, robot]) expect(comment.body).toContain('Nothing wrong here.')
    expect(github.comments).toHaveLength(4)
  })

  it('is not one that quotes the marker further down', async () => {
    github.addComment(ME, `See this:\n${MARKER}\nTwo errors.`)
    expect(await keep()).toMatchObject({ state: 'created' })
  })

  it('is known under the name of another token', async () => {
    github.login = 'content-robot[bot]'
    await keep()
    expect(await keep({ body: 'One error.' })).toMatchObject({ state: 'updated' })
    expect(github.comments).toHaveLength(1)
  })

  it('is known when GraphQL leaves out that an app is one', async () => {
    github.addComment('content-robot[bot]', `${MARKER}\nOne error.`)
    github.login = 'content-robot'
    expect(await keep()).toMatchObject({ state: 'updated' })
  })

  it('is the oldest one, and others of ours are taken away', async () => {
    const first = github.addComment(ME, `${MARKER}\nOne error.`)
    github.addComment(ME, `${MARKER}\nTwo errors.`)
    github.addComment('reader', 'Thanks!')
    await keep()
    expect(github.comments.map(({ id, body }) => [id, body])).toEqual([
      [first.id, `${MARKER}\nTwo errors.`],
      [1002, 'Thanks!']
    ])
  })

  it('is apart from that of another workflow', async () => {
    await keep()
    await keep({ id: 'links' })
    expect(github.comments).toHaveLength(2)
  })

  it('fits, at the greatest length that is asked for', async () => {
    await keep({ body: '漢'.repeat(60_000) })
    expect(github.comments).toHaveLength(1)
  })

  it('is not written twice when the answer to the first attempt was lost', async () => {
    const write = github.addComment.bind(github)
    github.faults = [{ when: /POST .*comments/, fault: 'reset', times: 1 }]
    // The comment was stored, and only then the connection broke.
    github.onFault = () => write(ME, `${MARKER}\nTwo errors.`)
    expect(await keep()).toMatchObject({ state: 'unchanged' })
    expect(github.comments).toHaveLength(1)
  })

  it('is written at a second attempt when GitHub failed at the first', async () => {
    github.faults = [{ when: /POST .*comments/, fault: { status: 502 }, times: 1 }]
    expect(await keep()).toMatchObject({ state: 'created' })
    expect(github.comments).toHaveLength(1)
  })

  it('is given up when GitHub keeps failing', async () => {
    github.faults = [{ when: /POST .*comments/, fault: { status: 503 } }]
    await expect(keep()).rejects.toMatchObject({ status: 503 })
    expect(github.log.filter((line) => line.startsWith('POST'))).toHaveLength(3)
  })

  it('is refused to the token of a pull request from a fork', async () => {
    github.readOnly = true
    await expect(keep()).rejects.toMatchObject({ status: 403 })
    expect(github.log).toEqual(['GET /issues/2/comments', 'POST /issues/2/comments'])
  })
})
