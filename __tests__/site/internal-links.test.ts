import { describe, expect, it } from '@jest/globals'
import { generatorOf } from '../../src/generators/registry.js'
import { readPost } from '../../src/post/read.js'
import type { Repository } from '../../src/repository/repository.js'
import { findSites, siteOf } from '../../src/site/find-sites.js'
import { InternalLinks } from '../../src/site/internal-links.js'
import type { Resolution } from '../../src/site/resolution.js'
import { memoryRepository } from '../support/memory-repository.js'

const PATH = 'content/posts/tour.md'
const page = (fields = '') => `---\ntitle: T\n${fields}---\n`

const FILES: Record<string, string> = {
  'hugo.toml': 'baseURL = "https://example.com/blog/"\n',
  'static/images/map.png': '',
  'content/about/index.md': page(),
  'content/posts/tyres.md': page('tags: [City Bikes]\n'),
  'content/posts/old-name.md': page('slug: new-name\naliases: [/was-here/]\n'),
  'content/posts/later.md': page('date: 2090-01-01\n'),
  'content/posts/gone.md': page('expiryDate: 2020-01-01\n'),
  'content/posts/draft.md': page('draft: true\n'),
  'content/trips/lake/index.md': page('url: /lake/\n'),
  'content/trips/lake/view.jpg': ''
}

type Options = { files?: Record<string, string>; fields?: string; listed?: boolean; generator?: string; remote?: true }

async function resolutionsOf(body: string, options: Options = {}): Promise<(Resolution | undefined)[]> {
  const text = `${page(options.fields)}${body}\n`
  const memory = memoryRepository({ ...FILES, ...options.files, [PATH]: text }, options.listed)
  const repository: Repository = { ...memory, ...(options.remote && { remote: true }) }
  const site = siteOf(PATH, await findSites(repository, options.generator ?? 'hugo'))
  const post = readPost(PATH, new TextEncoder().encode(text), generatorOf(site.generator).fields)
  const resolutions = await new InternalLinks(repository, new Date('2026-03-01T12:00:00Z')).of(post, site)
  return post.references.map((reference) => resolutions.get(reference))
}

async function kindOf(url: string, options?: Options): Promise<string> {
  const [resolution] = await resolutionsOf(`[x](<${url}>)`, options)
  if (resolution?.kind === 'page') return resolution.hidden ?? 'page'
  return resolution?.kind ?? 'none'
}

async function meant(url: string, options?: Options): Promise<string | undefined> {
  const [resolution] = await resolutionsOf(`[x](<${url}>)`, options)
  return resolution?.kind === 'missing' ? resolution.suggestion?.written : resolution?.kind
}

