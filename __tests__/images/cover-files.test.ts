import { rmSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { png } from '../../src/demo/png.js'
import { generatorOf } from '../../src/generators/registry.js'
import { CoverFiles } from '../../src/images/cover-files.js'
import { FIRST_BYTES } from '../../src/images/header.js'
import { readPost } from '../../src/post/read.js'
import { diskRepository } from '../../src/repository/disk.js'
import { gitRepository } from '../../src/repository/git.js'
import { readStart } from '../../src/repository/read-start.js'
import { type Repository, RepositoryError } from '../../src/repository/repository.js'
import { findSites, siteOf } from '../../src/site/find-sites.js'
import { type GitRepository, gitRepositoryInFolder } from '../support/git-repository.js'

const post = (image: string, more = '') => `---\ntitle: a\ncover:\n  image: ${image}\n${more}---\n`
const PROFILED = Buffer.concat([
  Buffer.from('ffd8', 'hex'),
  ...[1, 2].map(() => Buffer.concat([Buffer.from('ffe2ffff', 'hex'), Buffer.alloc(0xfffd)])),
  Buffer.from('ffc0000b08027604b0030101ffda', 'hex')
])
const POINTER = 'version https://git-lfs.github.com/spec/v1\noid sha256:0123\nsize 7340032\n'

let blog: GitRepository
beforeEach(() => {
  blog = gitRepositoryInFolder({
    'hugo.toml': 'baseURL = "https://blog.example/"\ntheme = "PaperMod"\n',
    'static/images/a.png': png(320, 200),
    'static/images/lfs.jpg': POINTER,
    'static/images/page.jpg': '<!doctype html><title>404</title>',
    'static/images/empty.jpg': '',
    'static/images/profiled.jpg': PROFILED,
    'content/posts/ride/index.md': 'x',
    'content/posts/ride/b.png': png(640, 480)
  })
})
afterEach(() => rmSync(blog.root, { recursive: true }))

/** What is found out about the covers of these posts, in their order. */
async function read(repository: Repository, ...posts: [path: string, text: string][]) {
  const sites = await findSites(repository, 'auto')
  const sitePosts = posts.map(([path, text]) => {
    const site = siteOf(path, sites)
    return { site, post: readPost(path, new TextEncoder().encode(text), generatorOf(site.generator).fields) }
  })
  const files = new CoverFiles(repository)
  const facts = await Promise.all(sitePosts.map(({ post, site }) => files.of(post, site)))
  return {
    covers: sitePosts.map(({ post }, at) => post.references.map((reference) => facts[at]?.get(reference))[0]),
    incomplete: files.incomplete
  }
}

const cover = async (image: string, more?: string, path = 'content/posts/x.md') =>
  (await read(diskRepository(blog.root), [path, post(image, more)])).covers[0]

describe('a cover in the repository', () => {
  it.each<[string, object | undefined]>([
    ['images/a.png', { type: 'png', width: 320, height: 200, bytes: png(320, 200).length }],
    ['/images/a.png', { type: 'png' }],
    ['https://blog.example/images/a.png', { type: 'png', width: 320 }],
    ['images/page.jpg', { type: 'html' }],
    ['images/empty.jpg', { type: undefined, bytes: 0 }],
    ['images/profiled.jpg', { type: 'jpeg', width: 1200, height: 630, bytes: PROFILED.length }],
    ['images/nothing.png', undefined],
    ['https://elsewhere.example/images/a.png', undefined],
    ['data:image/png;base64,AA', undefined]
  ])('%s is what its bytes say', async (image, expected) => {
    const found = await cover(image)
    if (expected) expect(found).toMatchObject({ contentType: undefined, ...expected })
    else expect(found).toBeUndefined()
  })

  it('is looked for beside the post, too', async () => {
    const found = await cover('b.png', '  relative: true\n', 'content/posts/ride/index.md')
    expect(found).toMatchObject({ type: 'png', width: 640 })
  })

  it('is not judged by the note that Git LFS keeps in its place, but for the weight', async () => {
    expect(await cover('images/lfs.jpg')).toEqual({ contentType: undefined, type: undefined, bytes: 7_340_032 })
  })

  it('is the same in a commit', async () => {
    const commit = gitRepository(blog.root, blog.git('rev-parse', 'HEAD').trim())
    const { covers } = await read(commit, ['content/posts/x.md', post('images/profiled.jpg')])
    expect(covers[0]).toMatchObject({ type: 'jpeg', width: 1200, bytes: PROFILED.length })
  })

  it('is weighed even when it is too large to be read', async () => {
    truncateSync(join(blog.root, 'static/images/a.png'), 50 * 1024 * 1024)
    expect(await cover('images/a.png')).toMatchObject({ width: 320, bytes: 50 * 1024 * 1024 })
  })

  it('is read once, however many posts have it, and one that fails is said', async () => {
    const disk = diskRepository(blog.root)
    const asked: string[] = []
    const repository: Repository = {
      ...disk,
      readStart: async (path, limit) => {
        asked.push(path)
        if (path.endsWith('page.jpg')) throw new RepositoryError('page.jpg is locked')
        return disk.readStart?.(path, limit)
      }
    }
    const { covers, incomplete } = await read(
      repository,
      ['content/posts/x.md', post('images/a.png')],
      ['content/posts/y.md', post('/images/a.png')],
      ['content/posts/z.md', post('images/page.jpg')]
    )
    expect(covers.map((facts) => facts?.type)).toEqual(['png', 'png', undefined])
    expect(asked.sort()).toEqual(['static/images/a.png', 'static/images/page.jpg'])
    expect(incomplete).toEqual(['1 of 2 covers in the repository could not be looked at: page.jpg is locked.'])
  })
})

describe('readStart', () => {
  it('gives the same from every repository', async () => {
    const disk = diskRepository(blog.root)
    const commit = gitRepository(blog.root, blog.git('rev-parse', 'HEAD').trim())
    const whole: Repository = { name: 'without', list: disk.list, read: disk.read }
    for (const repository of [disk, commit, whole]) {
      const start = await readStart(repository, 'static/images/profiled.jpg', FIRST_BYTES)
      expect(start?.size).toBe(PROFILED.length)
      expect(Buffer.from(start?.bytes ?? []).equals(PROFILED.subarray(0, FIRST_BYTES))).toBe(true)
      expect(await readStart(repository, 'static/nothing', 10)).toBeUndefined()
      expect(await readStart(repository, '../secret', 10)).toBeUndefined()
    }
  })
})
