import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { png } from '../../src/demo/png.js'
import { reportSchema } from '../../src/report/schema.js'
import { commandLine } from '../support/command-line.js'
import { type GitRepository, gitRepositoryInFolder, temporaryFolder } from '../support/git-repository.js'

const SITE = 'baseURL = "https://blog.example/"\ntitle = "Blog"\ntheme = "PaperMod"\n'

const GOOD = `---
title: "A good title for a post about bicycles"
description: "How to keep a bicycle going through the winter, told in a few steps that take no more than an evening."
date: 2026-01-05
cover:
  image: /images/bike.png
  alt: "A bicycle against a wall"
---

Some words.
`
const BAD = GOOD.replace('date: 2026-01-05', 'date: 2026-01-05\ndraft: ja')
  .replace('A good title for a post about bicycles', 'What to look for in a bicycle from someone else')
  .replace('How to keep a bicycle going', 'Seven things to try before you buy, and one that tells whether it goes')
const WARNS = GOOD.replace('  alt: "A bicycle against a wall"\n', '')
  .replace('A good title for a post about bicycles', 'Why the chain of your bicycle makes a noise')
  .replace('How to keep a bicycle going', 'Where the noise comes from, and how to keep a chain quiet')

const FILES = {
  'hugo.toml': SITE,
  'static/images/bike.png': png(1200, 630),
  'content/posts/good.md': GOOD,
  'content/posts/bad.md': BAD,
  'content/posts/2026/warns.md': WARNS
}

