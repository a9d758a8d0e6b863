import { execFileSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import { FORK } from '../support/webhook-payloads.js'
import { POST, post, setStage } from './blog.js'

/** A post with two repairs on lines of their own: `draft`, which is certain, and `date`, which is not. */
const REPAIRABLE = { draft: '"ja"', date: '27-02-2026' }

/** The patch that stands in a report. */
function patchIn(text: string | undefined): string {
  return /```diff\n(---.*?)```/s.exec(text ?? '')?.[1] ?? ''
}

describe('what can be repaired in a pull request', () => {
  const stage = setStage()

  it('is suggested beside its lines, once, until it is accepted', async () => {
    const { github, push, runPullRequest } = stage()
    const bad = push({ [POST]: post(REPAIRABLE) })
    await runPullRequest(bad)
    expect(github.reviews.open.map(({ lines }) => lines)).toEqual([['date: 27-02-2026'], ['draft: "ja"']])
    expect(github.comments[0]?.body).toContain('2 fixes are ready to accept')
    expect(github.comments[0]?.body).toContain('https://github.com/octo-org/blog/pull/2/files')
    expect(patchIn(github.comments[0]?.body)).toBe('')

    await runPullRequest(bad)
    expect(github.reviews.reviews).toHaveLength(1)

    const half = push({ [POST]: post({ ...REPAIRABLE, draft: 'true' }) })
    await runPullRequest(half)
    expect(github.reviews.open.map(({ lines }) => lines)).toEqual([['date: 27-02-2026']])
    expect(github.comments[0]?.body).toContain('1 fix is ready to accept')

    await runPullRequest(push({ [POST]: post({ draft: 'true' }) }))
    expect(github.reviews.open).toEqual([])
    expect(github.reviews.reviews).toHaveLength(1)
  })

  it('costs seven requests in a pull request of five posts that were there before', async () => {
    const { base, blog, github, publish, push, runPullRequest } = stage()
    const paths = [1, 2, 3, 4, 5].map((number) => `content/posts/walk-${number}.md`)
    const titled = (fields: Record<string, string>) =>
      Object.fromEntries(
        paths.map((path, index) => [path, post({ title: `Walk number ${index} in the hills`, ...fields })])
      )
    push(titled({}))
    blog.git('switch', '--quiet', 'main')
    blog.git('merge', '--quiet', '--ff-only', 'topic')
    const start = blog.git('rev-parse', 'HEAD')
    publish(start)
    const commits = push(titled(REPAIRABLE))
    github.pullRequestFiles = github.pullRequestFiles.map((file) => ({ ...file, status: 'modified' }))
    expect(start).not.toBe(base)
    const { outputs } = await runPullRequest(commits, { facts: { baseSha: start } })
    expect(outputs).toMatchObject({ posts: '5', errors: '10' })
    expect(github.log).toEqual([
      'GET /pulls/2/files',
      'POST /graphql',
      'POST /graphql',
      'POST /pulls/2/reviews',
      'GET /issues/2/comments',
      'POST /issues/2/comments',
      'GET /issues/2/comments'
    ])
    expect(github.reviews.open).toHaveLength(10)
  })

  it('beyond 30 suggestions is a patch that Git applies', async () => {
    const { checkout, github, push, runPullRequest } = stage()
    const many = Array.from({ length: 18 }, (_, index) => [
      `content/posts/walk-${index}.md`,
      post({ title: `Walk number ${index} in the hills`, ...REPAIRABLE })
    ])
    const commits = push(Object.fromEntries(many))
    await runPullRequest(commits)
    expect(github.reviews.open).toHaveLength(30)
    expect(github.comments[0]?.body).toContain('6 fixes as a patch')
    const patch = patchIn(github.comments[0]?.body)
    const workspace = checkout(commits.merge)
    execFileSync('git', ['apply', '--check', '-'], { cwd: workspace, input: patch })
    expect(patch.match(/^\+(?:date|draft):/gm)).toHaveLength(6)
  })

  it('is a patch alone where that is wanted', async () => {
    const { github, push, runPullRequest } = stage()
    await runPullRequest(push({ [POST]: post(REPAIRABLE) }), { inputs: { suggestions: 'comment' } })
    expect(github.log.filter((line) => !line.startsWith('GET'))).toEqual(['POST /issues/2/comments'])
    expect(github.comments[0]?.body).toContain('2 fixes as a patch')
    expect(github.comments[0]?.body).toContain('1 of them is a suggestion: read the result')
  })

  it('is neither where nothing is wanted', async () => {
    const { github, push, runPullRequest } = stage()
    await runPullRequest(push({ [POST]: post(REPAIRABLE) }), { inputs: { suggestions: 'never' } })
    expect(github.comments[0]?.body).not.toMatch(/ready to accept|as a patch/)
    expect(github.reviews.reviews).toEqual([])
  })

  it('is a patch in the summary for a fork, and there is one notice for all that was refused', async () => {
    const { github, push, runPullRequest } = stage()
    github.readOnly = true
    const run = await runPullRequest(push({ [POST]: post(REPAIRABLE) }), { facts: { headRepository: FORK } })
    expect(run.exitCode).toBe(1)
    expect(patchIn(run.summary)).toContain('+draft: true')
    expect(run.annotations.filter(({ level }) => level === 'notice').map(({ title }) => title)).toEqual(['No comment'])
  })

  it('is a patch in the comment when GitHub does not take the review', async () => {
    const { github, push, runPullRequest } = stage()
    github.faults = [{ when: /POST .*reviews/, fault: { status: 503 } }]
    const run = await runPullRequest(push({ [POST]: post(REPAIRABLE) }))
    expect(patchIn(github.comments[0]?.body)).toContain('+draft: true')
    expect(run.annotations).toContainEqual({
      level: 'notice',
      title: 'No suggestions',
      message: expect.stringMatching(/didn't take the suggestions: 503.*as a patch/)
    })
  })

  it('is never suggested for lines of another version than GitHub shows', async () => {
    const { github, push, runPullRequest } = stage()
    const old = push({ [POST]: post(REPAIRABLE) })
    push({ [POST]: post({ ...REPAIRABLE, lastmod: '2026-03-01' }) })
    await runPullRequest(old)
    expect(github.reviews.reviews).toEqual([])
    expect(patchIn(github.comments[0]?.body)).toContain('+draft: true')
  })
})

describe('annotations', () => {
  const stage = setStage()

  it('are only for lines that the diff shows, where that is wanted', async () => {
    const { blog, publish, push, runPullRequest } = stage()
    const long = `${'We walk from hut to hut for a week, and carry no more than a small rucksack.\n\n'.repeat(10)}`
    const own = {
      title: 'From hut to hut',
      description:
        '"What a week from hut to hut is like, and what to bring for the cold nights up there: all that we learned."'
    }
    push({ [POST]: post(own, long) })
    blog.git('switch', '--quiet', 'main')
    blog.git('merge', '--quiet', '--ff-only', 'topic')
    const start = blog.git('rev-parse', 'HEAD')
    publish(start)
    const commits = push({ [POST]: post({ ...own, date: 'someday' }, `${long}One more [link]().\n`) })
    const titles = async (annotations: string) => {
      const run = await runPullRequest(commits, { facts: { baseSha: start }, inputs: { annotations } })
      return run.annotations.map(({ title }) => title)
    }
    expect(await titles('changed-lines')).toEqual(['date-invalid', 'link-empty'])
    expect(await titles('none')).toEqual([])
  })
})

describe('the check run', () => {
  const stage = setStage()

  it('has every finding, in batches of 50, and the outcome of the step', async () => {
    const { github, push, runPullRequest } = stage()
    const many = Array.from({ length: 60 }, (_, index) => [
      `content/posts/walk-${index}.md`,
      post({ title: `Walk number ${index} in the hills`, date: 'never', description: null })
    ])
    const commits = push(Object.fromEntries(many))
    await runPullRequest(commits, { inputs: { 'check-run': 'true', annotations: 'none', suggestions: 'never' } })
    expect(github.checkRuns).toEqual([
      expect.objectContaining({ name: 'SEO content', head_sha: commits.head, conclusion: 'failure' })
    ])
    expect(github.checkRuns[0]?.output.title).toMatch(/60 errors/)
    expect(github.checkRuns[0]?.output.annotations.length).toBeGreaterThanOrEqual(120)
    expect(github.log.filter((line) => line.includes('check-runs')).length).toBe(
      Math.ceil((github.checkRuns[0]?.output.annotations.length ?? 0) / 50)
    )
  })

  it('is not written unless it is asked for, and its refusal names what is missing', async () => {
    const { github, push, runPullRequest } = stage()
    const commits = push({ [POST]: post() })
    await runPullRequest(commits)
    expect(github.checkRuns).toEqual([])
    github.refusesCheckRuns = true
    const run = await runPullRequest(commits, { inputs: { 'check-run': 'true' } })
    expect(run.exitCode).toBe(0)
    expect(run.annotations).toContainEqual({
      level: 'notice',
      title: 'No check run',
      message: expect.stringContaining('give the job the permission `checks: write`')
    })
  })
})
