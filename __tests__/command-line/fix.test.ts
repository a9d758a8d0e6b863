import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { png } from '../../src/demo/png.js'
import { commandLine } from '../support/command-line.js'
import { type GitRepository, gitRepositoryInFolder } from '../support/git-repository.js'

const POST = [
  '---',
  "title: 'A good title for a post about bicycles' # quoted",
  'description: "How to keep a bicycle going through the winter, told in a few steps that take no more than an evening."',
  'date: 27-02-2026',
  'draft: "ja"',
  'cover: {image: /images/bike.png, alt: A bicycle}',
  '---',
  '',
  'See [the shop](https://shop.example/?utm_source=x&id=1).',
  ''
].join('\r\n')
const PATH = 'content/posts/a.md'

let site: GitRepository
beforeEach(() => {
  site = gitRepositoryInFolder({
    'hugo.toml': 'baseURL = "https://blog.example/"\ntheme = "PaperMod"\n',
    'static/images/bike.png': png(1200, 630),
    [PATH]: POST
  })
})
afterEach(() => site.remove())

const run = (...argv: string[]) => commandLine(site.root, ['--no-links', ...argv])
const text = () => readFileSync(join(site.root, PATH), 'utf8')

describe('--fix', () => {
  it('writes the safe fixes, says what they were, and reports what is left', async () => {
    const { status, stdout, stderr } = await run('--fix')
    expect(text()).toBe(POST.replace('"ja"', 'true').replace('?utm_source=x&id=1', '?id=1'))
    expect(stderr).toContain(`Fixed ${PATH}\n  line 5: Write true (field-type)\n`)
    expect(stderr).toContain('2 findings in 1 post fixed.\n')
    expect(stdout).toContain('date-invalid')
    expect(stdout).not.toContain('field-type')
    expect(status).toBe(1)
  })

  it('writes suggestions too, after which nothing is left', async () => {
    const { status, stdout } = await run('--fix-suggestions')
    expect(text()).toContain('\r\ndate: 2026-02-27\r\n')
    expect(stdout).toContain('nothing to fix')
    expect(status).toBe(0)
  })

  it('keeps the report for scripts apart from what it says', async () => {
    const { stdout } = await run('--fix', '--format', 'json')
    expect(JSON.parse(stdout).counts.errors).toBe(1)
  })

  it('touches nothing but the posts that are checked', async () => {
    writeFileSync(join(site.root, 'content/posts/b.md'), POST)
    await run('--fix', 'content/posts/b.md')
    expect(text()).toBe(POST)
  })

  it('fixes what a change against a base touches', async () => {
    writeFileSync(join(site.root, 'content/posts/b.md'), POST)
    await run('--fix', '--base', 'HEAD')
    expect(text()).toBe(POST)
    expect(readFileSync(join(site.root, 'content/posts/b.md'), 'utf8')).toContain('draft: true')
  })
})

describe('--fix-dry-run', () => {
  it('prints a diff that Git can apply, and writes nothing', async () => {
    const { stdout, stderr, status } = await run('--fix-dry-run', '--fix-suggestions')
    expect(text()).toBe(POST)
    expect(stdout).toMatch(/^--- a\/content\/posts\/a\.md\n\+\+\+ b\/content\/posts\/a\.md\n@@ /)
    expect(stderr).toContain('3 findings in 1 post would be fixed; nothing was written.\n')
    expect(status).toBe(0)
    writeFileSync(join(site.root, 'fixes.diff'), stdout)
    site.git('apply', 'fixes.diff')
    expect(text()).toContain('draft: true\r\n')
  })

  it('takes no format without a file for the report', async () => {
    expect((await run('--fix-dry-run', '--format', 'json')).stderr).toContain('--output FILE')
  })
})
