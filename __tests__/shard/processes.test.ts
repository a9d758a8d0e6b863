import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { png } from '../../src/demo/png.js'
import type { Report } from '../../src/report/report.js'
import { type GitRepository, gitRepositoryInFolder } from '../support/git-repository.js'
import { startWebServer, type WebServer } from '../support/web-server.js'

const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const HOSTS = ['a.example', 'www.a.example', 'b.example', 'c.example', 'd.example', 'e.example', 'f.example']
const PARTS = [1, 2, 3, 4]

/** A post that has something of everything that a rule can say about links, covers and what is switched off. */
function post(number: number): string {
  const host = (step: number) => HOSTS[(number + step) % HOSTS.length]
  const cover = [`http://${host(1)}/cover.png`, `http://${host(1)}/gone.png`, '/images/small.png', ''][number % 4]
  const lines = [
    `title: "${number % 3 === 0 ? 'The same title for several posts' : `A week of walking in the hills, part ${number}`}"`,
    'date: 2026-01-05',
    `cover: {image: "${cover}", alt: "Hills"}`,
    ...(number % 4 === 1 ? ['seo-content-check: {ignore-links: ["https://nowhere.example/*"]}'] : [])
  ]
  return `---
${lines.join('\n')}
---

We walk from hut to hut for a week, and carry no more than what fits into a small rucksack.

<!-- seo-content-check-disable-next-line link-broken heading-skip: on purpose -->
See [the guide](http://${host(2)}/${number % 2 === 0 ? 'gone' : 'fine'}) first.

<!-- seo-content-check-disable-next-line link-redirected -->
Then [the map](http://${host(3)}/moved), [the huts](http://${host(4)}/fine) and [the bus](http://${host(5)}/gone).

![A hut](http://${host(6)}/${number % 2 === 0 ? 'hut.png' : 'fine'})

And [a page](not-there.md), [nothing]() and [a wrong address](http://[).
`
}

describe('a check that four jobs share', () => {
  let blog: GitRepository
  let web: WebServer
  let reports: string

  beforeEach(async () => {
    web = await startWebServer({
      '/fine': { body: 'A page' },
      '/moved': { status: 301, headers: { location: '/fine' } },
      '/cover.png': { headers: { 'content-type': 'image/png' }, body: Buffer.from(png(300, 200)) },
      '/hut.png': { headers: { 'content-type': 'image/png' }, body: Buffer.from(png(300, 200)) }
    })
    blog = gitRepositoryInFolder()
    const posts = Array.from({ length: 24 }, (_, number) => [`content/posts/${number}.md`, post(number)])
    blog.write({
      'hugo.toml': 'baseURL = "https://blog.example/"\ntitle = "Blog"\ntheme = "PaperMod"\n',
      'static/images/small.png': png(300, 200),
      'seo-content-check.yml':
        'profile: all\nlinks: {interval: 0, retries: 0, ignore: ["http://f.example/fine", "https://unused.example/*"]}\n',
      'content/posts/broken.md': Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe, 0x00, 0x01]),
      ...Object.fromEntries(posts)
    })
    reports = mkdtempSync(join(tmpdir(), 'seo-content-check-reports-'))
  })

  afterEach(async () => {
    await web.close()
    for (const folder of [blog.root, reports]) rmSync(folder, { recursive: true, force: true })
  })

  async function run(...parameters: string[]): Promise<number | null> {
    const child = spawn(process.execPath, [CLI, ...parameters], { cwd: blog.root, timeout: 50_000 })
    const exit = once(child, 'exit')
    const [, error] = await Promise.all([text(child.stdout), text(child.stderr)])
    const [status] = (await exit) as [number | null]
    expect(error).toBe('')
    return status
  }

  const check = (output: string, ...parameters: string[]) => {
    const connect = ['--connect-to', `:80:127.0.0.1:${web.port}`]
    const now = ['--now', '2026-03-01T12:00:00Z']
    return run('--format', 'json', '--output', join(reports, output), ...now, ...connect, ...parameters)
  }
  const read = (name: string): Report => JSON.parse(readFileSync(join(reports, name), 'utf8'))

  it('comes to the report that one job makes alone', async () => {
    expect(await check('whole.json')).toBe(1)
    const asked = web.requests.length
    for (const part of PARTS) expect(await check(`part-${part}.json`, '--shard', `${part}/4`)).toBe(1)
    // Nothing is asked twice.
    expect(web.requests.length).toBe(2 * asked)

    const parts = PARTS.map((part) => join(reports, `part-${part}.json`))
    expect(await run('merge', '--format', 'json', '--output', join(reports, 'merged.json'), ...parts)).toBe(1)
    expect(read('merged.json')).toEqual(read('whole.json'))
    expect(readFileSync(join(reports, 'merged.json'), 'utf8')).toBe(readFileSync(join(reports, 'whole.json'), 'utf8'))

    const { counts, findings, links } = read('whole.json')
    const rules = new Set(findings.map(({ rule }) => rule))
    for (const rule of ['link-broken', 'cover-http', 'cover-dimensions', 'ignore-unused', 'duplicate-title']) {
      expect(rules).toContain(rule)
    }
    expect(counts.links).toMatchObject({ ok: expect.any(Number), broken: expect.any(Number), skipped: 1 })
    const linksOfParts = PARTS.map((part) => read(`part-${part}.json`).links.map(({ url }) => url))
    expect(linksOfParts.flat().sort()).toEqual(links.map(({ url }) => url).sort())
    expect(linksOfParts.filter((urls) => urls.length > 0).length).toBeGreaterThan(1)
    // A site is asked by one machine.
    const ofSite = linksOfParts.filter((urls) => urls.some((url) => url.includes('a.example/')))
    expect(ofSite).toHaveLength(1)
  })

  it('says which part gave no report, and is not well without it', async () => {
    for (const part of [1, 3]) await check(`part-${part}.json`, '--shard', `${part}/3`, '--no-links')
    writeFileSync(join(reports, 'notes.txt'), 'not a report')
    await run('merge', '--format', 'json', '--output', join(reports, 'merged'), reports)
    const merged = read('merged')
    expect(merged.incomplete[0]).toBe('Part 2 of 3 of the check gave no report.')
    expect(merged.shard).toBeUndefined()
    expect(merged.findings.map(({ rule }) => rule)).not.toContain('ignore-unused')
  })
})
