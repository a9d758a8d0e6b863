import { describe, expect, it } from '@jest/globals'
import { FORK, mergeGroupPayload, NO_COMMIT, pushPayload } from '../support/webhook-payloads.js'
import { POST, post, setStage } from './blog.js'

const HOSTILE_CONFIG = 'fail-on: never\nrules:\n  date-invalid: "off"\nlinks:\n  allow-private: ["169.254.169.254"]\n'

describe('a pull request that a workflow with rights looks at', () => {
  const stage = setStage()

  const hostile = () =>
    stage().push({ [POST]: post({ date: 'someday' }), '.github/seo-content-check.yml': HOSTILE_CONFIG })

  it('is read as data without a checkout, and judged by the configuration of the base', async () => {
    const { github, emptyWorkspace, runPullRequest } = stage()
    const run = await runPullRequest(hostile(), {
      eventName: 'pull_request_target',
      workspace: emptyWorkspace(),
      facts: { headRepository: FORK }
    })
    expect(run.exitCode).toBe(1)
    expect(run.annotations).toContainEqual(expect.objectContaining({ title: 'date-invalid', file: POST, line: 3 }))
    expect(github.comments).toHaveLength(1)
  })

  it('is judged the same when its own files were checked out', async () => {
    const { checkout, runPullRequest } = stage()
    const commits = hostile()
    const run = await runPullRequest(commits, {
      eventName: 'pull_request_target',
      workspace: checkout(commits.head),
      facts: { headRepository: FORK }
    })
    expect(run.exitCode).toBe(1)
  })

  it('is judged the same when the base is checked out, as it is by default', async () => {
    const { base, checkout, runPullRequest } = stage()
    const run = await runPullRequest(hostile(), {
      eventName: 'pull_request_target',
      workspace: checkout(base),
      facts: { headRepository: FORK }
    })
    expect(run.exitCode).toBe(1)
  })

  it('follows the configuration that the base has', async () => {
    const { blog, emptyWorkspace, publish, push, runPullRequest } = stage()
    blog.git('switch', '--quiet', 'main')
    const base = blog.commit({ '.github/seo-content-check.yml': 'rules:\n  date-invalid: warning\n' })
    publish(base)
    const run = await runPullRequest(push({ [POST]: post({ date: 'someday' }) }), {
      eventName: 'pull_request_target',
      workspace: emptyWorkspace(),
      facts: { baseSha: base, headRepository: FORK }
    })
    expect(run.annotations).toContainEqual(expect.objectContaining({ title: 'date-invalid', level: 'warning' }))
  })
})

describe('a pull request from a fork', () => {
  const stage = setStage()

  it('does not choose the rules that judge it, also without rights', async () => {
    const { push, runPullRequest } = stage()
    const commits = push({ [POST]: post({ date: 'someday' }), '.github/seo-content-check.yml': HOSTILE_CONFIG })
    expect((await runPullRequest(commits, { facts: { headRepository: FORK } })).exitCode).toBe(1)
    expect((await runPullRequest(commits)).exitCode).toBe(0)
  })

  it('is judged when the fork is gone', async () => {
    const { push, runPullRequest } = stage()
    const commits = push({ [POST]: post({ date: 'someday' }) })
    expect((await runPullRequest(commits, { facts: { headRepository: null } })).exitCode).toBe(1)
  })
})

describe('a merge group', () => {
  const stage = setStage()

  it.each([0, 1])('has what it changes checked, without a comment (depth %i)', async (depth) => {
    const { base, checkout, github, push, run } = stage()
    const { merge } = push({ [POST]: post({ date: 'someday' }) })
    github.comparisons.set(`${base}...${merge}`, { mergeBase: base, files: github.pullRequestFiles })
    const step = await run({
      eventName: 'merge_group',
      payload: mergeGroupPayload(base, merge),
      workspace: checkout(merge, depth),
      sha: merge
    })
    expect(step).toMatchObject({ exitCode: 1, outputs: { posts: '1' } })
    expect(github.log.filter((line) => line.includes('comments'))).toEqual([])
  })
})

describe('a push', () => {
  const stage = setStage()

  it('of a new branch has checked what the default branch has not', async () => {
    const { base, checkout, github, push, run } = stage()
    const { head } = push({ [POST]: post({ date: 'someday' }) })
    github.comparisons.set(`main...${head}`, { mergeBase: base, files: github.pullRequestFiles })
    const step = await run({
      eventName: 'push',
      payload: pushPayload(NO_COMMIT, head),
      workspace: checkout(head),
      sha: head
    })
    expect(step).toMatchObject({ exitCode: 1, outputs: { posts: '1' } })
  })

  it('that was forced has checked what the branch has now', async () => {
    const { base, checkout, github, push, run } = stage()
    const { head } = push({ [POST]: post({ date: 'someday' }) })
    github.comparisons.set(`main...${head}`, { mergeBase: base, files: github.pullRequestFiles })
    const step = await run({
      eventName: 'push',
      payload: pushPayload('e'.repeat(40), head),
      workspace: checkout(head),
      sha: head
    })
    expect(step).toMatchObject({ exitCode: 1, outputs: { posts: '1' } })
  })

  it('that deletes a branch has nothing to check', async () => {
    const { base, run } = stage()
    const step = await run({ eventName: 'push', payload: pushPayload(base, NO_COMMIT) })
    expect(step.exitCode).toBe(0)
    expect(step.log.filter(Boolean)).toEqual(['refs/heads/topic was deleted: there is nothing to check.'])
  })
})

describe('a schedule or a person', () => {
  const stage = setStage()

  it.each(['schedule', 'workflow_dispatch'])('has the whole repository checked (%s)', async (eventName) => {
    const { checkout, push, run } = stage()
    const { merge } = push({ [POST]: post() })
    const step = await run({ eventName, payload: {}, workspace: checkout(merge), sha: merge })
    expect(step).toMatchObject({ exitCode: 0, outputs: { posts: '2' } })
  })

  it('has it checked through the API where there is no checkout', async () => {
    const { emptyWorkspace, push, run } = stage()
    const { merge } = push({ [POST]: post({ date: 'someday' }) })
    const step = await run({ eventName: 'schedule', payload: {}, workspace: emptyWorkspace(), sha: merge })
    expect(step).toMatchObject({ exitCode: 1, outputs: { posts: '2' } })
  })
})
