import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { Source } from '../../src/post/source.js'
import { reportedLink } from '../../src/report/build.js'
import { COMMENT_LIMIT, renderComment, renderSummary } from '../../src/report/markdown.js'
import type { Finding } from '../../src/report/report.js'
import { alive } from '../support/github-markdown.js'
import { at, finding, reportOf } from '../support/report-samples.js'

const place = { repositoryUrl: 'https://github.example/o/r', headSha: 'feedbeeffeedbeeffeedbeeffeedbeeffeedbeef' }
const runUrl = 'https://github.example/o/r/actions/runs/1'

const post = new Source('content/posts/a b.md', '---\r\ntitle: "x"\r\ndraft: ja\r\n---\r\n')
const draft = finding({
  rule: 'field-type',
  severity: 'error',
  message: '`draft` is the text "ja"; Hugo reads that as false and publishes the post. Write `draft: true`.',
  path: post.path,
  range: at(3, 8, 10),
  fix: { description: 'Write `true`', safe: true, edits: [{ range: at(3, 8, 10), text: 'true' }] }
})

describe('renderComment', () => {
  it('tells of each post what is wrong, where, and what a fix would change', () => {
    const report = reportOf([draft, finding({ path: 'content/posts/b.md', severity: 'info' })], { posts: ['c.md'] })
    expect(renderComment(report, { place, runUrl, sources: new Map([[post.path, post]]) })).toBe(
      `### 🔴 SEO content check: 1 error and 1 note

**1 of 3 checked posts must be fixed.** 1 other can be published, but could do better.

#### [\`content/posts/a b.md\`](https://github.example/o/r/blob/${place.headSha}/content/posts/a%20b.md?plain=1)

- 🔴 **Error**, [line 3](https://github.example/o/r/blob/${place.headSha}/content/posts/a%20b.md?plain=1#L3) ([\`field-type\`](https://docs.example/rules.md#field-type))\\
  \`draft\` is the text "ja"; Hugo reads that as false and publishes the post. Write \`draft: true\`.

  Fix: Write \`true\`

  \`\`\`diff
  - draft: ja
  + draft: true
  \`\`\`

<details><summary><b>content/posts/b.md</b>: 1 note</summary>

- 🔵 **Note**, [line 2](https://github.example/o/r/blob/${place.headSha}/content/posts/b.md?plain=1#L2) ([\`title-width\`](https://docs.example/rules.md#title-width))\\
  Title is 639 px wide; Google cuts titles at about 600 px. Shorten it by about 5 characters.

</details>

<sub>Checked 3 posts at [\`feedbee\`](https://github.example/o/r/commit/${place.headSha}) · [whole report](${runUrl})</sub>
`
    )
  })

  it('links the other posts that a finding is about, each on a line of its own', () => {
    const related = [
      { path: 'content/posts/an older.md', line: 2, message: 'the same title' },
      { path: 'content/posts/`](https://evil.example).md', message: '<b>the same</b> @all' }
    ]
    const text = renderComment(reportOf([finding({ related })]), { place })
    expect(text).toContain(
      `\\\n  ↳ [\`content/posts/an older.md\`](https://github.example/o/r/blob/${place.headSha}/content/posts/an%20older.md?plain=1#L2): the same title\\\n  ↳ `
    )
    const { links } = alive(text)
    expect(links.filter((url) => !url.startsWith('https://github.example/o/r/'))).toEqual([finding().help])
    expect(text).not.toContain('<b>')
    expect(renderComment(reportOf([finding({ related })]))).toContain('↳ `content/posts/an older.md`: the same title')
  })

  it('links nothing where it does not know the repository', () => {
    const text = renderComment(reportOf([finding({ help: 'javascript:alert(1)' })]))
    expect(alive(text).links).toEqual([])
    expect(text).toContain('🟡 **Warning**, line 2 (`title-width`)')
  })

  it('says lines where a finding spans several', () => {
    const range = { start: { line: 3, column: 1 }, end: { line: 6, column: 1 } }
    expect(renderComment(reportOf([finding({ range })]), { place })).toContain('[lines 3-5](')
  })

  it('thanks when all is fixed, and never calls all good what was not checked', () => {
    expect(renderComment(reportOf([], { posts: ['a.md', 'b.md'] }))).toBe(
      '### ✅ SEO content check: all good\n\nAll fixed: nothing is left to do. Thank you!\n\n<sub>Checked 2 posts</sub>\n'
    )
    const incomplete = renderComment(reportOf([], { posts: ['a.md'], incomplete: ['No network: 3 links unchecked.'] }))
    expect(incomplete).toContain('nothing found, but not everything could be checked')
    expect(incomplete).toContain('#### ⚪ Not checked\n\n- No network: 3 links unchecked.')
    expect(renderComment(reportOf([]))).toContain('no posts to check')
  })

  it('counts links and says what the classes mean', () => {
    const links = [
      reportedLink({ url: 'https://a.example/', class: 'ok', status: 200 }, []),
      reportedLink({ url: 'https://b.example/', class: 'blocked', status: 403 }, [])
    ]
    expect(renderComment(reportOf([finding()], { links }))).toContain(
      '**2 links:** 1 ok and 1 blocked (the site refuses robots; open by hand).'
    )
  })

  it('shows posts with errors first, and folds what would be scrolled over', () => {
    const findings = Array.from({ length: 20 }, (_, index) =>
      finding({ path: `posts/${String(index).padStart(2, '0')}.md`, severity: index === 15 ? 'error' : 'warning' })
    )
    const text = renderComment(reportOf(findings))
    expect(text.indexOf('posts/15.md')).toBeLessThan(text.indexOf('posts/00.md'))
    expect(alive(text).headings).toHaveLength(11)
    expect(text.match(/<details>/g)).toHaveLength(10)
  })
})

