import { describe, expect, it } from '@jest/globals'
import { generatorOf } from '../../src/generators/registry.js'
import { contentFilter } from '../../src/site/content-filter.js'
import { findSites } from '../../src/site/find-sites.js'
import { frontMatterOf } from '../support/front-matter-of.js'
import { memoryRepository } from '../support/memory-repository.js'

/** The sites of these files, and the posts in them. */
async function look(texts: Record<string, string>) {
  const sites = await findSites(memoryRepository(texts), 'auto')
  const isPost = contentFilter({ content: undefined, exclude: [] }, sites)
  return {
    sites: sites.map((site) => `${site.root || '.'} ${site.generator}`),
    posts: Object.keys(texts).filter(isPost),
    settings: sites[0]?.settings
  }
}

function values(id: string, data: Record<string, unknown>): Record<string, unknown> {
  const { cover, ...fields } = generatorOf(id).fields(frontMatterOf(data), 'a.md')
  const found = Object.entries({ ...fields, cover: cover?.image, alt: cover?.alt })
  return Object.fromEntries(found.flatMap(([part, field]) => (field ? [[part, field.value]] : [])))
}

function date(id: string, value: unknown): string {
  const reading = generatorOf(id).readDate(value)
  if (reading.kind === 'instant') return reading.instant.toISOString()
  return reading.kind === 'elsewhere' ? 'elsewhere' : `${reading.severity ?? 'error'}: ${reading.reason}`
}

describe('Jekyll', () => {
  const configuration = [
    'title: Bakers of the north',
    'url: https://bakers.example',
    'baseurl: /blog',
    'lang: nl_NL',
    'theme: minima',
    'plugins: [jekyll-seo-tag]',
    'collections:',
    '  recipes:',
    '    output: true'
  ].join('\n')

  it('is told by its settings, and has posts, drafts, collections and pages', async () => {
    const { sites, posts, settings } = await look({
      '_config.yml': configuration,
      '_posts/2026-02-27-rye.md': '',
      'bread/_posts/2026-02-28-spelt.markdown': '',
      '_drafts/oats.md': '',
      '_recipes/readme-rolls.md': '',
      '_includes/footer.md': '',
      '_site/about.md': '',
      'about.md': '',
      'README.md': '',
      'vendor/bundle/notes.md': ''
    })
    expect(sites).toEqual(['. jekyll'])
    expect(posts).toEqual([
      '_posts/2026-02-27-rye.md',
      'bread/_posts/2026-02-28-spelt.markdown',
      '_drafts/oats.md',
      '_recipes/readme-rolls.md',
      'about.md'
    ])
    expect(settings).toMatchObject({
      baseUrl: 'https://bakers.example/blog/',
      title: 'Bakers of the north',
      language: 'nl-NL'
    })
  })

  it('is told by its posts where the settings say little, and not by those of other programs', async () => {
    expect((await look({ '_config.yml': 'title: x', '_posts/2026-02-27-a.md': '' })).sites).toEqual(['. jekyll'])
    expect((await look({ '_config.yml': 'title: x\nsphinx: {}', 'a.md': '' })).sites).toEqual(['. generic'])
    expect((await look({ '_config.yml': 'title: x', 'a.md': '' })).sites).toEqual(['. generic'])
  })

  it('takes the fields that jekyll-seo-tag reads', () => {
    const data = {
      title: 'Rye',
      excerpt: 'Short',
      description: '',
      last_modified_at: '2026-03-01',
      permalink: '/rye/',
      redirect_from: ['/old/'],
      canonical_url: 'https://bakers.example/rye',
      image: { path: '/rye.jpg', alt: 'A loaf of rye' }
    }
    expect(values('jekyll', data)).toEqual({
      title: 'Rye',
      description: 'Short',
      lastModified: '2026-03-01',
      url: '/rye/',
      aliases: ['/old/'],
      canonical: 'https://bakers.example/rye',
      cover: '/rye.jpg',
      alt: 'A loaf of rye'
    })
  })

  it.each([
    ['2026-02-27 21:23:00 +0100', '2026-02-27T20:23:00.000Z'],
    ['27-02-2026', '2026-02-27T00:00:00.000Z'],
    ['2026/2/7 9:05', '2026-02-07T09:05:00.000Z'],
    ['27 Feb 2026', expect.stringContaining('2026-02-2')],
    ['2025-13-01', 'error: no-such-day'],
    ['02/27/2026', 'error: format'],
    ['gisteren', 'warning: format']
  ])('reads the date %s', (value, expected) => {
    expect(date('jekyll', value)).toEqual(expected)
  })

  it('needs front matter only where a file is a post by its name', () => {
    const site = { root: '', generator: 'jekyll', files: undefined, settings: generatorSettings() }
    expect(generatorOf('jekyll').needsFrontMatter('_posts/2026-02-27-a.md', site)).toBe(true)
    expect(generatorOf('jekyll').needsFrontMatter('about.md', site)).toBe(false)
  })
})

