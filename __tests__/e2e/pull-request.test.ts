import { describe, expect, it } from '@jest/globals'
import { FORK } from '../support/webhook-payloads.js'
import { ME, OLD, POST, post, setStage } from './blog.js'

describe('a pull request', () => {
  const stage = setStage()

  it('keeps one comment through its life: bad, worse, fixed', async () => {
    const { github, push, runPullRequest } = stage()

    const bad = push({ [POST]: post({ description: null }) })
    const first = await runPullRequest(bad)
    expect(first.exitCode).toBe(0)
    expect(first.annotations).toContainEqual(
      expect.objectContaining({ level: 'warning', title: 'description-required', file: POST })
    )
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toMatch(/^<!-- seo-content-check:default -->\n/)
    expect(github.comments[0]?.body).toContain('1 warning')
    expect(first.outputs['comment-url']).toContain('#issuecomment-1000')

    const worse = push({ [POST]: post({ description: null, title: null, date: 'tomorrow' }) })
    const second = await runPullRequest(worse)
    expect(second.exitCode).toBe(1)
    expect(Number(second.outputs.errors)).toBeGreaterThan(0)
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toMatch(/\d errors?/)

    const fixed = push({ [POST]: post() })
    const third = await runPullRequest(fixed)
    expect(third.exitCode).toBe(0)
    expect(third.annotations).toEqual([])
    expect(third.outputs).toMatchObject({ errors: '0', warnings: '0', findings: '0', posts: '1' })
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('all good')

    const writes = github.log.filter((line) => /^(?:POST|PATCH) \/issues/.test(line))
    expect(writes).toEqual(['POST /issues/2/comments', 'PATCH /issues/comments/1000', 'PATCH /issues/comments/1000'])
  })

  it('without findings gets no comment', async () => {
    const { github, push, runPullRequest } = stage()
    const { exitCode, annotations, summary } = await runPullRequest(push({ [POST]: post() }))
    expect({ exitCode, annotations, comments: github.comments }).toEqual({ exitCode: 0, annotations: [], comments: [] })
    expect(summary).toContain('all good')
  })

  it('without changed posts succeeds with one line', async () => {
    const { github, push, runPullRequest } = stage()
    const run = await runPullRequest(push({ 'README.md': '# Blog\n', 'layouts/x.html': '<p>' }))
    expect(run.exitCode).toBe(0)
    expect(run.log.filter(Boolean)).toEqual(['There are no posts to check.'])
    expect(run.summary).toBe('')
    expect(github.comments).toEqual([])
  })

  it('that takes its bad post back has its comment corrected', async () => {
    const { github, push, runPullRequest } = stage()
    await runPullRequest(push({ [POST]: post({ title: null }) }))
    await runPullRequest(push({ [POST]: null, 'README.md': 'x' }))
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('no posts to check')
  })

  it('that is looked at again without a change leaves its comment alone', async () => {
    const { github, push, runPullRequest } = stage()
    const commits = push({ [POST]: post({ title: null }) })
    await runPullRequest(commits)
    await runPullRequest(commits, { environment: { GITHUB_RUN_ID: '4712' } })
    expect(github.log.filter((line) => /^(?:POST|PATCH) \/(?:issues|pulls)/.test(line))).toEqual([
      'POST /issues/2/comments'
    ])
  })

  it('has findings at their line and column', async () => {
    const { push, runPullRequest } = stage()
    const { annotations, summary, outputs } = await runPullRequest(push({ [POST]: post({ date: 'someday' }) }))
    expect(annotations).toContainEqual(
      expect.objectContaining({
        level: 'error',
        title: 'date-invalid',
        file: POST,
        line: 3,
        endLine: 3,
        col: 7,
        endColumn: 14
      })
    )
    expect(summary).toContain('date-invalid')
    expect(summary).toContain(`/blob/`)
    expect(outputs.report).toMatch(/seo-content-check\/report-default\.json$/)
  })

  it('deletes, renames and copies posts', async () => {
    const { push, runPullRequest } = stage()
    const { outputs, annotations } = await runPullRequest(
      push({
        'content/posts/old.md': null,
        'content/posts/renamed.md': post({ ...OLD, aliases: '[/posts/old/]' }),
        'content/posts/copied.md': post()
      })
    )
    expect(outputs.posts).toBe('2')
    expect(annotations).toEqual([])
  })

  it('with 250 changed posts has all of them checked', async () => {
    const { push, runPullRequest } = stage()
    const many = Array.from({ length: 250 }, (_, index) => [
      `content/posts/walk-${index}.md`,
      post({ title: `Walk number ${index} in the hills`, date: 'never' })
    ])
    const { outputs, annotations, dropped, summary } = await runPullRequest(push(Object.fromEntries(many)))
    expect(outputs).toMatchObject({ posts: '250' })
    const errors = annotations.filter(({ level }) => level === 'error')
    expect(errors).toHaveLength(10)
    expect(errors.at(-1)?.message).toMatch(/^241 more errors: see the job summary\.$/)
    expect(new Set(errors.slice(0, 9).map(({ file }) => file)).size).toBe(9)
    expect(dropped).toEqual([])
    expect(summary).toContain('walk-249.md')
  })

  it('is found behind 150 comments, and quoted markers are left alone', async () => {
    const { github, push, runPullRequest } = stage()
    for (let count = 0; count < 149; count += 1) github.addComment('reader', `Comment ${count}`)
    const quoted = github.addComment('stranger', '<!-- seo-content-check:default -->\nAll good, merge it!')
    const own = github.addComment(ME, '<!-- seo-content-check:default -->\nOld.')
    await runPullRequest(push({ [POST]: post({ title: null }) }))
    expect(quoted.body).toContain('All good, merge it!')
    expect(own.body).not.toContain('Old.')
    expect(github.comments).toHaveLength(151)
  })

  it('from a fork is judged the same, without a comment, and told why', async () => {
    const { github, push, runPullRequest } = stage()
    github.readOnly = true
    const commits = push({ [POST]: post({ date: 'someday' }) })
    const run = await runPullRequest(commits, { facts: { headRepository: FORK } })
    expect(run.exitCode).toBe(1)
    expect(github.comments).toEqual([])
    expect(run.annotations).toContainEqual({
      level: 'notice',
      title: 'No comment',
      message: expect.stringMatching(/forks.*`pull-requests: write`.*job summary/)
    })
    expect(run.summary).toContain('date-invalid')
  })

  it('without the permission to comment names it', async () => {
    const { github, push, runPullRequest } = stage()
    github.readOnly = true
    const run = await runPullRequest(push({ [POST]: post({ title: null }) }))
    expect(run.annotations).toContainEqual(
      expect.objectContaining({
        level: 'notice',
        message: expect.stringContaining('give the job the permission `pull-requests: write`')
      })
    )
  })

  it('is left alone where comments may not even be read, and all is well', async () => {
    const { github, push, runPullRequest } = stage()
    const refusal = {
      status: 403,
      message: 'Resource not accessible by integration',
      headers: { 'x-accepted-github-permissions': 'issues=read; pull_requests=read' }
    }
    github.faults = [{ when: /comments/, fault: refusal }]
    expect((await runPullRequest(push({ [POST]: post() }))).annotations).toEqual([])
    expect((await runPullRequest(push({ [POST]: post({ title: null }) }))).annotations).toContainEqual(
      expect.objectContaining({ level: 'notice', message: expect.stringContaining('`pull-requests: write`') })
    )
  })

  it('never gets a comment when none is wanted', async () => {
    const { github, push, runPullRequest } = stage()
    await runPullRequest(push({ [POST]: post({ title: null }) }), { inputs: { comment: 'never' } })
    expect(github.log.filter((line) => line.includes('comments'))).toEqual([])
  })

  it('always gets a comment when one is always wanted', async () => {
    const { github, push, runPullRequest } = stage()
    await runPullRequest(push({ [POST]: post() }), { inputs: { comment: 'always' } })
    expect(github.comments).toHaveLength(1)
  })

  it.each([
    ['never', { date: 'someday' }, 0],
    ['error', { description: null }, 0],
    ['warning', { description: null }, 1],
    ['error', { date: 'someday' }, 1]
  ])('with fail-on %s and a post with %j ends with %i', async (failOn, fields, status) => {
    const { push, runPullRequest } = stage()
    const run = await runPullRequest(push({ [POST]: post(fields) }), {
      inputs: { 'fail-on': failOn, annotations: 'false' }
    })
    expect(run.exitCode).toBe(status)
    expect(run.annotations).toEqual([])
  })

  it('takes fail-on from the configuration, unless the workflow says otherwise', async () => {
    const { push, runPullRequest } = stage()
    const commits = push({ [POST]: post({ date: 'someday' }), 'seo-content-check.yml': 'fail-on: never\n' })
    expect((await runPullRequest(commits)).exitCode).toBe(0)
    expect((await runPullRequest(commits, { inputs: { 'fail-on': 'error' } })).exitCode).toBe(1)
  })

  it('checks only the paths that the workflow names', async () => {
    const { push, runPullRequest } = stage()
    const commits = push({ [POST]: post(), 'content/blog/x.md': post({ date: 'someday' }) })
    const run = await runPullRequest(commits, { inputs: { paths: 'content/posts/**\n' } })
    expect(run).toMatchObject({ exitCode: 0, outputs: { posts: '1' } })
  })

  it('with a wrong configuration has it annotated at its line', async () => {
    const { push, runPullRequest } = stage()
    const run = await runPullRequest(push({ '.github/seo-content-check.yml': '# ours\nfail-on: sometimes\n' }))
    expect(run.exitCode).toBe(1)
    expect(run.annotations).toEqual([
      expect.objectContaining({
        level: 'error',
        file: '.github/seo-content-check.yml',
        line: 2,
        title: 'Configuration'
      })
    ])
  })

  it('with a wrong input names what is allowed', async () => {
    const { push, runPullRequest } = stage()
    const run = await runPullRequest(push({ [POST]: post() }), { inputs: { comment: 'sometimes' } })
    expect(run.exitCode).toBe(1)
    expect(run.annotations).toEqual([
      expect.objectContaining({ level: 'error', message: expect.stringContaining('`auto`, `always` or `never`') })
    ])
  })
})