describe('a link within the site', () => {
  it.each([
    ['/blog/posts/tyres/', 'page'],
    ['/blog/posts/tyres', 'page'],
    ['/blog/posts/tyres/index.html', 'page'],
    ['/blog/posts/tyres/?from=home#size', 'page'],
    ['https://example.com/blog/posts/tyres/', 'page'],
    ['http://www.example.com/blog/posts/tyres/', 'page'],
    ['//example.com/blog/posts/tyres/', 'page'],
    ['../tyres/', 'page'],
    ['../../about/', 'page'],
    ['tyres.md', 'page'],
    ['./tyres.md#size', 'page'],
    ['/blog/posts/new-name/', 'page'],
    ['/blog/was-here/', 'page'],
    ['/blog/lake/', 'page'],
    ['/blog/lake/view.jpg', 'file'],
    ['/blog/', 'page'],
    ['/blog', 'page'],
    ['https://example.com/blog', 'page'],
    ['/blog/posts/', 'page'],
    ['/blog/posts/page/2/', 'page'],
    ['/blog/posts/index.xml', 'page'],
    ['/blog/sitemap.xml', 'page'],
    ['/blog/tags/', 'page'],
    ['/blog/tags/city-bikes/', 'page'],
    ['/blog/images/map.png', 'file'],
    ['/blog/posts/later/', 'future'],
    ['/blog/posts/gone/', 'expired'],
    ['/blog/posts/draft/', 'draft']
  ])('is found: %s', async (url, kind) => {
    expect(await kindOf(url)).toBe(kind)
  })

  it.each([
    '/blog/posts/none/',
    '/blog/Posts/tyres/',
    '/blog/posts/old-name/',
    '/blog/tags/none/',
    '/blog/images/Map.png',
    'https://example.com/blog/posts/none/',
    '../none/',
    'none.md'
  ])('is missed: %s', async (url) => {
    expect(await kindOf(url)).toBe('missing')
  })

  it.each([
    'https://example.org/blog/',
    'https://example.com/shop/',
    'mailto:a@example.com',
    '#top',
    '?a=1',
    'tel:1',
    ''
  ])('is none: %s', async (url) => {
    expect(await kindOf(url)).toBe('none')
  })

  it('is certainly dead where the site has other pages, and perhaps answered by another program elsewhere', async () => {
    const certain = async (url: string) => {
      const [resolution] = await resolutionsOf(`[x](${url})`)
      return resolution?.kind === 'missing' && resolution.certain
    }
    expect(await certain('/blog/posts/none/')).toBe(true)
    expect(await certain('/blog/images/none.png')).toBe(true)
    expect(await certain('/blog/shop/')).toBe(false)
    expect(await certain('/blog/shop/cart/')).toBe(false)
  })

  it('comes with what was probably meant, written as the link is', async () => {
    expect(await meant('/blog/posts/tyers/#size')).toBe('/blog/posts/tyres/#size')
    expect(await meant('https://www.example.com/blog/POSTS/tyres')).toBe('https://www.example.com/blog/posts/tyres/')
    expect(await meant('/blog/posts/old-name/')).toBe('/blog/posts/new-name/')
    expect(await meant('/blog/articles/tyres/')).toBe('/blog/posts/tyres/')
    expect(await meant('/blog/posts/tyres.html')).toBe('/blog/posts/tyres/')
    expect(await meant('/blog/images/MAP.png')).toBe('/blog/images/map.png')
    expect(await meant('/blog/tags/city-bike/')).toBe('/blog/tags/city-bikes/')
    expect(await meant('/blog/posts/something-else/')).toBeUndefined()
    expect(await meant('/blog/posts/drafft/')).toBeUndefined()
  })

  it('may lead to a page that is not published, from one that is not either', async () => {
    expect(await kindOf('/blog/posts/later/', { fields: 'draft: true\n' })).toBe('page')
  })

  it("beyond the base URL is not the site's", async () => {
    expect(await kindOf('/posts/tyres/')).toBe('unknown')
  })

  it('is answered for a page that only the checked version has', async () => {
    expect(await kindOf('/blog/posts/none/')).toBe('missing')
    expect(await kindOf('/blog/posts/none/', { files: { 'content/posts/none.md': page() } })).toBe('page')
  })

  it('is a name in `ref` and `relref`', async () => {
    const body = (name: string) => `[x]({{< relref "${name}" >}})`
    const kind = async (name: string) => (await resolutionsOf(body(name)))[0]?.kind
    for (const name of [
      'tyres',
      'tyres.md',
      '/posts/tyres',
      'posts/tyres.md#size',
      '/about',
      '../about',
      '/posts',
      '/'
    ]) {
      expect([name, await kind(name)]).toEqual([name, 'page'])
    }
    expect((await resolutionsOf(body('tyers.md')))[0]).toEqual({
      kind: 'missing',
      as: 'shortcode',
      certain: true,
      suggestion: { path: 'content/posts/tyres.md', url: '', written: '/posts/tyres.md' }
    })
  })
})

