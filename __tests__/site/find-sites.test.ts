import { describe, expect, it } from '@jest/globals'
import { contentFilter } from '../../src/site/content-filter.js'
import { findSites, siteOf } from '../../src/site/find-sites.js'
import { memoryRepository } from '../support/memory-repository.js'

const PAPERMOD = 'baseURL = "https://example.org"\ntheme = "papermod"\n'

async function found(texts: Record<string, string>, configured = 'auto', listed = true) {
  const sites = await findSites(memoryRepository(texts, listed), configured)
  return sites.map((site) => `${site.root || '.'} ${site.generator}`)
}

describe('the sites of a repository', () => {
  it('are found by their configuration', async () => {
    expect(await found({ 'hugo.toml': PAPERMOD, 'content/a.md': '' })).toEqual(['. hugo-papermod'])
    expect(await found({ 'hugo.toml': 'theme = "ananke"' })).toEqual(['. hugo'])
    expect(await found({ 'content/a.md': '', 'package.json': '{}' })).toEqual(['. generic'])
  })

  it('may be several, at any depth', async () => {
    const texts = {
      'hugo.yaml': 'theme: ananke',
      'sites/nl/hugo.toml': PAPERMOD,
      'sites/en/config/_default/config.toml': PAPERMOD,
      'packages/tool/config.json': '{"theme2": 1}'
    }
    expect(await found(texts)).toEqual(['sites/en/ hugo-papermod', 'sites/nl/ hugo-papermod', '. hugo'])
  })

  it('are not in themes, packages or build output', async () => {
    const texts = {
      'themes/PaperMod/exampleSite/hugo.toml': PAPERMOD,
      'node_modules/x/hugo.toml': PAPERMOD,
      'public/hugo.toml': PAPERMOD,
      '.cache/hugo.toml': PAPERMOD
    }
    expect(await found(texts)).toEqual(['. generic'])
  })

  it('are of the generator that the configuration names', async () => {
    expect(await found({ 'hugo.toml': 'title = "x"' }, 'hugo-papermod')).toEqual(['. hugo-papermod'])
    expect(await found({ 'sites/nl/hugo.toml': 'title = "x"' }, 'hugo-papermod')).toEqual([
      'sites/nl/ hugo-papermod',
      '. hugo-papermod'
    ])
    expect(await found({ 'content/a.md': '' }, 'hugo')).toEqual(['. hugo'])
    expect(await found({ 'hugo.toml': PAPERMOD }, 'generic')).toEqual(['. generic'])
  })

  it('are found at the root where files cannot be listed', async () => {
    expect(await found({ 'hugo.toml': PAPERMOD }, 'auto', false)).toEqual(['. hugo-papermod'])
    expect(await found({}, 'auto', false)).toEqual(['. generic'])
  })

  it('do not cost a read for each of many files with a usual name', async () => {
    const texts = Object.fromEntries(
      Array.from({ length: 500 }, (_, index) => [`packages/p${index}/config.json`, '{}'])
    )
    const repository = memoryRepository(texts)
    const sites = await findSites(repository, 'auto')
    expect(repository.asked.length).toBeLessThan(200)
    expect(sites[0]?.settings.problems).toEqual(["Only 100 of 500 folders with a site's configuration were looked at."])
  })

  it('own the files below them', async () => {
    const sites = await findSites(memoryRepository({ 'hugo.toml': PAPERMOD, 'docs/hugo.toml': PAPERMOD }), 'auto')
    expect(siteOf('docs/content/a.md', sites).root).toBe('docs/')
    expect(siteOf('content/a.md', sites).root).toBe('')
    expect(siteOf('docs.md', sites).root).toBe('')
  })
})

describe('the posts among the files', () => {
  async function posts(texts: readonly string[], config: { content?: string[]; exclude?: string[] } = {}) {
    const all = Object.fromEntries(texts.map((path) => [path, path.endsWith('.toml') ? PAPERMOD : '']))
    const sites = await findSites(memoryRepository(all), 'auto')
    const isPost = contentFilter({ exclude: [], ...config }, sites)
    return texts.filter(isPost)
  }

  it('are the pages in the content folder of Hugo', async () => {
    const expected = [
      'content/a.md',
      'content/posts/b.markdown',
      'content/posts/c/index.md',
      'content/over/index.nl.md',
      'content/posts/d.mdx'
    ]
    expect(
      await posts([
        'hugo.toml',
        ...expected,
        'content/_index.md',
        'content/posts/_index.nl.md',
        'content/posts/c/bijlage.md',
        'content/posts/c/deel/noot.md',
        'content/README.md',
        'content/posts/foto.jpg',
        'README.md',
        'archetypes/default.md',
        'themes/PaperMod/content/x.md'
      ])
    ).toEqual(expected)
  })

  it('are not those of a repository around a site', async () => {
    expect(await posts(['site/hugo.toml', 'site/content/a.md', 'docs/handleiding.md', 'content/b.md'])).toEqual([
      'site/content/a.md'
    ])
  })

  it('are all Markdown files but those about the repository where no generator is known', async () => {
    const expected = ['over.md', 'blog/README-schrijven.md', 'blog/a.md', '_posts/2026-01-01-b.md']
    expect(
      await posts([
        ...expected,
        'README.md',
        'README.nl.md',
        'docs/CHANGELOG.md',
        'LICENSE.md',
        'CONTRIBUTING.md',
        'CODE_OF_CONDUCT.md',
        '.github/pull_request_template.md',
        'node_modules/a/b.md',
        'test/fixtures/c.md'
      ])
    ).toEqual(expected)
  })

  it('can be named by the configuration', async () => {
    const texts = [
      'hugo.toml',
      'content/a.md',
      'teksten/b.md',
      'teksten/_index.md',
      'teksten/.concept/c.md',
      'README.md',
      'teksten/d.txt'
    ]
    expect(await posts(texts, { content: ['teksten/**'] })).toEqual(['teksten/b.md'])
    expect(await posts(texts, { content: ['./teksten'] })).toEqual(['teksten/b.md'])
    expect(await posts(texts, { content: ['README.md'] })).toEqual(['README.md'])
    expect(await posts(texts, { content: ['**'], exclude: ['teksten/**'] })).toEqual(['content/a.md'])
    expect(await posts(texts, { content: [] })).toEqual([])
  })
})
