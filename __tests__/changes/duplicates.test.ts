import { afterEach, describe, expect, it } from '@jest/globals'
import { changesFromGit } from '../../src/changes/git.js'
import { check } from '../../src/check.js'
import { configSchema } from '../../src/config/schema.js'
import { type Files, type GitRepository, gitRepositoryInFolder } from '../support/git-repository.js'

const words = 'A text of a few sentences, which is long enough to be a post of its own.\n\n'.repeat(4)
const post = (title: string, date: string, source: string, body = '') =>
  `---\ntitle: ${title}\ndate: ${date}\nsource_url: https://example.org/${source}\n---\n\n${words}${body}`

/** Among them two older posts that share everything. */
const SITE: Files = {
  'hugo.toml': 'baseURL = "https://example.com/"\ntheme = "PaperMod"\n',
  'content/posts/first.md': post('How to wax a chain', '2026-01-01', 'wax'),
  'content/posts/second.md': post('How to wax a chain', '2026-01-02', 'wax'),
  'content/posts/third.md': post('How to fit a saddle', '2026-01-03', 'saddle')
}

const repositories: GitRepository[] = []
afterEach(() => {
  for (const repository of repositories.splice(0)) repository.remove()
})

async function told(change: Files, rename?: [from: string, to: string]) {
  const repository = gitRepositoryInFolder(SITE)
  repositories.push(repository)
  const start = repository.git('rev-parse', 'HEAD')
  if (rename) repository.git('mv', ...rename)
  const head = repository.commit(change)
  const { report } = await check({
    changeSet: await changesFromGit(repository.root, start, head),
    config: configSchema.parse({ scope: 'introduced', profile: 'strict' }),
    paths: [],
    now: new Date('2026-03-01T12:00:00Z'),
    links: false,
    connectTo: []
  })
  return report.findings
    .filter(({ rule }) => /^(?:duplicate|similar)-/.test(rule))
    .map(({ path, rule, status, related }) => [path, rule, status, related?.map((one) => one.path)])
}

describe('a change of one post of a site with duplicates', () => {
  it('tells the author of a new post which posts have the same, and nobody of the old ones', async () => {
    expect(await told({ 'content/posts/new.md': post('How to wax a chain', '2026-02-01', 'other') })).toEqual([
      ['content/posts/new.md', 'duplicate-title', 'introduced', ['content/posts/first.md', 'content/posts/second.md']]
    ])
    expect(await told({ 'content/posts/new.md': post('A chain: how to fit it', '2026-02-01', 'other') })).toEqual([])
  })

  it('tells it though the new post has the older date', async () => {
    expect(await told({ 'content/posts/new.md': post('How to fit a saddle', '2020-02-01', 'other') })).toEqual([
      ['content/posts/new.md', 'duplicate-title', 'introduced', ['content/posts/third.md']]
    ])
  })

  it('blames an edit of an old post for nothing that it shared before', async () => {
    const others = [['content/posts/first.md'], ['content/posts/first.md']]
    expect(
      await told({ 'content/posts/second.md': post('How to wax a chain', '2026-01-02', 'wax', 'More.\n') })
    ).toEqual([
      ['content/posts/second.md', 'duplicate-title', 'existing', others[0]],
      ['content/posts/second.md', 'duplicate-source', 'existing', others[1]]
    ])
  })

  it('follows a post that gets another name', async () => {
    const from = 'content/posts/second.md'
    const to = 'content/posts/waxing.md'
    const found = await told({}, [from, to])
    expect(found.map(([path, rule, status]) => [path, rule, status])).toEqual([
      [to, 'duplicate-title', 'existing'],
      [to, 'duplicate-source', 'existing']
    ])
  })

  it('tells of what an edit makes the same', async () => {
    expect(await told({ 'content/posts/third.md': post('How to wax a chain', '2026-01-03', 'saddle') })).toEqual([
      ['content/posts/third.md', 'duplicate-title', 'introduced', ['content/posts/first.md', 'content/posts/second.md']]
    ])
  })
})
