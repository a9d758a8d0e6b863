import { describe, expect, it } from '@jest/globals'
import { kindOfLink, resolutionsOf } from '../support/internal-links.js'

const PATH = '_posts/2026-02-01-rye.md'
const page = (fields = '') => `---\ntitle: T\n${fields}---\n`
const config = (more = '') => `url: https://bakers.example\nbaseurl: /blog\nmarkdown: kramdown\n${more}`

const FILES: Record<string, string> = {
  '_config.yml': config(),
  '_posts/2026-02-02-spelt.md': page(),
  '_posts/2026-02-03-oats.md': page('categories: [Bread, Slow]\n'),
  '_posts/2026-02-04-moved.md': page('permalink: /elsewhere/\nredirect_from: [/before/]\n'),
  '_posts/2026-02-05-kept-back.md': page('published: false\n'),
  '_posts/2027-01-01-next-year.md': page(),
  '_drafts/idea.md': page(),
  'about.md': page(),
  'assets/loaf.jpg': '',
  'index.md': page()
}
const kind = (url: string, files: Record<string, string> = {}) => kindOfLink(url, PATH, { ...FILES, ...files })

describe('a link within a Jekyll site', () => {
  it.each([
    ['/blog/2026/02/02/spelt.html', 'page'],
    ['/blog/2026/02/02/spelt', 'page'],
    ['https://bakers.example/blog/2026/02/02/spelt.html#crust', 'page'],
    ['spelt.html', 'missing'],
    ['../02/spelt.html', 'page'],
    ['/blog/bread/slow/2026/02/03/oats.html', 'page'],
    ['/blog/2026/02/03/oats.html', 'missing'],
    ['/blog/elsewhere/', 'page'],
    ['/blog/2026/02/04/moved.html', 'missing'],
    ['/blog/2027/01/01/next-year.html', 'future'],
    ['/blog/2026/02/05/kept-back.html', 'draft'],
    ['/blog/about.html', 'page'],
    ['/blog/about', 'page'],
    ['/blog/', 'page'],
    ['/blog/assets/loaf.jpg', 'file'],
    ['/blog/loaf.jpg', 'missing'],
    ['/blog/tags/bread/', 'missing'],
    ['/2026/02/02/spelt.html', 'unknown']
  ])('%s: %s', async (url, expected) => {
    expect(await kind(url)).toBe(expected)
  })

  it('knows redirects where their plug-in is there, in the configuration or the Gemfile', async () => {
    expect(await kind('/blog/before/')).toBe('missing')
    expect(await kind('/blog/before/', { '_config.yml': config('plugins: [jekyll-redirect-from]') })).toBe('page')
    expect(await kind('/blog/before/', { Gemfile: 'gem "jekyll-redirect-from", "~> 0.16"\n' })).toBe('page')
  })

  it('knows the further pages of the list of posts', async () => {
    const files = { '_config.yml': config('plugins: [jekyll-paginate]\npaginate: 3') }
    expect(await kind('/blog/page2/', files)).toBe('page')
    expect(await kind('/blog/page9/', files)).toBe('missing')
  })

  it('says nothing of pages that a program can make', async () => {
    const why = async (files: Record<string, string>) => {
      const [found] = await resolutionsOf(PATH, `${page()}[x](/blog/none/)\n`, { ...FILES, ...files })
      return found?.kind === 'unknown' ? found.why : found?.kind
    }
    expect(await why({})).toBe('missing')
    expect(await why({ '_config.yml': config('plugins: [jekyll-archives]') })).toContain('`jekyll-archives`')
    expect(await why({ '_plugins/tags.rb': '' })).toContain('`_plugins`')
    expect(await why({ '_config.yml': config('a: [') })).toContain("can't be read")
  })

  it('is at one of two addresses where the day depends on the machine that builds the site', async () => {
    const files = { '_posts/2026-02-06-night.md': page('date: 2026-02-06 00:30:00 +0100\n') }
    expect(await kind('/blog/2026/02/05/night.html', files)).toBe('page')
    expect(await kind('/blog/2026/02/06/night.html', files)).toBe('page')
    const zoned = { ...files, '_config.yml': config('timezone: Europe/Berlin') }
    expect(await kind('/blog/2026/02/05/night.html', zoned)).toBe('missing')
    expect(await kind('/blog/2026/02/06/night.html', zoned)).toBe('page')
  })

  it('may begin with what only the host knows, where no base URL is set', async () => {
    const files = { '_config.yml': 'markdown: kramdown\n' }
    expect(await kind('/project/about.html', files)).toBe('unknown')
    expect(await kind('/2026/02/02/none.html', files)).toBe('missing')
    expect(await kind('/blog/none/', { '_config.yml': 'markdown: kramdown\nbaseurl: /blog\n' })).toBe('missing')
  })
})

describe('a hostile configuration', () => {
  it('takes no more time than its size', async () => {
    const stars = '*a'.repeat(200)
    const lines = [`exclude: ["${stars}"]`, 'defaults:']
    for (let at = 0; at < 300; at += 1) lines.push(`  - scope: { path: "${stars}" }`, '    values: { permalink: /x/ }')
    lines.push(`permalink: ${'/:title'.repeat(5_000)}`)
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${'a'.repeat(200)}${at}.md`, page()]))
    expect(await kind('/blog/none/', { '_config.yml': config(lines.join('\n')), ...many })).toBe('unknown')
  })
})
