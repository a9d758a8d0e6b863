import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createClient, type GitHubClient } from '../../src/github/client.js'
import { type GitHubRepositoryOptions, githubRepository } from '../../src/github/repository.js'
import { readStart } from '../../src/repository/read-start.js'
import type { Repository } from '../../src/repository/repository.js'
import { blobId, FakeGitHub } from '../support/fake-github.js'

const COMMIT = 'c'.repeat(40)
const BYTES = new Uint8Array([0xef, 0xbb, 0xbf, 0xff, 0xfe, 0x00, 0x0d, 0x0a])

describe('the files of a commit, through the API', () => {
  let github: FakeGitHub
  let client: GitHubClient

  beforeEach(async () => {
    github = await FakeGitHub.start()
    client = createClient('token', github.url, { retryUnitMs: 1, requestMs: 1000 })
    github.addCommit(COMMIT, {
      'hugo.toml': 'title = "x"',
      'content/a.md': 'post',
      'content/bytes.md': BYTES,
      'content/new\nline "é" #?%.md': 'strange',
      'link.md': 'link:content/a.md',
      folder: 'link:content',
      'outside.md': 'link:../../etc/passwd',
      'config.md': 'link:.git/config',
      'circle.md': 'link:circle.md'
    })
  })

  afterEach(async () => {
    await client.close()
    await github.stop()
    expect(github.problems).toEqual([])
  })

  const open = (options: Partial<GitHubRepositoryOptions> = {}) =>
    githubRepository({
      octokit: client.octokit,
      repository: { owner: github.owner, repo: github.repo },
      commit: COMMIT,
      ...options
    })

  it('are listed in one request', async () => {
    const files = open()
    expect(await files.list()).toContain('content/new\nline "é" #?%.md')
    await files.list()
    expect(github.log).toEqual([`GET /git/trees/${COMMIT}`])
  })

  it('are read byte for byte', async () => {
    expect(Buffer.from((await open().read('content/bytes.md')) ?? [])).toEqual(Buffer.from(BYTES))
  })

  it('are read once, however often they are asked for', async () => {
    const files = open()
    await Promise.all([
      files.read('content/a.md'),
      files.read('content/a.md'),
      files.read('link.md'),
      files.read('folder/a.md')
    ])
    expect(github.log.filter((line) => line.includes(blobId('post')))).toHaveLength(1)
  })

  it('give the start of a large one, and keep no more of it', async () => {
    const files = open()
    const start = await readStart(files, 'content/bytes.md', 4)
    expect(start?.size).toBe(BYTES.length)
    expect(Buffer.from(start?.bytes ?? [])).toEqual(Buffer.from(BYTES.subarray(0, 4)))
    expect(await readStart(files, 'link.md', 2)).toMatchObject({ size: 4 })
    expect(await readStart(files, 'nothing.md', 2)).toBeUndefined()
    await readStart(files, 'content/bytes.md', 4)
    expect(github.log.filter((line) => line.includes(blobId(BYTES)))).toHaveLength(1)
  })

  it.each(['outside.md', 'config.md', 'circle.md', 'content', 'nothing.md', '../x', '.git/config'])(
    'know nothing of %j',
    async (path) => {
      expect(await open().read(path)).toBeUndefined()
    }
  )

  it('are taken from a similar folder where they are the same', async () => {
    const similar = folder({ 'content/a.md': 'post', 'hugo.toml': 'title = "other"' })
    const files = open({ similar })
    expect(text(await files.read('content/a.md'))).toBe('post')
    expect(text(await files.read('hugo.toml'))).toBe('title = "x"')
    expect(github.log).toEqual([`GET /git/trees/${COMMIT}`, `GET /git/blobs/${blobId('title = "x"')}`])
  })

  it('are looked up one by one when GitHub lists only a part of the tree', async () => {
    github.truncateTrees = true
    const files = open({ blobs: new Map([['content/a.md', blobId('post')]]) })
    expect(await files.list()).toBeUndefined()
    expect(text(await files.read('content/a.md'))).toBe('post')
    expect(text(await files.read('hugo.toml'))).toBe('title = "x"')
    expect(Buffer.from((await files.read('content/bytes.md')) ?? [])).toEqual(Buffer.from(BYTES))
    expect(text(await files.read('content/new\nline "é" #?%.md'))).toBe('strange')
    expect(await files.read('nothing.md')).toBeUndefined()
    expect(await files.read('content')).toBeUndefined()
  })

  it('are asked for again when the answer breaks off', async () => {
    github.faults = [{ when: /git\/blobs/, fault: 'cut-off', times: 1 }]
    expect(text(await open().read('content/a.md'))).toBe('post')
  })

  it('are given up with a reason', async () => {
    github.faults = [{ when: /git\/blobs/, fault: { status: 502 } }]
    await expect(open().read('content/a.md')).rejects.toThrow("content/a.md can't be read: 502 Something went wrong")
    github.faults = [{ when: /git\/trees/, fault: { status: 404, message: 'Not Found' } }]
    await expect(open().list()).rejects.toThrow("GitHub doesn't list the files of commit ccccccc: 404 Not Found")
  })

  it('are no more than 300, because each is a request', async () => {
    const posts = Object.fromEntries(
      Array.from({ length: 310 }, (_, index) => [`content/${index}.md`, `post ${index}`])
    )
    github.addCommit(COMMIT, posts)
    const files = open()
    const reads = await Promise.allSettled(Object.keys(posts).map((path) => files.read(path)))
    expect(reads.filter(({ status }) => status === 'fulfilled')).toHaveLength(300)
    expect(reads.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { message: expect.stringContaining('Run actions/checkout before this action') }
    })
  })
})

function folder(files: Record<string, string>): Repository {
  return {
    name: 'a folder',
    list: async () => Object.keys(files),
    read: async (path) => (files[path] === undefined ? undefined : Buffer.from(files[path]))
  }
}

function text(bytes: Uint8Array | undefined): string | undefined {
  return bytes && Buffer.from(bytes).toString('utf8')
}
