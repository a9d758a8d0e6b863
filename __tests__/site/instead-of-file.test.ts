import { describe, expect, it } from '@jest/globals'
import { resolutionsOf } from '../support/internal-links.js'

const PAGE = '---\ntitle: T\n---\n'
const HUGO = 'baseURL = "https://example.com/blog/"\n'

async function insteadOf(url: string, path: string, files: Record<string, string>): Promise<string | undefined> {
  const [found] = await resolutionsOf(path, `${PAGE}[x](<${url}>)\n`, files)
  return found?.kind === 'page' ? found.instead : found?.kind
}

describe('a link to the file of a Hugo page', () => {
  const of = (url: string, more: Record<string, string> = {}) =>
    insteadOf(url, 'content/posts/a.md', { 'hugo.toml': HUGO, 'content/posts/b c.md': PAGE, ...more })

  it('is written as a relref', async () => {
    expect(await of('b c.md#x')).toBe('{{< relref "/posts/b c.md#x" >}}')
    expect(await of('../posts/b%20c.md')).toBe('{{< relref "/posts/b c.md" >}}')
    expect(await of('/blog/posts/b%20c.md')).toBe('{{< relref "/posts/b c.md" >}}')
  })

  it('may be followed by a template, in several languages, by settings, and by a theme that is not there', async () => {
    for (const more of [
      { 'layouts/_markup/render-link.html': '' },
      { 'themes/x/layouts/_default/_markup/render-link.html': '' },
      { 'hugo.toml': `${HUGO}[markup.goldmark.renderHooks.link]\nenableDefault = true\n` },
      { 'hugo.toml': `${HUGO}[markup.goldmark.renderHooks.link]\nuseEmbedded = "always"\n` },
      { 'hugo.toml': `${HUGO}theme = "elsewhere"\n` }
    ]) {
      expect(await of('b c.md', more)).toBeUndefined()
    }
    expect(await of('b c.md', { 'hugo.toml': `${HUGO}theme = "PaperMod"\n` })).toContain('relref')
  })

  it('is nothing to say of where it is not there', async () => {
    expect(await of('none.md')).toBe('missing')
  })
})

describe('a link to the file of a Jekyll page', () => {
  const of = (url: string, more: Record<string, string>) =>
    insteadOf(url, 'about.md', {
      '_config.yml': 'url: https://example.com\nbaseurl: /blog\nmarkdown: kramdown\n',
      'docs/é.md': PAGE,
      ...more
    })

  it('is written as the address of its page', async () => {
    expect(await of('docs/é.md#x', { Gemfile: 'gem "jekyll"\n' })).toBe('/blog/docs/%C3%A9.html#x')
  })

  it('may be followed by a plug-in, and by GitHub', async () => {
    expect(await of('docs/é.md', {})).toBeUndefined()
    expect(await of('docs/é.md', { Gemfile: 'gem "github-pages"\n' })).toBeUndefined()
    expect(await of('docs/é.md', { Gemfile: 'gem "jekyll-relative-links"\n' })).toBeUndefined()
  })
})

it('is written from the content folder in Zola', async () => {
  const files = { 'config.toml': 'base_url = "https://example.com"\n', 'content/posts/b.md': '+++\ntitle = "B"\n+++\n' }
  expect(await insteadOf('b.md#x', 'content/posts/a.md', files)).toBe('@/posts/b.md#x')
})
