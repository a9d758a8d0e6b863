import { describe, expect, it } from '@jest/globals'
import { FORK, mergeGroupPayload } from '../support/webhook-payloads.js'
import { POST, post, setStage } from './blog.js'

describe('the life of a pull request', () => {
  const stage = setStage()

  const bodies = () => stage().github.comments.map(({ body }) => body)
  const rules = ({ annotations }: { annotations: { title?: string }[] }) => annotations.map(({ title }) => title)

  it('is opened bad, half fixed, forced to another commit, fixed, and merged through a queue', async () => {
    const { base, blog, checkout, github, push, run, runPullRequest } = stage()

    const opened = push({ [POST]: post({ date: 'someday', description: null }) })
    const first = await runPullRequest(opened)
    expect(first.exitCode).toBe(1)
    expect(rules(first)).toEqual(['date-invalid', 'description-required'])
    expect(bodies()).toEqual([expect.stringMatching(/1 error and 1 warning[\s\S]*must be fixed/)])

    const halfFixed = push({ [POST]: post({ description: null }) })
    const second = await runPullRequest(halfFixed)
    expect(second.exitCode).toBe(0)
    expect(rules(second)).toEqual(['description-required'])
    expect(bodies()).toEqual([expect.stringMatching(/1 warning[\s\S]*can be published, but could do better/)])

    // The branch is made anew, and the run of the commit that is gone comes in last.
    blog.git('switch', '--quiet', 'topic')
    blog.git('reset', '--quiet', '--hard', base)
    const forced = push({ [POST]: post({ title: null }) })
    const third = await runPullRequest(forced)
    expect(third.exitCode).toBe(1)
    expect(bodies()).toEqual([expect.stringContaining(forced.head)])
    const late = await runPullRequest(halfFixed)
    expect(late.exitCode).toBe(0)
    expect(bodies()).toEqual([expect.stringContaining(forced.head)])

    const fixed = push({ [POST]: post() })
    const fourth = await runPullRequest(fixed)
    expect(fourth).toMatchObject({ exitCode: 0, annotations: [], outputs: { findings: '0' } })
    expect(bodies()).toEqual([expect.stringContaining('all good')])

    const requests = github.calls.length
    const merged = await run({
      eventName: 'merge_group',
      payload: mergeGroupPayload(base, fixed.merge),
      workspace: checkout(fixed.merge, 0),
      sha: fixed.merge
    })
    expect(merged).toMatchObject({ exitCode: 0, annotations: [], outputs: { posts: '1' } })
    expect(github.calls).toHaveLength(requests)

    const writes = github.log.filter((line) => !/^(?:GET|POST \/graphql$)/.test(line))
    expect(writes).toEqual(['POST /issues/2/comments', ...Array(3).fill('PATCH /issues/comments/1000')])
  })

  it('is the same whatever GitHub says of its state', async () => {
    const { push, runPullRequest } = stage()
    const commits = push({ [POST]: post({ date: 'someday' }) })
    const states = [
      { draft: true },
      { state: 'closed', merged: false },
      { locked: true },
      { mergeable: false, mergeable_state: 'dirty', merge_commit_sha: null },
      { head: { ref: 'another-name' }, title: 'Another title' }
    ]
    for (const state of states) {
      const run = await runPullRequest(commits, { facts: { state } })
      expect([state, run.exitCode, rules(run)]).toEqual([state, 1, ['date-invalid']])
    }
    expect(bodies()).toHaveLength(1)
  })

  it('is the same for a pull request with a conflict, from a fork that is gone, without a checkout', async () => {
    const { base, emptyWorkspace, github, push, runPullRequest } = stage()
    const commits = push({ [POST]: post({ date: 'someday' }) })
    const run = await runPullRequest(commits, {
      eventName: 'pull_request_target',
      workspace: emptyWorkspace(),
      sha: base,
      facts: { headRepository: null, state: { mergeable: false, merge_commit_sha: null } }
    })
    expect(run.exitCode).toBe(1)
    expect(github.comments).toHaveLength(1)
  })

  it('is told that its conversation is locked, and not that a permission is missing', async () => {
    const { github, push, runPullRequest } = stage()
    const locked = { status: 403, message: 'Unable to create comment because issue is locked.' }
    github.faults = [{ when: /POST .*comments/, fault: locked }]
    const run = await runPullRequest(push({ [POST]: post({ title: null }) }), { facts: { headRepository: FORK } })
    const notices = run.annotations.filter(({ title }) => title === 'No comment')
    expect(notices).toEqual([expect.objectContaining({ message: expect.stringContaining('issue is locked') })])
    expect(notices[0]?.message).not.toMatch(/permission|fork/)
  })
})
