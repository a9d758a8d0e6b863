import { afterEach, describe, expect, it } from '@jest/globals'
import { changesFromGit } from '../../src/changes/git.js'
import { check } from '../../src/check.js'
import { type Config, configSchema } from '../../src/config/schema.js'
import type { Report } from '../../src/report/report.js'
import { type Files, type GitRepository, gitRepositoryInFolder } from '../support/git-repository.js'

const NOW = new Date('2026-03-01T12:00:00Z')
const ABOUT_CHANGES = [
  'renamed-without-alias',
  'deleted-without-redirect',
  'internal-link-broken',
  'cover-file-missing'
]

const CONFIGURATION = 'baseURL = "https://example.com/blog/"\n'
const words =
  'A text that is long enough for Git to know it again after it moved, with many words of its own.\n'.repeat(5)
const post = (body = words, ...fields: string[]) =>
  ['---', 'title: A bike for cargo', 'date: 2026-01-05', ...fields, '---', '', body].join('\n')

const SITE: Files = {
  'hugo.toml': CONFIGURATION,
  'content/posts/bike.md': post(`${words}The bike.\n`),
  'content/posts/tyres.md': post('About tyres.\n'),
  'content/posts/draft.md': post('Not yet.\n', 'draft: true')
}

const repositories: GitRepository[] = []
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.remove()
})

/** What a check says about a change of a site: each finding as `path:line rule message`. */
async function reportOf(
  base: Files,
  change: Files,
  config: Partial<Config> = {},
  paths: string[] = []
): Promise<Report> {
  const repository = gitRepositoryInFolder(SITE)
  repository.commit(base)
  repositories.push(repository)
  const start = repository.git('rev-parse', 'HEAD')
  const head = repository.commit(change)
  const { report } = await check({
    changeSet: await changesFromGit(repository.root, start, head),
    config: { ...configSchema.parse({}), ...config },
    paths,
    now: NOW,
    links: false,
    connectTo: []
  })
  return report
}

async function findings(base: Files, change: Files, config?: Partial<Config>, paths?: string[]): Promise<string[]> {
  const report = await reportOf(base, change, config, paths)
  expect(report.incomplete).toEqual([])
  return report.findings
    .filter(({ rule }) => ABOUT_CHANGES.includes(rule))
    .map(({ path, range, rule }) => `${path}:${range.start.line} ${rule}`)
}

const RENAMED: Files = { 'content/posts/bike.md': null, 'content/posts/cargo.md': post(`${words}The bike.\n`) }

describe('a post that gets another address', () => {
  it('is reported where its file moved', async () => {
    const report = await reportOf({}, RENAMED)
    const [finding] = report.findings.filter(({ rule }) => rule === 'renamed-without-alias')
    expect(finding).toMatchObject({
      path: 'content/posts/cargo.md',
      severity: 'warning',
      range: { start: { line: 1, column: 1 } },
      subject: '/blog/posts/bike/',
      message: expect.stringContaining('from "/blog/posts/bike/" to "/blog/posts/cargo/"'),
      fix: { edits: [expect.objectContaining({ text: 'aliases: ["/posts/bike/"]\n' })] }
    })
  })

  it('is reported at the field that moved it', async () => {
    const change = { 'content/posts/bike.md': post(`${words}The bike.\n`, 'slug: cargo') }
    expect(await findings({}, change)).toEqual(['content/posts/bike.md:4 renamed-without-alias'])
  })

  it.each<[string, Files, Files]>([
    [
      'has its old address as an alias',
      {},
      { ...RENAMED, 'content/posts/cargo.md': post(words, 'aliases: [/posts/bike/]') }
    ],
    ['was a draft', { 'content/posts/bike.md': post(words, 'draft: true') }, RENAMED],
    ['was to be published later', { 'content/posts/bike.md': post(words, 'publishDate: 2090-01-01') }, RENAMED],
    ['had expired', { 'content/posts/bike.md': post(words, 'expiryDate: 2020-01-01') }, RENAMED],
    ['is redirected by the host', { 'static/_redirects': '/posts/* /posts/:splat 301\n' }, RENAMED],
    [
      'became a bundle at the same address',
      {},
      { 'content/posts/bike.md': null, 'content/posts/bike/index.md': post(`${words}The bike.\n`) }
    ],
    [
      'leaves its address to another post',
      {},
      { ...RENAMED, 'content/posts/other.md': post('New.\n', 'url: /posts/bike/') }
    ],
    ['is none: a file of another folder moves', { 'notes/a.md': words }, { 'notes/a.md': null, 'notes/b.md': words }]
  ])('is not reported when it %s', async (_, base, change) => {
    expect(await findings(base, change)).toEqual([])
  })

  it('can be switched off by a comment, which is not called unused then', async () => {
    const comment = '# seo-content-check-disable-next-line renamed-without-alias: nobody knew it'
    const change = { 'content/posts/bike.md': post(`${words}The bike.\n`, comment, 'slug: cargo') }
    const report = await reportOf({}, change)
    expect(report.findings.filter(({ rule }) => rule.startsWith('ignore') || rule.startsWith('renamed'))).toEqual([])
  })

  it('is not compared when the configuration gives all pages other addresses, and that is said', async () => {
    const report = await reportOf({}, { ...RENAMED, 'hugo.toml': `${CONFIGURATION}uglyURLs = true\n` })
    expect(report.findings.filter(({ rule }) => ABOUT_CHANGES.includes(rule))).toEqual([])
    expect(report.incomplete).toEqual([expect.stringContaining('the configuration that makes addresses')])
  })

  it('is compared when the configuration changes in other ways', async () => {
    const change = { ...RENAMED, 'hugo.toml': `${CONFIGURATION}title = "New"\n` }
    expect(await findings({}, change)).toEqual(['content/posts/cargo.md:1 renamed-without-alias'])
  })
})

