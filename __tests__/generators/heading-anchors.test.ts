import { describe, expect, it } from '@jest/globals'
import { generatorOf } from '../../src/generators/registry.js'
import { readPost } from '../../src/post/read.js'
import { findSites, siteOf } from '../../src/site/find-sites.js'
import { memoryRepository } from '../support/memory-repository.js'

/** What tells a site of each generator. */
const SITES: Record<string, { files: Record<string, string>; path: string }> = {
  docusaurus: { files: { 'docusaurus.config.js': "module.exports = {\n  title: 'X',\n}\n" }, path: 'blog/a.md' },
  astro: { files: { 'astro.config.mjs': 'export default defineConfig({})\n' }, path: 'src/content/blog/a.md' },
  zola: { files: { 'config.toml': 'base_url = "https://example.com"\n' }, path: 'content/a.md' },
  hexo: {
    files: {
      '_config.yml': 'new_post_name: ":title.md"\n',
      'package.json': '{"dependencies":{"hexo":"7","hexo-renderer-marked":"6"}}'
    },
    path: 'source/_posts/a.md'
  },
  eleventy: { files: { '.eleventy.js': 'module.exports = () => {}\n' }, path: 'posts/a.md' },
  next: { files: { 'next.config.js': '', 'contentlayer.config.ts': '' }, path: 'data/blog/a.mdx' }
}

async function anchorsOf(
  name: string,
  body: string,
  files: Record<string, string> = {}
): Promise<string[] | undefined> {
  const { path = '', files: own = {} } = SITES[name] ?? {}
  const text = `---\ntitle: T\n---\n\n${body}\n`
  const site = siteOf(path, await findSites(memoryRepository({ ...own, [path]: text, ...files }), 'auto'))
  expect(site.generator).toBe(name)
  const { addresses, fields } = generatorOf(name)
  const anchors = addresses?.anchorsOf?.(readPost(path, new TextEncoder().encode(text), fields), site)
  return anchors && [...anchors].sort()
}

describe('the places of a page', () => {
  it.each([
    ['docusaurus', '## Één & twee', ['één--twee']],
    ['docusaurus', '## Kop\n\n## Kop\n\n## Kop', ['kop', 'kop-1', 'kop-2']],
    ['docusaurus', '## Kop {#eigen}', ['eigen']],
    ['docusaurus', '## `useState` en *meer*', ['usestate-en-meer']],
    ['docusaurus', '## Kop\n\n```jsx\n<Tabs>\n```\n\nEn `<Tabs>`.', ['kop']],
    ['astro', '## Één & twee?', ['één--twee']],
    ['astro', '## Wat -- nu', ['wat----nu', 'wat--nu']],
    ['astro', '## Fiets 🚲', ['fiets', 'fiets-']],
    ['zola', '## Één & twee', ['een-twee']],
    ['zola', "## It's 100%", ['it-s-100']],
    ['zola', '## Kop {#eigen}', ['eigen']],
    ['hexo', '## Één en Twee', ['Een-en-Twee']],
    ['hexo', '## C++: de taal', ['C-de-taal']],
    ['hexo', '## 日本 語\n\n## 日本 語', ['日本-語', '日本-語-1']]
  ])('of %s are named after its headings: %j', async (name, body, anchors) => {
    expect(await anchorsOf(name, body)).toEqual(anchors)
  })

  it.each([
    ['docusaurus', '## Kop\n\n<Deel />'],
    ['docusaurus', '## Kop :fiets'],
    ['astro', '## ![Fiets](a.png)'],
    ['zola', '## 🚲'],
    ['zola', '## Kop\n\n{{ inhoud() }}'],
    ['hexo', "## It's"],
    ['hexo', '## Kop {#eigen}'],
    ['hexo', '## Kop\n\n{% asset_img a.png %}'],
    ['eleventy', '## Kop'],
    ['next', '## Kop']
  ])('of %s are not judged where something else may name them: %j', async (name, body) => {
    expect(await anchorsOf(name, body)).toBeUndefined()
  })

  it.each([
    [
      'docusaurus',
      { 'docusaurus.config.js': 'module.exports = { markdown: { anchors: { anchorsMaintainCase: true } } }' }
    ],
    ['docusaurus', { 'src/theme/Heading/index.js': '' }],
    ['astro', { 'astro.config.mjs': 'export default { markdown: { rehypePlugins: [rehypeSlug] } }' }],
    ['zola', { 'config.toml': 'base_url = "https://example.com"\n[slugify]\nanchors = "safe"\n' }],
    ['hexo', { 'package.json': '{"dependencies":{"hexo":"7","hexo-renderer-markdown-it":"6"}}' }],
    ['hexo', { '_config.yml': 'new_post_name: ":title.md"\nmarked: { modifyAnchors: 1 }\n' }]
  ])('of %s are not judged where the site has names of its own: %j', async (name, files) => {
    expect(await anchorsOf(name, '## Kop', files)).toBeUndefined()
  })
})
