import { describe, expect, it } from '@jest/globals'
import { readReport } from '../../src/report/read.js'
import { ReportError } from '../../src/report/report-error.js'
import { helpOf } from '../../src/rules/run.js'
import { mergeReports } from '../../src/shard/merge.js'
import { finding, reportOf } from '../support/report-samples.js'

const report = reportOf([finding({ rule: 'title-width', help: helpOf('title-width') })])
const part = (index: number, count: number) => ({ ...report, shard: { index, count } })

describe('mergeReports', () => {
  it('makes of one report the same one', () => {
    expect(mergeReports([report])).toEqual(report)
  })

  it('counts anew', () => {
    const forged = { ...report, counts: { ...report.counts, errors: 1000, posts: 0 } }
    expect(mergeReports([forged]).counts).toEqual(report.counts)
  })

  it.each([
    ['of one part twice', [part(1, 2), part(1, 2)], 'There are two reports of part 1 of 2.'],
    ['of two checks', [part(1, 2), part(2, 3)], 'not of one check'],
    ['of a part and of a whole', [part(1, 2), report], 'not of one check']
  ])('refuses reports %s', (_, reports, message) => {
    expect(() => mergeReports(reports)).toThrow(ReportError)
    expect(() => mergeReports(reports)).toThrow(message)
  })
})

describe('readReport', () => {
  const read = (change: object) => readReport('a.json', JSON.stringify({ ...report, ...change }))

  it('reads what was written', () => {
    expect(readReport('a.json', JSON.stringify(report))).toEqual(report)
  })

  it('keeps no address of documentation but ours', () => {
    const [one] = report.findings
    for (const help of ['https://evil.example/', helpOf('other-rule'), `${helpOf('title-width')}#x`]) {
      expect(read({ findings: [{ ...one, help }] }).findings[0]?.help).toBe('')
    }
  })

  it.each([['../a.md'], ['/etc/passwd'], ['a/../../b.md'], ['.git/config'], ['a/./b.md'], ['a\0b.md'], ['']])(
    'refuses the path %j anywhere',
    (path) => {
      const [one] = report.findings
      const { range } = one ?? finding({})
      const link = { url: 'https://a.example/', class: 'ok', used: [{ path, range }] }
      for (const change of [
        { findings: [{ ...one, path }] },
        { findings: [{ ...one, related: [{ path, message: 'there' }] }] },
        { posts: [{ path, findings: 0 }] },
        { posts: [{ path: 'a.md', findings: 0, page: { cover: { path } } }] },
        { links: [link] }
      ]) {
        expect(() => read(change)).toThrow(ReportError)
      }
    }
  )

  it('says in few words what is wrong, however long that is', () => {
    try {
      read({ ['x'.repeat(100_000)]: 1 })
    } catch (error) {
      expect(error).toBeInstanceOf(ReportError)
      expect(String(error).length).toBeLessThan(500)
    }
    expect.assertions(2)
  })
})