describe('sites of other generators', () => {
  const jekyll = (plugins: string): Files => ({
    'hugo.toml': null,
    '_config.yml': `url: https://example.com\nplugins: [${plugins}]\n`,
    '_posts/2026-01-05-bike.md': post(words)
  })
  const moved: Files = { '_posts/2026-01-05-bike.md': null, '_posts/2026-01-05-cargo.md': post(words) }

  it('are offered the field that their generator has for old addresses', async () => {
    const { findings } = await reportOf(jekyll('jekyll-seo-tag, jekyll-redirect-from'), moved)
    const [finding] = findings.filter(({ rule }) => rule === 'renamed-without-alias')
    expect(finding?.subject).toBe('/2026/01/05/bike.html')
    expect(finding?.fix?.edits).toEqual([
      expect.objectContaining({ text: 'redirect_from: ["/2026/01/05/bike.html"]\n' })
    ])
  })

  it('are told of redirects where there is no such field', async () => {
    const { findings } = await reportOf(jekyll('jekyll-seo-tag'), moved)
    const [finding] = findings.filter(({ rule }) => rule === 'renamed-without-alias')
    expect(finding?.message).toContain('Redirect the old address to the new one where the site is hosted.')
    expect(finding?.fix).toBeUndefined()
  })
})

describe('sites whose generator has a field for old addresses', () => {
  const toml = (...fields: string[]) =>
    `+++\n${['title = "A bike"', 'date = 2026-01-05', ...fields].join('\n')}\n+++\n\n${words}`

  it.each<[string, Files, Files, string | undefined]>([
    [
      'Zola',
      { 'zola.toml': 'base_url = "https://example.com"\n', 'content/bike.md': toml('[taxonomies]', 'tags = ["x"]') },
      { 'content/bike.md': null, 'content/cargo.md': toml('[taxonomies]', 'tags = ["x"]') },
      'aliases = ["/bike/"]\n'
    ],
    [
      'Hexo with its plug-in for aliases',
      {
        '_config.yml': 'url: https://example.com\nnew_post_name: ":title.md"\npermalink: ":title/"\n',
        'package.json': '{"dependencies":{"hexo":"7","hexo-generator-alias":"1"}}',
        'source/_posts/bike.md': post(words)
      },
      { 'source/_posts/bike.md': null, 'source/_posts/cargo.md': post(words) },
      'alias: ["/bike/"]\n'
    ],
    [
      'Hexo without it',
      {
        '_config.yml': 'url: https://example.com\nnew_post_name: ":title.md"\npermalink: ":title/"\n',
        'package.json': '{"dependencies":{"hexo":"7"}}',
        'source/_posts/bike.md': post(words)
      },
      { 'source/_posts/bike.md': null, 'source/_posts/cargo.md': post(words) },
      undefined
    ]
  ])('%s', async (_, base, change, text) => {
    const { findings } = await reportOf({ 'hugo.toml': null, 'content/posts/bike.md': null, ...base }, change)
    const [finding] = findings.filter(({ rule }) => rule === 'renamed-without-alias')
    expect(finding?.subject).toBe('/bike/')
    expect(finding?.fix?.edits.map((edit) => edit.text)).toEqual(text === undefined ? undefined : [text])
  })
})

