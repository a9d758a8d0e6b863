import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { renderIssue } from '../../src/issue/body.js'
import { historyOf } from '../../src/issue/history.js'
import { type IssueMemory, readMemory, writeMemory } from '../../src/issue/memory.js'
import { reportedLink } from '../../src/report/build.js'
import type { Report } from '../../src/report/report.js'
import { at, finding, reportOf } from '../support/report-samples.js'

const DEAD = 'https://gone.example/page'
const FIRST = { day: '2026-03-01', isPartial: false }
const LATER = { day: '2026-03-08', isPartial: false }
const PLACE = { repositoryUrl: 'https://github.com/octo-org/blog', headSha: 'a'.repeat(40) }

const dead = (path: string, rule = 'link-broken', severity: 'error' | 'warning' = 'error') =>
  finding({ rule, severity, path, subject: DEAD, message: `Link "${DEAD}" is dead.` })
const linkOf = (kind: 'broken' | 'transient' | 'unchecked' | 'ok') =>
  reportedLink({ url: DEAD, class: kind }, [{ path: 'content/posts/a.md', range: at(4) }])
const render = (report: Report, history: ReturnType<typeof historyOf>) =>
  renderIssue(report, history, { place: PLACE, runUrl: 'https://github.com/octo-org/blog/actions/runs/1' })

describe('what is told of two checks', () => {
  const broken = reportOf([dead('content/posts/a.md'), dead('content/posts/b.md')], { links: [linkOf('broken')] })

  it('is one problem for a dead link in several posts', () => {
    const { fresh, memory } = historyOf(broken, undefined, FIRST)
    expect(fresh).toEqual([expect.objectContaining({ others: 1 })])
    expect([...memory.since.values()]).toEqual(['2026-03-01'])
  })

  it('is the same problem since the same day, whatever a link that does not answer is called today', () => {
    const { memory } = historyOf(broken, undefined, FIRST)
    const warning = dead('content/posts/a.md', 'link-unverifiable', 'warning')
    const today = reportOf([warning], { links: [linkOf('transient')] })
    const { fresh, still, fixed } = historyOf(today, memory, LATER)
    expect({ fresh, fixed: fixed.count }).toEqual({ fresh: [], fixed: 0 })
    expect(still).toEqual([expect.objectContaining({ since: '2026-03-01' })])
  })

  it('is fixed when it is gone, with the words for it', () => {
    const { memory } = historyOf(broken, undefined, FIRST)
    const { fixed } = historyOf(reportOf([], { links: [linkOf('ok')] }), memory, LATER)
    expect(fixed).toEqual({ count: 1, words: [`link-broken: ${DEAD}`] })
  })

  it.each([
    ['the link was not asked', reportOf([], { links: [linkOf('unchecked')] }), false],
    ['a part of the check is missing', reportOf([]), true]
  ])('is not fixed when %s, and remembered with its day', (_, report, isPartial) => {
    const { memory } = historyOf(broken, undefined, FIRST)
    const second = historyOf(report, memory, { ...LATER, isPartial })
    expect(second).toMatchObject({ fixed: { count: 0 }, unknown: 1 })
    expect([...second.memory.since.values()]).toEqual(['2026-03-01'])
    expect(render(report, second)).toContain('1 known problem could not be looked at this time')
  })

  it('leaves notes out', () => {
    expect(historyOf(reportOf([finding({ severity: 'info' })]), undefined, FIRST).fresh).toEqual([])
  })
})

describe('the text of the issue', () => {
  it('stays below the limit of GitHub with 10,000 problems, and remembers what it can', () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      finding({
        rule: 'title-width',
        severity: 'warning',
        path: `content/posts/${index}.md`,
        subject: 'title',
        message: 'x'.repeat(400)
      })
    )
    const report = reportOf(many)
    const first = historyOf(report, undefined, FIRST)
    const body = render(report, first)
    expect(body.length).toBeLessThan(60_000)
    expect(body).toContain('#### New (10,000)')
    expect(body).toMatch(/… and [\d,]+ more: see \[the job summary\]/)
    const memory = readMemory(body)
    expect(memory?.isPartial).toBe(true)
    const second = historyOf(report, memory, LATER)
    // What is beyond its memory is not called new.
    expect(second).toMatchObject({ fresh: [], fixed: { count: 0 } })
    expect(render(report, second).length).toBeLessThan(60_000)
  })

  it('shows what comes from posts as it is', () => {
    const evil = finding({
      severity: 'error',
      message: '@octocat <img src=x> --> [x](https://evil.example)',
      path: 'a/<b>.md'
    })
    const body = render(reportOf([evil]), historyOf(reportOf([evil]), undefined, FIRST))
    expect(body).not.toMatch(/@octocat|<img|\]\(https:\/\/evil/)
    expect(readMemory(body)?.since.size).toBe(1)
  })
})

describe('the memory of the issue', () => {
  it('comes back as it was, whatever words it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 100, unit: 'binary' }), { maxLength: 20 }), (texts) => {
        const keys = texts.map((_, index) => `key_${String(index).padStart(2, '0')}`)
        const memory: IssueMemory = {
          day: '2026-03-08',
          since: new Map(keys.map((key, index) => [key, index % 2 === 0 ? '2026-03-01' : '2026-03-08'])),
          words: new Map(keys.map((key, index) => [key, (texts[index] ?? '').toWellFormed()])),
          isPartial: false
        }
        const body = `Text\n\n${writeMemory(memory)}\n`
        const read = readMemory(body)
        expect(new Map([...(read?.since ?? [])].sort())).toEqual(new Map([...memory.since].sort()))
        expect(read?.words).toEqual(memory.words)
        expect(body.match(/-->/g)).toHaveLength(1)
      })
    )
  })

  it.each([
    ['', 'nothing'],
    ['<!-- seo-content-check-memory {} -->', 'an empty one'],
    ['<!-- seo-content-check-memory {"version":1,"day":"soon","since":{},"words":{},"partial":false} -->', 'no day'],
    ['<!-- seo-content-check-memory {"version":2} -->', 'a later version'],
    ['<!-- seo-content-check-memory {"version":1,', 'half of one']
  ])('is not believed when it is %j', (body) => {
    expect(readMemory(body)).toBeUndefined()
  })
})
