import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { generatorOf, generators } from '../../src/generators/registry.js'
import { decodeSource } from '../../src/post/decode.js'
import { parseFrontMatter } from '../../src/post/front-matter/parse.js'
import type { CoverFields, Field } from '../../src/post/post.js'

/** The fields that a generator reads, by the path at which each stands. */
function read(generator: string, text: string) {
  const source = decodeSource('content/posts/a.md', new TextEncoder().encode(text))
  const { cover, ...fields } = generatorOf(generator).fields(parseFrontMatter(source), source.path)
  const paths = Object.entries<Field | undefined>(fields).map(([name, field]) => [name, field?.path.join('.')])
  return { ...Object.fromEntries(paths), ...(cover ? { cover: coverPaths(cover) } : {}) }
}

function coverPaths(cover: CoverFields) {
  return Object.fromEntries(Object.entries<Field>({ ...cover }).map(([name, field]) => [name, field.path.join('.')]))
}

const yaml = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n`

describe('what Hugo with PaperMod reads', () => {
  const paperMod = (...lines: string[]) => read('hugo-papermod', yaml(...lines))

  it('finds fields whatever their case', () => {
    expect(paperMod('Title: a', 'DRAFT: true', 'Tags: [a]', 'CanonicalUrl: https://example.com/')).toEqual({
      title: 'Title',
      draft: 'DRAFT',
      tags: 'Tags',
      canonical: 'CanonicalUrl'
    })
  })

  it('takes the description, and the summary where that says nothing', () => {
    expect(paperMod('summary: a', 'description: b')).toEqual({ description: 'description' })
    expect(paperMod('summary: a', 'description: ""')).toEqual({ description: 'summary' })
    expect(paperMod('summary:', 'description: " "')).toEqual({ description: 'description' })
  })

  it('takes the date from the first of its names that is there', () => {
    expect(paperMod('lastmod: 2026-01-03', 'pubdate: 2026-01-02', 'date: 2026-01-01')).toMatchObject({
      date: 'date',
      publishDate: 'pubdate',
      lastModified: 'lastmod'
    })
    expect(paperMod('lastmod: 2026-01-03')).toMatchObject({ date: 'lastmod' })
    expect(paperMod('published: true', 'unpublishdate: 2027-01-01')).toEqual({
      expiryDate: 'unpublishdate',
      published: 'published'
    })
    expect(paperMod('published: 2026-01-01')).toMatchObject({ date: 'published', publishDate: 'published' })
  })

  it('takes the cover from its group of fields', () => {
    const cover = ['cover:', '  image: a.jpg', '  alt: b', '  caption: c', '  relative: true']
    expect(paperMod(...cover, 'images: [b.jpg]')).toEqual({
      cover: {
        whole: 'cover',
        image: 'cover.image',
        alt: 'cover.alt',
        caption: 'cover.caption',
        relative: 'cover.relative'
      }
    })
    expect(paperMod('params:', '  cover:', '    Image: a.jpg')).toEqual({
      cover: { whole: 'params.cover', image: 'params.cover.Image' }
    })
  })

  it('falls back to the first of the images', () => {
    expect(paperMod('images: [a.jpg, b.jpg]')).toEqual({ cover: { whole: 'images', image: 'images.0' } })
    expect(paperMod('cover:', '  image: ""', 'images: [a.jpg]')).toEqual({
      cover: { whole: 'images', image: 'images.0' }
    })
    expect(paperMod('cover:', '  alt: b')).toEqual({ cover: { whole: 'cover', alt: 'cover.alt' } })
    expect(paperMod('cover: a.jpg')).toEqual({ cover: { whole: 'cover', image: 'cover' } })
    expect(paperMod('images: []', 'image: a.jpg')).toEqual({})
  })

  it('takes a source that is an address', () => {
    expect(paperMod('bron: Tuinblad', 'source_url: https://example.com/')).toEqual({ source: 'source_url' })
    expect(paperMod('source: Tuinblad')).toEqual({})
    expect(paperMod('source:', '  name: Tuinblad', '  url: https://example.com/')).toEqual({ source: 'source.url' })
  })
})

describe('what plain Hugo reads', () => {
  it('takes the cover from the usual fields of themes', () => {
    expect(read('hugo', yaml('featured_image: a.jpg'))).toEqual({
      cover: { whole: 'featured_image', image: 'featured_image' }
    })
    expect(read('hugo', yaml('image:', '  src: a.jpg', '  alt: b'))).toEqual({
      cover: { whole: 'image', image: 'image.src', alt: 'image.alt' }
    })
  })

  it('reads TOML and JSON alike', () => {
    expect(read('hugo', '+++\ntitle = "a"\n[params]\ncanonicalURL = "https://example.com/"\n+++\n')).toEqual({
      title: 'title',
      canonical: 'params.canonicalURL'
    })
    expect(read('hugo', '{"title": "a", "images": ["a.jpg"]}\n')).toEqual({
      title: 'title',
      cover: { whole: 'images', image: 'images.0' }
    })
  })
})

describe('what is read for any other generator', () => {
  const generic = (...lines: string[]) => read('generic', yaml(...lines))

  it('knows the names that most generators use', () => {
    expect(
      generic('title: a', 'pubDate: 2026-01-01', 'last_modified_at: 2026-01-02', 'permalink: /a/', 'lang: nl')
    ).toEqual({
      title: 'title',
      date: 'pubDate',
      publishDate: 'pubDate',
      lastModified: 'last_modified_at',
      url: 'permalink',
      language: 'lang'
    })
    expect(generic('excerpt: a', 'canonical_url: https://example.com/')).toEqual({
      description: 'excerpt',
      canonical: 'canonical_url'
    })
  })

  it('knows the shapes that a cover has', () => {
    expect(generic('heroImage: a.jpg', 'heroImageAlt: b')).toEqual({
      cover: { whole: 'heroImage', image: 'heroImage', alt: 'heroImageAlt' }
    })
    expect(generic('image:', '  path: a.jpg', '  alt: b')).toEqual({
      cover: { whole: 'image', image: 'image.path', alt: 'image.alt' }
    })
    expect(generic('images:', '  - a.jpg')).toEqual({ cover: { whole: 'images', image: 'images.0' } })
  })
})

it('reads any front matter without failing', () => {
  const key = fc.constantFrom(
    'title',
    'cover',
    'images',
    'image',
    'params',
    'date',
    'source',
    '__proto__',
    'constructor',
    'toString'
  )
  fc.assert(
    fc.property(fc.dictionary(key, fc.jsonValue()), (data) => {
      for (const generator of generators) {
        const fields = read(generator.id, `${JSON.stringify(data)}\n`)
        expect(typeof fields).toBe('object')
      }
    })
  )
})
