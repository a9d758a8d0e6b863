import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { Report } from '../../src/report/report.js'
import type { StepOptions, StepRun } from '../support/runner.js'
import { FORK, type WorkflowRunFacts, workflowRunPayload } from '../support/webhook-payloads.js'
import { POST, post, setStage } from './blog.js'

describe('a pull request from a fork, in two stages', () => {
  const stage = setStage()
  const [forkOwner = ''] = FORK.split('/')

  function pull(headSha: string, number = 2) {
    return { number, state: 'open' as const, headSha, headRepository: FORK, headBranch: 'topic', headOwner: forkOwner }
  }

  /** The first stage, with a token that may only read; gives its report, as the artifact has it. */
  async function firstStage(commits: { head: string; merge: string }): Promise<Report> {
    const { github, runPullRequest } = stage()
    github.readOnly = true
    const run = await runPullRequest(commits, {
      facts: { headRepository: FORK },
      inputs: { 'fail-on': 'never' }
    })
    github.readOnly = false
    return JSON.parse(run.report ?? '')
  }

  /** The second stage, which finds what was downloaded in a folder. */
  async function secondStage(
    files: Record<string, unknown>,
    facts: WorkflowRunFacts,
    options: Partial<StepOptions> = {}
  ): Promise<StepRun> {
    const { run, emptyWorkspace } = stage()
    const workspace = emptyWorkspace()
    mkdirSync(join(workspace, 'reports'))
    for (const [name, content] of Object.entries(files)) {
      writeFileSync(join(workspace, 'reports', name), typeof content === 'string' ? content : JSON.stringify(content))
    }
    return run({
      action: 'publish',
      eventName: 'workflow_run',
      payload: workflowRunPayload(facts),
      workspace,
      ...options,
      inputs: { reports: 'reports', ...options.inputs }
    })
  }

  it('gets its comment and its label from the second stage, through its life', async () => {
    const { github, push } = stage()
    const labels = 'error: seo: errors\nwarning: seo: warnings\nclean: seo: fine'
    github.tracker.labels.set(2, ['wontfix'])

    const bad = push({ [POST]: post({ date: 'someday' }) })
    github.tracker.pulls = [pull(bad.head)]
    const report = await firstStage(bad)
    expect(github.comments).toEqual([])
    const first = await secondStage({ 'report.json': report }, { headSha: bad.head }, { inputs: { labels } })
    expect(first).toMatchObject({ exitCode: 0, annotations: [], outputs: { errors: '1' } })
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('date-invalid')
    expect(github.comments[0]?.body).toContain(`/blob/${bad.head}/`)
    expect(github.tracker.labels.get(2)).toEqual(['wontfix', 'seo: errors'])
    expect(first.outputs['comment-url']).toContain('#issuecomment-')

    const title = '"Three days along the coast"'
    const description =
      '"Along the coast in three days: where the path leaves the beach, which inns are open in spring, and how to get back by train."'
    const fixed = push({ [POST]: post({ title, description }) })
    github.tracker.pulls = [pull(fixed.head)]
    await secondStage({ 'report.json': await firstStage(fixed) }, { headSha: fixed.head }, { inputs: { labels } })
    expect(github.comments).toHaveLength(1)
    expect(github.comments[0]?.body).toContain('all good')
    expect(github.tracker.labels.get(2)).toEqual(['wontfix', 'seo: fine'])
  })

  it('is not written to when its head has moved on', async () => {
    const { github, push } = stage()
    const old = push({ [POST]: post({ date: 'someday' }) })
    const report = await firstStage(old)
    github.tracker.pulls = [pull(push({ [POST]: post() }).head)]
    const run = await secondStage({ 'report.json': report }, { headSha: old.head })
    expect(github.comments).toEqual([])
    expect(run.annotations).toEqual([
      expect.objectContaining({ level: 'notice', message: expect.stringContaining('has moved on') })
    ])
  })

  it('is found by what GitHub says of the run, whatever stands in the report', async () => {
    const { github, push } = stage()
    const { head, merge } = push({ [POST]: post({ date: 'someday' }) })
    const report = await firstStage({ head, merge })
    const other = { ...pull('f'.repeat(40), 3), headBranch: 'other' }
    const sameNameElsewhere = { ...pull(head, 4), headRepository: 'another/blog', headOwner: 'another' }
    github.tracker.pulls = [other, sameNameElsewhere, pull(head)]
    await secondStage({ 'report.json': report }, { headSha: head })
    expect(github.log).toContain('POST /issues/2/comments')
    expect(github.comments).toHaveLength(1)
  })

  it('is found by its commit when the fork is gone', async () => {
    const { github, push } = stage()
    const commits = push({ [POST]: post({ date: 'someday' }) })
    const report = await firstStage(commits)
    github.tracker.pulls = [{ ...pull(commits.head), headRepository: null }]
    await secondStage({ 'report.json': report }, { headSha: commits.head, headRepository: null })
    expect(github.comments).toHaveLength(1)
  })

  it.each([
    ['closed', (head: string) => [{ ...pull(head), state: 'closed' as const }], 'no open pull request'],
    ['one of two with one head', (head: string) => [pull(head), pull(head, 3)], 'several pull requests']
  ])('is not written to when it is %s', async (_, pulls, reason) => {
    const { github, push } = stage()
    const commits = push({ [POST]: post({ date: 'someday' }) })
    const report = await firstStage(commits)
    github.tracker.pulls = pulls(commits.head)
    const run = await secondStage({ 'report.json': report }, { headSha: commits.head })
    expect(github.comments).toEqual([])
    expect(run.annotations[0]?.message).toContain(reason)
    expect(run.summary).toContain('date-invalid')
  })

  it('has a report refused that is none, with nothing posted', async () => {
    const { github, push } = stage()
    const { head, merge } = push({ [POST]: post({ date: 'someday' }) })
    const report = await firstStage({ head, merge })
    github.tracker.pulls = [pull(head)]
    const [finding] = report.findings
    const requests = github.calls.length
    for (const bad of [
      'not JSON',
      '[]',
      { ...report, schemaVersion: 2 },
      { ...report, extra: true },
      { ...report, findings: [{ ...finding, path: '../../etc/passwd' }] },
      { ...report, findings: [{ ...finding, path: '.git/config' }] },
      { ...report, findings: [{ ...finding, rule: '](https://evil.example)' }] },
      { ...report, findings: [{ ...finding, message: 'x'.repeat(30_000) }] },
      { ...report, findings: [{ ...finding, severity: 'fatal' }] },
      { ...report, shard: { index: 3, count: 2000 } }
    ]) {
      const run = await secondStage({ 'report.json': bad }, { headSha: head })
      expect(run.exitCode).toBe(1)
      expect(run.annotations).toEqual([expect.objectContaining({ level: 'error', title: 'Nothing was published' })])
      expect(run.annotations[0]?.message).toMatch(/^report\.json is no report/)
    }
    expect(github.calls.length).toBe(requests)
  })

  it('cannot put anything live into the comment by its report', async () => {
    const { github, push } = stage()
    const { head, merge } = push({ [POST]: post({ date: 'someday' }) })
    const report = await firstStage({ head, merge })
    const finding = report.findings.find(({ rule }) => rule === 'date-invalid')
    const evil =
      '</details><img src=x onerror=alert(1)> @octocat [click](https://evil.example) <!-- seo-content-check:other -->'
    github.tracker.pulls = [pull(head)]
    const forged = {
      ...report,
      posts: report.posts.map((one) => ({
        ...one,
        page: { title: evil, description: evil, url: 'javascript:alert(1)' }
      })),
      findings: [
        { ...finding, message: evil, help: 'https://evil.example/', fix: { description: evil, safe: true, edits: [] } }
      ],
      incomplete: [evil, '::error::forged'],
      counts: { ...report.counts, errors: 0, warnings: 0 }
    }
    const run = await secondStage({ 'report.json': forged }, { headSha: head })
    const body = github.comments[0]?.body ?? ''
    expect(body).not.toMatch(/\]\(https:\/\/evil|javascript:|<img src=x|@octocat|<!-- seo-content-check:other/)
    // What is counted is counted anew.
    expect(body).toContain('1 error')
    expect(run.outputs.errors).toBe('1')
    expect(run.annotations.filter(({ level }) => level === 'error')).toEqual([])
  })

  it('says which permission is missing, and goes on', async () => {
    const { github, push } = stage()
    const { head, merge } = push({ [POST]: post({ date: 'someday' }) })
    const report = await firstStage({ head, merge })
    github.tracker.pulls = [pull(head)]
    github.readOnly = true
    github.tracker.readOnly = true
    const run = await secondStage({ 'report.json': report }, { headSha: head }, { inputs: { labels: 'error: bad' } })
    expect(run.exitCode).toBe(0)
    expect(run.annotations.map(({ title }) => title)).toEqual(['No comment', 'No labels'])
    for (const { message } of run.annotations) expect(message).toContain('`pull-requests: write`')
  })

  it('has nothing published when there is no report, or no pull request', async () => {
    const { github } = stage()
    const none = await secondStage({}, { headSha: 'a'.repeat(40) })
    expect(none).toMatchObject({ exitCode: 0, annotations: [{ level: 'notice', title: 'Nothing to publish' }] })
    expect(github.calls).toEqual([])
  })

  it('with wrong inputs says what is right', async () => {
    const run = await secondStage({}, { headSha: 'a'.repeat(40) }, { inputs: { reports: '', labels: 'bad label' } })
    expect(run.exitCode).toBe(1)
    expect(run.annotations[0]?.message).toMatch(/`reports` is empty.*`labels` has the line "bad label"/)
  })
})
