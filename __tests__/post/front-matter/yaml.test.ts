import { describe, expect, it } from '@jest/globals'
import { read, yaml } from './reading.js'

describe('YAML front matter', () => {
  it('knows where every key and value stands, nested too', () => {
    const post = read(
      yaml(
        'title: "A post"',
        "summary: 'It''s short'",
        'cover:',
        '  image: cover.jpg # ours',
        '  alt: A cat',
        'tags: [seo, "web"]',
        'list:',
        '  - one',
        '  - name: two'
      )
    )
    expect(post.frontMatter.state).toBe('ok')
    expect(post.frontMatter.format).toBe('yaml')
    expect(post.raw('title')).toBe('"A post"')
    expect(post.rawKey('title')).toBe('title')
    expect(post.raw('summary')).toBe("'It''s short'")
    expect(post.raw('cover', 'image')).toBe('cover.jpg')
    expect(post.raw('cover')).toBe('image: cover.jpg # ours\n  alt: A cat')
    expect(post.raw('tags')).toBe('[seo, "web"]')
    expect(post.raw('tags', 1)).toBe('"web"')
    expect(post.raw('list', 1, 'name')).toBe('two')
    expect(post.rawKey('list', 0)).toBe('one')
    expect(post.data).toEqual({
      title: 'A post',
      summary: "It's short",
      cover: { image: 'cover.jpg', alt: 'A cat' },
      tags: ['seo', 'web'],
      list: ['one', { name: 'two' }]
    })
  })

  it.each([
    ['2026-02-27', '2026-02-27'],
    ['2026-02-27T09:00:00.000Z', '2026-02-27T09:00:00.000Z'],
    ['27-02-2026', '27-02-2026'],
    ['yes', 'yes'],
    ['off', 'off'],
    ['12:30', '12:30'],
    ['true', true],
    ['False', false],
    ['~', null],
    ['null', null],
    ['', null],
    ['7', 7],
    ['007', 7],
    ['-1.5e3', -1500],
    ['0x1F', 31],
    ['0o17', 15],
    ['.nan', Number.NaN],
    ['-.inf', Number.NEGATIVE_INFINITY],
    ['9007199254740993', 9007199254740993n],
    ['-12345678901234567890', -12345678901234567890n],
    ['+12345678901234567890', 12345678901234567890n],
    ['!!str 007', '007'],
    ['!!timestamp 2026-02-27', '2026-02-27'],
    ['!!binary aGk=', 'aGk='],
    ['"tab\\tand é \\u00e9"', 'tab\tand é é'],
    ['a#b', 'a#b'],
    ['a # comment', 'a']
  ])('reads %s by the core schema of YAML 1.2', (written, value) => {
    const post = read(yaml(`key: ${written}`))
    expect(post.frontMatter.problems).toEqual([])
    expect(post.data.key).toEqual(value)
  })

  it('tells how a text is written', () => {
    const post = read(yaml('a: x', 'b: "x"', "c: 'x'", 'd: |', '  x', 'e: >-', '  x', '  y', 'f: yes'))
    const styles = post.frontMatter.root.entries.map(({ node }) => node.kind === 'scalar' && node.style)
    expect(styles).toEqual(['plain', 'double', 'single', 'block', 'block', 'plain'])
    expect(post.raw('d')).toBe('|\n  x')
    expect(post.raw('e')).toBe('>-\n  x\n  y')
    expect(post.data).toMatchObject({ d: 'x\n', e: 'x y' })
  })

  it('folds a text over several lines and has all of them as its place', () => {
    const post = read(yaml('a: one', '  two', 'b: "three', '  four"', 'c: 1'))
    expect(post.raw('a')).toBe('one\n  two')
    expect(post.raw('b')).toBe('"three\n  four"')
    expect(post.data).toEqual({ a: 'one two', b: 'three four', c: 1 })
  })

  it('reads CRLF without a trace of it in the values', () => {
    const post = read('---\r\na: x\r\nb: "y\r\n  z"\r\nc: |\r\n  v\r\n  w\r\n---\r\nText\r\n')
    expect(post.frontMatter.state).toBe('ok')
    expect(post.data).toEqual({ a: 'x', b: 'y z', c: 'v\nw\n' })
    expect(post.raw('a')).toBe('x')
    expect(post.raw('b')).toBe('"y\r\n  z"')
  })

  it('finds comments', () => {
    const { source, frontMatter } = read(
      yaml('# first', 'a: 1 # second', 'tags:', '  # third', '  - x', 't: | # 4', '  # text')
    )
    expect(frontMatter.comments.map(({ text }) => text)).toEqual(['first', 'second', 'third', '4'])
    expect(frontMatter.comments.map(({ span }) => source.slice(span))).toEqual([
      '# first',
      '# second',
      '# third',
      '# 4'
    ])
  })

  it('finds comments also where there is nothing else', () => {
    const { frontMatter } = read(yaml('# only this'))
    expect(frontMatter.state).toBe('ok')
    expect(frontMatter.comments).toHaveLength(1)
  })

  it('follows anchors, aliases and merge keys; what an alias brings has the alias as its place', () => {
    const post = read(
      yaml(
        'base: &base {alt: A, hidden: true}',
        'name: &name Ann',
        'cover:',
        '  <<: *base',
        '  alt: B',
        'by: *name',
        '*name : x'
      )
    )
    expect(post.frontMatter.problems).toEqual([])
    expect(post.data).toEqual({
      base: { alt: 'A', hidden: true },
      name: 'Ann',
      cover: { hidden: true, alt: 'B' },
      by: 'Ann',
      Ann: 'x'
    })
    expect(post.raw('by')).toBe('*name')
    expect(post.raw('cover', 'hidden')).toBe('*base')
  })

  it('merges several maps, the first of which wins', () => {
    const post = read(yaml('a: &a {x: 1, y: 1}', 'b: &b {x: 2, z: 2}', 'c:', '  <<: [*a, *b]'))
    expect(post.data.c).toEqual({ x: 1, y: 1, z: 2 })
  })

  it('has names as written for keys that are not texts', () => {
    const post = read(yaml('1: a', 'true: b', '~: c', '2026-01-01: d', '? e', ': f', '"g h" : i'))
    expect(Object.keys(post.data)).toEqual(['1', 'true', '~', '2026-01-01', 'e', 'g h'])
    expect(post.rawKey('g h')).toBe('"g h"')
  })

  it('takes keys of JavaScript objects as any other', () => {
    const post = read(yaml('__proto__: {polluted: true}', 'constructor: x', 'toString: y', 'hasOwnProperty: z'))
    expect(Object.getPrototypeOf(post.data)).toBeNull()
    expect(Object.keys(post.data)).toEqual(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('lets the last of two equal keys win in the data, and keeps both in the tree', () => {
    const post = read(yaml('a: 1', 'a: 2'))
    expect(post.data.a).toBe(2)
    expect(post.frontMatter.root.entries).toHaveLength(2)
  })

  it.each([
    ['nothing', '---\n---\nText'],
    ['a blank line', '---\n\n---\nText'],
    ['null', '---\n~\n---\nText']
  ])('takes %s between the fences for no fields', (_case, text) => {
    const { frontMatter, data } = read(text)
    expect(frontMatter.state).toBe('ok')
    expect(data).toEqual({})
  })
})
