import { describe, expect, it } from '@jest/globals'
import { repositoryBefore } from '../../src/changes/before.js'
import type { Repository } from '../../src/repository/repository.js'
import { findSites, siteOf } from '../../src/site/find-sites.js'
import { OwnSite } from '../../src/site/own-site.js'
import { readIndex } from '../../src/site/read-index.js'
import { SiteEntries } from '../../src/site/site-entries.js'
import { memoryRepository } from '../support/memory-repository.js'

const NOW = new Date('2026-03-01T12:00:00Z')
const POSTS = Array.from({ length: 200 }, (_, at) => `content/posts/${at}.md`)
const FILES: Record<string, string> = {
  'hugo.toml': 'baseURL = "https://example.com/"\n',
  ...Object.fromEntries(
    POSTS.map((path, at) => [path, `---\ntitle: Post ${at}\nslug: p${at}\ntags: [Fiets ${at}]\n---\nTekst\n`])
  )
}

/** A repository that says how often each file is read. */
function counted(files: Record<string, string>): Repository & { reads: Map<string, number> } {
  const memory = memoryRepository(files)
  const reads = new Map<string, number>()
  return {
    ...memory,
    reads,
    read(path) {
      reads.set(path, (reads.get(path) ?? 0) + 1)
      return memory.read(path)
    }
  }
}

describe('what posts say', () => {
  it('is read once, whether for the index, for addresses or for lists of tags', async () => {
    const version = counted(FILES)
    const sites = await findSites(version, 'hugo')
    const site = siteOf('content/posts/1.md', sites)
    version.reads.clear()
    const isPost = (path: string) => path.endsWith('.md')
    const [{ index }] = await Promise.all([
      readIndex({ version, sites, isPost, checked: POSTS, now: NOW }),
      new OwnSite(site, version, NOW).at('posts/p7/')
    ])
    const own = new OwnSite(site, version, NOW)
    expect(await own.at('posts/p8/')).toEqual({ kind: 'page', path: 'content/posts/8.md' })
    expect(await own.at('tags/fiets-9/')).toEqual({ kind: 'page' })
    expect(await own.at('posts/nowhere/')).toMatchObject({ kind: 'missing' })
    expect(index?.size).toBe(200)
    expect(Math.max(...POSTS.map((path) => version.reads.get(path) ?? 0))).toBe(1)
  })

  it('is read of the version before a change only where the change touches it', async () => {
    const head = counted({ ...FILES, 'content/posts/new.md': '---\ntitle: Nieuw\n---\n' })
    const base = counted({
      ...FILES,
      'content/posts/3.md': '---\ntitle: Was\n---\n',
      'content/posts/old.md': '---\ntitle: Oud\n---\n'
    })
    const before = repositoryBefore(head, base, [
      { path: 'content/posts/3.md', status: 'modified' },
      { path: 'content/posts/new.md', status: 'renamed', previousPath: 'content/posts/old.md' }
    ])
    const sites = await findSites(head, 'hugo')
    const isPost = (path: string) => path.endsWith('.md')
    head.reads.clear()
    await readIndex({ version: head, sites, isPost, checked: [], now: NOW })
    const { index } = await readIndex({ version: before, sites, isPost, checked: [], now: NOW })
    expect(index?.entry('content/posts/3.md')?.title).toBe('was')
    expect(index?.entry('content/posts/old.md')?.title).toBe('oud')
    expect(index?.entry('content/posts/new.md')).toBeUndefined()
    expect(index?.entry('content/posts/4.md')?.title).toBe('post 4')
    expect([...base.reads]).toEqual([
      ['content/posts/3.md', 1],
      ['content/posts/old.md', 1]
    ])
    expect([...head.reads.values()].every((times) => times === 1)).toBe(true)
  })

  it('is read anew in the next run', async () => {
    const files = { ...FILES }
    const version = memoryRepository(files)
    const titleOf = async () => {
      const site = siteOf('content/posts/1.md', await findSites(version, 'hugo'))
      return (await SiteEntries.of(version, site, NOW).read('content/posts/1.md'))?.title
    }
    expect(await titleOf()).toBe('post 1')
    files['content/posts/1.md'] = '---\ntitle: Anders\n---\n'
    expect(await titleOf()).toBe('anders')
  })

  it('hides no other post where one is not there or fails', async () => {
    const memory = memoryRepository(FILES)
    const version: Repository = {
      ...memory,
      read: (path) => (path.endsWith('/2.md') ? Promise.reject(new Error('disk')) : memory.read(path))
    }
    const site = siteOf('content/posts/1.md', await findSites(version, 'hugo'))
    const entries = await SiteEntries.of(version, site, NOW).readAll([
      'content/posts/2.md',
      'no.md',
      'content/posts/1.md'
    ])
    expect(entries.map((entry) => entry?.title)).toEqual([undefined, undefined, 'post 1'])
  })
})
