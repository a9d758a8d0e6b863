import { describe, expect, it } from '@jest/globals'
import { buildReport, reportedLink } from '../../src/report/build.js'
import { at, finding, reportOf } from '../support/report-samples.js'

describe('buildReport', () => {
  it('sorts by path, place, severity and rule, whatever the order of its parts', () => {
    const findings = [
      finding({ path: 'b.md', range: at(1) }),
      finding({ path: 'a.md', range: at(10) }),
      finding({ path: 'a.md', range: at(9, 2), severity: 'info' }),
      finding({ path: 'a.md', range: at(9, 2), severity: 'error', rule: 'z' }),
      finding({ path: 'a.md', range: at(9, 2), severity: 'error', rule: 'date-invalid' })
    ]
    const report = reportOf(findings)
    expect(report.findings.map(({ path, range, rule, severity }) => [path, range.start.line, severity, rule])).toEqual([
      ['a.md', 9, 'error', 'date-invalid'],
      ['a.md', 9, 'error', 'z'],
      ['a.md', 9, 'info', 'title-width'],
      ['a.md', 10, 'warning', 'title-width'],
      ['b.md', 1, 'warning', 'title-width']
    ])
    expect(reportOf([...findings].reverse())).toEqual(report)
  })

  it('counts findings by severity and post, posts without findings too', () => {
    const findings = [finding({ severity: 'error' }), finding({ severity: 'info' }), finding()]
    const report = reportOf(findings, { posts: ['z.md', 'content/posts/a.md'] })
    expect(report.posts).toEqual([
      { path: 'content/posts/a.md', findings: 3 },
      { path: 'z.md', findings: 0 }
    ])
    expect(report.counts).toMatchObject({ posts: 2, errors: 1, warnings: 1, infos: 1 })
  })

  it('counts URLs by class, with a zero for classes that do not occur', () => {
    const report = buildReport({
      posts: [],
      findings: [],
      links: [
        reportedLink({ url: 'https://b.example/', class: 'ok', status: 200 }, []),
        reportedLink({ url: 'https://a.example/', class: 'ok', status: 200 }, []),
        reportedLink({ url: 'https://c.example/', class: 'broken', reason: 'no such host' }, [])
      ],
      incomplete: ['x', 'x']
    })
    expect(report.links.map(({ url }) => url)).toEqual([
      'https://a.example/',
      'https://b.example/',
      'https://c.example/'
    ])
    expect(report.counts.links).toEqual({
      ok: 2,
      redirected: 0,
      broken: 1,
      blocked: 0,
      transient: 0,
      tls: 0,
      private: 0,
      unchecked: 0,
      skipped: 0
    })
    expect(report.incomplete).toEqual(['x'])
  })
})

describe('reportedLink', () => {
  it('keeps of a verdict what the report has room for, and sorts the places', () => {
    const verdict = {
      url: 'https://a.example/',
      class: 'redirected' as const,
      status: 200,
      chain: [{ url: 'https://a.example/', status: 301 }],
      finalUrl: 'https://b.example/',
      permanent: true,
      image: { type: 'png' as const, contentType: 'image/png', bytes: 1 }
    }
    const used = [
      { path: 'b.md', range: at(1) },
      { path: 'a.md', range: at(2) }
    ]
    expect(reportedLink(verdict, used)).toEqual({
      url: 'https://a.example/',
      class: 'redirected',
      status: 200,
      chain: [{ url: 'https://a.example/', status: 301 }],
      used: [
        { path: 'a.md', range: at(2) },
        { path: 'b.md', range: at(1) }
      ]
    })
  })
})
