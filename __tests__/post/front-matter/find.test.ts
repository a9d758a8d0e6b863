import { describe, expect, it } from '@jest/globals'
import { findField, toData, walkFields } from '../../../src/post/front-matter/find.js'
import { read, yaml } from './reading.js'

const { source, frontMatter } = read(yaml('Title: x', 'cover: {image: a.png}', 'tags: [a, b]', 'dup: 1', 'dup: 2'))
const { root } = frontMatter

describe('findField', () => {
  it.each([
    [['Title'], 'x'],
    [['cover', 'image'], 'a.png'],
    [['tags', 1], 'b'],
    [['tags'], ['a', 'b']],
    [['dup'], 2]
  ])('finds %j', (path, value) => {
    expect(findField(root, path)).toMatchObject({ path, value })
  })

  it.each([
    [[]],
    [['title']],
    [['cover', 'alt']],
    [['tags', 2]],
    [['tags', 'a']],
    [['Title', 'x']],
    [['cover', 0]],
    [['constructor']]
  ])('finds nothing at %j', (path) => {
    expect(findField(root, path)).toBeUndefined()
  })

  it('can overlook the case of keys, and gives them as written', () => {
    const field = findField(root, ['TITLE'], { caseInsensitive: true })
    expect(field).toMatchObject({ path: ['Title'], value: 'x' })
    expect(findField(root, ['COVER', 'Image'], { caseInsensitive: true })?.path).toEqual(['cover', 'image'])
  })
})

describe('walkFields', () => {
  it('gives every value with its path, in the order of the text', () => {
    const fields = [...walkFields(root)]
    expect(fields.map(({ path }) => path.join('.'))).toEqual([
      'Title',
      'cover',
      'cover.image',
      'tags',
      'tags.0',
      'tags.1',
      'dup',
      'dup'
    ])
    expect(fields.map(({ keySpan }) => source.slice(keySpan))).toEqual([
      'Title',
      'cover',
      'image',
      'tags',
      'a',
      'b',
      'dup',
      'dup'
    ])
  })
})

describe('toData', () => {
  it('makes plain data without prototypes', () => {
    const data = toData(root)
    expect(data).toEqual({ Title: 'x', cover: { image: 'a.png' }, tags: ['a', 'b'], dup: 2 })
    expect(Object.getPrototypeOf(data.cover)).toBeNull()
  })
})
