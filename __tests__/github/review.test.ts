import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createClient, type GitHubClient } from '../../src/github/client.js'
import { keepReview, type ReviewOptions } from '../../src/github/review.js'
import { suggestionMarker } from '../../src/review/comment-text.js'
import type { Suggestion } from '../../src/review/suggestions.js'
import { FakeGitHub } from '../support/fake-github.js'
import { finding } from '../support/report-samples.js'

const HEAD = 'c'.repeat(40)
const POST = 'content/posts/a.md'
const ME = 'github-actions[bot]'

/** A suggestion to say 'better N' on line N of a post that says 'line N' there. */
function suggestion(line: number, parts: Partial<Suggestion> = {}): Suggestion {
  const fix = { description: 'Say it better', safe: true, edits: [] }
  return {
    path: POST,
    first: line,
    last: line,
    before: [`line ${line}`],
    after: [`better ${line}`],
    newline: '\n',
    findings: [finding({ path: POST, fix })],
    ...parts
  }
}

describe('the suggestions on a pull request', () => {
  let github: FakeGitHub
  let client: GitHubClient

  /** The post at head has this many lines, and the diff shows all of them. */
  const show = (lines: number, text = (line: number) => `line ${line}`) => {
    const content = Array.from({ length: lines }, (_, index) => text(index + 1))
    github.addCommit(HEAD, { [POST]: `${content.join('\n')}\n` })
    const patch = [`@@ -0,0 +1,${lines} @@`, ...content.map((line) => `+${line}`)].join('\n')
    github.pullRequestFiles = [{ ...github.file(HEAD, POST, 'added'), patch }]
  }

  beforeEach(async () => {
    github = await FakeGitHub.start()
    client = createClient('token', github.url, { retryUnitMs: 1, requestMs: 2000 })
    show(50)
  })

  afterEach(async () => {
    await client.close()
    await github.stop()
    expect(github.problems).toEqual([])
  })

  const keep = (suggestions: Suggestion[], options: Partial<ReviewOptions> = {}) =>
    keepReview({
      octokit: client.octokit,
      repository: { owner: github.owner, repo: github.repo },
      number: 2,
      id: 'default',
      headSha: HEAD,
      suggestions,
      ...options
    })

  it('are one review, each beside its lines', async () => {
    const wide = suggestion(7, { last: 9, before: ['line 7', 'line 8', 'line 9'], after: [] })
    const result = await keep([suggestion(3), wide])
    expect(result).toEqual({ placed: [suggestion(3), wide], left: [] })
    expect(github.reviews.reviews).toEqual([expect.stringContaining('suggests 2 changes')])
    expect(github.reviews.threads.map(({ path, first, last }) => [path, first, last])).toEqual([
      [POST, 3, 3],
      [POST, 7, 9]
    ])
    expect(github.reviews.threads[0]?.comments[0]?.body).toContain('```suggestion\nbetter 3\n```')
    expect(github.log).toEqual(['POST /graphql', 'POST /pulls/2/reviews'])
    expect(github.calls[1]?.body).toMatchObject({ commit_id: HEAD, event: 'COMMENT' })
  })

  it('are not written again when they are there', async () => {
    await keep([suggestion(3)])
    expect(await keep([suggestion(3)])).toMatchObject({ placed: [suggestion(3)], left: [] })
    expect(github.reviews.reviews).toHaveLength(1)
    expect(github.log).toEqual(['POST /graphql', 'POST /pulls/2/reviews', 'POST /graphql'])
  })

  it('are not written again when only their lines have moved', async () => {
    await keep([suggestion(3)])
    await keep([suggestion(3, { first: 5, last: 5 })])
    expect(github.reviews.threads).toHaveLength(1)
  })

  it('are hidden when they do not apply any more', async () => {
    await keep([suggestion(3), suggestion(4)])
    await keep([suggestion(4)])
    expect(github.reviews.open.map(({ first }) => first)).toEqual([4])
    expect(github.reviews.threads[0]).toMatchObject({ isResolved: false, comments: [{ isMinimized: true }] })
  })

  it('are resolved, too, where the token may do that', async () => {
    github.reviews.mayResolve = true
    await keep([suggestion(3)])
    await keep([])
    expect(github.reviews.threads[0]).toMatchObject({ isResolved: true, comments: [{ isMinimized: true }] })
    const before = github.calls.length
    await keep([])
    expect(github.calls.length).toBe(before + 1)
  })

  it('are left alone when somebody answered', async () => {
    await keep([suggestion(3)])
    const [thread] = github.reviews.threads
    if (thread) github.reviews.reply(thread, 'editor', 'No, this is how we say it.')
    await keep([])
    expect(github.reviews.open).toHaveLength(1)
  })

  it('are not made again when a person has resolved them', async () => {
    await keep([suggestion(3)])
    for (const thread of github.reviews.threads) thread.isResolved = true
    expect(await keep([suggestion(3)])).toMatchObject({ left: [] })
    expect(github.reviews.reviews).toHaveLength(1)
  })

  it('are made again when what they repair comes back', async () => {
    await keep([suggestion(3)])
    await keep([])
    await keep([suggestion(3)])
    expect(github.reviews.open).toHaveLength(1)
    expect(github.reviews.reviews).toHaveLength(2)
  })

  it('are made anew where GitHub has lost their lines', async () => {
    await keep([suggestion(3)])
    show(50, (line) => `changed ${line}`)
    await keep([suggestion(3)])
    expect(github.reviews.threads.map(({ comments }) => comments[0]?.isMinimized)).toEqual([true, false])
  })

  it('are at most 30, and the others are handed back', async () => {
    const many = Array.from({ length: 40 }, (_, index) => suggestion(index + 1))
    expect((await keep(many)).left).toEqual(many.slice(30))
    expect((await keep(many)).left).toEqual(many.slice(30))
    expect(github.reviews.threads).toHaveLength(30)
  })

  it("are each other's of several workflows", async () => {
    await keep([suggestion(3)])
    await keep([suggestion(4)], { id: 'links' })
    expect(github.reviews.open).toHaveLength(2)
  })

  it('are never taken for those that somebody else wrote with the same marker', async () => {
    const body = `${suggestionMarker('default', suggestion(3))}\nAll good.`
    github.reviews.create(
      { event: 'COMMENT', body: 'x', comments: [{ path: POST, line: 3, side: 'RIGHT', body }] },
      'stranger',
      { files: github.pullRequestFiles, text: () => undefined }
    )
    await keep([suggestion(3)])
    expect(github.reviews.threads.map(({ comments }) => comments[0]?.login)).toEqual(['stranger', ME])
    await keep([])
    expect(github.reviews.threads[0]?.comments[0]?.isMinimized).toBe(false)
  })

  it('are found behind 150 threads of others', async () => {
    await keep([suggestion(3)])
    const [mine] = github.reviews.threads.splice(0)
    for (let count = 0; count < 150; count += 1) {
      github.reviews.create(
        { event: 'COMMENT', body: 'x', comments: [{ path: POST, line: 3, side: 'RIGHT', body: 'Hm.' }] },
        'reader',
        { files: github.pullRequestFiles, text: () => undefined }
      )
    }
    if (mine) github.reviews.threads.push(mine)
    await keep([suggestion(3)])
    expect(github.reviews.threads).toHaveLength(151)
  })

  it('are not lost with one that GitHub can not place', async () => {
    const bad = suggestion(60)
    const good = Array.from({ length: 20 }, (_, index) => suggestion(index + 1))
    const result = await keep([...good.slice(0, 9), bad, ...good.slice(9)])
    expect(result.left).toEqual([bad])
    expect(github.reviews.threads).toHaveLength(20)
    expect(github.log.filter((line) => line.includes('reviews')).length).toBeLessThanOrEqual(12)
  })

  it('are given up after a bounded number of attempts', async () => {
    const bad = Array.from({ length: 30 }, (_, index) => suggestion(60 + index))
    expect((await keep(bad)).left).toHaveLength(30)
    expect(github.log.filter((line) => line.includes('reviews'))).toHaveLength(12)
  })

  it('are not written twice when the answer to the first attempt was lost', async () => {
    github.faults = [{ when: /POST .*reviews/, fault: 'reset', times: 1 }]
    // The review was stored, and only then the connection broke.
    github.onFault = () => {
      const { body } = github.calls.at(-1) ?? {}
      github.reviews.create(body as object, ME, { files: github.pullRequestFiles, text: () => 'line 3' })
    }
    expect(await keep([suggestion(3)])).toMatchObject({ placed: [suggestion(3)] })
    expect(github.reviews.threads).toHaveLength(1)
  })

  it('are written at a second attempt when GitHub failed at the first', async () => {
    github.faults = [{ when: /POST .*reviews/, fault: { status: 502 }, times: 1 }]
    await keep([suggestion(3)])
    expect(github.reviews.threads).toHaveLength(1)
  })

  it.each([500, 503])('are given up when GitHub keeps failing with %i', async (status) => {
    github.faults = [{ when: /POST .*reviews/, fault: { status } }]
    await expect(keep([suggestion(3)])).rejects.toMatchObject({ status })
    expect(github.log.filter((line) => line.includes('reviews'))).toHaveLength(2)
  })

  it('are not written where those that are there can not be read', async () => {
    github.faults = [{ when: /graphql/, fault: { status: 502 } }]
    await expect(keep([suggestion(3)])).rejects.toMatchObject({ status: 502 })
    expect(github.reviews.threads).toEqual([])
  })

  it('are refused to the token of a pull request from a fork', async () => {
    github.readOnly = true
    await expect(keep([suggestion(3)])).rejects.toMatchObject({ status: 403 })
    expect(github.log).toEqual(['POST /graphql', 'POST /pulls/2/reviews'])
  })
})
