import type { Config } from '../config/schema.js'
import type { RepoPath } from '../post/source.js'
import { postsOf } from './by-post.js'
import { visible } from './escape.js'
import type { Finding, Report } from './report.js'
import { failsAt } from './threshold.js'

/**
 * The report as JUnit XML, for the test pages of CI services: a suite for each post, a case for each finding. What fails
 * the check is a failure; other findings pass and are told in the case's output. What was not checked is skipped.
 *
 * @param failOn from which severity on a finding fails the check
 */
export function renderJUnit(report: Report, failOn: Config['fail-on']): string {
  const byPost = new Map(postsOf(report).map(({ path, findings }) => [path, findings]))
  const paths = new Set([...report.posts.map(({ path }) => path), ...byPost.keys()])
  const suites = [...paths].map((path) => postSuite(path, byPost.get(path) ?? [], failOn))
  if (report.incomplete.length > 0) suites.push(incompleteSuite(report.incomplete))
  const total = (count: 'tests' | 'failures') => suites.reduce((sum, suite) => sum + suite[count], 0)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="seo-content-check" tests="${total('tests')}" failures="${total('failures')}" errors="0">`,
    ...suites.map(({ text }) => text),
    '</testsuites>',
    ''
  ].join('\n')
}

interface Suite {
  tests: number
  failures: number
  text: string
}

function postSuite(path: RepoPath, findings: readonly Finding[], failOn: Config['fail-on']): Suite {
  const failing = findings.filter((finding) => fails(finding, failOn)).length
  const name = attribute(path)
  const cases =
    findings.length === 0
      ? [`    <testcase classname="${name}" name="no findings"/>`]
      : findings.map((finding) => findingCase(finding, fails(finding, failOn)))
  return suite(name, cases, { failures: failing })
}

function fails({ severity }: Finding, failOn: Config['fail-on']): boolean {
  const counts = { errors: severity === 'error' ? 1 : 0, warnings: severity === 'warning' ? 1 : 0 }
  return failsAt(failOn, { counts })
}

function findingCase({ rule, severity, message, path, range, help }: Finding, isFailure: boolean): string {
  const { line, column } = range.start
  const details = [`${severity}: ${message}`, `${path}:${line}:${column}`, help].map(escaped).join('\n')
  const content = isFailure
    ? `<failure type="${attribute(rule)}" message="${attribute(message)}">${details}</failure>`
    : `<system-out>${details}</system-out>`
  const name = attribute(`${rule} at line ${line}, column ${column}`)
  return `    <testcase classname="${attribute(path)}" name="${name}">${content}</testcase>`
}

function incompleteSuite(incomplete: readonly string[]): Suite {
  const cases = incomplete.map(
    (reason) =>
      `    <testcase classname="not checked" name="${attribute(reason)}"><skipped>${escaped(reason)}</skipped></testcase>`
  )
  return suite('not checked', cases, { failures: 0, skipped: incomplete.length })
}

function suite(
  name: string,
  cases: readonly string[],
  { failures, skipped = 0 }: { failures: number; skipped?: number }
): Suite {
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}"`
  const text = [`  <testsuite name="${name}" ${counts}>`, ...cases, '  </testsuite>'].join('\n')
  return { tests: cases.length, failures, text }
}

/** XML has no way to write most control characters, nor the two code points that are none. */
function escaped(text: string): string {
  return visible(text)
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}

function attribute(text: string): string {
  return escaped(text).replaceAll('"', '&quot;')
}
