import { describe, expect, it } from '@jest/globals'
import type { Repository } from '../../src/repository/repository.js'
import { findSites } from '../../src/site/find-sites.js'
import { readIndex } from '../../src/site/read-index.js'
import { coverKey, sourceKey } from '../../src/site/same-address.js'

const NOW = new Date('2026-03-01T12:00:00Z')

function repository(files: Record<string, string>, remote?: true): Repository {
  return {
    name: 'a test',
    ...(remote && { remote }),
    list: async () => Object.keys(files).sort(),
    read: async (path) => (Object.hasOwn(files, path) ? new TextEncoder().encode(files[path]) : undefined)
  }
}

async function indexOf(files: Record<string, string>, checked = Object.keys(files), remote?: true) {
  const version = repository(files, remote)
  const sites = await findSites(version, 'hugo')
  return readIndex({ version, sites, isPost: (path) => path.endsWith('.md'), checked, now: NOW })
}

const post = (title: string, date: string, more = '') =>
  `---\ntitle: ${title}\ndate: ${date}\n${more}---\n\nTekst hier.\n`

describe('the index of a site', () => {
  it('knows where posts share a title, the oldest first, without drafts and expired ones', async () => {
    const { index } = await indexOf({
      'content/posts/new.md': post('Fietsen', '2026-02-03'),
      'content/posts/old.md': post('"FIETSEN "', '2026-02-01'),
      'content/posts/middle.md': post('fietsen', '2026-02-02'),
      'content/posts/draft.md': post('fietsen', '2026-01-01', 'draft: true\n'),
      'content/posts/gone.md': post('fietsen', '2025-01-01', 'expiryDate: 2025-02-01\n')
    })
    const paths = index?.sharing('content/posts/new.md', 'title').map(({ path }) => path)
    expect(paths).toEqual(['content/posts/old.md', 'content/posts/middle.md'])
    expect(index?.sharing('content/posts/draft.md', 'title')).toEqual([])
  })

  it('compares posts of one language only', async () => {
    const { index } = await indexOf({
      'content/posts/a.nl.md': post('Podcast', '2026-02-01'),
      'content/posts/a.en.md': post('Podcast', '2026-02-01')
    })
    expect(index?.sharing('content/posts/a.nl.md', 'title')).toEqual([])
  })

  it('has the newer post tell, and the older one only when the newer is not judged', async () => {
    const files = {
      'content/posts/new.md': post('Fietsen', '2026-02-03'),
      'content/posts/old.md': post('Fietsen', '2026-02-01')
    }
    const toTell = async (path: string, checked: string[]) => {
      const { index } = await indexOf(files, checked)
      return index?.isToTell(path, index.sharing(path, 'title'))
    }
    expect(await toTell('content/posts/new.md', Object.keys(files))).toBe(true)
    expect(await toTell('content/posts/old.md', Object.keys(files))).toBe(false)
    expect(await toTell('content/posts/old.md', ['content/posts/old.md'])).toBe(true)
  })

  it('reads no posts over the network, and says so', async () => {
    const { index, incomplete } = await indexOf({ 'content/posts/a.md': post('A', '2026-02-01') }, [], true)
    expect(index).toBeUndefined()
    expect(incomplete).toEqual([expect.stringContaining('actions/checkout')])
  })
})

describe('addresses that mean the same', () => {
  it.each([
    ['https://www.example.com/a/', 'http://example.com/a#b'],
    ['https://example.com/a?utm_source=x&amp;id=1', 'https://EXAMPLE.com/a?id=1']
  ])('takes %s and %s for one source', (a, b) => expect(sourceKey(a)).toBe(sourceKey(b)))

  it.each(['https://example.com', 'https://example.com/?utm_source=x', 'Reuters', '', 'https://'])(
    'takes %j for no source that could be used twice',
    (url) => expect(sourceKey(url)).toBeUndefined()
  )

  it.each([
    [
      'https://images.pexels.com/photos/12345/a.jpeg?w=1200',
      'https://images.pexels.com/photos/12345/pexels-photo-12345.jpeg'
    ],
    ['https://images.unsplash.com/photo-15-ab?w=1', 'https://images.unsplash.com/photo-15-ab?fit=crop'],
    [
      'https://cdn.pixabay.com/photo/2020/01/02/03/04/tree-456789_640.jpg',
      'https://cdn.pixabay.com/photo/2020/01/02/03/04/tree-456789_1280.jpg'
    ]
  ])('takes %s and %s for one picture', (a, b) =>
    expect(coverKey(a, 'content/a.md', false)).toBe(coverKey(b, 'content/b.md', false))
  )

  it('tells pictures beside two bundles apart', () => {
    expect(coverKey('cover.jpg', 'content/a/index.md', true)).not.toBe(
      coverKey('cover.jpg', 'content/b/index.md', true)
    )
  })
})
