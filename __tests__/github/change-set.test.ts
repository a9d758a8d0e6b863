import { rmSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { findChanges } from '../../src/github/change-set.js'
import { createClient, type GitHubClient } from '../../src/github/client.js'
import type { PullRequestEvent } from '../../src/github/event.js'
import { openWorkspace } from '../../src/github/workspace.js'
import type { Repository } from '../../src/repository/repository.js'
import { FakeGitHub } from '../support/fake-github.js'
import { type GitRepository, gitRepositoryInFolder, temporaryFolder } from '../support/git-repository.js'

const CONFIG = '.github/seo-content-check.yml'

/** A topic branch changes a post and the configuration while main moves on: what a pull request is made of. */
describe('what an event changed, and where it is read', () => {
  let github: FakeGitHub
  let client: GitHubClient
  let origin: GitRepository
  let folders: string[]
  let start: string
  let base: string
  let head: string
  let merge: string

  beforeEach(async () => {
    github = await FakeGitHub.start()
    client = createClient('token', github.url, { retryUnitMs: 1, requestMs: 1000 })
    origin = gitRepositoryInFolder()
    folders = [origin.root]
    start = origin.commit({ 'content/a.md': 'a\n', 'content/b.md': 'b\n', [CONFIG]: 'at base', 'hugo.toml': '' })
    origin.git('switch', '--quiet', '--create', 'topic')
    head = origin.commit({ 'content/a.md': 'a\nof the topic\n', [CONFIG]: 'of the topic' })
    origin.git('switch', '--quiet', 'main')
    base = origin.commit({ 'content/b.md': 'b\nof main\n' })
    origin.git('switch', '--quiet', '--detach', 'main')
    origin.git('merge', '--quiet', '--no-edit', 'topic')
    merge = origin.git('rev-parse', 'HEAD')
    github.addCommit(start, filesOf(start))
    github.addCommit(base, filesOf(base))
    github.addCommit(head, filesOf(head))
    github.addCommit(merge, filesOf(merge))
    github.pullRequestFiles = [github.file(head, 'content/a.md'), github.file(head, CONFIG)]
  })

  afterEach(async () => {
    await client.close()
    await github.stop()
    for (const folder of folders) rmSync(folder, { recursive: true, force: true })
    expect(github.problems).toEqual([])
  })

  const filesOf = (commit: string) =>
    Object.fromEntries(
      origin
        .git('ls-tree', '-r', '--name-only', commit)
        .split('\n')
        .map((path) => [
          path,
          `${origin.git('show', `${commit}:${path}`)}${path === CONFIG || path === 'hugo.toml' ? '' : '\n'}`
        ])
    )

  function checkout(commit: string, depth = 1): string {
    const copy = origin.checkout(commit, depth)
    folders.push(copy.root)
    return copy.root
  }

  function emptyWorkspace(): string {
    const folder = temporaryFolder()
    folders.push(folder)
    return folder
  }

  async function find(event: Parameters<typeof findChanges>[0], root: string, token = true) {
    return findChanges(event, {
      workspace: await openWorkspace(root),
      repository: { owner: github.owner, repo: github.repo },
      octokit: token ? client.octokit : undefined,
      commit: merge
    })
  }

  const pullRequest = (facts: Partial<PullRequestEvent> = {}): PullRequestEvent => ({
    kind: 'pull-request',
    number: 2,
    baseSha: base,
    headSha: head,
    privileged: false,
    fromFork: false,
    changedFiles: 2,
    at: undefined,
    ...facts
  })

  const read = async (repository: Repository | undefined, path: string) => {
    const bytes = await repository?.read(path)
    return bytes && Buffer.from(bytes).toString('utf8')
  }

  it('is read from the usual checkout, as it is at the head commit, with one request', async () => {
    const { changeSet, configuration } = await find(pullRequest(), checkout(merge))
    expect(changeSet.changes).toMatchObject([
      { path: 'content/a.md', status: 'modified' },
      { path: CONFIG, status: 'modified' }
    ])
    expect(await read(changeSet.head, 'content/a.md')).toBe('a\nof the topic\n')
    expect(await read(configuration, CONFIG)).toBe('of the topic')
    expect(await changeSet.head.list()).toContain('hugo.toml')
    expect(github.log).toEqual(['GET /pulls/2/files'])
  })

  it('has the lines of the head commit where main changed the same post', async () => {
    origin.git('switch', '--quiet', 'main')
    base = origin.commit({ 'content/a.md': 'of main\na\n' })
    origin.git('switch', '--quiet', '--detach', 'main')
    origin.git('merge', '--quiet', '--no-edit', '--strategy-option=ours', 'topic')
    const { changeSet } = await find(pullRequest(), checkout(origin.git('rev-parse', 'HEAD')))
    expect(await read(changeSet.head, 'content/a.md')).toBe('a\nof the topic\n')
  })

  it('has around it what main has by now', async () => {
    const { changeSet } = await find(pullRequest(), checkout(merge))
    expect(await read(changeSet.head, 'content/b.md')).toBe('b\nof main\n')
  })

  it('does not trust a checkout of something else', async () => {
    const { changeSet } = await find(pullRequest(), checkout(base))
    expect(await read(changeSet.head, 'content/a.md')).toBe('a\nof the topic\n')
    expect(await read(changeSet.head, 'content/b.md')).toBe('b\n')
  })

  it('is read from Git alone where the checkout has the head commit', async () => {
    const { changeSet } = await find(pullRequest(), checkout(merge, 0))
    expect(await read(changeSet.head, 'content/a.md')).toBe('a\nof the topic\n')
    expect(await read(changeSet.base, 'content/a.md')).toBe('a\n')
    expect(github.log).toEqual(['GET /pulls/2/files'])
  })

  it('is read through the API as data without a checkout, with the configuration of the base', async () => {
    const { changeSet, configuration } = await find(pullRequest({ privileged: true, fromFork: true }), emptyWorkspace())
    expect(await read(changeSet.head, 'content/a.md')).toBe('a\nof the topic\n')
    expect(await changeSet.head.list()).toContain('hugo.toml')
    expect(await read(configuration, CONFIG)).toBe('at base')
  })

  it('never takes the configuration from what a stranger had checked out', async () => {
    const { configuration } = await find(pullRequest({ privileged: true, fromFork: true }), checkout(head))
    expect(await read(configuration, CONFIG)).toBe('at base')
  })

  it('takes the configuration of the base for a fork, also without rights', async () => {
    const { configuration } = await find(pullRequest({ fromFork: true }), checkout(merge))
    expect(await read(configuration, CONFIG)).toBe('at base')
  })

  it('falls back to the checkout when GitHub does not give the head commit', async () => {
    github.faults = [{ when: /git\/(?:trees|blobs)/, fault: { status: 503 } }]
    const { changeSet } = await find(pullRequest(), checkout(merge))
    expect(await read(changeSet.head, 'content/a.md')).toBe('a\nof the topic\n')
    expect(await changeSet.head.list()).toContain('content/a.md')
  })

  it('is told by Git when GitHub does not list it', async () => {
    github.faults = [{ when: /pulls\/2\/files/, fault: { status: 503 } }]
    const { changeSet } = await find(pullRequest(), checkout(merge, 0))
    expect(changeSet.changes?.map(({ path }) => path)).toEqual([CONFIG, 'content/a.md'])
  })

  it('is told by Git without a token', async () => {
    const { changeSet } = await find(pullRequest(), checkout(merge, 0), false)
    expect(changeSet.changes).toHaveLength(2)
    expect(github.calls).toEqual([])
  })

  it.each([
    [{ status: 503 }, /503.*Run the job again later, or use `fetch-depth: 0`/],
    [
      {
        status: 403,
        message: 'Resource not accessible by integration',
        headers: { 'x-accepted-github-permissions': 'pull_requests=read' }
      },
      /403.*Give the job the permission `pull-requests: read`/
    ]
  ])('is an error that names the way out when nobody lists it (%j)', async (fault, message) => {
    github.faults = [{ when: /pulls\/2\/files|compare/, fault }]
    await expect(find(pullRequest(), checkout(merge))).rejects.toThrow(message)
  })

  it('is compared where the token may read the repository, but no pull requests', async () => {
    github.comparisons.set(`${base}...${head}`, { mergeBase: start, files: github.pullRequestFiles })
    github.faults = [
      { when: /pulls\/2\/files/, fault: { status: 403, message: 'Resource not accessible by integration' } }
    ]
    const { changeSet } = await find(pullRequest(), checkout(merge))
    expect(changeSet.changes).toHaveLength(2)
    expect(await read(changeSet.head, 'content/a.md')).toBe('a\nof the topic\n')
  })

  it('is compared as a whole where GitHub lists no more than 3,000 files', async () => {
    const file = github.file(head, 'content/a.md')
    github.pullRequestFiles = Array.from({ length: 3120 }, (_, index) => ({ ...file, filename: `content/${index}.md` }))
    github.comparisons.set(`${base}...${head}`, { mergeBase: start, files: github.pullRequestFiles })
    const { changeSet } = await find(pullRequest({ changedFiles: 3120 }), checkout(merge))
    expect(changeSet.incomplete).toEqual([])
    expect(changeSet.changes?.map(({ path }) => path).sort()).toEqual([CONFIG, 'content/a.md'])
  })

  it('says that GitHub lists no more than 3,000 files', async () => {
    const file = github.file(head, 'content/a.md')
    github.pullRequestFiles = Array.from({ length: 3120 }, (_, index) => ({ ...file, filename: `content/${index}.md` }))
    const { changeSet } = await find(pullRequest({ changedFiles: 3120 }), checkout(merge))
    expect(changeSet.changes).toHaveLength(3000)
    expect(changeSet.incomplete).toEqual([
      expect.stringMatching(/3,000 of the 3,120 .* the other 120 were not checked.*`fetch-depth: 0`/)
    ])
  })

  it('is listed by Git where GitHub lists no more than 3,000 files', async () => {
    const file = github.file(head, 'content/a.md')
    github.pullRequestFiles = Array.from({ length: 3120 }, (_, index) => ({ ...file, filename: `content/${index}.md` }))
    const { changeSet } = await find(pullRequest({ changedFiles: 3120 }), checkout(merge, 0))
    expect(changeSet).toMatchObject({ changes: [{ path: CONFIG }, { path: 'content/a.md' }], incomplete: [] })
  })

  it('is compared by GitHub for a merge group, and read from the checkout', async () => {
    github.comparisons.set(`${base}...${merge}`, { mergeBase: base, files: github.pullRequestFiles })
    const { changeSet } = await find({ kind: 'merge-group', baseSha: base, headSha: merge }, checkout(merge))
    expect(changeSet.changes).toHaveLength(2)
    expect(await read(changeSet.head, 'content/b.md')).toBe('b\nof main\n')
    expect(github.calls).toHaveLength(1)
  })

  it('is compared by Git for a merge group where the checkout is deep enough', async () => {
    const { changeSet } = await find({ kind: 'merge-group', baseSha: base, headSha: merge }, checkout(merge, 0))
    expect(changeSet.changes).toHaveLength(2)
    expect(github.calls).toEqual([])
  })

  const push = (before: string | undefined, after: string, branch = 'topic') =>
    ({ kind: 'push', before, after, branch, defaultBranch: 'main' }) as const

  it('is what a push added', async () => {
    const { changeSet } = await find(push(start, head), checkout(head, 0))
    expect(changeSet.changes).toHaveLength(2)
  })

  it('is what a new branch has that the default branch has not', async () => {
    github.comparisons.set(`main...${head}`, { mergeBase: start, files: github.pullRequestFiles })
    const { changeSet } = await find(push(undefined, head), checkout(head))
    expect(changeSet.changes).toHaveLength(2)
    expect(github.log).toEqual([`GET /compare/main...${head}`])
  })

  it('is what a branch has after a force push, when the commit from before is gone', async () => {
    const gone = 'd'.repeat(40)
    github.comparisons.set(`main...${head}`, { mergeBase: start, files: github.pullRequestFiles })
    const { changeSet } = await find(push(gone, head), checkout(head))
    expect(changeSet.changes).toHaveLength(2)
    expect(github.log).toEqual([`GET /compare/${gone}...${head}`, `GET /compare/main...${head}`])
  })

  it('is everything when the default branch is new', async () => {
    const { changeSet } = await find(push(undefined, head, 'main'), checkout(head))
    expect(changeSet.changes).toBeUndefined()
    expect(await read(changeSet.head, 'content/a.md')).toBe('a\nof the topic\n')
  })

  it('is an error when GitHub fails to compare a push', async () => {
    github.faults = [{ when: /compare/, fault: { status: 503 } }]
    await expect(find(push(start, head), checkout(head))).rejects.toThrow(/503/)
  })

  it('is the whole working directory for a schedule', async () => {
    const { changeSet } = await find({ kind: 'whole-repository' }, checkout(merge))
    expect(changeSet.head.name).toBe('the working directory')
    expect(changeSet.changes).toBeUndefined()
  })

  it('is the whole commit, through the API, for a schedule without a checkout', async () => {
    const { changeSet } = await find({ kind: 'whole-repository' }, emptyWorkspace())
    expect(await changeSet.head.list()).toContain('content/b.md')
    expect(await read(changeSet.head, 'content/b.md')).toBe('b\nof main\n')
  })

  it('is an error that names the way out for a schedule without a checkout and a token', async () => {
    const { changeSet } = await find({ kind: 'whole-repository' }, emptyWorkspace(), false)
    await expect(changeSet.head.list()).rejects.toThrow(/Run actions\/checkout/)
  })

  it('is the whole checkout for a forced push without a token', async () => {
    const { changeSet } = await find(push('d'.repeat(40), head, 'main'), checkout(head), false)
    expect(changeSet.changes).toBeUndefined()
  })

  it('is read from files that were unpacked where the runner has no Git', async () => {
    const path = process.env.PATH
    const root = checkout(merge)
    rmSync(`${root}/.git`, { recursive: true })
    process.env.PATH = emptyWorkspace()
    try {
      const { changeSet } = await find(pullRequest(), root)
      expect(await read(changeSet.head, 'content/a.md')).toBe('a\nof the topic\n')
      expect(github.log).toEqual(['GET /pulls/2/files'])
    } finally {
      process.env.PATH = path
    }
  })
})
