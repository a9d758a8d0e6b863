import { describe, expect, it } from '@jest/globals'
import { type FieldMapping, withMapping } from '../../src/generators/field-mapping.js'
import { generatorOf } from '../../src/generators/registry.js'
import type { Post } from '../../src/post/post.js'
import { readPost } from '../../src/post/read.js'
import { findSites, siteOf } from '../../src/site/find-sites.js'
import { generatorFor } from '../../src/site/site-generator.js'
import { memoryRepository } from '../support/memory-repository.js'

function read(frontMatter: string, mapping: FieldMapping, id = 'hugo'): Post {
  const bytes = new TextEncoder().encode(`---\n${frontMatter}\n---\n`)
  return readPost('content/posts/a.md', bytes, withMapping(generatorOf(id), mapping).fields)
}

describe('a field mapping', () => {
  it('reads a field from the first of its names that is filled', () => {
    const mapping = { title: ['headline', 'title'] }
    expect(read('headline: Bikes\ntitle: Old', mapping).fields.title?.path).toEqual(['headline'])
    expect(read('headline: ""\ntitle: Old', mapping).fields.title?.path).toEqual(['title'])
    expect(read('Headline: Bikes', mapping).fields.title?.path).toEqual(['Headline'])
    expect(read('Headline: Bikes', mapping, 'astro').fields.title).toBeUndefined()
  })

  it('takes the place of the names that the generator reads, and of no other', () => {
    const { fields } = read('date: 2026-01-01\ntitle: Bikes\npublished_at: 2026-02-02', { date: ['published_at'] })
    expect(fields.date?.value).toBe('2026-02-02')
    expect(fields.title?.value).toBe('Bikes')
    expect(read('date: 2026-01-01', { date: ['published_at'] }).fields.date).toBeUndefined()
  })

  it('leads into groups of fields', () => {
    const { fields } = read('seo:\n  title: Bikes\n  tags: [a]', { title: ['seo.title'], tags: ['seo.tags'] })
    expect(fields.title?.path).toEqual(['seo', 'title'])
    expect(fields.tags?.value).toEqual(['a'])
  })

  it('finds the alternative text beside a cover within a group, or under its own name', () => {
    const hero = 'hero:\n  image: a.jpg\n  alt: A bike\n  caption: By Jan\nimage_text: Another'
    const { cover } = read(hero, { cover: ['hero.image'] }).fields
    expect([cover?.image?.value, cover?.alt?.value, cover?.caption?.value]).toEqual(['a.jpg', 'A bike', 'By Jan'])
    expect(cover?.whole.path).toEqual(['hero'])
    const named = read(hero, { cover: ['hero.image'], 'cover-alt': ['image_text'] }).fields.cover
    expect(named?.alt?.value).toBe('Another')
    expect(read('photo: a.jpg', { cover: ['photo'] }).fields.cover?.image?.value).toBe('a.jpg')
    expect(read('photos: [a.jpg, b.jpg]', { cover: ['photos'] }).fields.cover?.image?.path).toEqual(['photos', 0])
    expect(read('cover: a.jpg', { cover: ['photo'] }).fields.cover).toBeUndefined()
  })

  it('makes its fields known, its dates checked, and asks for what is required under its own name', async () => {
    const mapping = { title: ['headline'], date: ['meta.published'], cover: ['hero.image'] }
    const generator = withMapping(generatorOf('hugo'), mapping)
    expect(generator.knownFields).toEqual(expect.arrayContaining(['headline', 'meta', 'hero', 'cascade']))
    expect(generator.dateFields).toContain('meta.published')
    expect(generator.readDate('31-31-2026', 'meta.published')).toMatchObject({ kind: 'invalid', severity: 'warning' })
    expect(generator.readDate('31-31-2026', 'date')).not.toHaveProperty('severity')
    const site = siteOf('a.md', await findSites(memoryRepository({}), 'hugo'))
    const title = generator.requiredFields.find(({ name }) => name === 'headline')
    expect(title?.severity(read('headline: Bikes', mapping), site)).toBeUndefined()
    expect(title?.severity(read('title: Bikes', mapping), site)).toBeDefined()
  })

  it('is that of the site for the path of the post', async () => {
    const site = siteOf('a.md', await findSites(memoryRepository({}), 'hugo'))
    const mapping = { title: ['headline'] }
    const mapped = { ...site, fieldMapping: (path: string) => (path === 'a.md' ? mapping : undefined) }
    expect(generatorFor(mapped, 'b.md')).toBe(generatorOf('hugo'))
    expect(generatorFor(site, 'a.md')).toBe(generatorOf('hugo'))
    expect(generatorFor(mapped, 'a.md')).toBe(generatorFor(mapped, 'a.md'))
    expect(generatorFor(mapped, 'a.md').knownFields).toContain('headline')
  })
})
