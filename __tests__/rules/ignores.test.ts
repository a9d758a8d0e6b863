import { describe, expect, it } from '@jest/globals'
import type { Change } from '../../src/changes/change.js'
import { check } from '../../src/check.js'
import { parseConfig } from '../../src/config/load.js'
import { generatorOf } from '../../src/generators/registry.js'
import { LinkCollector } from '../../src/links/collect.js'
import type { LinkClass } from '../../src/links/verdict.js'
import { readPost } from '../../src/post/read.js'
import { rules } from '../../src/rules/registry.js'
import { runRules } from '../../src/rules/run.js'
import { compileRuleSettings } from '../../src/rules/settings.js'
import type { Site } from '../../src/site/site.js'
import { memoryRepository } from '../support/memory-repository.js'

const NOW = new Date('2026-03-01T12:00:00Z')
const PATH = 'content/posts/a.md'
const DEAD = 'https://example.com/dead'
const site: Site = {
  root: '',
  generator: 'hugo',
  files: new Set([PATH]),
  settings: {
    taxonomies: [],
    contentFolders: ['content/'],
    staticFolders: [],
    assetFolders: [],
    files: [],
    problems: []
  }
}

/** The rules that have something to say, with their messages, when every link has the same verdict. */
async function findings(text: string, verdict: LinkClass | undefined): Promise<[string, string][]> {
  const generator = generatorOf('hugo')
  const post = readPost(PATH, new TextEncoder().encode(text), generator.fields)
  const { settings } = compileRuleSettings({ rules: {}, overrides: [] }, rules)
  const { ignores, ignored } = await (await LinkCollector.create({ ignore: [] }, NOW)).of({ post, site })
  const run = runRules({
    post,
    site,
    generator,
    settings,
    verdict: (reference) => ignored.get(reference) ?? (verdict && { url: reference.url, class: verdict }),
    linkIgnores: ignores,
    now: NOW
  })
  return run.findings.map(({ rule, message }) => [rule, message])
}

const post = (body: string, fields = '') =>
  `---\ntitle: Onze tuin\ndescription: x\ndate: 2026-02-01\n${fields}---\n\n${body}\n`
const ids = async (text: string, verdict?: LinkClass) =>
  (await findings(text, verdict)).map(([rule]) => rule).filter((rule) => /^(?:link|ignore|directive)-/.test(rule))

describe('a comment that switches a rule off', () => {
  const comment = (more: string) => post(`<!-- seo-content-check-disable-next-line ${more} -->\nZie <${DEAD}>.`)

  it('is left alone when there is something to switch off', async () => {
    expect(await ids(comment('link-broken: opens in May'), 'broken')).toEqual([])
  })

  it('holds until the end of its last day, and says so from then on', async () => {
    expect(await ids(comment('link-broken until 2026-03-01: opens'), 'broken')).toEqual([])
    expect(await ids(comment('link-broken until 2026-02-28: opens'), 'broken')).toEqual([
      'ignore-expired',
      'link-broken'
    ])
    expect(await ids(comment('until 2026-02-28'), 'broken')).toEqual(['ignore-expired', 'link-broken'])
  })

  it('holds without end when its day is none, and says so', async () => {
    expect(await ids(comment('link-broken until May: opens'), 'broken')).toEqual(['directive-unknown'])
    expect(await ids(comment('link-broken until 2026-02-30'), 'broken')).toEqual(['directive-unknown'])
  })

  it('is reported when there is nothing to switch off', async () => {
    expect(await findings(comment('link-broken: opens in May'), 'ok')).toContainEqual([
      'ignore-unused',
      'This comment switches off `link-broken`, but nothing is found there. Remove it.'
    ])
    expect(await ids(comment('heading-skip, h1-in-body'))).toEqual(['ignore-unused', 'ignore-unused'])
    expect(await ids(post('<!-- seo-content-check-disable link-broken -->\nNo link.'))).toEqual(['ignore-unused'])
  })

  it('is not reported when that can not be told', async () => {
    expect(await ids(comment('link-broken: opens in May'))).toEqual([])
    for (const verdict of ['transient', 'unchecked', 'blocked', 'skipped'] as const) {
      expect(await ids(comment('link-broken, link-unverifiable: opens in May'), verdict)).toEqual([])
    }
    expect(await ids(comment('link-unverifiable: a wall for robots'), 'ok')).toEqual([])
    expect(await ids(comment(''), 'ok')).toEqual([])
    expect(await ids(comment('no-such-rule'), 'ok')).toEqual(['directive-unknown'])
  })
})

