import { describe, expect, it } from '@jest/globals'
import { fixed, onlyProblem, read, yaml } from './reading.js'

/** A mistake in the first lines, what is said of it, where, and the lines after the fix; `after: 1` follows every time. */
type Case = [
  name: string,
  lines: string[],
  expected: { at: string; line: number; message: RegExp; fixed?: string[]; data: Record<string, unknown> }
]

const CASES: Case[] = [
  [
    'a colon in a text',
    ['title: SEO: the basics'],
    {
      at: ':',
      line: 2,
      message: /`title` has a colon.*quotes/,
      fixed: ['title: "SEO: the basics"'],
      data: { title: 'SEO: the basics' }
    }
  ],
  [
    'a colon in a text with quotes',
    ['title: He said "hi": hello'],
    {
      at: ':',
      line: 2,
      message: /colon/,
      fixed: [`title: 'He said "hi": hello'`],
      data: { title: 'He said "hi": hello' }
    }
  ],
  [
    'a colon at the end of a text, before a comment',
    ['title: To do: # later'],
    { at: ':', line: 2, message: /colon/, fixed: ['title: "To do:" # later'], data: { title: 'To do:' } }
  ],
  [
    'a colon in a nested text',
    ['cover:', '  alt: Fig. 1: a cat'],
    {
      at: ':',
      line: 3,
      message: /`alt` has a colon/,
      fixed: ['cover:', '  alt: "Fig. 1: a cat"'],
      data: { cover: { alt: 'Fig. 1: a cat' } }
    }
  ],
  [
    'two colons in an item of a list',
    ['steps:', '  - One: two: three'],
    {
      at: ':',
      line: 3,
      message: /colon/,
      data: { steps: [{ One: 'two: three' }] },
      fixed: ['steps:', '  - One: "two: three"']
    }
  ],
  ...(['@', '`', '%', '*', '|', '>', ']', '}', ','] as const).map(
    (sign): Case => [
      `a text that starts with ${sign}`,
      [`title: ${sign}name is it`],
      {
        at: `${sign}name is it`,
        line: 2,
        message: new RegExp(`starts with "\\${sign}"`),
        fixed: [`title: "${sign}name is it"`],
        data: { title: `${sign}name is it` }
      }
    ]
  ),
  [
    'a text that starts with a bracket',
    ['title: [Review] A phone'],
    {
      at: '[Review] A phone',
      line: 2,
      message: /start of a list/,
      fixed: ['title: "[Review] A phone"'],
      data: { title: '[Review] A phone' }
    }
  ],
  [
    'a text that starts with a dash',
    ['title: - a list?'],
    { at: '- a list?', line: 2, message: /item of a list/, fixed: ['title: "- a list?"'], data: { title: '- a list?' } }
  ],
  [
    'no closing quote',
    ['title: "A post', 'summary: x'],
    {
      at: '"A post',
      line: 2,
      message: /double quote, but has none at its end/,
      fixed: ['title: "A post"', 'summary: x'],
      data: { title: 'A post', summary: 'x' }
    }
  ],
  [
    'no closing quote, where later values have some',
    ["title: 'A post", "summary: 'x'"],
    {
      at: "'A post",
      line: 2,
      message: /single quote/,
      fixed: ["title: 'A post'", "summary: 'x'"],
      data: { title: 'A post', summary: 'x' }
    }
  ],
  [
    'no closing quote after several lines',
    ['title: "A post', '  that goes on', 'summary: x'],
    {
      at: '"A post',
      line: 2,
      message: /closing quote/,
      fixed: ['title: "A post', '  that goes on"', 'summary: x'],
      data: { title: 'A post that goes on', summary: 'x' }
    }
  ],
  [
    'an apostrophe in single quotes',
    ["title: 'It's here'"],
    { at: "'", line: 2, message: /single quotes in it/, fixed: ['title: "It\'s here"'], data: { title: "It's here" } }
  ],
  [
    'quotes in double quotes',
    ['title: "The "best" post"'],
    {
      at: '"',
      line: 2,
      message: /double quotes in it/,
      fixed: [`title: 'The "best" post'`],
      data: { title: 'The "best" post' }
    }
  ],
  [
    'quotes and an apostrophe in double quotes',
    ['title: "It\'s the "best" post"'],
    {
      at: '"',
      line: 2,
      message: /double quotes/,
      fixed: ['title: "It\'s the \\"best\\" post"'],
      data: { title: 'It\'s the "best" post' }
    }
  ],
  [
    'text behind the closing quote',
    ['title: "Best" of 2026'],
    {
      at: ' of 2026',
      line: 2,
      message: /behind the closing quote/,
      fixed: [`title: '"Best" of 2026'`],
      data: { title: '"Best" of 2026' }
    }
  ],
  [
    'a backslash in double quotes',
    ['path: "C:\\Users\\new"'],
    { at: '\\U', line: 2, message: /backslash/, fixed: ['path: "C:\\\\Users\\new"'], data: { path: 'C:\\Users\new' } }
  ],
  [
    'a quoted text that goes on without indentation',
    ['title: "A post', 'that goes on"'],
    {
      at: 'that goes on"',
      line: 3,
      message: /goes on in a line that is not indented/,
      fixed: ['title: "A post', '  that goes on"'],
      data: { title: 'A post that goes on' }
    }
  ],
  [
    'a quoted text that goes on behind a tab',
    ['title: "A post', '\tthat goes on"'],
    {
      at: '\tthat goes on"',
      line: 3,
      message: /indented with a tab/,
      fixed: ['title: "A post', '  that goes on"'],
      data: { title: 'A post that goes on' }
    }
  ],
  [
    'two quoted texts',
    ['title: "One" and "two"'],
    {
      at: ' and "two"',
      line: 2,
      message: /behind the closing quote/,
      fixed: [`title: '"One" and "two"'`],
      data: { title: '"One" and "two"' }
    }
  ],
  [
    'a bracket too many',
    ['tags: [seo, web]]'],
    { at: ']', line: 2, message: /one `\]` too many/, fixed: ['tags: [seo, web]'], data: { tags: ['seo', 'web'] } }
  ],
  [
    'items that are not in one column',
    ['tags:', '  - seo', ' - web'],
    {
      at: '  - seo',
      line: 3,
      message: /indented by 2 spaces/,
      fixed: ['tags:', ' - seo', ' - web'],
      data: { tags: ['seo', 'web'] }
    }
  ],
  [
    'tabs in a list of several lines',
    ['tags: [', '\tseo', ']'],
    { at: '\t', line: 3, message: /tab/, fixed: ['tags: [', '  seo', ']'], data: { tags: ['seo'] } }
  ],
  [
    'no space after the colon',
    ['title:A post'],
    {
      at: ':',
      line: 2,
      message: /no space after the colon of `title`/,
      fixed: ['title: A post'],
      data: { title: 'A post' }
    }
  ],
  [
    'a non-breaking space after the colon',
    ['title:\u00a0A post'],
    { at: '\u00a0', line: 2, message: /not a plain space/, fixed: ['title: A post'], data: { title: 'A post' } }
  ],
  [
    'an equals sign',
    ['title = A post'],
    { at: ' = ', line: 2, message: /equals sign/, fixed: ['title: A post'], data: { title: 'A post' } }
  ],
  [
    'tabs',
    ['cover:', '\timage: x', '\talt: y'],
    {
      at: '\t',
      line: 3,
      message: /indented with a tab/,
      fixed: ['cover:', '  image: x', '  alt: y'],
      data: { cover: { image: 'x', alt: 'y' } }
    }
  ],
  [
    'a tab where no indentation belongs',
    ['title: x', '\tsummary: y'],
    { at: '\t', line: 3, message: /tab/, fixed: ['title: x', 'summary: y'], data: { title: 'x', summary: 'y' } }
  ],
  [
    'a space too many',
    ['title: x', ' summary: y'],
    {
      at: ' summary: y',
      line: 3,
      message: /indented by 1 space/,
      fixed: ['title: x', 'summary: y'],
      data: { title: 'x', summary: 'y' }
    }
  ],
  [
    'a space too many in the first line',
    [' title: x', 'summary: y'],
    {
      at: ' title: x',
      line: 2,
      message: /indented by 1 space/,
      fixed: ['title: x', 'summary: y'],
      data: { title: 'x', summary: 'y' }
    }
  ],
  [
    'a list that is not closed',
    ['tags: [seo, web'],
    {
      at: '[seo, web',
      line: 2,
      message: /list of `tags`.*no `\]`/,
      fixed: ['tags: [seo, web]'],
      data: { tags: ['seo', 'web'] }
    }
  ],
  [
    'a map that is not closed',
    ['cover: {image: x'],
    {
      at: '{image: x',
      line: 2,
      message: /map of `cover`/,
      fixed: ['cover: {image: x}'],
      data: { cover: { image: 'x' } }
    }
  ],
  [
    'a line that is no field',
    ['title: x', 'what is this'],
    { at: 'what is this', line: 3, message: /can't read "what is this".*no `key: value`/, data: { title: 'x' } }
  ],
  [
    'items behind a value',
    ['tags: seo', '- web'],
    { at: '- web', line: 3, message: /item of a list/, data: { tags: 'seo' } }
  ],
  [
    'a word with an exclamation mark, which YAML takes for a type',
    ['title: !important news'],
    {
      at: '!important',
      line: 2,
      message: /mark of a type/,
      fixed: ['title: "!important news"'],
      data: { title: 'news' }
    }
  ],
  [
    'a type that would make an object',
    ['user: !ruby/object:User {name: x}'],
    { at: '!ruby/object:User', line: 2, message: /mark of a type/, data: { user: { name: 'x' } } }
  ],
  [
    'a type that would make a function',
    ['run: !!js/function "function () { return 1 }"'],
    {
      at: '!!js/function',
      line: 2,
      message: /mark of a type/,
      fixed: [`run: '!!js/function "function () { return 1 }"'`],
      data: { run: 'function () { return 1 }' }
    }
  ],
  [
    'a reference to nothing',
    ['title: *name'],
    { at: '*name', line: 2, message: /`&name`, which isn't there/, fixed: ['title: "*name"'], data: { title: '*name' } }
  ],
  [
    'a reference to itself',
    ['list: &list [1, *list]'],
    { at: '*list', line: 2, message: /itself a part of/, data: { list: [1, '*list'] } }
  ],
  ['a merge of what is no map', ['<<: [1]'], { at: '<<', line: 2, message: /no map here/, data: {} }],
  ['a list for a key', ['[a, b]: c'], { at: '[a, b]', line: 2, message: /name of a field must be a text/, data: {} }],
  [
    'control characters',
    ['title: a\u0000b\u0007'],
    { at: '\u0000', line: 2, message: /U\+0000 and 1 more/, fixed: ['title: ab'], data: { title: 'a\u0000b\u0007' } }
  ]
]

describe('mistakes in YAML', () => {
  it.each(CASES)('%s', (_name, lines, expected) => {
    const post = read(yaml(...lines, 'after: 1'))
    const problem = onlyProblem(post)
    expect(problem).toMatchObject({ kind: 'syntax', at: expected.at, line: expected.line })
    expect(problem.message).toMatch(expected.message)
    expect(post.frontMatter.state).toBe('broken')
    expect(post.data).toEqual({ ...expected.data, after: 1 })
    expect(fixed(post, problem)).toBe(expected.fixed && yaml(...expected.fixed, 'after: 1'))
    if (expected.fixed) expect(read(yaml(...expected.fixed)).frontMatter.problems).toEqual([])
  })

  it.each(CASES)('with CRLF: %s', (_name, lines, expected) => {
    const post = read(yaml(...lines, 'after: 1').replaceAll('\n', '\r\n'))
    expect(onlyProblem(post)).toMatchObject({ at: expected.at, line: expected.line })
    expect(post.data.after).toBe(1)
  })

  it('are told one by one, each in its line, and the rest is read', () => {
    const post = read(
      yaml(
        'title: A: b',
        'summary: "x',
        'draft: true',
        'cover:',
        '\timage: "it"s"',
        'tags: [a',
        'slug:b',
        'weight: 1',
        'nonsense',
        'last: *z'
      )
    )
    const lines = post.frontMatter.problems.map(({ span }) => post.source.position(span.from).line)
    expect(lines).toEqual([2, 3, 6, 6, 7, 8, 10, 11])
    expect(post.data).toEqual({
      title: 'A: b',
      summary: 'x',
      draft: true,
      cover: { image: 'it"s' },
      tags: ['a'],
      slug: 'b',
      weight: 1,
      last: '*z'
    })
  })

  it('leave the places of what is read after them as they are in the file', () => {
    const post = read(yaml('title: A: b', 'cover:', '\timage: x', 'slug: y'))
    expect(post.raw('title')).toBe('A: b')
    expect(post.raw('cover', 'image')).toBe('x')
    expect(post.raw('slug')).toBe('y')
    expect(post.rawKey('slug')).toBe('slug')
    const title = post.frontMatter.root.entries[0]?.node
    expect(title).toMatchObject({ kind: 'scalar', style: 'plain' })
  })

  it.each([
    ['a list', yaml('- one', '- two'), '- one', /is a list/],
    ['a text', yaml('once upon a time', '', '[x](y)'), 'once upon a time', /is plain text/],
    ['a number', yaml('42'), '42', /is plain text/]
  ])('are fields that are none: %s', (_name, text, at, message) => {
    const post = read(text)
    expect(onlyProblem(post)).toMatchObject({ kind: 'syntax', at, message: expect.stringMatching(message) })
    expect(post.data).toEqual({})
  })

  it('are dots that end the YAML before its end', () => {
    const post = read(yaml('title: x', '...', 'draft: true'))
    expect(onlyProblem(post)).toMatchObject({ line: 4, message: expect.stringContaining('`...`') })
    expect(post.data).toEqual({ title: 'x' })
  })

  it('are letters of an older encoding', () => {
    const invalid = read(yaml('title: caf\uFFFD'))
    expect(invalid.frontMatter.problems).toEqual([])
  })
})

describe('duplicate keys', () => {
  it('with the same value: the second can go', () => {
    const post = read(yaml('title: x', 'tags: [a]', 'title: x # again', 'draft: true'))
    const problem = onlyProblem(post)
    expect(problem).toMatchObject({ kind: 'duplicate-key', at: 'title', line: 4 })
    expect(problem.message).toContain('the same value as on line 2')
    expect(fixed(post, problem)).toBe(yaml('title: x', 'tags: [a]', 'draft: true'))
  })

  it('with the same value of several lines', () => {
    const post = read(yaml('tags:', '  - a', '  - b', 'tags:', '  - a', '  - b', 'x: 1'))
    expect(fixed(post, onlyProblem(post))).toBe(yaml('tags:', '  - a', '  - b', 'x: 1'))
  })

  it('with other values: the author has to choose', () => {
    const post = read(yaml('title: x', 'title: y'))
    const problem = onlyProblem(post)
    expect(problem.message).toContain('another value than on line 2')
    expect(problem.fix).toBeUndefined()
  })

  it('in maps of every level', () => {
    const post = read(yaml('cover:', '  alt: a', '  image: b', '  alt: a', 'list:', '  - {x: 1, x: 2}'))
    expect(post.frontMatter.problems.map(({ span }) => post.source.slice(span))).toEqual(['alt', 'x'])
  })

  it('are no duplicates across maps, nor where a merge key brings one', () => {
    const post = read(yaml('a: &a {x: 1}', 'b: {x: 1}', 'c:', '  <<: *a', '  x: 2', 'd: *a', 'e: *a'))
    expect(post.frontMatter.problems).toEqual([])
  })

  it('three times are two problems', () => {
    expect(read(yaml('a: 1', 'a: 1', 'a: 1')).frontMatter.problems).toHaveLength(2)
  })
})

describe('repairs of YAML', () => {
  it('never undo each other: a line is not told to move in and out again', () => {
    const post = read(yaml('title: 0', 'subtitle:', 'link: {relative: >-', '    https://a.example/old}'))
    const moves = post.frontMatter.problems.filter(({ message }) => message.startsWith('The line is indented'))
    expect(moves).toHaveLength(1)
  })
})

describe('two repairs of one line', () => {
  it('are offered as one fix, for the second is meant for what the first makes', () => {
    const post = read(yaml('- title: ', ' %} image: "/images/a b.png"', '  alt: ""', 'image: ', '  image: "m"'))
    const starts = post.frontMatter.problems.flatMap(({ fix }) => fix?.edits.map(({ span }) => span.from) ?? [])
    expect(new Set(starts).size).toBe(starts.length)
  })
})
