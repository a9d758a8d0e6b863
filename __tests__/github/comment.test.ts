import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createClient, type GitHubClient } from '../../src/github/client.js'
import { type CommentOptions, commentMarker, keepComment } from '../../src/github/comment.js'
import { FakeGitHub } from '../support/fake-github.js'

const MARKER = commentMarker('default')
const ME = 'github-actions[bot]'
const HEAD = 'a'.repeat(40)

describe('the comment on a pull request', () => {
  let github: FakeGitHub
  let client: GitHubClient

  beforeEach(async () => {
    github = await FakeGitHub.start()
    github.headSha = HEAD
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
      headSha: HEAD,
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

  it('costs five requests among 500 others, and is found', async () => {
    for (let count = 0; count < 500; count += 1) github.addComment('reader', `Comment ${count}`)
    expect(await keep()).toMatchObject({ state: 'created' })
    // Five pages, the comment itself, and a look at what was written lately, which here is all of them.
    expect(github.calls).toHaveLength(12)
    expect(await keep()).toMatchObject({ state: 'unchanged' })
    expect(github.calls).toHaveLength(18)
  })

  it('is looked for among the latest alone once it is written', async () => {
    await keep()
    expect(github.calls.map(({ query }) => query.since)).toEqual([undefined, undefined, '2026-03-01T11:45:00.000Z'])
  })

  it('of an older commit does not replace that of the last one', async () => {
    const { body } = github.addComment(ME, `${MARKER}\nAll good at ${'b'.repeat(40)}.`)
    github.headSha = 'b'.repeat(40)
    expect(await keep()).toMatchObject({ state: 'superseded' })
    expect(github.comments.map((comment) => comment.body)).toEqual([body])
  })

  it('of the same commit is brought up to date without asking which one is the last', async () => {
    github.addComment(ME, `${MARKER}\nOne error at ${HEAD}.`)
    expect(await keep()).toMatchObject({ state: 'updated' })
    expect(github.log).toEqual(['GET /issues/2/comments', 'PATCH /issues/comments/1000'])
  })

  describe('of two runs at the same time', () => {
    const OLD = 'c'.repeat(40)

    /** Lets the requests of two runs arrive in a certain order, and what comes after that as it comes. */
    function inTurns(order: readonly string[]): void {
      const script = [...order]
      const waiting: { name: string; pass: () => void }[] = []
      const proceed = () => {
        const next = waiting.findIndex(({ name }) => script.length === 0 || name === script[0])
        if (next < 0) return
        script.shift()
        for (const { pass } of waiting.splice(next, 1)) pass()
        setImmediate(proceed)
      }
      github.gate = ({ method, authorization }) =>
        new Promise((pass) => {
          waiting.push({ name: `${authorization?.replace('token ', '')} ${method}`, pass })
          proceed()
        })
    }

    const FIRST = ['a GET', 'b GET']
    const ORDERS = [
      [...FIRST, 'a POST', 'b POST', 'a GET', 'b GET'],
      [...FIRST, 'a POST', 'b POST', 'b GET', 'a GET'],
      [...FIRST, 'b POST', 'a POST', 'a GET', 'b GET'],
      [...FIRST, 'b POST', 'a POST', 'b GET', 'a GET'],
      [...FIRST, 'a POST', 'a GET', 'b POST', 'b GET'],
      [...FIRST, 'b POST', 'b GET', 'a POST', 'a GET'],
      [...FIRST, 'a POST', 'b POST', 'a GET', 'a DELETE', 'b GET']
    ]
    const HEADS = [
      ['the same commit', HEAD],
      ['an older and the last commit', OLD]
    ] as const

    it.each(HEADS.flatMap(([name, old]) => ORDERS.map((order) => [name, order.join(', '), old, order] as const)))(
      'on %s is one in the end, about the last commit: %s',
      async (_, _order, old, order) => {
        const clients = ['a', 'b'].map((token) =>
          createClient(token, github.url, { retryUnitMs: 1, requestMs: 10_000 })
        )
        inTurns(order)
        await Promise.all(
          clients.map(({ octokit }, index) => {
            const headSha = index === 0 ? old : HEAD
            return keep({ octokit, headSha, body: `Errors at ${headSha}.` })
          })
        )
        for (const one of clients) await one.close()
        expect(github.comments.map(({ body }) => body)).toEqual([`${MARKER}\nErrors at ${HEAD}.`])
        expect(github.calls.length).toBeLessThanOrEqual(11)
      }
    )
  })

  it('is refused to the token of a pull request from a fork', async () => {
    github.readOnly = true
    await expect(keep()).rejects.toMatchObject({ status: 403 })
    expect(github.log).toEqual(['GET /issues/2/comments', 'POST /issues/2/comments'])
  })
})
