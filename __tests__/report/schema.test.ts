import { readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { Ajv } from 'ajv'
import { reportedLink } from '../../src/report/build.js'
import { renderJson } from '../../src/report/json.js'
import { reportJsonSchema, reportSchema } from '../../src/report/schema.js'
import { at, finding, reportOf } from '../support/report-samples.js'

const committed = JSON.parse(readFileSync('docs/report.schema.json', 'utf8'))

const fix = { description: 'Write `true`', safe: true, edits: [{ range: at(3), text: 'true' }] }
const report = reportOf([finding({ fix }), finding({ severity: 'error' })], {
  links: [
    reportedLink({ url: 'https://a.example/', class: 'broken', status: 404, reason: '404 Not Found' }, [
      { path: 'content/posts/a.md', range: at(4) }
    ])
  ],
  incomplete: ['No network.']
})

describe('the JSON form of a report', () => {
  it('matches docs/report.schema.json, which is made from the zod schema', () => {
    expect(committed).toEqual(JSON.parse(JSON.stringify(reportJsonSchema())))
    const validate = new Ajv({ strict: true }).compile(committed)
    const text = [...renderJson(report)].join('')
    expect(text).toBe(`${JSON.stringify(report, null, 2)}\n`)
    expect([validate(JSON.parse(text)), validate.errors]).toEqual([true, null])
    expect(reportSchema.parse(JSON.parse(text))).toEqual(report)
  })

  it('has no room for anything else', () => {
    expect(reportSchema.safeParse({ ...report, when: 'today' }).success).toBe(false)
    expect(reportSchema.safeParse({ ...report, schemaVersion: 2 }).success).toBe(false)
  })
})
