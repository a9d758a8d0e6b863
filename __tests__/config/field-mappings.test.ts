import { describe, expect, it } from '@jest/globals'
import { fieldMappings } from '../../src/config/field-mappings.js'
import { configSchema } from '../../src/config/schema.js'

const mappings = (config: unknown) => fieldMappings(configSchema.parse(config))

describe('the field mapping of the configuration', () => {
  it('is none where nothing is mapped', () => {
    expect(mappings({})).toBeUndefined()
    expect(mappings({ overrides: [{ files: ['a/**'], mapping: { title: 'x' } }] })?.('b/c.md')).toBeUndefined()
  })

  it('takes one name or several', () => {
    const mapping = mappings({ 'front-matter': { mapping: { title: ['headline', 'title'], cover: 'hero.image' } } })
    expect(mapping?.('a.md')).toEqual({ title: ['headline', 'title'], cover: ['hero.image'] })
  })

  it('is overridden for some files, field by field, and is the same object each time', () => {
    const mapping = mappings({
      'front-matter': { mapping: { title: 'headline', date: 'published_at' } },
      overrides: [
        { files: ['news/**'], mapping: { title: 'kop' } },
        { files: ['news/old/**'], rules: { draft: 'off' }, mapping: { date: 'day' } }
      ]
    })
    expect(mapping?.('news/a.md')).toEqual({ title: ['kop'], date: ['published_at'] })
    expect(mapping?.('news/old/a.md')).toEqual({ title: ['kop'], date: ['day'] })
    expect(mapping?.('news/a.md')).toBe(mapping?.('news/b.md'))
    expect(mapping?.('blog/a.md')).toBe(mapping?.('blog/b.md'))
  })

  it('refuses what can not be mapped', () => {
    expect(configSchema.safeParse({ 'front-matter': { mapping: { titel: 'x' } } }).success).toBe(false)
    expect(configSchema.safeParse({ 'front-matter': { mapping: { title: [] } } }).success).toBe(false)
    expect(configSchema.safeParse({ 'front-matter': { mapping: { title: '' } } }).success).toBe(false)
  })
})
