import { describe, expect, it } from '@jest/globals'
import { configSchema } from '../../src/config/schema.js'
import { LinkCollector, requestUrlOf } from '../../src/links/collect.js'
import { policyFrom, USER_AGENT } from '../../src/links/policy.js'
import type { Post, Reference, ReferenceRole } from '../../src/post/post.js'
import { type Range, Source, type Span } from '../../src/post/source.js'
import type { Site } from '../../src/site/site.js'

const NOW = new Date('2026-03-01T12:00:00Z')

let offset = 0
function reference(role: ReferenceRole, url: string): Reference {
  offset += 100
  const span = { from: offset, to: offset + url.length }
  return { role, url, urlSpan: span, span, text: 'text', syntax: 'inline' }
}

/** A post of which only the references matter. */
function post(path: string, ...references: Reference[]): Post {
  const empty = { from: 0, to: 0 }
  return {
    path,
    source: new Source(path, ' '.repeat(offset + 100)),
    frontMatter: {
      state: 'missing',
      format: undefined,
      span: empty,
      contentSpan: empty,
      root: { kind: 'map', span: empty, entries: [] },
      data: {},
      problems: [],
      comments: []
    },
    fields: {},
    body: { span: empty, references: [], headings: [], blocks: [], comments: [], notProse: [], quotes: [] },
    references
  }
}

function site(baseUrl?: string): Site {
  return {
    root: '',
    generator: 'hugo',
    settings: {
      ...(baseUrl === undefined ? {} : { baseUrl }),
      taxonomies: [],
      contentFolders: [],
      staticFolders: [],
      assetFolders: [],
      files: [],
      problems: []
    },
    files: undefined
  }
}

async function collectLinks(posts: { post: Post; site: Site }[], ignore: string[] = []): Promise<LinkCollector> {
  const links = await LinkCollector.create({ ignore }, NOW)
  for (const one of posts) links.add(one, await links.of(one))
  return links
}

const rangeOf = ({ from, to }: Span): Range => ({
  start: { line: 1, column: from + 1 },
  end: { line: 1, column: to + 1 }
})

const collect = (references: Reference[], { baseUrl = '', ignore = [] as string[] } = {}) =>
  collectLinks([{ post: post('a.md', ...references), site: site(baseUrl || undefined) }], ignore)

