import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { generatorOf } from '../../src/generators/registry.js'
import { readPost } from '../../src/post/read.js'
import { addressKey } from '../../src/site/address-key.js'
import { describeWithJekyll, JekyllSite } from '../support/jekyll-site.js'

const NAMES = [
  ...['hello-world', 'Hello World', 'héllo', 'a.b.c', "it's", 'c++', 'a#b', 'a_b', 'a--b', '-lead', 'trail-', '日本語'],
  ...['straße', 'UPPER', 'a & b', 'q=x', '100%', 'a,b;c', '(par)', 'x~y', 'emoji-😀-x', 'dots...', 'İstanbul', "a!b'c"]
]
const SLUGS = ['other', 'Hello World', 'é', 'a/b', '-x-', 'C#', 'a.b', 'UP & DOWN', '2026', '日本']
const PERMALINKS = [
  ...[
    '/abs/x/',
    'rel/y',
    '/no-slash',
    '/Upper/Case/',
    '/file.html',
    '/dir/:title/',
    '/:year/:title',
    '/x/../y/',
    '/é/'
  ],
  ...[
    '/caf%C3%A9/',
    '/sp ace/',
    '/:categories/:slug.html',
    '/a//b/',
    '/doc.pdf',
    '/:short_year-:i_month-:i_day/:title/'
  ]
]
const CATEGORIES = [
  ...['categories: News', 'categories: News Of Today', 'categories: [News, "Of Today", News]', 'category: Big News'],
  ...['categories: [C#, É, a/b]', 'categories: [2026, true]', 'categories: []', 'categories:', 'category: [One, Two]']
]
const DATES = [
  ...['2025-12-31', '2025-12-31 23:30:00', '2025-12-31 23:30:00 +0100', '2025-12-31 23:30:00 -0500', '2025-1-2'],
  ...['"2025-12-31 23:30:00"', '2025-12-31 23:30', '2025-12-31T23:30:00Z', '"2025-12-31 23:30:00 -0500"', '2024-12-30'],
  ...['2021-01-03 12:05:09', '2024-02-29', '31-12-2025']
]

const CONFIGURATIONS: Record<string, string> = {
  nothing: '',
  'the style pretty': 'permalink: pretty',
  'the style none': 'permalink: none',
  'the style ordinal': 'permalink: ordinal',
  'the style weekdate': 'permalink: weekdate',
  'a template': 'permalink: /blog/:year/:month/:title/\ntimezone: Europe/Amsterdam',
  'all of the day':
    'permalink: /:w_year-:week-:w_day/:short_day/:long_day/:y_day/:short_month/:long_month/:hour:minute:second/:slug:output_ext',
  'categories in other ways': 'permalink: /:slugified_categories/:name/:title_:slug\ntimezone: America/New_York',
  defaults: [
    'defaults:',
    '  - scope: { path: "", type: posts }',
    '    values: { permalink: /all/:title/ }',
    '  - scope: { path: news, type: posts }',
    '    values: { permalink: "/newest/:categories/:slug/", categories: [fresh] }',
    '  - scope: { path: docs }',
    '    values: { permalink: /manual/:basename/ }',
    '  - scope: { path: "docs/*/p.md" }',
    '    values: { permalink: /deepest/ }',
    '  - scope: { path: "", type: recipes }',
    '    values: { slug: meal }'
  ].join('\n'),
  'what is left out':
    'include: [_pages, .well-known]\nexclude: [docs/deep, "*.txt", about]\nshow_drafts: true\nfuture: true',
  'a folder of collections': 'collections_dir: all\nunpublished: true\npermalink: /:collection/:path/'
}