describe('Hexo', () => {
  it('is told from Jekyll, and has its posts below `source`', async () => {
    const { sites, posts, settings } = await look({
      '_config.yml': 'title: Bakkers\nurl: https://bakers.example\nsource_dir: source\nlanguage: [nl, default]',
      'source/_posts/rye.md': '',
      'source/_drafts/oats.md': '',
      'source/about/index.md': '',
      'source/_data/notes.md': '',
      'scaffolds/post.md': '',
      'themes/landscape/README.md': ''
    })
    expect(sites).toEqual(['. hexo'])
    expect(posts).toEqual(['source/_posts/rye.md', 'source/_drafts/oats.md', 'source/about/index.md'])
    expect(settings).toMatchObject({ baseUrl: 'https://bakers.example/', language: 'nl', publishesFuture: true })
  })

  it('is told by its package', async () => {
    const texts = { '_config.yml': 'title: x', 'package.json': '{"dependencies": {"hexo": "^7.0.0"}}' }
    expect((await look(texts)).sites).toEqual(['. hexo'])
  })

  it.each([
    ['2026/2/7 9:05:00', '2026-02-07T09:05:00.000Z'],
    ['gisteren', 'warning: format']
  ])('reads the date %s', (value, expected) => {
    expect(date('hexo', value)).toBe(expected)
  })
})

describe('Zola', () => {
  it('is told from Hugo by `base_url`', async () => {
    const { sites, posts, settings } = await look({
      'config.toml': 'base_url = "https://bakers.example"\ntheme = "after-dark"\n[[taxonomies]]\nname = "grains"',
      'content/_index.md': '',
      'content/blog/_index.nl.md': '',
      'content/blog/rye.md': '',
      'content/blog/spelt/index.md': '',
      'README.md': ''
    })
    expect(sites).toEqual(['. zola'])
    expect(posts).toEqual(['content/blog/rye.md', 'content/blog/spelt/index.md'])
    expect(settings).toMatchObject({ baseUrl: 'https://bakers.example/', taxonomies: ['grains'] })
    expect((await look({ 'config.toml': 'baseURL = "https://bakers.example"' })).sites).toEqual(['. hugo'])
  })

  it('has its own fields, others below `extra`', () => {
    const data = { title: 'Rye', path: 'rye', taxonomies: { tags: ['bread'] }, extra: { cover: 'rye.jpg' } }
    expect(values('zola', data)).toEqual({ title: 'Rye', url: 'rye', tags: ['bread'], cover: 'rye.jpg' })
  })

  it.each([
    ['2026-02-27', '2026-02-27T00:00:00.000Z'],
    ['2026-02-27T21:23:00+01:00', '2026-02-27T20:23:00.000Z'],
    ['2026-02-30', 'error: no-such-day'],
    ['27 Feb 2026', 'error: format']
  ])('reads the date %s', (value, expected) => {
    expect(date('zola', value)).toBe(expected)
  })
})

describe('Docusaurus', () => {
  const configuration = [
    'export default {',
    "  title: 'Oven handbook',",
    "  url: 'https://bakers.example',",
    "  baseUrl: '/handbook/',",
    "  i18n: {\n    defaultLocale: 'nl',\n  },",
    "  themeConfig: {\n    navbar: {\n      title: 'Other'\n    }\n  }",
    '}'
  ].join('\n')

  it('is told by its configuration, of which only plain texts are read', async () => {
    const { sites, posts, settings } = await look({
      'website/docusaurus.config.ts': configuration,
      'website/blog/2026-02-27-rye.mdx': '',
      'website/blog/_draft.md': '',
      'website/docs/start/index.md': '',
      'website/news/authors.yml': '',
      'website/news/a.md': '',
      'website/README.md': '',
      'CONTRIBUTING.md': ''
    })
    expect(sites).toEqual(['website/ docusaurus', '. generic'])
    expect(posts).toEqual(['website/blog/2026-02-27-rye.mdx', 'website/docs/start/index.md', 'website/news/a.md'])
    expect(settings).toMatchObject({
      baseUrl: 'https://bakers.example/handbook/',
      title: 'Oven handbook',
      language: 'nl'
    })
  })

  it('leaves values alone that a program makes', async () => {
    const texts = { 'docusaurus.config.js': "module.exports = {\n  url: process.env.URL || 'x',\n  baseUrl,\n}" }
    expect((await look(texts)).settings).not.toHaveProperty('baseUrl')
  })

  it('asks for nothing, because the heading and the file name say it', () => {
    expect(generatorOf('docusaurus').requiredFields).toEqual([])
    expect(generatorOf('docusaurus').printsTitle).toBe(false)
  })

  it.each([
    ['2026-02-27T10:00', '2026-02-27T10:00:00.000Z'],
    ['02/27/2026', '2026-02-27T00:00:00.000Z'],
    ['27-02-2026', 'error: format'],
    ['2025-02-30', 'warning: no-such-day'],
    [20260227, 'error: type']
  ])('reads the date %s', (value, expected) => {
    expect(date('docusaurus', value)).toBe(expected)
  })
})