describe('a post that is taken off the site', () => {
  it('is reported at its old path, as a file that is no longer there', async () => {
    const report = await reportOf({}, { 'content/posts/bike.md': null })
    expect(report.findings).toEqual([
      expect.objectContaining({
        rule: 'deleted-without-redirect',
        path: 'content/posts/bike.md',
        range: { start: { line: 1, column: 1 }, end: { line: 1, column: 4 } },
        removed: true
      })
    ])
  })

  it('is reported when it becomes a draft', async () => {
    const change = { 'content/posts/bike.md': post(`${words}The bike.\n`, 'draft: true') }
    expect(await findings({}, change)).toEqual(['content/posts/bike.md:4 deleted-without-redirect'])
  })

  it.each<[string, Files, Files]>([
    ['was a draft', {}, { 'content/posts/draft.md': null }],
    [
      'has another page take its address over',
      {},
      { 'content/posts/bike.md': null, 'content/posts/tyres.md': post('About tyres.\n', 'aliases: [/posts/bike]') }
    ]
  ])('is not reported when it %s', async (_, base, change) => {
    expect(await findings(base, change)).toEqual([])
  })

  it('has the severity that the configuration gives it for its path', async () => {
    const change: Files = { 'content/posts/bike.md': null }
    const overrides = [{ files: ['content/posts/**'], rules: { 'deleted-without-redirect': 'off' as const } }]
    expect(await findings({}, change, { overrides })).toEqual([])
    expect(await findings({}, change, {}, ['content/other/**'])).toEqual([])
  })
})

describe('links in posts that the change does not touch', () => {
  const link = (url: string): Files => ({ 'content/posts/links.md': post(`See [the bike](${url}).\n`) })
  const BROKEN = 'content/posts/links.md:6 internal-link-broken'
  const DELETED: Files = { 'content/posts/bike.md': null }

  it.each([
    ['/blog/posts/bike/'],
    ['https://example.com/blog/posts/bike'],
    ['../bike/'],
    ['bike.md'],
    ['{{< relref "bike.md" >}}']
  ])('are reported when they lead to a removed page: %s', async (url) => {
    expect(await findings(link(url), DELETED)).toEqual(['content/posts/bike.md:1 deleted-without-redirect', BROKEN])
  })

  it('say where the page is now', async () => {
    const report = await reportOf(link('/blog/posts/bike/#size'), RENAMED)
    const [finding] = report.findings.filter(({ rule }) => rule === 'internal-link-broken')
    expect(finding?.message).toContain('that this change removes or moves')
    expect(finding?.message).toContain('It is now at "/blog/posts/cargo/#size"')
    expect(finding?.fix?.edits).toEqual([expect.objectContaining({ text: '/blog/posts/cargo/#size' })])
  })

  it('are reported where an alias keeps the address, but not the name of the file', async () => {
    const change = { ...RENAMED, 'content/posts/cargo.md': post(words, 'aliases: [/posts/bike/]') }
    const report = await reportOf(link('{{< relref "bike.md" >}}'), change)
    const [finding] = report.findings.filter(({ rule }) => rule === 'internal-link-broken')
    expect(finding?.fix?.edits).toEqual([expect.objectContaining({ text: '/posts/cargo.md' })])
    expect(await findings(link('/blog/posts/bike/'), change)).toEqual([])
  })

  it('are reported for files that are gone', async () => {
    const base = { ...link('/blog/files/manual.pdf'), 'static/files/manual.pdf': 'x', 'static/files/other.pdf': 'y' }
    expect(await findings(base, { 'static/files/manual.pdf': null })).toEqual([BROKEN])
  })

  it('are reported for covers that are gone, and not for those that were gone before', async () => {
    const covers = {
      'content/posts/one.md': post('One.\n', 'cover: images/bike.jpg'),
      'content/posts/two.md': post('Two.\n', 'cover: images/none.jpg'),
      'static/images/bike.jpg': 'x',
      'static/images/none.png': 'y'
    }
    const change = { 'static/images/bike.jpg': null, 'static/images/none.png': null }
    expect(await findings(covers, change)).toEqual(['content/posts/one.md:4 cover-file-missing'])
    expect(await findings(covers, { 'static/images/none.png': null })).toEqual([])
  })

  it('are not reported when they were broken before', async () => {
    const base = link('/blog/posts/bikes/')
    expect(await findings(base, DELETED)).toEqual(['content/posts/bike.md:1 deleted-without-redirect'])
  })

  it('are not reported in files that are not checked', async () => {
    const config = { exclude: ['content/posts/links.md'] }
    expect(await findings(link('/blog/posts/bike/'), DELETED, config)).toEqual([
      'content/posts/bike.md:1 deleted-without-redirect'
    ])
  })
})
