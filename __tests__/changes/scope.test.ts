import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from '@jest/globals'
import { changesFromGit } from '../../src/changes/git.js'
import { type CheckOptions, check } from '../../src/check.js'
import { configSchema } from '../../src/config/schema.js'
import { parseConnectTo } from '../../src/links/connect-to.js'
import { renderComment, renderSummary } from '../../src/report/markdown.js'
import { renderPretty } from '../../src/report/pretty.js'
import type { Report } from '../../src/report/report.js'
import { failsAt } from '../../src/report/threshold.js'
import { annotationsOf } from '../../src/report/workflow-commands.js'
import { type Files, type GitRepository, gitRepositoryInFolder } from '../support/git-repository.js'

const LONG = 'A week of walking in the hills with far too many words in its title for any search engine'
const words = 'A text of a few sentences, which is long enough to be a post of its own.\n\n'.repeat(4)
const post = (title: string, body = '') => `---\ntitle: ${title}\ndate: 2026-01-05\n---\n\n${words}${body}`

const SITE: Files = {
  'hugo.toml': 'baseURL = "https://example.com/"\ntheme = "PaperMod"\n',
  'content/posts/old.md': post(LONG, '[gone](/posts/none/)\n'),
  'content/posts/untouched.md': post(LONG)
}

const repositories: GitRepository[] = []
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.remove()
})

async function reportOf(
  change: Files,
  scope: 'introduced' | 'changed' | 'all' = 'introduced',
  options: Partial<CheckOptions> = {}
) {
  const repository = gitRepositoryInFolder(SITE)
  repositories.push(repository)
  const start = repository.git('rev-parse', 'HEAD')
  const head = repository.commit(change)
  return check({
    changeSet: await changesFromGit(repository.root, start, head),
    config: configSchema.parse({
      scope,
      rules: { 'description-required': 'off', 'cover-required': 'off', 'duplicate-title': 'off' }
    }),
    paths: [],
    now: new Date('2026-03-01T12:00:00Z'),
    links: false,
    connectTo: [],
    ...options
  })
}

const told = ({ findings }: Report) => findings.map(({ path, rule, status }) => `${path} ${rule} ${status ?? '-'}`)

describe('a change of a post that has findings', () => {
  const TOUCHED = { 'content/posts/old.md': post(LONG, 'More.\n\n[gone](/posts/none/) and [another](/posts/never/)\n') }

  it('is to blame for what it introduces alone', async () => {
    const { report } = await reportOf(TOUCHED)
    expect(told(report)).toEqual([
      'content/posts/old.md title-width existing',
      'content/posts/old.md internal-link-broken existing',
      'content/posts/old.md internal-link-broken introduced'
    ])
    expect(report.counts).toMatchObject({ errors: 1, warnings: 0, existing: 2, fixed: 0 })
    expect(report.posts).toEqual([expect.objectContaining({ findings: 1 })])
  })

  it('does not fail for what was there, gets no annotation for it, and is told of it', async () => {
    const { report, readSource } = await reportOf({
      'content/posts/old.md': post(LONG, 'New.\n\n[gone](/posts/none/)\n')
    })
    expect(report.counts).toMatchObject({ errors: 0, existing: 2 })
    expect(failsAt('warning', report)).toBe(false)
    expect(annotationsOf(report, { moreAt: 'x' })).toEqual([])
    const comment = renderComment(report)
    expect(comment).toContain('all good')
    expect(comment).toContain('<summary>2 findings from before this change</summary>')
    expect(renderSummary(report)).toContain('/posts/none/')
    const pretty: string[] = []
    for await (const part of renderPretty(report, { readSource, colors: false, width: 100 })) pretty.push(part)
    expect(pretty.join('')).toContain('2 findings were there before, and do not count.')
  })

  it('is thanked for what it fixes', async () => {
    const { report } = await reportOf({
      'content/posts/old.md': post('Walking in the hills', '[gone](/posts/none/)\n')
    })
    expect(report.counts).toMatchObject({ existing: 1, fixed: 1 })
    expect(renderComment(report)).toContain('This change fixes 1 finding. Thank you!')
  })

  it('is followed when it moves the post', async () => {
    const moved = { 'content/posts/old.md': null, 'content/posts/new.md': post(LONG, '[gone](/posts/none/)\n') }
    expect(told((await reportOf(moved)).report)).toEqual([
      'content/posts/new.md renamed-without-alias introduced',
      'content/posts/new.md title-width existing',
      'content/posts/new.md internal-link-broken existing'
    ])
  })

  it('has all findings of a new post count', async () => {
    const { report } = await reportOf({ 'content/posts/new.md': post(LONG) })
    expect(told(report)).toEqual(['content/posts/new.md title-width introduced'])
  })

  it('has all findings of its posts count where the scope is `changed`', async () => {
    const { report } = await reportOf(TOUCHED, 'changed')
    expect(report.counts).toMatchObject({ errors: 2, posts: 1 })
    expect(report.counts.existing).toBeUndefined()
  })

  it('has all posts checked where the scope is `all`', async () => {
    const { report } = await reportOf(TOUCHED, 'all')
    expect(report.posts.map(({ path }) => path)).toEqual(['content/posts/old.md', 'content/posts/untouched.md'])
  })

  it('asks for no link that only the former version has, and has one verdict for one that both have', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.writeHead(404).end()
    }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as AddressInfo
    const url = (name: string) => `http://links.example/${name}`
    const repository = gitRepositoryInFolder({
      ...SITE,
      'content/posts/links.md': post('Links', `[a](${url('both')}) [b](${url('former')})\n`)
    })
    repositories.push(repository)
    const start = repository.git('rev-parse', 'HEAD')
    const head = repository.commit({
      'content/posts/links.md': post('Links', `[a](${url('both')}) [c](${url('new')})\n`)
    })
    try {
      const { report } = await check({
        changeSet: await changesFromGit(repository.root, start, head),
        config: configSchema.parse({ links: { retries: 0, https: false } }),
        paths: [],
        now: new Date('2026-03-01T12:00:00Z'),
        links: true,
        connectTo: [parseConnectTo(`links.example:80:127.0.0.1:${port}`)]
      })
      const links = report.findings.filter(({ rule }) => rule === 'link-broken')
      expect(links.map(({ subject, status }) => `${subject} ${status}`)).toEqual([
        `${url('both')} existing`,
        `${url('new')} introduced`
      ])
      expect(new Set(asked)).toEqual(new Set(['/both', '/new']))
    } finally {
      server.close()
    }
  })
})