describe('Astro', () => {
  it('has its posts in collections and pages', async () => {
    const { sites, posts, settings } = await look({
      'astro.config.mjs': "export default defineConfig({\n  site: 'https://bakers.example',\n})",
      'src/content.config.ts':
        "const blog = defineCollection({ loader: glob({ base: './texts', pattern: '**/*.md' }) })",
      'src/content/notes/a.md': '',
      'src/content/_hidden/b.md': '',
      'src/pages/about.md': '',
      'texts/rye.mdx': '',
      'docs/how.md': ''
    })
    expect(sites).toEqual(['. astro'])
    expect(posts).toEqual(['src/content/notes/a.md', 'src/pages/about.md', 'texts/rye.mdx'])
    expect(settings?.baseUrl).toBe('https://bakers.example/')
  })

  it('takes the fields of its blog template', () => {
    const data = { title: 'Rye', pubDate: 'Jul 08 2022', updatedDate: '2026-01-01', heroImage: '../rye.jpg' }
    expect(values('astro', data)).toEqual({
      title: 'Rye',
      date: 'Jul 08 2022',
      lastModified: '2026-01-01',
      cover: '../rye.jpg'
    })
  })
})

describe('Eleventy', () => {
  it('has its posts in its input folder', async () => {
    const { sites, posts } = await look({
      'eleventy.config.js': "export default () => ({ dir: { input: 'src', output: '_site' } })",
      'src/blog/rye.md': '',
      'src/_includes/note.md': '',
      'README.md': ''
    })
    expect(sites).toEqual(['. eleventy'])
    expect(posts).toEqual(['src/blog/rye.md'])
  })

  it.each([
    ['2026-02-27T21:23:00+01:00', '2026-02-27T20:23:00.000Z'],
    ['git Last Modified', 'elsewhere'],
    ['2026-W09-5', 'elsewhere'],
    ['Feb 27 2026', 'error: format']
  ])('reads the date %s', (value, expected) => {
    expect(date('eleventy', value)).toBe(expected)
  })
})

describe('Next.js', () => {
  it('is one of posts when something in it reads Markdown', async () => {
    const contentlayer = {
      'next.config.js': '',
      'contentlayer.config.ts': "export default makeSource({\n  contentDirPath: 'data',\n})",
      'data/blog/rye.mdx': '',
      'docs/a.md': ''
    }
    expect(await look(contentlayer)).toMatchObject({ sites: ['. next'], posts: ['data/blog/rye.mdx'] })
    const reader = {
      'next.config.mjs': '',
      'package.json': '{"dependencies": {"gray-matter": "4"}}',
      'posts/a.md': ''
    }
    expect(await look(reader)).toMatchObject({ sites: ['. next'], posts: ['posts/a.md'] })
    expect((await look({ 'next.config.js': '', 'a.md': '' })).sites).toEqual(['. generic'])
  })
})

describe('a repository of many sites', () => {
  it('has each post in its own', async () => {
    const { sites } = await look({
      'hugo/hugo.toml': 'theme = "ananke"',
      'jekyll/_config.yml': 'plugins: []',
      'hexo/_config.yml': 'new_post_name: x',
      'zola/zola.toml': 'base_url = "/"',
      'docs/docusaurus.config.js': '',
      'web/astro.config.ts': '',
      'talks/.eleventy.js': '',
      'app/next.config.ts': '',
      'app/velite.config.ts': ''
    })
    expect(sites.sort()).toEqual(
      [
        '. generic',
        'app/ next',
        'docs/ docusaurus',
        'hexo/ hexo',
        'hugo/ hugo',
        'jekyll/ jekyll',
        'talks/ eleventy',
        'web/ astro',
        'zola/ zola'
      ].sort()
    )
  })
})

function generatorSettings() {
  return { taxonomies: [], contentFolders: [''], staticFolders: [], assetFolders: [], files: [], problems: [] }
}