const OTHERS: Record<string, string> = {
  'news/_posts/2025-05-06-in-folder.md': 'categories: [one]',
  'news/local/_posts/2025-05-07-deeper.md': '',
  '_posts/sub/2025-05-08-below.md': '',
  '_posts/sub/_hidden/2025-05-08-hidden.md': '',
  '_posts/25-5-9-short-year.md': '',
  '_posts/no-date.md': '',
  '_posts/2025-05-10-text.html': '',
  '_posts/2025-05-11-unpublished.md': 'published: false',
  '_posts/2999-05-11-later.md': '',
  '_drafts/idea.md': 'date: 2025-01-01',
  '_recipes/soup.md': '',
  '_recipes/Warm Meals/2025-05-12-Pie.md': 'slug: apple',
  '_recipes/dated.md': 'date: 2025-06-01',
  '_recipes/_part.md': '',
  '_notes/kept.md': '',
  '_secret/none.md': '',
  '_pages/included.md': '',
  '_includes/part.md': '',
  'index.md': '',
  'about.md': '',
  'about-us.markdown': '',
  'docs/index.html': '',
  'docs/Page One.md': '',
  'docs/a.b.md': '',
  'docs/deep/p.md': '',
  'docs/moved.md': 'permalink: /moved/',
  'docs/.hidden.md': '',
  'docs/backup.md~': '',
  'vendor/bundle/x.md': '',
  'node_modules/x/README.md': '',
  'feed.xml': '',
  'data.json': 'permalink: /api/data.json',
  'style.css': '',
  'all/_posts/2025-05-13-in-collections.md': '',
  'all/news/_posts/2025-05-14-in-both.md': '',
  'all/_recipes/cake.md': '',
  'all/page.md': ''
}
const STATIC = [
  'images/A b.png',
  'images/100%.png',
  '_recipes/soup.jpg',
  'notes.txt',
  '_posts/a.png',
  '.well-known/x.txt'
]

describeWithJekyll('addresses of a Jekyll site', () => {
  let jekyll: JekyllSite

  const page = (path: string, fields: string) => jekyll.page(path, fields)
  const number = (index: number) => String(index + 1).padStart(2, '0')

  beforeAll(async () => {
    jekyll = await JekyllSite.make()
    for (const [at, name] of NAMES.entries()) {
      await page(`_posts/2025-01-${number(at)}-${name}.md`, '')
      await page(`pages/${name}.md`, '')
      await page(`_recipes/names/${name}.md`, '')
    }
    for (const [at, slug] of SLUGS.entries())
      await page(`_posts/2025-02-${number(at)}-s.md`, `slug: ${JSON.stringify(slug)}`)
    for (const [at, url] of PERMALINKS.entries()) {
      await page(`_posts/2025-03-${number(at)}-p${at}.md`, `permalink: ${JSON.stringify(url)}\ncategory: Cat`)
      await page(`permalinks/${at}.md`, `permalink: ${JSON.stringify(`/page${at}/${url}`)}`)
    }
    for (const [at, fields] of CATEGORIES.entries()) await page(`_posts/2025-04-${number(at)}-c.md`, fields)
    for (const [at, date] of DATES.entries()) await page(`_posts/2025-06-${number(at)}-d${at}.md`, `date: ${date}`)
    for (const [path, fields] of Object.entries(OTHERS)) await page(path, fields)
    for (const path of STATIC) await jekyll.write(path, 'x')
  })

  afterAll(() => jekyll.remove())

  const configure = (settings: string) =>
    jekyll.write(
      '_config.yml',
      `title: X\nurl: https://example.com\nbaseurl: /blog\nmarkdown: kramdown\ncollections: { recipes: { output: true }, secret: {}, notes: { output: true, permalink: "/n/:title:output_ext" } }\n${settings}\n`
    )

  it.each(Object.entries(CONFIGURATIONS))('are those of the files that Jekyll writes with %s', async (_, settings) => {
    await configure(settings)
    const { site, repository, own } = await jekyll.own()
    const { addresses, fields } = generatorOf('jekyll')
    const theirs = await jekyll.published()
    const ours = new Set<string>()
    const { pages = [], resources = [] } = addresses?.content(site) ?? {}
    for (const path of pages) {
      const read = readPost(path, (await repository.read(path)) ?? new Uint8Array(), fields)
      if (read.frontMatter.state === 'missing' && resources.includes(path)) ours.add(path)
      if (own.hiddenOf(path, read.fields) || read.frontMatter.state === 'missing') continue
      const url = addresses?.urlOf(path, read.fields, site)
      ours.add(url === '' || url?.endsWith('/') ? `${url}index.html` : String(url))
    }
    for (const path of resources) if (!pages.includes(path)) ours.add(addresses?.resourceUrl(path, site) ?? '')
    expect([...ours].sort()).toEqual(theirs)
    expect(theirs.length).toBeGreaterThan(50)

    const unknown: string[] = []
    for (const path of theirs) {
      if (!['page', 'file'].includes((await own.at(path)).kind)) unknown.push(path)
    }
    expect(unknown).toEqual([])
    for (const path of ['none/', '2025/01/01/none.html', 'pages/none']) {
      expect([path, (await own.at(addressKey(path))).kind]).toEqual([path, 'missing'])
    }
  })
})
