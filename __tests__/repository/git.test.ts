import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { gitRepository } from '../../src/repository/git.js'
import { RepositoryError } from '../../src/repository/repository.js'
import { type GitRepository, gitRepositoryInFolder } from '../support/git-repository.js'

const STRANGE_NAMES = [
  'new\nline.md',
  'quote"s.md',
  "apo'strophe.md",
  'tab\there.md',
  'é日本語.md',
  '-dash.md',
  '$(id).md',
  ' lead.md'
]

describe('the files of a commit', () => {
  let repository: GitRepository
  let commit: string

  beforeAll(() => {
    repository = gitRepositoryInFolder()
    repository.git('config', 'filter.spy.smudge', 'touch spied; cat')
    repository.git('config', 'diff.spy.textconv', 'touch spied; cat')
    repository.write({
      '.gitattributes': '*.md filter=spy diff=spy\n',
      'content/post.md': '\uFEFF---\r\ntitle: Post\r\n---\r\n',
      'content/bytes.md': new Uint8Array([0xff, 0xfe, 0x00, 0x0a]),
      'content/empty.md': '',
      ...Object.fromEntries(STRANGE_NAMES.map((name) => [`strange/${name}`, `named ${name}`]))
    })
    repository.git('-c', 'filter.spy.smudge=', 'add', '--all')
    for (const [path, target] of [
      ['link.md', 'content/post.md'],
      ['folder', 'content'],
      ['outside.md', '../../etc/passwd'],
      ['absolute.md', '/etc/passwd'],
      ['config.md', '.git/config'],
      ['circle.md', 'circle.md']
    ] as const) {
      repository.git('update-index', '--add', '--cacheinfo', `120000,${hash(repository, target)},${path}`)
    }
    repository.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},themes/papermod`)
    repository.git('commit', '--quiet', '--message', 'All')
    commit = repository.git('rev-parse', 'HEAD')
    repository.write({ 'content/post.md': 'not committed', 'content/new.md': 'not committed' })
  })

  afterAll(() => repository.remove())

  it('lists them sorted, whatever their names, without submodules and without what is not committed', async () => {
    const listed = await gitRepository(repository.root, commit).list()
    expect(listed).toEqual([...(listed ?? [])].sort())
    expect(listed).toContain('content/post.md')
    expect(listed).not.toContain('content/new.md')
    expect(listed).not.toContain('themes/papermod')
    for (const name of STRANGE_NAMES) expect(listed).toContain(`strange/${name}`)
  })

  it('gives bytes exactly as committed', async () => {
    const files = gitRepository(repository.root, commit)
    expect(text(await files.read('content/post.md'))).toBe('\uFEFF---\r\ntitle: Post\r\n---\r\n')
    expect([...((await files.read('content/bytes.md')) ?? [])]).toEqual([0xff, 0xfe, 0x00, 0x0a])
    expect((await files.read('content/empty.md'))?.length).toBe(0)
  })

  it('answers many questions at once, each with its own file', async () => {
    const files = gitRepository(repository.root, commit)
    const answers = await Promise.all(STRANGE_NAMES.map(async (name) => text(await files.read(`strange/${name}`))))
    expect(answers).toEqual(STRANGE_NAMES.map((name) => `named ${name}`))
  })

  it('follows links within the repository', async () => {
    const files = gitRepository(repository.root, commit)
    expect(text(await files.read('link.md'))).toContain('title: Post')
    expect(text(await files.read('folder/post.md'))).toContain('title: Post')
  })

  it.each([
    'outside.md',
    'absolute.md',
    'config.md',
    'circle.md',
    'content',
    'themes/papermod',
    'nothing.md',
    '../x',
    '/etc/passwd',
    ''
  ])('knows no file %j', async (path) => {
    expect(await gitRepository(repository.root, commit).read(path)).toBeUndefined()
  })

  it('says which commit is missing', async () => {
    const files = gitRepository(repository.root, '2'.repeat(40))
    await expect(files.list()).rejects.toThrow(RepositoryError)
    await expect(files.list()).rejects.toThrow(/commit 2222222/)
  })

  it('refuses a file of more than 32 MB, and still reads the next one', async () => {
    const large = repository.commit({ 'content/large.md': Buffer.alloc(33 * 1024 * 1024, 'a\n') }, 'Large')
    const files = gitRepository(repository.root, large)
    const [refusal, post] = await Promise.allSettled([files.read('content/large.md'), files.read('content/empty.md')])
    expect(refusal).toMatchObject({ status: 'rejected', reason: { message: expect.stringContaining('33 MB') } })
    expect(post.status).toBe('fulfilled')
  })

  it('belongs to another user on a runner, and is read; elsewhere Git decides', async () => {
    const before = process.env.GITHUB_ACTIONS
    process.env.GIT_TEST_ASSUME_DIFFERENT_OWNER = '1'
    try {
      process.env.GITHUB_ACTIONS = 'true'
      expect(await gitRepository(repository.root, commit).list()).toContain('content/post.md')
      process.env.GITHUB_ACTIONS = ''
      await expect(gitRepository(repository.root, commit).list()).rejects.toThrow(/dubious ownership/)
    } finally {
      delete process.env.GIT_TEST_ASSUME_DIFFERENT_OWNER
      if (before === undefined) delete process.env.GITHUB_ACTIONS
      else process.env.GITHUB_ACTIONS = before
    }
  })

  it('reads 10 MB', async () => {
    const commit = repository.commit({ 'content/long.md': 'word '.repeat(2 * 1024 * 1024) }, 'Long')
    expect((await gitRepository(repository.root, commit).read('content/long.md'))?.length).toBe(10 * 1024 * 1024)
  })

  it('never runs a filter or a text conversion that the repository configures', async () => {
    await gitRepository(repository.root, commit).read('content/post.md')
    expect(repository.git('status', '--porcelain')).not.toContain('spied')
  })
})

function hash(repository: GitRepository, content: string): string {
  repository.write({ '.git/hashed': content })
  return repository.git('hash-object', '-w', '--no-filters', '.git/hashed')
}

function text(bytes: Uint8Array | undefined): string | undefined {
  return bytes && new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
}