describe('the links of posts', () => {
  it('lists each URL once, in the order of its first use, with all its places', async () => {
    const a1 = reference('link', 'https://example.com/a#one')
    const b = reference('source', 'https://example.com/b')
    const a2 = reference('link', 'HTTPS://EXAMPLE.com/a')
    const again = reference('link', 'https://example.com/b')
    const { requests, uses } = await collectLinks([
      { post: post('first.md', a1, b, a2), site: site() },
      { post: post('second.md', again), site: site() }
    ])
    expect(requests).toEqual([
      { url: 'https://example.com/a', kind: 'page' },
      { url: 'https://example.com/b', kind: 'page' }
    ])
    expect(uses.get('https://example.com/a')).toEqual([
      { path: 'first.md', range: rangeOf(a1.urlSpan) },
      { path: 'first.md', range: rangeOf(a2.urlSpan) }
    ])
    expect(uses.get('https://example.com/b')).toEqual([
      { path: 'first.md', range: rangeOf(b.urlSpan) },
      { path: 'second.md', range: rangeOf(again.urlSpan) }
    ])
  })

  it('asks as an image what is a cover or an image anywhere', async () => {
    const { requests } = await collect([
      reference('link', 'https://example.com/photo.jpg'),
      reference('cover', 'https://example.com/photo.jpg'),
      reference('link', 'https://example.com/photo.jpg'),
      reference('image', 'https://example.com/other.jpg'),
      reference('link', 'https://example.com/page')
    ])
    expect(requests).toEqual([
      { url: 'https://example.com/photo.jpg', kind: 'image' },
      { url: 'https://example.com/other.jpg', kind: 'image' },
      { url: 'https://example.com/page', kind: 'page' }
    ])
  })

  it('leaves out what is not for the network', async () => {
    const local = [
      '',
      '#top',
      '/posts/a/',
      '../a.md',
      'images/a.png',
      'mailto:a@example.com',
      'tel:+31',
      'data:,',
      'javascript:0'
    ]
    const { requests, uses, skipped } = await collect(local.map((url) => reference('link', url)))
    expect([requests, [...uses], [...skipped]]).toEqual([[], [], []])
  })

  it("skips what is below the site's base URL, with or without www, whatever it is used for", async () => {
    const own = ['https://example.com/blog/a/', 'http://www.example.com/blog/b/', '//EXAMPLE.com/blog']
    const others = ['https://blog.example.com/', 'https://example.com/shop/', 'https://example.com:8443/blog/']
    const { requests, skipped, uses } = await collect(
      [...own.map((url) => reference('canonical', url)), ...others.map((url) => reference('link', url))],
      { baseUrl: 'https://www.example.com/blog/' }
    )
    expect(requests.map(({ url }) => url)).toEqual(others)
    expect([...skipped.values()]).toEqual(
      ['https://example.com/blog/a/', 'http://www.example.com/blog/b/', 'https://example.com/blog'].map((url) => ({
        url,
        class: 'skipped',
        reason: "the site's own address"
      }))
    )
    expect(uses.size).toBe(6)
  })

  it('asks what is own to one site and foreign to another', async () => {
    const link = reference('link', 'https://one.example/')
    const { requests, skipped } = await collectLinks([
      { post: post('one/a.md', link), site: site('https://one.example/') },
      { post: post('two/a.md', link), site: site('https://two.example/') }
    ])
    expect(requests).toHaveLength(1)
    expect(skipped.size).toBe(0)
  })

  it('skips what the configuration ignores, and names the pattern', async () => {
    const { requests, skipped } = await collect(
      [reference('link', 'https://www.linkedin.com/in/a'), reference('link', 'https://example.com/#ignored')],
      { ignore: ['*linkedin.com/*', '/#ignored$/'] }
    )
    expect(requests).toEqual([])
    expect([...skipped.values()].map(({ reason }) => reason)).toEqual([
      'ignored by `*linkedin.com/*` in the configuration',
      'ignored by `/#ignored$/` in the configuration'
    ])
    await expect(collect([], { ignore: ['/(/'] })).rejects.toThrow('links.ignore')
  })

  it('says without asking what is wrong with an address that cannot be asked', async () => {
    const broken = reference('link', ' https://exa mple.com/ ')
    const secret = reference('link', 'https://user:secret@example.com/')
    const { requests, skipped } = await collect([broken, secret])
    expect(requests).toEqual([])
    expect(skipped.get(requestUrlOf(broken) ?? '')).toMatchObject({
      class: 'broken',
      reason: 'the address is not valid'
    })
    expect(skipped.get(requestUrlOf(secret) ?? '')).toMatchObject({
      class: 'unchecked',
      reason: 'the address holds a user name or password'
    })
  })
})

describe('requestUrlOf', () => {
  it.each([
    ['https://Example.com/a#b', 'https://example.com/a'],
    ['//example.com', 'https://example.com/'],
    [' https://exa mple.com/ ', 'https://exa mple.com/'],
    ['/a', undefined]
  ])('%j: %j', (url, expected) => {
    expect(requestUrlOf({ url })).toBe(expected)
  })
})

describe('policyFrom', () => {
  it('turns seconds into milliseconds and names who asks', () => {
    expect(policyFrom(configSchema.parse({}).links)).toEqual({
      timeoutMs: 20_000,
      budgetMs: 240_000,
      maxRequests: 20_000,
      concurrency: 64,
      perHost: 4,
      retries: 2,
      retryAfterMs: 10_000,
      userAgent: USER_AGENT,
      archive: false,
      fragments: false,
      hosts: [],
      https: true,
      intervalMs: 50,
      lacking: [],
      allowPrivate: [],
      connectTo: []
    })
  })
})
