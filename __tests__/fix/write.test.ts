import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from '@jest/globals'
import { writePosts } from '../../src/fix/write.js'
import { temporaryFolder } from '../support/git-repository.js'

const bytes = (text: string) => new TextEncoder().encode(text)
const post = (path: string) => ({ path, before: bytes('before'), after: bytes('after'), findings: [] })

let root: string
beforeEach(() => {
  root = temporaryFolder()
  mkdirSync(join(root, 'content'))
  writeFileSync(join(root, 'content/a.md'), 'before')
})
const text = (path: string) => readFileSync(join(root, path), 'utf8')

describe('writePosts', () => {
  it('writes a post with the permissions that it has, and leaves nothing else behind', async () => {
    chmodSync(join(root, 'content/a.md'), 0o640)
    expect(await writePosts(root, [post('content/a.md')])).toEqual([])
    expect(text('content/a.md')).toBe('after')
    expect(statSync(join(root, 'content/a.md')).mode & 0o777).toBe(0o640)
    expect(readdirSync(join(root, 'content'))).toEqual(['a.md'])
  })

  it('leaves a post alone that was changed since it was read, and writes the others', async () => {
    writeFileSync(join(root, 'content/a.md'), 'before, and more')
    writeFileSync(join(root, 'content/b.md'), 'before')
    expect(await writePosts(root, [post('content/a.md'), post('content/b.md')])).toEqual([
      { path: 'content/a.md', reason: 'it was changed since it was read; run the command again' }
    ])
    expect([text('content/a.md'), text('content/b.md')]).toEqual(['before, and more', 'after'])
  })

  it('writes through a link within the repository, which stays a link', async () => {
    symlinkSync('a.md', join(root, 'content/link.md'))
    expect(await writePosts(root, [post('content/a.md'), post('content/link.md')])).toEqual([])
    expect(text('content/a.md')).toBe('after')
    expect(statSync(join(root, 'content/link.md')).ino).toBe(statSync(join(root, 'content/a.md')).ino)
  })

  it('never writes out of the repository', async () => {
    const outside = join(temporaryFolder(), 'a.md')
    writeFileSync(outside, 'before')
    symlinkSync(outside, join(root, 'content/out.md'))
    expect(await writePosts(root, [post('content/out.md')])).toEqual([
      { path: 'content/out.md', reason: 'it is a link that leads out of the repository' }
    ])
    expect(readFileSync(outside, 'utf8')).toBe('before')
  })

  it('says that a post is gone', async () => {
    expect(await writePosts(root, [post('content/none.md')])).toEqual([
      { path: 'content/none.md', reason: 'it is no longer there' }
    ])
  })
})