/** A folder that is no Git repository. */
function plainFolder(files: Record<string, string | Uint8Array>): string {
  const root = temporaryFolder()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

let site: GitRepository
beforeAll(() => {
  site = gitRepositoryInFolder(FILES)
})
afterAll(() => site.remove())

const run = (...argv: string[]) => commandLine(site.root, ['--no-links', ...argv])

/** The posts that a run checked. */
async function postsOf(directory: string, ...argv: string[]): Promise<string[]> {
  const { stdout } = await commandLine(directory, ['--no-links', '--format', 'json', ...argv])
  return reportSchema.parse(JSON.parse(stdout)).posts.map(({ path }) => path)
}

const ALL = ['content/posts/2026/warns.md', 'content/posts/bad.md', 'content/posts/good.md']

describe('which posts are checked', () => {
  it('all of the repository by default, with or without the word check', async () => {
    expect(await postsOf(site.root)).toEqual(ALL)
    expect((await commandLine(site.root, ['check', '--no-links'])).stdout).toContain('3 posts checked')
  })

  it.each([
    [['content/posts/good.md'], ['content/posts/good.md']],
    [
      ['./content/posts/good.md', 'content/posts/bad.md'],
      ['content/posts/bad.md', 'content/posts/good.md']
    ],
    [['content/posts/2026'], ['content/posts/2026/warns.md']],
    [['content/posts/2026/'], ['content/posts/2026/warns.md']],
    [['content/**/*w*.md'], ['content/posts/2026/warns.md']],
    [['.'], ALL],
    [['content/posts/2026', '.'], ALL]
  ])('%j means %j', async (paths, posts) => {
    expect(await postsOf(site.root, ...paths)).toEqual(posts)
  })

  it('takes an absolute path, and one through a link to the repository', async () => {
    expect(await postsOf(site.root, join(site.root, 'content/posts/good.md'))).toEqual(['content/posts/good.md'])
    const link = join(temporaryFolder(), 'link')
    symlinkSync(site.root, link)
    expect(await postsOf(link, join(link, 'content/posts/good.md'))).toEqual(['content/posts/good.md'])
    expect(await postsOf(link)).toEqual(ALL)
  })

  it('takes paths from a folder of the repository, and checks that folder without one', async () => {
    const folder = join(site.root, 'content/posts/2026')
    expect(await postsOf(folder)).toEqual(['content/posts/2026/warns.md'])
    expect(await postsOf(folder, '../good.md')).toEqual(['content/posts/good.md'])
    expect(await postsOf(folder, '../*.md')).toEqual(['content/posts/bad.md', 'content/posts/good.md'])
  })

  it('finds a file whose name is a pattern', async () => {
    const names = ['[a].md', 'a.md', '!b(c).md']
    const root = plainFolder({
      'hugo.toml': SITE,
      ...Object.fromEntries(names.map((name) => [`content/posts/${name}`, GOOD]))
    })
    expect(await postsOf(root, 'content/posts/[a].md')).toEqual(['content/posts/[a].md'])
    expect(await postsOf(root, 'content/posts/!b(c).md')).toEqual(['content/posts/!b(c).md'])
    expect(await postsOf(root)).toHaveLength(3)
  })

  it('only those that changed since --base', async () => {
    const repository = gitRepositoryInFolder(FILES)
    repository.git('checkout', '--quiet', '-b', 'topic')
    repository.commit({ 'content/posts/new.md': GOOD, 'content/posts/good.md': null })
    repository.write({ 'content/posts/not-added.md': BAD })
    expect(await postsOf(repository.root, '--base', 'main')).toEqual([
      'content/posts/new.md',
      'content/posts/not-added.md'
    ])
    expect(await postsOf(repository.root, '--base=main', 'content/posts/new.md')).toEqual(['content/posts/new.md'])
    const nothing = await commandLine(repository.root, ['--no-links', '--base', 'main', 'content/posts/bad.md'])
    expect(nothing).toMatchObject({ status: 0, stdout: 'No posts to check.\n' })
    repository.remove()
  })

  it('says so when there are none', async () => {
    const { status, stderr } = await run('static')
    expect(status).toBe(0)
    expect(stderr).toContain('there are no posts among what was named')
  })

  it('works outside of a Git repository', async () => {
    const root = plainFolder({ 'hugo.toml': SITE, 'content/posts/good.md': GOOD })
    expect(await postsOf(root)).toEqual(['content/posts/good.md'])
  })
})

describe('the exit status', () => {
  it.each([
    [['content/posts/good.md'], 0],
    [['content/posts/bad.md'], 1],
    [['content/posts/2026'], 0],
    [['content/posts/2026', '--fail-on', 'warning'], 1],
    [['content/posts/bad.md', '--fail-on=never'], 0]
  ])('of %j is %i', async (argv, status) => {
    expect(await run(...argv)).toMatchObject({ status, stderr: '' })
  })

  it('follows the configuration, and --fail-on before it', async () => {
    const config = join(plainFolder({ 'c.yml': 'fail-on: warning\n' }), 'c.yml')
    expect((await run('--config', config, 'content/posts/2026')).status).toBe(1)
    expect((await run('--config', config, '--fail-on', 'error', 'content/posts/2026')).status).toBe(0)
  })
})

describe('what can not be run', () => {
  it.each([
    [['content/pots/good.md'], 'There is no file or folder content/pots/good.md.'],
    [['content/**/*.markdown'], 'No file matches content/**/*.markdown.'],
    [['..'], '.. is outside of the repository in'],
    [['/'], '/ is outside of the repository in'],
    [['--config', 'c.yml'], '--config c.yml: there is no such file.'],
    [['--base', 'no-such-branch'], 'Git knows no commit or branch "no-such-branch" here'],
    [['--connect-to', 'a.example:443'], '--connect-to "a.example:443" is not of the form HOST1:PORT1:HOST2:PORT2'],
    [['--output', 'no/such/folder/report.json'], "The report can't be written to no/such/folder/report.json"]
  ])('%j ends with status 2 and says why', async (argv, message) => {
    const { status, stdout, stderr } = await run(...argv)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(`seo-content-check: ${message}`)
  })

  it('a comparison without Git ends with status 2', async () => {
    const { status, stderr } = await commandLine(temporaryFolder(), ['--base', 'main'])
    expect(status).toBe(2)
    expect(stderr).toContain('there is no Git repository')
  })

  it('a wrong configuration ends with status 2 and names every place', async () => {
    const root = plainFolder({ 'seo-content-check.yml': 'fail-on: errors\nlinks:\n  timeout: 0\n' })
    expect(await commandLine(root, [])).toEqual({
      status: 2,
      stdout: '',
      stderr: `seo-content-check: 2 problems in the configuration
  seo-content-check.yml:1:10: \`fail-on\` is the text "errors"; it must be error, warning or never. Did you mean "error"?
  seo-content-check.yml:3:12: \`links.timeout\` is 0; it must be at least 1.
`
    })
  })

  it('a rule that there is not is found at its place too', async () => {
    const root = plainFolder({ 'seo-content-check.yml': 'rules:\n  title-with: off\n' })
    const { status, stderr } = await commandLine(root, [])
    expect(status).toBe(2)
    expect(stderr).toContain('seo-content-check.yml:2:3: There is no rule "title-with". Did you mean "title-width"?')
  })

  it('says nothing to the terminal but what can be seen', async () => {
    const { stderr } = await run('\u001B[31m::error::x')
    expect(stderr.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
  })
})

describe('the formats', () => {
  it('is pretty without colors where nobody looks, and with colors on a terminal', async () => {
    const plain = await run('content/posts/bad.md')
    expect(plain.stdout).toContain('error  content/posts/bad.md:5:8  field-type')
    const terminal = await commandLine(site.root, ['--no-links', 'content/posts/bad.md'], { terminal: true })
    expect(terminal.stdout).toContain('\u001B[')
    expect(stripVTControlCharacters(terminal.stdout)).toContain('error  content/posts/bad.md:5:8  field-type')
    const noColor = { terminal: true, env: { NO_COLOR: '1' } }
    expect((await commandLine(site.root, ['--no-links'], noColor)).stdout).not.toContain('\u001B')
    const forced = { env: { FORCE_COLOR: '1' } }
    expect((await commandLine(site.root, ['--no-links'], forced)).stdout).toContain('\u001B[')
  })

  it('json is the report and nothing else, the same every time', async () => {
    const first = await run('--format', 'json')
    const report = reportSchema.parse(JSON.parse(first.stdout))
    expect(report.findings.map(({ rule, path, range }) => [rule, path, range.start.line])).toEqual([
      ['cover-alt-missing', 'content/posts/2026/warns.md', 5],
      ['field-type', 'content/posts/bad.md', 5]
    ])
    expect(await run('--format', 'json')).toEqual(first)
  })

  it('github is pretty, and annotations after it; in a job of GitHub Actions it is the default', async () => {
    const { stdout } = await run('--format', 'github', 'content/posts/bad.md')
    expect(stdout).toContain(
      '\n::error title=field-type,file=content/posts/bad.md,line=5,endLine=5,col=8,endColumn=10::'
    )
    const job = { env: { GITHUB_ACTIONS: 'true' } }
    const inJob = await commandLine(site.root, ['--no-links', 'content/posts/bad.md'], job)
    expect(inJob.stdout).toContain('\n::error title=field-type,')
    expect((await commandLine(site.root, ['--no-links', '--format=pretty'], job)).stdout).not.toContain('::error')
  })

  it('markdown is the job summary', async () => {
    const { stdout } = await run('--format', 'markdown')
    expect(stdout).toMatch(/^### 🔴 SEO content check: 1 error and 1 warning\n/)
  })

  it('--output writes the file whole, and nothing to standard output', async () => {
    const folder = plainFolder({ 'report.json': 'old' })
    const file = join(folder, 'report.json')
    const outcome = await run('--format', 'json', '--output', file)
    expect(outcome).toEqual({ status: 1, stdout: '', stderr: '' })
    expect(reportSchema.parse(JSON.parse(readFileSync(file, 'utf8'))).counts.posts).toBe(3)
    expect(readdirSync(folder)).toEqual(['report.json'])
    const terminal = await commandLine(site.root, ['--no-links', '--output', file], { terminal: true })
    expect(terminal.stdout).toBe('')
    expect(readFileSync(file, 'utf8')).not.toContain('\u001B')
  })

  it('--output to a device writes to it', async () => {
    expect(await run('--output', '/dev/null')).toMatchObject({ status: 1, stdout: '' })
  })
})

describe('--now', () => {
  it('is the moment for date rules; default: the clock', async () => {
    const report = async (...argv: string[]) => (await run('--format', 'json', 'content/posts/good.md', ...argv)).stdout
    expect(await report('--now', '2025-12-01')).toContain('"date-future"')
    expect(await report('--now', '2026-02-01')).not.toContain('"date-future"')
    expect(await report()).not.toContain('"date-future"')
  })

  it('is the time of the event by default in GitHub Actions', async () => {
    const payload = (updated_at: string) => {
      const sha = 'a'.repeat(40)
      const side = { sha, repo: { full_name: 'o/r' } }
      const folder = plainFolder({
        'event.json': JSON.stringify({ pull_request: { number: 1, updated_at, base: side, head: side } })
      })
      return join(folder, 'event.json')
    }
    const report = async (path: string) => {
      const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path }
      const argv = ['--no-links', '--format', 'json', 'content/posts/good.md']
      return (await commandLine(site.root, argv, { env })).stdout
    }
    expect(await report(payload('2025-12-01T12:00:00Z'))).toContain('"date-future"')
    expect(await report(payload('2026-02-01T12:00:00Z'))).not.toContain('"date-future"')
    expect(await report('no-such-file.json')).not.toContain('"date-future"')
  })
})
