import { describe, expect, it } from '@jest/globals'
import { kindOfLink, resolutionsOf } from '../support/internal-links.js'

const FILES: Record<string, string> = {
  'docusaurus.config.js': "module.exports = {\n  url: 'https://example.com',\n  baseUrl: '/',\n}\n",
  'docs/intro.md': '# Intro\n',
  'docs/guides/set up.mdx': '# Set up\n',
  'blog/2026-02-01-news.md': '# News\n'
}

describe('a link to a file of a Docusaurus site', () => {
  it.each([
    ['./set%20up.mdx', 'page'],
    ['set%20up.mdx#first', 'page'],
    ['../intro.md', 'page'],
    ['intro.md', 'page'],
    ['docs/intro.md', 'page'],
    ['./intro.md', 'page'],
    ['../none.md', 'missing'],
    ['none.mdx#x', 'missing'],
    ['https://example.org/none.md', 'none'],
    ['/docs/guides/', 'unknown'],
    ['../none', 'unknown']
  ])('%s: %s', async (url, expected) => {
    expect(await kindOfLink(url, 'docs/guides/tour.md', FILES)).toBe(expected)
  })

  it('is left alone in translations and versions', async () => {
    expect(await kindOfLink('./none.md', 'versioned_docs/version-1/tour.md', FILES)).toBe('unknown')
  })

  it('comes with the reason why other links are not judged', async () => {
    const [found] = await resolutionsOf('docs/tour.md', '# T\n\n[x](/none)\n', FILES)
    expect(found).toMatchObject({ kind: 'unknown', why: expect.stringContaining('a program sets the routes') })
  })
})
