import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { comparedFiles, pullRequestFiles } from '../../src/github/changed-files.js'
import { createClient, type GitHubClient } from '../../src/github/client.js'
import { FakeGitHub } from '../support/fake-github.js'

const BASE = 'b'.repeat(40)
const HEAD = 'c'.repeat(40)

describe('the files that GitHub says are changed', () => {
  let github: FakeGitHub
  let client: GitHubClient
  const repository = { owner: 'octo-org', repo: 'blog' }

  beforeEach(async () => {
    github = await FakeGitHub.start()
    client = createClient('token', github.url, { retryUnitMs: 1 })
  })

  afterEach(async () => {
    await client.close()
    await github.stop()
    expect(github.problems).toEqual([])
  })

  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      filename: `content/${index}.md`,
      status: 'added' as const,
      sha: 'a'.repeat(40)
    }))

  it('are told with what happened to them', async () => {
    github.pullRequestFiles = [
      { filename: 'added.md', status: 'added', sha: '1'.repeat(40) },
      { filename: 'modified.md', status: 'modified', sha: null },
      { filename: 'new.md', status: 'renamed', previous_filename: 'old.md', sha: '2'.repeat(40) },
      { filename: 'copy.md', status: 'copied', previous_filename: 'added.md', sha: '1'.repeat(40) },
      { filename: 'mode.md', status: 'changed', sha: '3'.repeat(40) },
      { filename: 'gone.md', status: 'removed', sha: '4'.repeat(40) }
    ]
    const { changes, blobs } = await pullRequestFiles(client.octokit, repository, 2)
    expect(changes.map(({ blob, ...change }) => change)).toEqual([
      { path: 'added.md', status: 'added' },
      { path: 'modified.md', status: 'modified' },
      { path: 'new.md', status: 'renamed', previousPath: 'old.md' },
      { path: 'copy.md', status: 'copied', previousPath: 'added.md' },
      { path: 'mode.md', status: 'modified' },
      { path: 'gone.md', status: 'removed' }
    ])
    expect([...blobs.keys()]).toEqual(['added.md', 'new.md', 'copy.md', 'mode.md'])
  })

  it.each([
    [0, 1],
    [99, 1],
    [100, 2],
    [250, 3],
    [3000, 30]
  ])('are all of %i, in %i requests', async (count, requests) => {
    github.pullRequestFiles = many(count)
    const { changes } = await pullRequestFiles(client.octokit, repository, 2)
    expect(changes).toHaveLength(count)
    expect(github.calls).toHaveLength(requests)
  })

  it.each(['{}', 'null'])('are not taken from an answer that is no list: %s', async (text) => {
    const octokit = Object(client.octokit)
    const listFiles = async () => ({ data: JSON.parse(text), headers: {} })
    const fake = { ...octokit, rest: { pulls: { listFiles } } }
    await expect(pullRequestFiles(fake, repository, 2)).rejects.toThrow('the answer is no list')
  })

  it('are asked for by a comparison, with the commit that it starts from', async () => {
    github.comparisons.set(`${BASE}...${HEAD}`, { mergeBase: 'd'.repeat(40), files: many(2) })
    const compared = await comparedFiles(client.octokit, repository, BASE, HEAD)
    expect(compared).toMatchObject({ mergeBase: 'd'.repeat(40), complete: true })
    expect(compared.changes).toHaveLength(2)
    expect(github.calls).toHaveLength(1)
  })

  it('are found by comparing trees where a comparison lists no more than 300', async () => {
    const posts = Object.fromEntries(many(400).map(({ filename }) => [filename, filename]))
    github.addCommit(BASE, { ...posts, 'content/gone.md': 'gone' })
    const changed = Object.fromEntries(Object.keys(posts).map((path, index) => [path, index < 350 ? 'changed' : path]))
    github.addCommit(HEAD, { ...changed, 'content/new.md': 'new' })
    github.comparisons.set(`main...${HEAD}`, { mergeBase: BASE, files: many(400) })
    const { changes, blobs, complete } = await comparedFiles(client.octokit, repository, 'main', HEAD)
    expect(complete).toBe(true)
    expect(changes).toHaveLength(352)
    expect(changes).toContainEqual(expect.objectContaining({ path: 'content/new.md', status: 'added' }))
    expect(changes).toContainEqual({ path: 'content/gone.md', status: 'removed' })
    expect(changes).not.toContainEqual(expect.objectContaining({ path: 'content/399.md' }))
    expect(blobs.size).toBe(351)
  })

  it('are known not to be all when not even the trees are whole', async () => {
    github.addCommit(BASE, {})
    github.addCommit(HEAD, {})
    github.truncateTrees = true
    github.comparisons.set(`${BASE}...${HEAD}`, { mergeBase: BASE, files: many(400) })
    const compared = await comparedFiles(client.octokit, repository, BASE, HEAD)
    expect(compared.complete).toBe(false)
    expect(compared.changes).toHaveLength(300)
  })

  it('are compared with a branch whose name has a slash', async () => {
    github.comparisons.set(`release/v1...${HEAD}`, { mergeBase: BASE, files: many(1) })
    expect((await comparedFiles(client.octokit, repository, 'release/v1', HEAD)).changes).toHaveLength(1)
  })
})
