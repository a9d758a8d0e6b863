import { describe, expect, it } from '@jest/globals'
import { hexoSlug } from '../../src/generators/hexo-addresses.js'
import { kindOfLink, resolutionsOf } from '../support/internal-links.js'

const PATH = 'source/tour.md'
const page = (fields = '') => `---\ntitle: T\n${fields}---\n`
const config = (more = '') => `url: https://example.com/blog\nnew_post_name: :title.md\n${more}`

const FILES: Record<string, string> = {
  '_config.yml': 'url: https://example.com/blog\nsource_dir: source\n',
  'source/_posts/Tyres of 2025.md': page('date: 2026-02-01 23:30:00\n'),
  'source/_posts/trips/lake.md': page('date: 2026/2/3\n'),
  'source/_posts/moved.md': page('permalink: elsewhere/\ndate: 2026-02-01\n'),
  'source/_posts/kept-back.md': page('published: false\ndate: 2026-02-01\n'),
  'source/_posts/tagged.md': page('date: 2026-02-02\ntags: [City Bikes]\ncategories: [Trips, By Bike]\n'),
  'source/about/index.md': page(),
  'source/shop.md': page(),
  'source/images/map.png': ''
}
const kind = (url: string, files: Record<string, string> = {}) => kindOfLink(url, PATH, { ...FILES, ...files })

describe('a link within a Hexo site', () => {
  it.each([
    ['/blog/', 'page'],
    ['/blog/2026/02/01/Tyres%20of%202025/', 'page'],
    ['/blog/2026/02/03/trips/lake/', 'page'],
    ['/blog/2026/02/03/lake/', 'missing'],
    ['/blog/elsewhere/', 'page'],
    ['/blog/2026/02/01/moved/', 'missing'],
    ['/blog/2026/02/01/kept-back/', 'draft'],
    ['/blog/about/', 'page'],
    ['/blog/shop.html', 'page'],
    ['/blog/images/map.png', 'file'],
    ['/blog/images/none.png', 'missing'],
    ['/blog/tags/City-Bikes/', 'page'],
    ['/blog/page/2/', 'page'],
    ['/blog/archives/', 'page'],
    ['/blog/archives/2026/02/', 'unknown']
  ])('%s: %s', async (url, expected) => {
    expect(await kind(url)).toBe(expected)
  })

  it.each([
    ['permalink: :category/:title.html', '/blog/Trips/By-Bike/tagged.html'],
    ['permalink: posts/:i_month-:i_day/:name', '/blog/posts/2-3/lake'],
    ['permalink: :year/:post_title/\nfilename_case: 1', '/blog/2026/t/']
  ])('is made by its permalink: %s', async (more, url) => {
    expect(await kind(url, { '_config.yml': config(more) })).toBe('page')
    expect(await kind('/blog/none/', { '_config.yml': config(more) })).toBe('missing')
  })

  it('takes the date from the file name where the configuration says so', async () => {
    const files = {
      '_config.yml': config().replace(':title', ':year-:month-:day-:title'),
      'source/_posts/2026-02-09-x.md': page()
    }
    expect(await kind('/blog/2026/02/09/x/', files)).toBe('page')
  })

  it('is not judged where a date depends on a machine, or something is made by programs', async () => {
    const why = async (files: Record<string, string>) => {
      const [found] = await resolutionsOf(PATH, `${page('date: 2026-02-01\n')}[x](/blog/none/)\n`, {
        ...FILES,
        ...files
      })
      return found?.kind === 'unknown' ? (found.why ?? 'unknown') : found?.kind
    }
    expect(await why({})).toBe('missing')
    expect(await why({ 'source/_posts/zoned.md': page('date: 2026-02-01T23:30:00Z\n') })).toBe('unknown')
    expect(await why({ '_config.yml': config('permalink: :abbrlink.html') })).toContain('`:abbrlink`')
    expect(await why({ 'scripts/a.js': '' })).toContain('`scripts`')
    expect(await why({ 'package.json': '{"dependencies":{"hexo":"7","hexo-blog-pages":"1"}}' })).toContain(
      '`hexo-blog-pages`'
    )
  })
})

it.each([
  ['Hello, World!', 'Hello-World'],
  ['Été à Paris', 'Ete-a-Paris'],
  ['日本 語', '日本-語'],
  ['--a__b--', 'a-b']
])('writes %s as %s', (text, slug) => {
  expect(hexoSlug(text)).toBe(slug)
})
