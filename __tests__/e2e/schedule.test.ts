import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import type { StepRun } from '../support/runner.js'
import { POST, post, setStage } from './blog.js'

const WALK =
  '"A day along the river, from the old mill to the ferry: where to start, what there is to see, and which bus goes back."'
const LABEL = 'seo-content-check'
const OTHER = {
  title: '"Three days along the coast"',
  description:
    '"Along the coast in three days: where the path leaves the beach, which inns are open in spring, and how to get back."'
}

describe('a check on a schedule', () => {
  const stage = setStage()

  function check(inputs: Record<string, string> = {}, files: Record<string, string | null> = {}): Promise<StepRun> {
    const { blog, run } = stage()
    blog.git('switch', '--quiet', 'main')
    const sha = blog.commit(files)
    return run({ eventName: 'schedule', payload: {}, sha, inputs: { issue: 'true', 'fail-on': 'never', ...inputs } })
  }
  const issues = () => stage().github.tracker.issues

  it('keeps one issue: opened, brought up to date, closed, opened again', async () => {
    const first = await check({}, { [POST]: post({ ...OTHER, date: 'someday' }) })
    expect(first).toMatchObject({ exitCode: 0, outputs: { 'issue-url': expect.stringContaining('/issues/100') } })
    expect(issues()).toHaveLength(1)
    expect(issues()[0]).toMatchObject({ title: 'Link rot and content problems', labels: [LABEL], state: 'open' })
    expect(issues()[0]?.body).toContain('#### New (1)')

    await check(
      {},
      {
        'content/posts/more.md': post({
          ...OTHER,
          title: '"Another walk, this time along the river"',
          description: WALK,
          date: 'never'
        })
      }
    )
    expect(issues()[0]?.body).toMatch(/\*\*\d new\*\*, 1 still there and 0 fixed/)
    expect(issues()[0]?.body).toMatch(/since \d{4}-\d\d-\d\d/)

    await check({}, { [POST]: null, 'content/posts/more.md': null })
    expect(issues()[0]).toMatchObject({ state: 'closed', stateReason: 'completed' })
    expect(issues()[0]?.body).toContain('All fixed')
    expect(issues()[0]?.body).toContain('date-invalid')

    await check({}, { [POST]: post({ ...OTHER, date: 'someday' }) })
    expect(issues()[0]).toMatchObject({ state: 'open', stateReason: 'reopened' })
    expect(issues()).toHaveLength(1)
  })

  it('leaves an issue closed that a person has closed, until there is something new', async () => {
    await check({}, { [POST]: post({ ...OTHER, date: 'someday' }) })
    Object.assign(issues()[0] ?? {}, { state: 'closed', stateReason: 'not_planned', labels: [] })
    await check()
    expect(issues()).toHaveLength(1)
    expect(issues()[0]).toMatchObject({ state: 'closed' })
    await check(
      {},
      {
        'content/posts/more.md': post({
          ...OTHER,
          title: '"Another walk, this time along the river"',
          description: WALK,
          date: 'never'
        })
      }
    )
    expect(issues()[0]).toMatchObject({ state: 'open' })
  })

  it('leaves the issues of others alone, closes a second one of its own, and keeps one for each id', async () => {
    const { tracker } = stage().github
    const body = '<!-- seo-content-check-issue:default -->\nOld.'
    const foreign = tracker.addIssue({ login: 'stranger', body, labels: [LABEL] })
    const own = tracker.addIssue({ body, labels: [LABEL] })
    const second = tracker.addIssue({ body, labels: [LABEL] })
    const files = { [POST]: post({ ...OTHER, date: 'someday' }) }
    await check({}, files)
    expect(foreign).toMatchObject({ body, state: 'open' })
    expect(own.body).toContain('date-invalid')
    expect(second).toMatchObject({ body, state: 'closed' })
    await check({ 'comment-id': 'weekly' })
    expect(issues()).toHaveLength(4)
  })

  it('has no issue without a reason, or where nobody asked for one', async () => {
    await check({ paths: 'content/none/**' })
    await check({ issue: 'false' }, { [POST]: post({ ...OTHER, date: 'someday' }) })
    await check({ paths: POST })
    expect(issues()).toEqual([])
    expect(stage().github.log.filter((line) => line.includes('/issues'))).toEqual([])
  })

  it('says which permission is missing', async () => {
    stage().github.tracker.readOnly = true
    const run = await check({}, { [POST]: post({ ...OTHER, date: 'someday' }) })
    expect(run.exitCode).toBe(0)
    expect(run.annotations).toContainEqual(
      expect.objectContaining({ level: 'notice', title: 'No issue', message: expect.stringContaining('issues: write') })
    )
  })

  it('looks again when creating the issue got no answer, and ends with one', async () => {
    stage().github.faults = [{ when: /^POST \S+\/issues$/, fault: { status: 502 }, times: 1 }]
    await check({}, { [POST]: post({ ...OTHER, date: 'someday' }) })
    expect(issues()).toHaveLength(1)
  })

  it('that several jobs share is put together by the last one, which keeps the issue', async () => {
    const { run, emptyWorkspace } = stage()
    const parts: string[] = []
    const files = { [POST]: post({ ...OTHER, date: 'someday' }) }
    for (const part of [1, 2, 3]) {
      const step = await check({ shard: `${part}/3`, annotations: 'false' }, part === 1 ? files : {})
      expect(step).toMatchObject({ exitCode: 0, summary: '', outputs: { 'issue-url': '' } })
      expect(step.outputs.report).toMatch(new RegExp(`report-default-${part}-of-3\\.json$`))
      parts.push(step.report ?? '')
    }
    expect(issues()).toEqual([])
    const publish = (reports: string[]) => {
      const workspace = emptyWorkspace()
      mkdirSync(join(workspace, 'parts'))
      for (const [index, text] of reports.entries()) writeFileSync(join(workspace, 'parts', `${index}.json`), text)
      const inputs = { reports: 'parts', issue: 'true', 'fail-on': 'error' }
      return run({ action: 'publish', eventName: 'schedule', payload: {}, workspace, inputs })
    }
    const whole = await publish(parts)
    expect(whole).toMatchObject({ exitCode: 1, outputs: { errors: '1' } })
    expect(whole.summary).toContain('date-invalid')
    expect(issues()).toHaveLength(1)

    // Without the part that has the post, nothing counts as fixed.
    const others = parts.filter((text) => !text.includes('date-invalid'))
    const partial = await publish(others)
    expect(partial.summary).toContain('gave no report')
    expect(issues()[0]).toMatchObject({ state: 'open', body: expect.stringContaining('kept in mind') })
    expect((await publish([parts[0] ?? '', parts[0] ?? ''])).annotations[0]?.message).toMatch(/two reports of part 1/)
  })
})