/** So many posts, each with so many findings; every third post without errors. */
function many(posts: number, each: number): Finding[] {
  return Array.from({ length: posts * each }, (_, index) =>
    finding({
      path: `content/posts/2026/a-post-with-a-long-name-${index % posts}.md`,
      severity: (index % posts) % 3 === 0 ? 'warning' : 'error',
      range: at(Math.floor(index / posts) + 1)
    })
  )
}

describe('the size of a comment', () => {
  it.each([
    [1, 1],
    [1, 2000],
    [20, 20],
    [300, 3],
    [5000, 2]
  ])('stays in the limit with %i posts of %i findings, and says what is missing', (posts, each) => {
    const report = reportOf(many(posts, each))
    const text = renderComment(report, { place, runUrl })
    expect(text.length).toBeLessThanOrEqual(COMMENT_LIMIT)
    expect(Buffer.byteLength(text)).toBeLessThan(262_144)
    expect(text.match(/<details>/g)?.length ?? 0).toBe(text.match(/<\/details>/g)?.length ?? 0)
    const shown = text.match(/\*\*(?:Error|Warning)\*\*/g)?.length ?? 0
    if (shown < report.findings.length)
      expect(text).toMatch(/… and [\d,]+ more findings? in|: \d+ (?:error|warning)s?\n/)
    if (posts === 5000) expect(text).toMatch(/… and [\d,]+ more findings in [\d,]+ posts: see \[the job summary\]\(/)
  })

  it('shortens the largest posts first, and posts without errors before others', () => {
    const findings = [
      ...many(1, 3),
      ...many(1, 400).map((one) => finding({ ...one, path: 'large.md', severity: 'error' }))
    ]
    const text = renderComment(reportOf(findings.map((one) => ({ ...one, severity: 'error' }))), { place })
    expect(text).toContain('… and 390 more findings in this post')
    expect(text.match(/a-post-with-a-long-name-0\.md\?plain=1#L/g)).toHaveLength(3)
  })

  it('keeps what matters most whole, before it tells of the rest', () => {
    const fix = { description: 'Write `true`', safe: true, edits: [] }
    const findings = many(400, 3).map((one) => ({ ...one, severity: 'warning' as const }))
    const errors = many(2, 20).map((one) => ({ ...one, path: `z/${one.path}`, severity: 'error' as const, fix }))
    const text = renderComment(reportOf([...findings, ...errors]), { place })
    expect(text.match(/\*\*Error\*\*/g)).toHaveLength(40)
    expect(text.match(/Fix: Write `true`/g)).toHaveLength(40)
    expect(text.match(/\*\*Warning\*\*/g)?.length).toBeGreaterThan(50)
    expect(text.match(/: 3 warnings\n/g)).toHaveLength(30)
    expect(text).toMatch(/… and [\d,]+ more findings in \d+ posts: see the job summary\.\n/)
  })

  it('holds for texts that no rule would write', () => {
    const endless = '$'.repeat(100_000)
    const incomplete = Array.from({ length: 300 }, (_, index) => `${index} ${endless}`)
    const report = reportOf([finding({ message: endless, path: `${endless}.md` }), finding({ message: endless })], {
      incomplete
    })
    expect(renderComment(report, { place }).length).toBeLessThanOrEqual(COMMENT_LIMIT)
    expect(Buffer.byteLength(renderSummary(report, { place }))).toBeLessThanOrEqual(1_000_000)
    expect(renderComment(report)).toContain('… and 290 more\n')
  })

  it('is found without rendering what can not fit', () => {
    const report = reportOf(many(3000, 30))
    expect(renderComment(report, { place }).length).toBeGreaterThan(COMMENT_LIMIT - 2000)
  })

  it('holds in bytes for a summary', () => {
    const wide = many(3000, 3).map((one) => ({ ...one, message: '漢'.repeat(200) }))
    const text = renderSummary(reportOf(wide), { place })
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1_048_576)
    expect(Buffer.byteLength(text)).toBeGreaterThan(500_000)
  })

  it('holds whatever the lengths', () => {
    const part = fc.record({
      path: fc.constantFrom('a.md', 'b.md', 'c.md'),
      message: fc.string({ unit: 'grapheme', maxLength: 3000 }),
      severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const)
    })
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), fc.integer({ min: 2000, max: 20_000 }), (parts, limit) => {
        expect(renderComment(reportOf(parts.map(finding)), { limit }).length).toBeLessThanOrEqual(limit)
      }),
      { numRuns: 60 }
    )
  })
})

