import { describe, expect, it } from '@jest/globals'
import { zolaSlug } from '../../src/generators/zola-addresses.js'
import { kindOfLink } from '../support/internal-links.js'

const PATH = 'content/posts/tour.md'
const page = (fields = '') => `+++\ntitle = "T"\n${fields}+++\n`
const CONFIG = 'base_url = "https://example.com/blog"\ntaxonomies = [{ name = "tags" }]\n'

const FILES: Record<string, string> = {
  'config.toml': CONFIG,
  'content/_index.md': page(),
  'content/posts/_index.md': page(),
  'content/posts/2026-02-01-tyres.md': page('[taxonomies]\ntags = ["City Bikes"]\n'),
  'content/posts/Réparer un vélo!.md': page(),
  'content/posts/old-name.md': page('slug = "New Name"\naliases = ["/before/"]\n'),
  'content/posts/whole.md': page('path = "elsewhere/now"\n'),
  'content/posts/draft.md': page('draft = true\n'),
  'content/Trips/lake/index.md': page(),
  'content/Trips/lake/view.jpg': '',
  'content/Trips/2026-03-01-hill/index.md': page(),
  'content/Trips/2026-03-01-hill/map.png': '',
  'content/about.nl.md': page(),
  'static/a.pdf': ''
}
const kind = (url: string, files: Record<string, string> = {}) => kindOfLink(url, PATH, { ...FILES, ...files })

describe('a link within a Zola site', () => {
  it.each([
    ['/blog/', 'page'],
    ['/blog/posts/', 'page'],
    ['/blog/posts/tyres/', 'page'],
    ['/blog/posts/2026-02-01-tyres/', 'missing'],
    ['/blog/posts/reparer-un-velo/', 'page'],
    ['/blog/posts/new-name/', 'page'],
    ['/blog/posts/old-name/', 'missing'],
    ['/blog/before/', 'page'],
    ['/blog/elsewhere/now/', 'page'],
    ['/blog/posts/whole/', 'missing'],
    ['/blog/posts/draft/', 'draft'],
    ['/blog/Trips/lake/', 'page'],
    ['/blog/Trips/lake/view.jpg', 'file'],
    ['/blog/Trips/hill/map.png', 'file'],
    ['/blog/Trips/', 'missing'],
    ['/blog/tags/city-bikes/', 'page'],
    ['/blog/a.pdf', 'file'],
    ['@/posts/old-name.md', 'page'],
    ['@/posts/old-name.md#size', 'page'],
    ['@/posts/none.md', 'missing']
  ])('%s: %s', async (url, expected) => {
    expect(await kind(url)).toBe(expected)
  })

  it('is missing for certain only where every page could be told', async () => {
    const files = { 'content/posts/日本.md': page() }
    expect(await kind('/blog/posts/none/')).toBe('missing')
    expect(await kind('/blog/posts/none/', files)).toBe('unknown')
    const safe = { ...files, 'config.toml': `${CONFIG}[slugify]\npaths = "safe"\n` }
    expect(await kind('/blog/posts/日本/', safe)).toBe('page')
    expect(await kind('/blog/posts/none/', safe)).toBe('missing')
  })

  it('begins with the language where that is another one', async () => {
    expect(await kind('/blog/nl/about/')).toBe('missing')
    expect(await kind('/blog/nl/about/', { 'config.toml': `${CONFIG}[languages.nl]\n` })).toBe('page')
  })

  it('keeps dates where the configuration says so', async () => {
    const files = { 'config.toml': `${CONFIG}[slugify]\npaths_keep_dates = true\n` }
    expect(await kind('/blog/posts/2026-02-01-tyres/', files)).toBe('page')
  })
})

describe("Zola's slugs", () => {
  it.each([
    ['Hello, World!', 'hello-world', 'Hello, World!'],
    ['Straße & Ærø', 'strasse-aero', 'Straße & Ærø'],
    ['a – b', 'a-b', 'a – b'],
    ['what?', 'what', 'what'],
    ['İstanbul', 'istanbul', 'İstanbul'],
    ['日本', undefined, '日本']
  ])('%s: %s, or safe %s', (text, on, safe) => {
    expect(zolaSlug(text, 'on')).toBe(on)
    expect(zolaSlug(text, 'safe')).toBe(safe)
    expect(zolaSlug(text, 'off')).toBe(text)
  })
})

describe('a link within a site whose pages programs place', () => {
  it.each(['astro.config.mjs', 'eleventy.config.js'])('is not judged: %s', async (name) => {
    expect(await kindOfLink('/none/', 'src/content/a.md', { [name]: '' })).toBe('unknown')
  })
})
