import { describe, expect, it } from '@jest/globals'
import { fixed, onlyProblem, read, toml } from './reading.js'

describe('TOML front matter', () => {
  it('knows where every key and value stands, in tables too', () => {
    const post = read(
      toml(
        'title = "A post" # a comment',
        "summary = 'literal \\ text'",
        'date = 2026-02-27T09:00:00+01:00',
        'draft = true',
        'weight = 9223372036854775807',
        'tags = ["a", "b"]',
        'params.author.name = "Ann"',
        '[cover]',
        'image = "x.jpg"',
        '[params.social]',
        'site = "y"',
        '[[resources]]',
        'src = "1"',
        '[[resources]]',
        'src = "2"'
      )
    )
    expect(post.frontMatter.problems).toEqual([])
    expect(post.frontMatter.format).toBe('toml')
    expect(post.data).toEqual({
      title: 'A post',
      summary: 'literal \\ text',
      date: '2026-02-27T09:00:00+01:00',
      draft: true,
      weight: 9223372036854775807n,
      tags: ['a', 'b'],
      params: { author: { name: 'Ann' }, social: { site: 'y' } },
      cover: { image: 'x.jpg' },
      resources: [{ src: '1' }, { src: '2' }]
    })
    expect(post.raw('title')).toBe('"A post"')
    expect(post.raw('date')).toBe('2026-02-27T09:00:00+01:00')
    expect(post.rawKey('params', 'author', 'name')).toBe('name')
    expect(post.rawKey('cover')).toBe('cover')
    expect(post.raw('cover')).toBe('[cover]\nimage = "x.jpg"')
    expect(post.raw('resources', 1, 'src')).toBe('"2"')
    expect(post.frontMatter.comments.map(({ text }) => text)).toEqual(['a comment'])
  })

  it('has dates as texts of a type of their own', () => {
    const { frontMatter } = read(toml('a = 2026-02-27', 'b = "2026-02-27"', 'c = 09:00:00'))
    expect(frontMatter.root.entries.map(({ node }) => node.kind === 'scalar' && [node.type, node.value])).toEqual([
      ['datetime', '2026-02-27'],
      ['string', '2026-02-27'],
      ['datetime', '09:00:00']
    ])
  })

  it('tells how a text is written', () => {
    const { frontMatter } = read(toml('a = "x"', "b = 'x'", 'c = """', 'x"""', 'd = true'))
    expect(frontMatter.root.entries.map(({ node }) => node.kind === 'scalar' && node.style)).toEqual([
      'double',
      'literal',
      'block',
      'plain'
    ])
  })

  it('takes keys of JavaScript objects as any other', () => {
    const post = read(toml('__proto__ = 1', 'constructor.name = 2'))
    expect(Object.keys(post.data)).toEqual(['__proto__', 'constructor'])
  })

  it.each([
    ['text without quotes', 'title = A post', 'A post', /without quotes/, 'title = "A post"', 'A post'],
    ['a colon', 'title: "A post"', ': ', /equals sign/, 'title = "A post"', 'A post'],
    ['a colon, and text without quotes', 'title: A post', ': ', /equals sign/, 'title = "A post"', 'A post'],
    ['no closing quote', 'title = "A post', '"A post', /closing quote/, 'title = "A post"', 'A post'],
    ['quotes within quotes', 'title = "a "b" c"', '"a "b" c"', /same quotes/, 'title = "a \\"b\\" c"', 'a "b" c'],
    ['an unknown escape', 'title = "C:\\Users"', '"C:\\Users"', /backslash/, 'title = "C:\\\\Users"', 'C:\\Users'],
    ['True with a capital', 'title = True', 'True', /`true`/, 'title = true', true],
    ['a list that is not closed', 'title = ["a",', 'title = ["a",', /no "\]"/, 'title = ["a",]', ['a']],
    ['a day that there is not', 'title = 2026-02-30', '2026-02-30', /no such date/, undefined, '2026-02-30'],
    ['a number with a leading zero', 'title = 007', '007', /must not start with 0/, undefined, '007'],
    ['nonsense', 'what is this', 'is this', /TOML can't read/, undefined, undefined]
  ])('has a mistake: %s', (_name, line, at, message, repaired, value) => {
    const post = read(toml('before = 1', line, 'after = 1'))
    const problem = onlyProblem(post)
    expect(problem).toMatchObject({ kind: 'syntax', at, line: 3 })
    expect(problem.message).toMatch(message)
    expect(post.data).toEqual({ before: 1, ...(value !== undefined && { title: value }), after: 1 })
    expect(fixed(post, problem)).toBe(repaired && toml('before = 1', repaired, 'after = 1'))
  })

  it.each([
    ['a key', ['a = 1', 'b = 2', 'a = 3'], 'a = 3', 4, 'line 2', { a: 1, b: 2 }],
    [
      'a key of a table',
      ['a = 1', '[t]', 'a = 2', 'a = 3', 'b = 4'],
      'a = 3',
      5,
      'line 4',
      { a: 1, t: { a: 2, b: 4 } }
    ],
    ['a table', ['[t]', 'a = 1', '[t]', 'b = 2', '[u]', 'c = 3'], '[t]', 4, 'line 2', { t: { a: 1 }, u: { c: 3 } }]
  ])('has %s twice', (_name, lines, at, line, first, data) => {
    const post = read(toml(...lines))
    const problem = onlyProblem(post)
    expect(problem).toMatchObject({ kind: 'duplicate-key', at, line })
    expect(problem.message).toContain(first)
    expect(post.data).toEqual(data)
  })

  it('counts lines of the file, not of the front matter', () => {
    const post = read(`\n\n${toml('a = 1', 'a = 2')}`)
    expect(onlyProblem(post).message).toContain('line 4')
  })
})