describe('hostile posts, addresses and servers', () => {
  const evil = [
    '</details></summary><img src=x onerror=alert(1)> @everyone #1 GH-2 o/r#3 deadbeef ![x](https://evil.example/x.png)',
    'a`b``c```\n\n# heading\n\n- list | cell | <!-- comment -->\n```\n[x](javascript:alert(1)) www.evil.example \u202E'
  ]

  it.each(evil)('make nothing alive: %j', (text) => {
    const source = new Source(`posts/${text}.md`, `---\n${text}\n---\n`)
    const report = reportOf(
      [
        finding({
          path: source.path,
          message: `Says "${text}" and \`${text}\`.`,
          rule: 'link-broken',
          severity: 'error',
          fix: { description: text, safe: false, edits: [{ range: at(2, 1, 3), text }] }
        }),
        finding({ path: source.path, message: text, severity: 'info' }),
        finding({ path: `z${source.path}`, message: text, severity: 'info' })
      ],
      {
        links: [
          reportedLink({ url: `https://${text}`, class: 'broken', reason: text, chain: [{ url: text, status: 301 }] }, [
            { path: source.path, range: at(1) }
          ])
        ],
        incomplete: [text]
      }
    )
    const options = { place, runUrl, sources: new Map([[source.path, source]]) }
    for (const rendered of [renderComment(report, options), renderSummary(report, options)]) {
      const found = alive(rendered)
      expect(found.images).toEqual([])
      expect(found.references).toEqual([])
      expect(found.headings.every((heading) => /^#{3,4} (?:[🔴⚪]|\[`)/u.test(heading))).toBe(true)
      const ours = /^(?:https:\/\/github\.example\/o\/r\/|https:\/\/docs\.example\/rules\.md#)/
      expect(found.links.filter((link) => !ours.test(link))).toEqual([])
      const tags =
        found.html
          .join('')
          .replace(/<b>[^<>]*<\/b>/g, '')
          .match(/<[^>]*>/g) ?? []
      expect(tags.filter((tag) => !/^<\/?(?:details|summary|sub)>$/.test(tag))).toEqual([])
    }
  })
})

describe('renderSummary', () => {
  it('says what was asked of the network, which a comment leaves out', () => {
    const report = reportOf([finding()], { links: [reportedLink({ url: 'https://a.example/', class: 'ok' }, [])] })
    const slowest = [{ host: 'a.example', ms: 4200 }]
    const links = { urls: 8, hosts: 2, requests: 4, cached: 5, slowest, ms: 9100 }
    const statistics = { totalMs: 9900, links }
    expect(renderSummary(report, { statistics })).toContain(
      '**1 link:** 1 ok.\n\n4 requests to 2 hosts in 9.1 s, 5 known from an earlier run. Slow to answer, on average: `a.example` (4.2 s).'
    )
    expect(renderComment(report, { statistics })).not.toContain('requests')
  })

  it('has a table of the links that are not simply fine, the broken ones first', () => {
    const links = [
      reportedLink({ url: 'https://a.example/', class: 'ok', status: 200 }, []),
      reportedLink(
        {
          url: 'https://b.example/x|y',
          class: 'redirected',
          status: 200,
          chain: [
            { url: 'https://b.example/x|y', status: 301 },
            { url: 'https://c.example/', status: 200 }
          ]
        },
        [
          { path: 'a.md', range: at(4) },
          { path: 'b.md', range: at(4) }
        ]
      ),
      reportedLink({ url: 'https://d.example/', class: 'broken', status: 404, reason: '404 Not Found' }, [
        { path: 'a.md', range: at(9) }
      ])
    ]
    expect(
      renderSummary(reportOf([], { posts: ['a.md'], links }))
    ).toContain(`<details><summary>2 links to look at</summary>

| Result | Link | What happened | Used in |
| --- | --- | --- | --- |
| broken | \`https://d.example/\` | 404 Not Found | \`a.md:9\` |
| redirected | \`https://b.example/x\\|y\` | now at \`https://c.example/\` | \`a.md:4\` and 1 more |

</details>`)
  })
})
