import { describe, expect, it } from '@jest/globals'
import { findField } from '../../src/post/front-matter/find.js'
import type { Fields, FrontMatter } from '../../src/post/post.js'
import { readPost } from '../../src/post/read.js'

function interpret({ root }: FrontMatter): Fields {
  const field = (...path: string[]) => findField(root, path)
  const [whole, image, alt] = [field('cover'), field('cover', 'image'), field('cover', 'alt')]
  const [title, canonical, source] = [field('title'), field('canonicalURL'), field('source_url')]
  return {
    ...(title && { title }),
    ...(canonical && { canonical }),
    ...(source && { source }),
    ...(whole && { cover: { whole, ...(image && { image }), ...(alt && { alt }) } })
  }
}

const post = (text: string) => readPost('content/posts/a.md', Buffer.from(text), interpret)

describe('readPost', () => {
  it('gives the URLs of front matter and body in the order of the text, with their exact places', () => {
    const { source, references } = post(
      '---\ntitle: x\nsource_url: https://a.example/1\ncover:\n  image: "https://b.example/c.jpg"\n  alt: A cat\ncanonicalURL: \'https://c.example/\'\n---\n\n[x](https://d.example/)\n'
    )
    expect(references.map(({ role, url }) => [role, url])).toEqual([
      ['source', 'https://a.example/1'],
      ['cover', 'https://b.example/c.jpg'],
      ['canonical', 'https://c.example/'],
      ['link', 'https://d.example/']
    ])
    for (const { url, urlSpan } of references) expect(source.slice(urlSpan)).toBe(url)
    expect(references[1]).toMatchObject({ text: 'A cat', syntax: 'front-matter', fieldPath: ['cover', 'image'] })
  })

  it('gives the URL as meant where it is written with escapes', () => {
    const { source, references } = post('---\ncanonicalURL: "https:\\/\\/a.example\\u002F"\n---\n')
    expect(references[0]?.url).toBe('https://a.example/')
    expect(source.slice(references[0]?.urlSpan ?? { from: 0, to: 0 })).toBe('https:\\/\\/a.example\\u002F')
  })

  it('leaves out URLs that are no texts', () => {
    expect(post('---\ncanonicalURL: 1\nsource_url: [a]\ncover: {image: true}\n---\n').references).toEqual([])
  })

  it('starts the body behind the front matter, or behind a byte order mark', () => {
    expect(post('---\ntitle: x\n---\n# One\n').body.headings).toMatchObject([{ text: 'One' }])
    expect(post('\uFEFF# One\n').body.headings).toMatchObject([{ text: 'One' }])
    expect(post('---\r\ntitle: x\r\n---\r\n# One\r\n').body.headings).toMatchObject([{ text: 'One' }])
  })

  it('parses the body once, when it is asked for', () => {
    const read = post('---\ntitle: x\n---\n# One\n')
    expect(read.body).toBe(read.body)
    expect(read.references).toBe(read.references)
  })

  it('reads on after front matter that can not be read', () => {
    const read = post('---\ntitle: A: b\ncanonicalURL: https://a.example/\n---\n[x](https://d.example/)\n')
    expect(read.frontMatter.state).toBe('broken')
    expect(read.fields.title?.value).toBe('A: b')
    expect(read.references).toHaveLength(2)
  })
})
