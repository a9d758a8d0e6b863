import { describe, expect, it } from '@jest/globals'
import { readHugoSettings } from '../../src/generators/hugo-settings.js'
import { memoryRepository } from '../support/memory-repository.js'

async function settings(texts: Record<string, string>, root = '', listed = true) {
  const repository = memoryRepository(texts, listed)
  const files = await repository.list()
  return readHugoSettings(root, repository, files && new Set(files))
}

const toml = `
baseURL = "https://Example.org/blog"
title = "De Tuinkrant"
languageCode = "nl-NL"
theme = "PaperMod"
staticDir = ["static", "media"]
[taxonomies]
  tag = "tags"
  rubriek = "rubrieken"
`

describe("a Hugo site's configuration", () => {
  it('is read from TOML', async () => {
    expect(await settings({ 'hugo.toml': toml })).toEqual({
      baseUrl: 'https://example.org/blog/',
      title: 'De Tuinkrant',
      language: 'nl-NL',
      addresses: expect.objectContaining({ defaultLanguage: 'en', ugly: false }),
      usesLinkHook: false,
      themes: ['PaperMod'],
      taxonomies: ['tags', 'rubrieken'],
      contentFolders: ['content/'],
      staticFolders: ['static/', 'media/', 'themes/PaperMod/static/'],
      assetFolders: ['assets/', 'themes/PaperMod/assets/'],
      files: ['hugo.toml'],
      problems: []
    })
  })

  it.each([
    ['hugo.yaml', 'baseURL: https://example.org/\nTheme: [PaperMod, extra]\n'],
    ['config.yml', 'baseurl: https://example.org\ntheme:\n  - PaperMod\n  - extra\n'],
    ['hugo.json', '{"baseURL": "https://example.org", "theme": ["PaperMod", "extra"]}'],
    ['config/_default/hugo.toml', 'BASEURL = "https://example.org"\ntheme = ["PaperMod", "extra"]\n']
  ])('is read from %s', async (path, text) => {
    expect(await settings({ [path]: text })).toMatchObject({
      baseUrl: 'https://example.org/',
      themes: ['PaperMod', 'extra'],
      files: [path]
    })
  })

  it('is put together from a folder, in which production wins', async () => {
    const read = await settings(
      {
        'site/config/_default/hugo.toml': 'baseURL = "http://localhost/"\ntitle = "Proef"',
        'site/config/_default/module.toml': '[[imports]]\npath = "github.com/adityatelange/hugo-PaperMod"',
        'site/config/_default/params.toml': 'theme = "not the theme"',
        'site/config/_default/menus.nl.toml': 'main = []',
        'site/config/_default/languages.toml':
          '[nl]\ntitle = "Nederlands"\ncontentDir = "content/nl"\n[en]\ncontentDir = "content/en"',
        'site/config/production/hugo.toml': 'baseURL = "https://example.org/"'
      },
      'site/'
    )
    expect(read).toMatchObject({
      baseUrl: 'https://example.org/',
      title: 'Proef',
      themes: ['github.com/adityatelange/hugo-PaperMod'],
      contentFolders: ['site/content/', 'site/content/nl/', 'site/content/en/']
    })
  })

  it('takes title and language from the main language', async () => {
    const text =
      'defaultContentLanguage: nl\nlanguages:\n  nl:\n    title: De Tuinkrant\n    languageCode: nl-BE\n  en: {}\n'
    expect(await settings({ 'hugo.yaml': text })).toMatchObject({ title: 'De Tuinkrant', language: 'nl-BE' })
  })

  it('takes folders from mounts', async () => {
    const text =
      '[[module.mounts]]\nsource = "posts"\ntarget = "content/blog"\n[[module.mounts]]\nsource = "../outside"\ntarget = "static"\n'
    expect(await settings({ 'hugo.toml': text })).toMatchObject({ contentFolders: ['posts/'], staticFolders: [] })
  })

  it('knows where dates come from, and whether future posts are published', async () => {
    const text = 'buildFuture = true\n[frontmatter]\ndate = [":fileName", ":default"]\n'
    expect(await settings({ 'hugo.toml': text })).toMatchObject({
      publishesFuture: true,
      dateSources: [':filename', ':default']
    })
  })

  it('knows the image for posts without a cover', async () => {
    expect(await settings({ 'hugo.toml': '[params]\nimages = ["og.png", "b.png"]' })).toMatchObject({
      defaultImage: 'og.png'
    })
    expect(await settings({ 'hugo.toml': '[params.images]' })).not.toHaveProperty('defaultImage')
  })

  it('finds a theme that is a submodule only', async () => {
    const texts = {
      'hugo.toml': 'title = "x"',
      '.gitmodules': '[submodule "themes/PaperMod"]\n\tpath = themes/PaperMod\n\turl = https://example.org/x.git\n'
    }
    expect(await settings(texts)).toMatchObject({ themes: ['PaperMod'] })
  })

  it('is found by its usual names where files cannot be listed', async () => {
    expect(await settings({ 'config/_default/config.yaml': 'theme: PaperMod' }, '', false)).toMatchObject({
      themes: ['PaperMod'],
      files: ['config/_default/config.yaml']
    })
  })

  it.each([
    ['hugo.toml', 'title = "open', /^hugo.toml can't be read, so what it says about the site is not known: line 1: /],
    ['hugo.yaml', 'a: [1', /^hugo.yaml can't be read/],
    ['hugo.json', '{', /^hugo.json can't be read/],
    ['hugo.json', '[]', /it holds no settings by name\.$/],
    [
      'hugo.yaml',
      `a: &a [1,1]\nb: &b [${'*a,'.repeat(60)}]\nc: &c [${'*b,'.repeat(60)}]\nd: [${'*c,'.repeat(60)}]`,
      /alias/i
    ],
    ['hugo.json', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`, /larger than 512 kB|too deep/],
    ['hugo.yaml', `a: ${'['.repeat(20_000)}`, /can't be read/]
  ])('that is broken (%s) is a problem and no crash', async (path, text, problem) => {
    const read = await settings({ [path]: text })
    expect(read.problems).toEqual([expect.stringMatching(problem)])
    expect(read).toMatchObject({ files: [path], contentFolders: ['content/'] })
  })

  it('is not made of keys that look like those of objects', async () => {
    const read = await settings({ 'hugo.json': '{"__proto__": {"title": "x"}, "constructor": 1, "theme": "PaperMod"}' })
    expect(read.themes).toEqual(['PaperMod'])
    expect(read.title).toBeUndefined()
  })

  it('is not the configuration of another program', async () => {
    expect(await settings({ 'config.json': '{"title": "my tool"}' })).toMatchObject({ files: [] })
    expect(await settings({ 'config.toml': 'base_url = "https://example.org"' })).toMatchObject({ files: [] })
    expect(await settings({ 'config.toml': 'title = "x"', 'archetypes/default.md': '' })).toMatchObject({
      files: ['config.toml']
    })
  })
})
