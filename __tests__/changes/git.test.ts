import { existsSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { changesFromGit, parseNameStatus } from '../../src/changes/git.js'
import { type GitRepository, gitRepositoryInFolder, temporaryFolder } from '../support/git-repository.js'

const LONG = `---\ntitle: Long\n---\n${'A line that is the same in both versions.\n'.repeat(20)}`

describe('what changed, by Git', () => {
  let repository: GitRepository
  let start: string
  let head: string

  beforeAll(() => {
    repository = gitRepositoryInFolder()
    start = repository.commit({ 'a.md': 'a', 'b.md': 'b', 'old.md': LONG, 'blog/c.md': 'c' }, 'Start')
    repository.git('switch', '--quiet', '--create', 'topic')
    head = repository.commit({
      'a.md': 'changed',
      'b.md': null,
      'old.md': null,
      'new "name"\n.md': `${LONG}One more.\n`,
      'blog/added.md': 'added'
    })
    repository.git('switch', '--quiet', 'main')
    repository.commit({ 'main.md': 'only on main', 'blog/c.md': 'changed on main' })
    repository.git('switch', '--quiet', 'topic')
  })

  afterAll(() => repository.remove())

  it('is counted from where the two sides parted', async () => {
    const set = await changesFromGit(repository.root, 'main', 'topic')
    expect(sorted(set.changes)).toEqual([
      { path: 'a.md', status: 'modified' },
      { path: 'b.md', status: 'removed' },
      { path: 'blog/added.md', status: 'added' },
      { path: 'new "name"\n.md', status: 'renamed', previousPath: 'old.md' }
    ])
    expect(set.base?.name).toBe(`commit ${start.slice(0, 7)}`)
    expect(set.head.name).toBe(`commit ${head.slice(0, 7)}`)
    expect(set.incomplete).toEqual([])
  })

  it('gives the version before and after', async () => {
    const set = await changesFromGit(repository.root, 'main', 'topic')
    expect(Buffer.from((await set.base?.read('a.md')) ?? []).toString()).toBe('a')
    expect(Buffer.from((await set.head.read('a.md')) ?? []).toString()).toBe('changed')
  })

  it('takes what is not yet committed or added into account, when no head is named', async () => {
    repository.write({ 'a.md': 'changed again', 'untracked.md': 'new' })
    const set = await changesFromGit(repository.root, 'main')
    expect(set.changes).toContainEqual({ path: 'untracked.md', status: 'added' })
    expect(Buffer.from((await set.head.read('a.md')) ?? []).toString()).toBe('changed again')
    repository.git('checkout', '--quiet', '--', 'a.md')
    repository.write({ 'untracked.md': null })
  })

  it('never runs the filters that a repository configures', async () => {
    repository.git('config', 'filter.spy.clean', 'touch spied; cat')
    repository.git('config', 'filter.spy.required', 'true')
    repository.write({ '.gitattributes': '*.md filter=spy\n', 'a.md': 'changed length' })
    const set = await changesFromGit(repository.root, 'main')
    expect(set.changes).toContainEqual({ path: 'a.md', status: 'modified' })
    expect(existsSync(join(repository.root, 'spied'))).toBe(false)
    repository.git('config', '--remove-section', 'filter.spy')
    repository.write({ '.gitattributes': null })
    repository.git('checkout', '--quiet', '--', 'a.md')
  })

  it('is told relative to a folder of the work tree', async () => {
    const set = await changesFromGit(`${repository.root}/blog`, 'main', 'topic')
    expect(set.changes).toEqual([{ path: 'added.md', status: 'added' }])
  })

  it('names fetch-depth when the checkout is too shallow', async () => {
    const copy = repository.checkout('topic')
    await expect(changesFromGit(copy.root, 'main')).rejects.toThrow(/"main".*`fetch-depth: 0`/)
    await expect(changesFromGit(copy.root, start)).rejects.toThrow(/`fetch-depth: 0`/)
    copy.git('fetch', '--quiet', '--depth=1', 'origin', 'main:refs/remotes/origin/main')
    await expect(changesFromGit(copy.root, 'main')).rejects.toThrow(/too short .*"main".*`fetch-depth: 0`/)
    copy.remove()
  })

  it('finds a base branch that only the remote has', async () => {
    const copy = repository.checkout('topic', 0)
    copy.git('fetch', '--quiet', 'origin', 'main:refs/remotes/origin/main')
    expect((await changesFromGit(copy.root, 'main')).changes).toHaveLength(4)
    copy.remove()
  })

  it('says that a revision is unknown, also one that looks like an option', async () => {
    await expect(changesFromGit(repository.root, 'nowhere')).rejects.toThrow(/no commit or branch "nowhere"/)
    await expect(changesFromGit(repository.root, '--output=/tmp/x')).rejects.toThrow(/no commit or branch "--output/)
  })

  it('says that there is no repository', async () => {
    const folder = temporaryFolder()
    await expect(changesFromGit(folder, 'main')).rejects.toThrow(/no Git repository/)
    rmdirSync(folder)
  })

  it('compares unrelated histories as they are', async () => {
    repository.git('switch', '--quiet', '--orphan', 'island')
    repository.commit({ 'island.md': 'x' })
    const set = await changesFromGit(repository.root, 'main', 'island')
    expect(set.changes).toContainEqual({ path: 'island.md', status: 'added' })
    repository.git('switch', '--quiet', 'topic')
  })
})

describe('the list that `git diff -z` prints', () => {
  it('is read whatever the names are', () => {
    const name = fc
      .string({ unit: 'binary', minLength: 1 })
      .filter((text) => !text.includes('\0') && text.isWellFormed())
    const change = fc.oneof(
      fc.record({ path: name, status: fc.constantFrom('added', 'modified', 'removed') }),
      fc.record({ path: name, status: fc.constantFrom('renamed', 'copied'), previousPath: name })
    )
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        const printed = changes.map((entry) =>
          'previousPath' in entry
            ? `${entry.status === 'renamed' ? 'R087' : 'C100'}\0${entry.previousPath}\0${entry.path}\0`
            : `${{ added: 'A', modified: 'M', removed: 'D' }[entry.status]}\0${entry.path}\0`
        )
        expect(parseNameStatus(Buffer.from(printed.join('')))).toEqual(changes)
      })
    )
  })
})

function sorted<T extends { path: string }>(changes: T[] | undefined): T[] {
  return [...(changes ?? [])].sort((a, b) => (a.path < b.path ? -1 : 1))
}
