import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { compareFindings } from '../../src/changes/compare-findings.js'
import type { Finding } from '../../src/report/report.js'
import { at, finding } from '../support/report-samples.js'

const statuses = (after: Finding[], before: Finding[]) =>
  compareFindings(after, before).findings.map(({ status }) => status)

describe('the findings of a post before and after a change', () => {
  it('are the same by rule and subject, wherever they stand and whatever the path', () => {
    const before = [finding({ path: 'content/old.md', range: at(2) })]
    expect(compareFindings([finding({ path: 'content/new.md', range: at(40) })], before)).toEqual({
      findings: [expect.objectContaining({ status: 'existing', path: 'content/new.md' })],
      fixed: 0
    })
  })

  it.each<[string, Partial<Finding>]>([
    ['another rule', { rule: 'title-allcaps' }],
    ['another subject', { subject: 'description' }]
  ])('are not the same with %s: one is introduced, and one is fixed', (_, parts) => {
    const { findings, fixed } = compareFindings([finding(parts)], [finding()])
    expect(findings.map(({ status }) => status)).toEqual(['introduced'])
    expect(fixed).toBe(1)
  })

  it('are the same with other words, for a value in them can change', () => {
    expect(statuses([finding({ message: 'Title is 700 px wide.' })], [finding()])).toEqual(['existing'])
  })

  it('are counted: a third one of a kind is new, the one whose words were not there', () => {
    const [a, b, c] = ['A.', 'B.', 'C.'].map((message) => finding({ message }))
    if (!a || !b || !c) throw new Error('three')
    expect(statuses([a, b, c], [c, a])).toEqual(['existing', 'introduced', 'existing'])
    expect(statuses([finding(), finding(), finding()], [finding(), finding()])).toEqual([
      'existing',
      'existing',
      'introduced'
    ])
    expect(compareFindings([a], [a, b, c]).fixed).toBe(2)
  })

  it('are new when they became worse, which fixes nothing', () => {
    const error = finding({ severity: 'error' })
    expect(compareFindings([error], [finding()])).toMatchObject({ findings: [{ status: 'introduced' }], fixed: 0 })
    expect(statuses([finding()], [error])).toEqual(['existing'])
  })

  it('come out as they went in, each with a status, and add up', () => {
    const some = fc.array(
      fc
        .record({
          rule: fc.constantFrom('a', 'b'),
          subject: fc.constantFrom('x', 'y', '__proto__'),
          message: fc.constantFrom('M.', 'N.')
        })
        .map((parts) => finding(parts))
    )
    fc.assert(
      fc.property(some, some, (after, before) => {
        const { findings, fixed } = compareFindings(after, before)
        expect(findings.map(({ status: _, ...rest }) => rest)).toEqual(after)
        const existing = findings.filter(({ status }) => status === 'existing').length
        expect(fixed).toBe(before.length - existing)
        expect(statuses(after, after)).toEqual(after.map(() => 'existing'))
      })
    )
  })
})
