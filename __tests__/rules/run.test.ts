import { describe, expect, it } from '@jest/globals'
import { z } from 'zod'
import { generatorOf } from '../../src/generators/registry.js'
import { readPost } from '../../src/post/read.js'
import { defineRule, type Report, type Rule } from '../../src/rules/rule.js'
import { helpOf, runRules } from '../../src/rules/run.js'
import type { Site } from '../../src/site/site.js'

const generator = generatorOf('hugo-papermod')
const site: Site = {
  root: '',
  generator: generator.id,
  files: new Set(),
  settings: { taxonomies: [], contentFolders: [], staticFolders: [], assetFolders: [], files: [], problems: [] }
}

const rule = (id: string, check: Rule['check']): Rule =>
  defineRule({
    id,
    severity: 'warning',
    summary: '',
    why: '',
    options: z.strictObject({}),
    messages: {},
    good: [],
    bad: [],
    check
  })

const reports = (id: string, ...all: Report[]) => rule(id, ({ report }) => all.forEach(report))

function run(text: string, rules: Rule[], configured = false) {
  const post = readPost('content/posts/a.md', new TextEncoder().encode(text), generator.fields)
  const settings = () => rules.map((rule) => ({ rule, severity: 'warning' as const, configured, options: {} }))
  return runRules({ post, site, generator, settings, verdict: () => undefined, now: new Date(0) })
}

const report = (from: number, to: number, more: Partial<Report> = {}): Report => ({
  span: { from, to },
  message: 'Wrong.',
  subject: 'x',
  ...more
})

describe('runRules', () => {
  it('gives findings with line and column, and fixes as edits by range', () => {
    const fix = { description: 'Mend', safe: true, edits: [{ span: { from: 3, to: 5 }, text: 'cd' }] }
    expect(run('ab\ncd\n', [reports('one', report(3, 5, { fix }))]).findings).toEqual([
      {
        rule: 'one',
        severity: 'warning',
        message: 'Wrong.',
        path: 'content/posts/a.md',
        range: { start: { line: 2, column: 1 }, end: { line: 2, column: 3 } },
        subject: 'x',
        fix: {
          description: 'Mend',
          safe: true,
          edits: [{ range: { start: { line: 2, column: 1 }, end: { line: 2, column: 3 } }, text: 'cd' }]
        },
        help: helpOf('one')
      }
    ])
    expect(helpOf('one')).toMatch(/^https:\/\/github\.com\/.*\/docs\/rules\.md#one$/)
  })

  it('sorts them by place, and gives each once', () => {
    const { findings } = run('ab\ncd\n', [
      reports('two', report(3, 5), report(0, 1), report(3, 5)),
      reports('one', report(3, 5))
    ])
    expect(findings.map(({ rule, range }) => [rule, range.start.line])).toEqual([
      ['two', 1],
      ['one', 2],
      ['two', 2]
    ])
  })

  it('lets a case have its own severity, unless the configuration sets one', () => {
    const rules = [reports('one', report(0, 1, { severity: 'info' }))]
    expect(run('ab', rules).findings[0]?.severity).toBe('info')
    expect(run('ab', rules, true).findings[0]?.severity).toBe('warning')
  })

  it('goes on when a rule fails, and says so', () => {
    const fails = rule('fails', () => {
      throw new Error('no such thing')
    })
    const { findings, incomplete } = run('ab', [fails, reports('one', report(0, 1))])
    expect(findings).toHaveLength(1)
    expect(incomplete).toEqual(['content/posts/a.md: the rule fails failed and did not check this post: no such thing'])
  })

  it('says once what a rule could not check', () => {
    const unsure = (id: string) => rule(id, ({ incomplete }) => incomplete('Files are not known.'))
    expect(run('ab', [unsure('one'), unsure('two')]).incomplete).toEqual(['Files are not known.'])
  })

  it('says which part of a text is beyond the bounds of reading', () => {
    const { incomplete } = run(`ab\n\n${'x'.repeat(3_000_000)}`, [])
    expect(incomplete).toEqual([expect.stringContaining('content/posts/a.md: the text from line 3 on was not checked')])
  })

  it('lists no more findings of a rule in one post than anybody reads, and says how many there are', () => {
    const many = Array.from({ length: 1_000 }, (_, at) => report(at, at + 1))
    const { findings, incomplete } = run('x'.repeat(1_000), [reports('one', ...many)])
    expect(findings).toHaveLength(200)
    expect(incomplete[0]).toContain('of 1000 findings of one only the first 200 are listed')
  })
})

describe('comments that switch rules off', () => {
  const everyLine = (id: string) =>
    rule(id, ({ post, report }) => {
      for (let line = 1; line <= post.source.lineCount; line += 1) {
        report({ span: post.source.lineSpan(line), message: `${id} ${line}.`, subject: '' })
      }
    })
  const messages = (text: string, ...ids: string[]) => {
    const { findings } = run(text, (ids.length > 0 ? ids : ['one']).map(everyLine))
    return findings.map((finding) => finding.message)
  }

  it('are about the next line that is not blank', () => {
    expect(messages('<!-- seo-content-check-disable-next-line one: a reason -->\nb\nc')).toEqual(['one 1.', 'one 3.'])
    expect(messages('<!-- seo-content-check-disable-next-line one -->\n\nb\nc')).toEqual(['one 1.', 'one 2.', 'one 4.'])
  })

  it('are about their own line', () => {
    expect(messages('a\nb <!-- seo-content-check-disable-line one: a reason -->\nc')).toEqual(['one 1.', 'one 3.'])
  })

  it('are about the whole file', () => {
    expect(messages('a\n\n<!-- seo-content-check-disable one: a reason -->\n\nb')).toEqual([])
  })

  it('stand in front matter too', () => {
    const text = '---\n# seo-content-check-disable-next-line one: a quotation\ntitle: a\n---\n'
    expect(messages(text)).toEqual(['one 1.', 'one 2.', 'one 4.', 'one 5.'])
    const toml = '+++\n# seo-content-check-disable one\ntitle = "a"\n+++\n'
    expect(messages(toml)).toEqual([])
  })

  it('name several rules, or none for all', () => {
    const named = '<!-- seo-content-check-disable one, two: a reason -->\n'
    expect(messages(named, 'one', 'two', 'three')).toEqual(['three 1.', 'three 2.'])
    expect(messages('<!-- seo-content-check-disable -->\n', 'one', 'two')).toEqual([])
    expect(messages('<!-- seo-content-check-disable: a reason -->\n', 'one')).toEqual([])
    expect(messages('<!-- seo-content-check-disable one -- a reason -->\n', 'one', 'two')).toEqual(['two 1.', 'two 2.'])
  })

  it('have no effect in code, or with a name that is not understood', () => {
    expect(messages('`<!-- seo-content-check-disable one -->`')).toEqual(['one 1.'])
    expect(messages('<!-- seo-content-check-disable this post is fine -->')).toEqual(['one 1.'])
  })

  it('work with CRLF', () => {
    expect(messages('a\r\n<!-- seo-content-check-disable-next-line -->\r\n\r\nb\r\n')).toEqual([
      'one 1.',
      'one 2.',
      'one 3.',
      'one 5.'
    ])
  })
})