describe('what redirects on the host', () => {
  it.each([
    ['static/_redirects', '/gone/ / 301\n', '/gone/'],
    ['static/_redirects', '# all\n/old/* /:splat\n', '/old/x/'],
    ['netlify.toml', '[[redirects]]\n  from = "/docs/*"\n  to = "/"\n', '/docs/x/'],
    ['vercel.json', '{"redirects": [{"source": "/docs/:page", "destination": "/"}]}', '/docs/x/']
  ])('is known from %s', async (path, text, url) => {
    const files = { 'hugo.toml': 'baseURL = "https://example.com/"\n', [path]: text }
    expect(await kindOf(url, { files })).toBe('redirect')
    expect(await kindOf('/posts/none/', { files })).toBe('missing')
  })

  it('can be anything where a program answers', async () => {
    expect(await kindOf('/blog/posts/none/', { files: { 'static/.htaccess': '' } })).toBe('unknown')
    expect(await kindOf('/blog/posts/none/', { files: { 'functions/a.js': '' } })).toBe('unknown')
  })
})

describe('what is not known', () => {
  const why = async (options: Options) => {
    const [resolution] = await resolutionsOf('[x](/blog/posts/none/)', options)
    return resolution?.kind === 'unknown' ? resolution.why : resolution?.kind
  }
  const config = (more: string) => ({ files: { 'hugo.toml': `baseURL = "https://example.com/blog/"\n${more}` } })

  it('is said with its reason', async () => {
    expect(await why({ listed: false })).toContain('the list of files of the repository is not known')
    expect(await why(config('[languages.en]\nbaseURL = "https://en.example.com/"'))).toContain('a host of its own')
    expect(await why(config('[[module.mounts]]\nsource = "../docs"\ntarget = "content"'))).toContain('outside the site')
    expect(await why({ remote: true })).toContain('Run actions/checkout')
  })

  it('is nothing to talk about where the generator is not known, or content is in another repository', async () => {
    expect(await why({ generator: 'generic' })).toBeUndefined()
    const files = { '.gitmodules': '[submodule "docs"]\n\tpath = content/docs\n' }
    expect(await why({ files })).toBeUndefined()
  })

  it('does not keep what is known from being found, without reading every post', async () => {
    expect(await kindOf('/blog/posts/tyres/', { remote: true })).toBe('page')
  })
})

describe('reading', () => {
  it('is only done for what is linked to', async () => {
    const memory = memoryRepository({ ...FILES, [PATH]: `${page()}[x](/blog/posts/tyres/)\n` })
    const site = siteOf(PATH, await findSites(memory, 'hugo'))
    const bytes = await memory.read(PATH)
    const post = readPost(PATH, bytes ?? new Uint8Array(), generatorOf('hugo').fields)
    memory.asked.length = 0
    await new InternalLinks(memory, new Date(0)).of(post, site)
    expect(memory.asked).toEqual(['content/posts/tyres.md'])
  })
})

describe('a hostile post', () => {
  it('costs no more than its links are worth', async () => {
    const urls = [
      '/'.repeat(3_000),
      `/${'a/'.repeat(1_500)}`,
      '../'.repeat(1_000),
      `/blog/${'%2F'.repeat(1_000)}x`,
      '/blog/%00%ff'
    ]
    const files = Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`content/posts/p${at}.md`, page()]))
    const many = Array.from({ length: 3_000 }, (_, at) => `[x](/blog/posts/q${at}/) ![y](/blog/images/z${at}.png)`)
    const body = [...urls.map((url) => `[x](${url})`), ...many, `[x](/${'/'.repeat(500_000)}a)`].join('\n')
    const resolutions = await resolutionsOf(body, { files })
    const suggested = resolutions.filter((one) => one?.kind === 'missing' && one.suggestion)
    expect(resolutions.filter((one) => one?.kind === 'missing').length).toBeGreaterThan(5_000)
    expect(suggested.length).toBeLessThanOrEqual(200)
  })
})
