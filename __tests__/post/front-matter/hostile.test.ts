import { describe, expect, it } from '@jest/globals'
import { parseFrontMatter } from '../../../src/post/front-matter/parse.js'
import { Source } from '../../../src/post/source.js'
import { onlyProblem, read, toml, yaml } from './reading.js'

const fill = (part: string, length = 20_000): string => part.repeat(Math.floor(length / part.length))
const nested = (open: string, close: string, depth = 10_000): string => open.repeat(depth) + close.repeat(depth)
const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n')

describe('hostile front matter', () => {
  it.each([
    ['lists of YAML', yaml('title: x', `a: ${nested('[', ']')}`, 'b: 1'), 3],
    ['open lists of YAML', yaml('title: x', `a: ${'['.repeat(10_000)}`, 'b: 1'), 3],
    ['maps of YAML', yaml('title: x', `a: ${nested('{a: ', '}')}`, 'b: 1'), 3],
    ['lists in block style', yaml('title: x', `a:\n  ${'- '.repeat(10_000)}x`, 'b: 1'), 4],
    [
      'keys in block style',
      yaml(
        'title: x',
        'a:',
        lines(500, (index) => `${' '.repeat(index + 1)}a:`),
        'b: 1'
      ),
      104
    ],
    ['arrays of TOML', toml('title = "x"', `a = ${nested('[', ']')}`, 'b = 1'), 3],
    ['inline tables of TOML', toml('title = "x"', `a = ${nested('{a = ', '}')}`, 'b = 1'), 3],
    ['dotted keys of TOML', toml('title = "x"', 'b = 1', `a${'.a'.repeat(10_000)} = 1`), 4]
  ])('is nested 10,000 deep: %s', (_name, text, line) => {
    const post = read(text)
    expect(onlyProblem(post)).toMatchObject({ kind: 'syntax', line, message: expect.stringContaining('100 levels') })
    expect(post.data).toMatchObject({ title: 'x', b: 1 })
  })

  it('is nested 10,000 deep: JSON', () => {
    const post = read(`{"title": "x", "a": ${nested('[', ']')}}`)
    expect(onlyProblem(post)).toMatchObject({ kind: 'syntax', message: expect.stringContaining('100 levels') })
  })

  it('may be nested a hundred deep', () => {
    expect(read(yaml(`a: ${nested('[', ']', 99)}`)).frontMatter.state).toBe('ok')
    expect(read(toml(`a = ${nested('[', ']', 98)}`)).frontMatter.state).toBe('ok')
    expect(read(`{"a": ${nested('[', ']', 98)}}`).frontMatter.state).toBe('ok')
  })

  it('has aliases that would make billions of values', () => {
    const bomb = lines(30, (index) => `a${index + 1}: &a${index + 1} [${Array(9).fill(`*a${index}`).join(', ')}]`)
    const post = read(yaml('a0: &a0 [x, x, x, x, x, x, x, x, x]', bomb, 'title: x'))
    expect(onlyProblem(post)).toMatchObject({ kind: 'syntax', message: expect.stringContaining('10,000 values') })
    expect(post.data.title).toBe('x')
  })

  it('has merge keys that would make billions of values', () => {
    const bomb = lines(
      60,
      (index) => `a${index + 1}: &a${index + 1}\n  x${index}: [*a${index}, *a${index}]\n  <<: *a${index}`
    )
    const post = read(yaml('a0: &a0 {x: 1}', bomb, 'title: x'))
    expect(onlyProblem(post).message).toContain('10,000 values')
    expect(post.data.title).toBe('x')
  })

  it('is larger than any front matter is', () => {
    const post = read(yaml(fill('key: value\n', 10_000_000)))
    expect(onlyProblem(post)).toMatchObject({
      kind: 'syntax',
      line: 1,
      message: expect.stringContaining('256 thousand')
    })
    expect(post.data).toEqual({})
  })

  it.each([
    ['YAML that is not closed', `---\n${fill('a: b\n', 10_000_000)}`, 'broken'],
    ['TOML that is not closed', `+++\n${fill('a = 1\n', 10_000_000)}`, 'broken'],
    ['JSON that is not closed', `{"a": "${fill('x', 10_000_000)}`, 'broken'],
    ['a long body', yaml('title: x') + fill('Some --- text\n', 10_000_000), 'ok'],
    ['a long body behind a missing fence', `---\ntitle: x\n\n${fill('Some text\n', 10_000_000)}`, 'broken'],
    ['blank lines', fill('\n', 10_000_000), 'missing'],
    ['dashes', fill('-', 10_000_000), 'missing'],
    ['em dashes', fill('—', 10_000_000), 'missing'],
    ['one word behind the fence', `---${fill('x', 10_000_000)}`, 'missing'],
    ['comments', fill('# x\n', 10_000_000), 'missing']
  ])('is a file of 10 MB: %s', (_name, text, state) => {
    const frontMatter = parseFrontMatter(new Source('a.md', text))
    expect(frontMatter.state).toBe(state)
    expect(frontMatter.problems.length).toBeLessThanOrEqual(20)
  })

  it('has thousands of blank lines, over which gray-matter would take the square of their number', () => {
    const post = read(yaml('title: x', fill('\n'), 'draft: true'))
    expect(onlyProblem(post).message).toContain('empty lines')
  })

  it.each([
    ['open quotes', yaml(fill('a: "b\n'))],
    ['quotes in quotes', yaml(fill('a: "b" c"\n'))],
    ['a continued text', yaml('a: "x', fill('y\n'), 'z"')],
    ['colons', yaml(fill('a: b: c\n'))],
    ['colons in a line', yaml(`a${fill(': ')}`)],
    ['tabs', yaml(fill('\ta: b\n'))],
    ['tags', yaml(`a: ${fill('!x ')}`)],
    ['tags of lines', yaml(fill('a: !x y\n'))],
    ['anchors', yaml(`a: ${fill('&a ')}`)],
    ['aliases of nothing', yaml(fill('a: *b\n'))],
    [
      'a chain of aliases',
      yaml(
        'a0: &a0 [x]',
        lines(5000, (index) => `a${index + 1}: &a${index + 1} [*a${index}]`)
      )
    ],
    ['closing brackets', yaml(`a: ${fill(']')}`)],
    ['commas', yaml(`a: [${fill(',')}]`)],
    ['directives', yaml(fill('%a\n'))],
    ['no fields', yaml(fill('x\n'))],
    ['equal keys', yaml(fill('a: b\n'))],
    ['control characters', yaml(fill('a: \0\n'))],
    ['backslashes', yaml(`a: "${fill('\\q')}"`)],
    ['uneven indentation', yaml(fill(' a: b\na: c\n'))],
    ['equal keys of TOML', toml(fill('a = 1\n'))],
    ['equal tables of TOML', toml(fill('[a]\n'))],
    ['lines that are not TOML', toml(fill('a b\n'))],
    ['an open array of TOML', toml(`a = [${fill('1,')}`)],
    ['a text of TOML', toml(`a = "${fill('x', 200_000)}"`)],
    ['an open text of TOML', toml(`a = """${fill('x\n')}`)],
    ['equal keys of JSON', `{${fill('"a": 1,')}"b": 1}`],
    ['commas of JSON', `{"a": [${fill(',')}]}`],
    ['words of JSON', `{"a": ${fill('x ')}}`],
    ['quotes of JSON', `{"a": ${fill('"\n')}}`]
  ])('has thousands of mistakes: %s', (_name, text) => {
    const { frontMatter } = read(text)
    expect(frontMatter.state).toBe('broken')
    expect(frontMatter.problems.length).toBeGreaterThan(0)
    expect(frontMatter.problems.length).toBeLessThanOrEqual(20)
    for (const { message } of frontMatter.problems) expect(message.length).toBeLessThan(500)
  })

  it('is saved as UTF-16, and still read', () => {
    const frontMatter = parseFrontMatter(new Source('a.md', '\uFEFF---\ntitle: x\n---\n', 0))
    expect(frontMatter.problems).toMatchObject([{ kind: 'syntax', message: expect.stringContaining('UTF-16') }])
    expect(frontMatter.data).toEqual({ title: 'x' })
  })

  it('has a letter of an older encoding', () => {
    const frontMatter = parseFrontMatter(new Source('a.md', '---\ntitle: caf\uFFFD\n---\n', 14))
    expect(frontMatter.problems).toMatchObject([
      { kind: 'syntax', message: expect.stringContaining('UTF-8'), span: { from: 14, to: 15 } }
    ])
  })

  it('leaves a letter of an older encoding in the body to others', () => {
    expect(parseFrontMatter(new Source('a.md', '---\ntitle: x\n---\ncaf\uFFFD\n', 20)).state).toBe('ok')
  })
})
