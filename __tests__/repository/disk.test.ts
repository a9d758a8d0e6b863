import { execFileSync } from 'node:child_process'
import { chmodSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { diskRepository } from '../../src/repository/disk.js'
import { type GitRepository, gitRepositoryInFolder, temporaryFolder } from '../support/git-repository.js'

describe('the working directory', () => {
  let repository: GitRepository
  let outside: string

  beforeAll(() => {
    outside = temporaryFolder()
    writeFileSync(join(outside, 'secret.md'), 'secret')
    repository = gitRepositoryInFolder({
      '.gitignore': 'public/\n',
      'content/a.md': 'a',
      'content/new\nline "é".md': 'strange',
      'content/gone.md': 'gone',
      'public/built.md': 'ignored'
    })
    repository.write({ 'content/untracked.md': 'new', 'content/gone.md': null })
    symlinkSync('a.md', join(repository.root, 'content/link.md'))
    symlinkSync(join(outside, 'secret.md'), join(repository.root, 'content/secret.md'))
    symlinkSync(outside, join(repository.root, 'content/elsewhere'))
    symlinkSync('../.git/config', join(repository.root, 'content/config.md'))
    symlinkSync('circle.md', join(repository.root, 'content/circle.md'))
  })

  afterAll(() => {
    repository.remove()
    rmSync(outside, { recursive: true })
  })

  it('lists what is tracked or new, not what is ignored or gone', async () => {
    expect(await diskRepository(repository.root).list()).toEqual([
      '.gitignore',
      'content/a.md',
      'content/circle.md',
      'content/config.md',
      'content/elsewhere',
      'content/link.md',
      'content/new\nline "é".md',
      'content/secret.md',
      'content/untracked.md'
    ])
  })

  it('lists paths from its root when that is a folder of the work tree', async () => {
    expect(await diskRepository(join(repository.root, 'content')).list()).toContain('a.md')
  })

  it('lists every file where Git knows nothing, except node_modules', async () => {
    const folder = temporaryFolder()
    execFileSync('mkdir', ['-p', join(folder, 'node_modules/x'), join(folder, 'b')])
    for (const name of ['node_modules/x/README.md', 'b/post.md', 'a.md']) writeFileSync(join(folder, name), '')
    expect(await diskRepository(folder).list()).toEqual(['a.md', 'b/post.md'])
    rmSync(folder, { recursive: true })
  })

  it('reads files, also through links inside', async () => {
    const files = diskRepository(repository.root)
    expect(Buffer.from((await files.read('content/link.md')) ?? []).toString()).toBe('a')
    expect(Buffer.from((await files.read('content/new\nline "é".md')) ?? []).toString()).toBe('strange')
  })

  it.each([
    'content/secret.md',
    'content/elsewhere/secret.md',
    'content/config.md',
    'content/circle.md',
    'content',
    'content/gone.md',
    'content/a.md/below',
    '.git/config',
    '.GIT/config',
    '../secret.md',
    'content/../../secret.md',
    '/etc/passwd',
    'nul\0byte',
    'x'.repeat(5000),
    ''
  ])('knows no file %j', async (path) => {
    expect(await diskRepository(repository.root).read(path)).toBeUndefined()
  })

  it('does not wait for a named pipe', async () => {
    execFileSync('mkfifo', [join(repository.root, 'content/pipe.md')])
    expect(await diskRepository(repository.root).read('content/pipe.md')).toBeUndefined()
  })

  it('refuses a file of more than 32 MB', async () => {
    repository.write({ 'content/large.md': '' })
    truncateSync(join(repository.root, 'content/large.md'), 40 * 1024 * 1024)
    await expect(diskRepository(repository.root).read('content/large.md')).rejects.toThrow(/large\.md has 40 MB/)
  })

  it('says that a file may not be read, where the system tells', async () => {
    repository.write({ 'content/locked.md': 'locked' })
    chmodSync(join(repository.root, 'content/locked.md'), 0)
    const reading = diskRepository(repository.root).read('content/locked.md')
    // The administrator may read everything.
    if (process.getuid?.() === 0) expect(Buffer.from((await reading) ?? []).toString()).toBe('locked')
    else await expect(reading).rejects.toThrow(/locked\.md can't be read \(EACCES\)/)
  })
})
