import { createRequire } from 'node:module'
import { describe, expect, it } from '@jest/globals'
import { renderSarif } from '../../src/report/sarif.js'
import { at, finding, reportOf } from '../support/report-samples.js'

interface Matching {
  pass: boolean
  message(): string
}
/** Adds itself to Jest's `expect`, and can be called without it. */
const { toBeValidSarifLog }: { toBeValidSarifLog(log: unknown): Matching } = createRequire(import.meta.url)(
  '@microsoft/jest-sarif/lib/matchers/to-be-valid-sarif-log.js'
)

const fix = { description: 'Write `true`', safe: true, edits: [{ range: at(3, 8, 10), text: 'true' }] }

describe('renderSarif', () => {
  it("is valid against the standard's schema, whatever the texts hold", () => {
    const report = reportOf(
      [
        finding({ severity: 'error', fix, path: 'content/posts/é #1 100%.md', message: '\u0000 <b> \ud800 ✓' }),
        finding({ rule: 'unknown-rule', severity: 'info' })
      ],
      { incomplete: ['No network: 3 links unchecked.'] }
    )
    const log = JSON.parse(renderSarif(report, '1.2.3'))
    const valid = toBeValidSarifLog.call({ isNot: false, promise: '' }, log)
    expect(valid.pass ? 'valid' : valid.message()).toBe('valid')
    expect(toBeValidSarifLog.call({ isNot: false, promise: '' }, { ...log, runs: 'none' }).pass).toBe(false)
    const [run] = log.runs
    expect(run.tool.driver).toMatchObject({ name: 'seo-content-check', semanticVersion: '1.2.3' })
    expect(run.results[0]).toMatchObject({
      ruleId: 'title-width',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'content/posts/%C3%A9%20%231%20100%25.md' },
            region: { startLine: 2, startColumn: 8, endLine: 2, endColumn: 12 }
          }
        }
      ]
    })
    expect(run.results[0].fixes[0].artifactChanges[0].replacements[0]).toEqual({
      deletedRegion: { startLine: 3, startColumn: 8, endLine: 3, endColumn: 10 },
      insertedContent: { text: 'true' }
    })
    expect(run.results.map((result: { level: string }) => result.level)).toEqual(['error', 'note'])
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain('No network')
  })

  it('names the other posts that a finding is about', () => {
    const related = [
      { path: 'content/posts/older #1.md', line: 2, message: 'the same title' },
      { path: 'content/posts/oldest.md', message: 'the same title' }
    ]
    const log = JSON.parse(renderSarif(reportOf([finding({ related }), finding({ related: [] })]), '1.2.3'))
    const valid = toBeValidSarifLog.call({ isNot: false, promise: '' }, log)
    expect(valid.pass ? 'valid' : valid.message()).toBe('valid')
    const [first, second] = log.runs[0].results
    expect(first.relatedLocations).toEqual([
      {
        id: 1,
        physicalLocation: {
          artifactLocation: { uri: 'content/posts/older%20%231.md', uriBaseId: 'ROOT' },
          region: { startLine: 2 }
        },
        message: { text: 'the same title' }
      },
      {
        id: 2,
        physicalLocation: { artifactLocation: { uri: 'content/posts/oldest.md', uriBaseId: 'ROOT' } },
        message: { text: 'the same title' }
      }
    ])
    expect(second).not.toHaveProperty('relatedLocations')
  })

  it('describes each rule that is used once', () => {
    const report = reportOf([finding(), finding({ path: 'b.md' }), finding({ rule: 'date-invalid' })])
    const [run] = JSON.parse(renderSarif(report, '1.0.0')).runs
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(['title-width', 'date-invalid'])
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId)
  })

  it('gives a finding the same fingerprint on another line, and two of a kind different ones', () => {
    const fingerprints = (...findings: ReturnType<typeof finding>[]) =>
      JSON.parse(renderSarif(reportOf(findings), '1.0.0')).runs[0].results.map(
        ({ partialFingerprints }: { partialFingerprints: object }) => Object.values(partialFingerprints)[0]
      )
    const [first, second] = fingerprints(finding(), finding({ range: at(9) }))
    expect(fingerprints(finding({ range: at(5) }))).toEqual([first])
    expect(second).not.toBe(first)
  })

  it('keeps the gravest of more findings than code scanning takes, and says so', () => {
    const many = Array.from({ length: 25_010 }, (_, line) => finding({ range: at(line + 1), severity: 'info' }))
    const report = reportOf([...many, finding({ path: 'z.md', severity: 'error' })])
    const [run] = JSON.parse(renderSarif(report, '1.0.0')).runs
    expect(run.results).toHaveLength(25_000)
    expect(run.results[0].level).toBe('error')
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toContain('11 more findings')
  })
})
