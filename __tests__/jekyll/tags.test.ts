import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { generatorOf } from '../../src/generators/registry.js'
import { readPost } from '../../src/post/read.js'
import { InternalLinks } from '../../src/site/internal-links.js'
import { describeWithJekyll, JekyllSite } from '../support/jekyll-site.js'

const POST = '_posts/2026-02-01-post.md'
const FILES: Record<string, string> = {
  '_posts/2026-01-31-banden.md': '',
  '_posts/news/2026-01-30-below.md': '',
  'local/_posts/2026-01-29-around.md': '',
  '_posts/2026-01-28-Één-post.md': '',
  '_posts/2026-01-27-dots.in.name.md': '',
  '_recipes/soup.md': '',
  '_secret/none.md': '',
  '_drafts/idea.md': '',
  'about.md': '',
  'docs/page one.md': ''
}

const FOUND = [
  ...['post_url 2026-01-31-banden', 'post_url /2026-01-31-banden', 'post_url news/2026-01-30-below'],
  ...['post_url 2026-01-30-below', 'post_url local/2026-01-29-around', 'post_url 2026-01-29-around'],
  ...['post_url 2026-01-28-Één-post', 'post_url 2026-01-27-dots.in.name', 'post_url 2026-1-31-banden'],
  ...['link _posts/2026-01-31-banden.md', 'link _recipes/soup.md', 'link about.md', 'link images/a.png'],
  ...['link /images/a.png', 'link docs/page one.md', 'link local/_posts/2026-01-29-around.md', 'link notes.md']
]
const MISSING = [
  ...['post_url 2026-01-30-banden', 'post_url bandden', 'post_url 2026-01-31-banden.md', 'post_url 2026-01-31-Banden'],
  ...[
    'link 2026-01-31-banden.md',
    'link _posts/2026-01-31-banden',
    'link about',
    'link About.md',
    'link _secret/none.md'
  ],
  ...['link _drafts/idea.md', 'link images/b.png', 'link "about.md"', 'post_url "2026-01-31-banden"']
]

describeWithJekyll('the tags of Jekyll that name files', () => {
  let jekyll: JekyllSite

  beforeEach(async () => {
    jekyll = await JekyllSite.make()
    await jekyll.write(
      '_config.yml',
      'url: https://example.com\nmarkdown: kramdown\ncollections: { recipes: { output: true }, secret: {} }\n'
    )
    for (const [path, fields] of Object.entries(FILES)) await jekyll.page(path, fields)
    await jekyll.write('images/a.png', 'x')
    await jekyll.write('notes.md', 'No front matter.')
  })

  afterEach(() => jekyll.remove())

  async function kinds(tags: readonly string[]): Promise<[string, string | undefined][]> {
    await jekyll.page(POST, '', tags.map((tag) => `[x]({% ${tag} %})`).join('\n'))
    const { site, repository } = await jekyll.own()
    const post = readPost(POST, (await repository.read(POST)) ?? new Uint8Array(), generatorOf('jekyll').fields)
    const found = await new InternalLinks(repository, new Date('2026-03-01T12:00:00Z')).of(post, site)
    return post.references.map((reference, at) => [tags[at] ?? '', found.get(reference)?.kind])
  }

  it('are found where Jekyll finds them', async () => {
    expect((await kinds(FOUND)).filter(([, kind]) => kind !== 'page' && kind !== 'file')).toEqual([])
    expect(await jekyll.published()).toContain('2026/02/01/post.html')
  })

  it('are missing where Jekyll stops the build', async () => {
    expect((await kinds(MISSING)).filter(([, kind]) => kind !== 'missing')).toEqual([])
    for (const tag of MISSING) {
      await jekyll.page(POST, '', `[x]({% ${tag} %})`)
      await expect(jekyll.published()).rejects.toThrow()
    }
  }, 60_000)
})