describe('links that a post says to leave alone', () => {
  const ignoring = (list: string) => post(`Zie <${DEAD}>.`, `seo-content-check:\n  ignore-links: ${list}\n`)

  it('are left alone', async () => {
    expect(await ids(ignoring(`[${DEAD}]`), 'broken')).toEqual([])
    expect(await ids(ignoring(`https://example.com/*`), 'broken')).toEqual([])
    expect(await ids(ignoring('["/dead$/"]'), 'broken')).toEqual([])
    expect(await ids(ignoring(`[{url: ${DEAD}, reason: opens, until: 2026-03-01}]`), 'broken')).toEqual([])
  })

  it('are checked again after the last day', async () => {
    expect(await ids(ignoring(`[{url: ${DEAD}, until: 2026-02-28}]`), 'broken')).toEqual([
      'ignore-expired',
      'link-broken'
    ])
  })

  it('are reported when the post has none of them', async () => {
    expect(await ids(ignoring('[https://example.net/*]'), 'ok')).toEqual(['ignore-unused'])
  })

  it('are reported when they are not understood', async () => {
    for (const list of ['["/a(/"]', '[{reason: x}]', `[{url: ${DEAD}, until: May}]`, '[[]]']) {
      expect(await ids(ignoring(list), 'ok')).toEqual(['directive-unknown'])
    }
  })
})

describe('`links.ignore` of the configuration', () => {
  const texts = {
    'hugo.toml': 'baseURL = "https://example.org/"\n',
    [PATH]: post(`Zie <${DEAD}> en [de winkel](/shop/).`)
  }
  async function checked(config: string, changes?: Change[]) {
    const loaded = parseConfig('seo-content-check.yml', new TextEncoder().encode(config))
    const { report } = await check({
      changeSet: { head: memoryRepository(texts), incomplete: [], ...(changes && { changes }) },
      config: loaded.config,
      configFile: { path: 'seo-content-check.yml', locate: loaded.locate },
      paths: [],
      now: NOW,
      links: false,
      connectTo: []
    })
    return report
  }
  const UNUSED = 'links:\n  ignore:\n    - https://example.com/*\n    - https://nobody.example/\n'
  const about = async (config: string, changes?: Change[]) =>
    (await checked(config, changes)).findings
      .filter(({ rule }) => /^(?:ignore|internal)-/.test(rule))
      .map(({ rule, path, range }) => `${rule} ${path}:${range.start.line}`)

  it('is looked at when the whole site is checked, at its own lines', async () => {
    expect(await about(UNUSED)).toEqual([
      'internal-link-broken content/posts/a.md:7',
      'ignore-unused seo-content-check.yml:4'
    ])
    expect((await checked(UNUSED)).posts.map(({ path }) => path)).toEqual([PATH])
    const expired = 'links:\n  ignore:\n    - url: https://example.com/*\n      until: 2026-02-28\n'
    expect(await about(expired)).toContain('ignore-expired seo-content-check.yml:3')
  })

  it('is not looked at for a change, which has only a few of the links', async () => {
    expect(await about(UNUSED, [{ path: PATH, status: 'modified' }])).toEqual([
      'internal-link-broken content/posts/a.md:7'
    ])
  })

  it('can be switched off like any rule', async () => {
    expect(await about(`${UNUSED}rules:\n  ignore-unused: off\n`)).not.toContain(
      'ignore-unused seo-content-check.yml:4'
    )
  })

  it('is about links within the site too, by their whole address', async () => {
    expect(await about('links:\n  ignore: ["https://example.org/shop/*"]\n')).toEqual([])
    expect(await about('links:\n  ignore: ["https://example.org/other/*"]\n')).toHaveLength(2)
  })

  it('gives its reason in the list of links', async () => {
    const config = 'links:\n  ignore:\n    - {url: "https://example.com/*", reason: asks for a password}\n'
    const [link] = (await checked(config)).links
    expect(link).toMatchObject({
      class: 'skipped',
      reason: 'ignored by `https://example.com/*` in the configuration: asks for a password'
    })
  })

  it('says what is wrong with an entry', () => {
    const read = (config: string) => () => parseConfig('c.yml', new TextEncoder().encode(config))
    const entry = (text: string) => read(`links:\n  ignore:\n    - ${text}\n`)
    expect(entry('{url: "https://a.example", until: May}')).toThrow(/until`: it must be a day such as 2026-12-31\.$/)
    expect(entry('{url: "https://a.example", until: 2026-02-30}')).toThrow(/until`: the calendar has no such day\.$/)
    expect(entry('{url: "https://a.example", reasn: x}')).toThrow(/no setting "reasn".* Did you mean "reason"\?/)
    expect(entry('12')).toThrow('`links.ignore[0]` is 12; it must be a text, or a mapping of options.')
  })

  it('names the place of a pattern that is not valid', async () => {
    await expect(checked('links:\n  ignore: [https://a.example, "/a(/"]\n')).rejects.toMatchObject({
      problems: [{ path: ['links', 'ignore', 1], message: expect.stringContaining('is not a valid RE2 expression') }]
    })
  })
})
