import { stripVTControlCharacters } from 'node:util'
import { describe, expect, it } from '@jest/globals'
import { Source } from '../../src/post/source.js'
import { reportedLink } from '../../src/report/build.js'
import { type PrettyOptions, renderPretty } from '../../src/report/pretty.js'
import type { Report } from '../../src/report/report.js'
import { at, finding, reportOf } from '../support/report-samples.js'

const post = new Source('content/posts/a.md', '---\ntitle: "A title"\ndraft: ja\n---\n')
const sources = new Map([[post.path, post]])
const plain: PrettyOptions = { readSource: async (path) => sources.get(path), colors: false, width: 80 }

async function pretty(report: Report, options: PrettyOptions): Promise<string> {
  const parts: string[] = []
  for await (const part of renderPretty(report, options)) parts.push(part)
  return parts.join('')
}

const draft = finding({
  rule: 'field-type',
  severity: 'error',
  message: '`draft` is the text "ja"; Hugo reads that as false and publishes the post. Write `draft: true`.',
  range: at(3, 8, 10),
  fix: { description: 'Write `true`', safe: true, edits: [{ range: at(3, 8, 10), text: 'true' }] }
})

describe('renderPretty', () => {
  it('tells of each post what is wrong, where, and what a fix would change; then the totals', async () => {
    const report = reportOf([draft, finding({ path: 'content/posts/b.md', severity: 'info', message: 'Short.' })], {
      posts: ['content/posts/c.md'],
      links: [
        reportedLink({ url: 'https://a.example/', class: 'ok', status: 200 }, []),
        reportedLink({ url: 'https://b.example/', class: 'blocked', status: 403 }, [])
      ],
      incomplete: [
        'The site configuration `hugo.toml` could not be read: it ends within a text that was opened on line 3.'
      ]
    })
    const statistics = { totalMs: 2345, links: { urls: 2, hosts: 2, requests: 3, cached: 0, slowest: [], ms: 1990 } }
    expect(
      await pretty(report, { ...plain, statistics })
    ).toBe(`── content/posts/a.md ────────────────────────────────────────────────── 1 error

  error  content/posts/a.md:3:8  field-type
  \`draft\` is the text "ja"; Hugo reads that as false and publishes the post.
  Write \`draft: true\`.

    3 │ draft: ja
      │        ^^

  Fix: Write \`true\`
    - draft: ja
    + draft: true

── content/posts/b.md ─────────────────────────────────────────────────── 1 note

  note  content/posts/b.md:2:8  title-width
  Short.

────────────────────────────────────────────────────────────────────────────────

2 links, 3 requests to 2 hosts in 2.0 s
  1  ok          answering
  1  blocked     the site refuses robots; open by hand

Not checked
  - The site configuration \`hugo.toml\` could not be read: it ends within a text
    that was opened on line 3.

What the rules are about, and their options: https://docs.example/rules.md

3 posts checked in 2.3 s: 1 error and 1 note in 2 posts.
`)
  })

  it('names the other posts that a finding is about', async () => {
    const related = [
      { path: 'content/posts/older.md', line: 2, message: 'the same title' },
      { path: 'content/\u001b[2Jb.md', message: 'the same title' }
    ]
    const text = await pretty(reportOf([finding({ message: 'Twice.', related })]), plain)
    expect(text).toContain('\n  See content/posts/older.md:2 (the same title)\n')
    expect(text).toContain('b.md (the same title)')
    expect(text).not.toContain('\u001b')
  })

  it('names the hosts that were waited for', async () => {
    const links = [reportedLink({ url: 'https://a.example/', class: 'ok' }, [])]
    const slowest = [
      { host: 'a.example', ms: 4200 },
      { host: 'b.example', ms: 1100 }
    ]
    const statistics = { totalMs: 4300, links: { urls: 1, hosts: 1, requests: 2, cached: 3, slowest, ms: 4250 } }
    const text = await pretty(reportOf([], { posts: ['a.md'], links }), { ...plain, statistics })
    expect(text).toContain(
      '1 link, 2 requests to 1 host in 4.3 s, 3 known from an earlier run\n  1  ok          answering\n  Slow to answer, on average: a.example (4.2 s) and b.example (1.1 s)\n'
    )
  })

  it('says in a line that there is nothing to say', async () => {
    expect(await pretty(reportOf([], { posts: ['a.md'] }), plain)).toBe('1 post checked: nothing to fix.\n')
    expect(await pretty(reportOf([]), plain)).toBe('No posts to check.\n')
  })

  it('never calls well what was not checked', async () => {
    expect(await pretty(reportOf([], { posts: ['a.md'], incomplete: ['No network.'] }), plain)).toBe(
      'Not checked\n  - No network.\n\n1 post checked: no findings, but not everything was checked.\n'
    )
  })

  it('uses colors only when told to', async () => {
    const report = reportOf([draft])
    expect(await pretty(report, plain)).not.toContain('\u001B')
    const colored = await pretty(report, { ...plain, colors: true })
    expect(colored).toContain('\u001B[31m')
    expect(stripVTControlCharacters(colored)).toBe(await pretty(report, plain))
  })

  it('lines up a long line before and after its fix', async () => {
    const text = `${'word '.repeat(40)}http://a.example/ ${'word '.repeat(20)}`
    const long = new Source('long.md', text)
    const fix = { description: 'Use https', safe: false, edits: [{ range: at(1, 205, 205), text: 's' }] }
    const output = await pretty(reportOf([finding({ path: 'long.md', range: at(1, 201, 218), fix })]), {
      ...plain,
      readSource: async () => long
    })
    const [minus = '', plus = ''] = output.split('\n').filter((line) => /^ {4}[-+] /.test(line))
    expect(minus.indexOf('http://')).toBe(plus.indexOf('https://'))
    expect(minus.indexOf('http://')).toBeGreaterThan(0)
  })

  it('neutralises what posts, paths and servers say to a terminal or to a runner', async () => {
    const evil = '\u001B]0;owned\u0007\r\n::error::x ##[error]y \u202E'
    const path = `a${evil}.md`
    const report = reportOf(
      [
        finding({
          path,
          message: evil,
          rule: 'link-broken',
          fix: { description: evil, safe: true, edits: [{ range: at(2, 1, 1), text: evil }] },
          range: at(2, 1, 3)
        })
      ],
      { incomplete: [evil] }
    )
    const output = await pretty(report, { ...plain, readSource: async () => new Source(path, `${evil}\n`) })
    expect(output.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202E]/u)
    expect(output).not.toMatch(/^\s*::/m)
    expect(output).not.toContain('##[')
  })

  it('keeps to its width but for words that do not fit', async () => {
    const report = reportOf([draft, finding({ message: 'word '.repeat(60) })])
    for (const width of [10, 40, 60, 300]) {
      const columns = Math.min(Math.max(width, 40), 100)
      const lines = (await pretty(report, { ...plain, width })).split('\n')
      const tooWide = lines.filter((line) => line.length > columns && line.trim().includes(' '))
      expect(tooWide.filter((line) => !/docs\.example|content\/posts/.test(line))).toEqual([])
    }
  })
})
