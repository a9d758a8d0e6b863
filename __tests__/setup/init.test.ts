import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { parseConfig } from '../../src/config/load.js'
import { commandLine } from '../support/command-line.js'
import { type GitRepository, gitRepositoryInFolder, temporaryFolder } from '../support/git-repository.js'
import { SITE } from './site.js'

const CONFIG = '.github/seo-content-check.yml'
const WORKFLOW = '.github/workflows/seo-content-check.yml'

let site: GitRepository
beforeEach(() => {
  site = gitRepositoryInFolder(SITE)
})
afterEach(() => site.remove())

const text = (path: string) => readFileSync(join(site.root, path), 'utf8')
const init = (...argv: string[]) => commandLine(site.root, ['init', ...argv])
const config = () => parseConfig(CONFIG, readFileSync(join(site.root, CONFIG))).config

/** What a check says, as `rule path`. */
async function findings(): Promise<string[]> {
  const { stdout } = await commandLine(site.root, ['--no-links', '--format', 'json'])
  const report: { findings: { rule: string; severity: string; path: string; subject: string }[] } = JSON.parse(stdout)
  return report.findings
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, path, subject }) => `${rule} ${path.replace(/^.*\//, '')} ${subject}`)
}

describe('init', () => {
  it('writes a configuration and a workflow, and says what it decided', async () => {
    const { status, stdout } = await init()
    expect(status).toBe(0)
    expect(stdout).toContain('- The site: Hugo with PaperMod, as hugo.toml says.\n- 41 posts in content/.\n')
    expect(stdout).toContain(`Wrote ${CONFIG}.\nWrote ${WORKFLOW}.\n`)
    expect(config().generator).toBe('hugo-papermod')
    expect(text(WORKFLOW)).toContain('permissions:\n  contents: read\n  pull-requests: write\n')
  })

  it('asks for the fields that nearly every post has, but not for switches, and not of pages without a date', async () => {
    const { stdout } = await init()
    expect(config()['front-matter'].schema).toMatchObject({
      dependencies: { date: ['title', 'description', 'categories', 'tags', 'source_url'] }
    })
    expect(stdout).toContain('Pages without `date` need none of them: content/about.md.')
  })

  it('knows the values of categories, without the one that looks like a mistake', async () => {
    const { stdout } = await init()
    expect(config()['front-matter'].schema).toMatchObject({
      properties: { categories: { type: 'array', items: { enum: ['repairs', 'rides', 'shop'] } } }
    })
    expect(stdout).toContain('"repair" looks like a mistake.')
    expect(config()['front-matter'].schema).not.toHaveProperty(['properties', 'tags', 'items', 'enum'])
  })

  it('sets limits that suit the titles that are there', async () => {
    const { stdout } = await init()
    expect(config().rules).toHaveProperty(['title-width', 'max'])
    expect(stdout).toContain('wider than the 600 px that Google shows')
  })

  it('makes notes of what is said about more than half of the posts', async () => {
    await init()
    expect(config().rules['cover-required']).toBe('info')
  })

  it('makes a configuration that finds what differs from the others, and nothing else', async () => {
    await init()
    expect(await findings()).toEqual(['required-field post-07.md source_url', 'field-value post-11.md categories[1]'])
  })

  it('overwrites nothing, unless it is told to', async () => {
    mkdirSync(join(site.root, '.github'))
    writeFileSync(join(site.root, CONFIG), 'fail-on: never\n')
    expect(await init()).toMatchObject({ status: 2, stderr: expect.stringContaining(`${CONFIG} is there already.`) })
    expect(text(CONFIG)).toBe('fail-on: never\n')
    expect((await init('--force')).status).toBe(0)
    expect(text(CONFIG)).not.toBe('fail-on: never\n')
  })

  it('leaves a workflow alone that runs the check already', async () => {
    site.write({ '.github/workflows/content.yml': 'jobs:\n  a:\n    steps:\n      - uses: org/seo-content-check@v1\n' })
    expect((await init()).stdout).toContain('Left as it is: .github/workflows/content.yml')
    expect(() => text(WORKFLOW)).toThrow()
  })

  it('only prints with --dry-run', async () => {
    const { stdout, stderr } = await init('--dry-run')
    expect(stdout).toContain(`# ${CONFIG}\n`)
    expect(stdout).toContain(`# ${WORKFLOW}\n`)
    expect(stderr).toContain('41 posts')
    expect(() => text(CONFIG)).toThrow()
  })

  it('never writes out of the repository', async () => {
    symlinkSync(temporaryFolder(), join(site.root, '.github'))
    expect(await init()).toMatchObject({ status: 2, stderr: expect.stringContaining('out of the repository') })
  })

  it('refuses a folder without posts, and a generator that is not known', async () => {
    expect(await commandLine(temporaryFolder(), ['init'])).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('There are no posts in')
    })
    expect(await init('--generator', 'hugoo')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('Did you mean "hugo"?')
    })
  })

  it('finds the folders of posts where no generator is known', async () => {
    const articles = Object.entries(SITE)
      .filter(([path]) => path.startsWith('content/posts/'))
      .map(([path, text]) => [path.replace('content/posts/', 'articles/'), text])
    const plain = gitRepositoryInFolder({ ...Object.fromEntries(articles), 'README.md': '# A project\n' })
    const { stdout } = await commandLine(plain.root, ['init'])
    expect(stdout).toContain('40 posts in articles/**.')
    expect(readFileSync(join(plain.root, CONFIG), 'utf8')).toContain('content:\n  - articles/**\n')
    plain.remove()
  })
})
