import { describe, expect, it } from '@jest/globals'
import { fixed, onlyProblem, read } from './reading.js'

describe('JSON front matter', () => {
  it('knows where every key and value stands', () => {
    const post = read(
      '{\n  "title": "A \\"post\\"",\n  "cover": {"image": "x"},\n  "tags": ["a", 1, null, true],\n  "n": 12345678901234567890\n}\nText'
    )
    expect(post.frontMatter).toMatchObject({ state: 'ok', format: 'json' })
    expect(post.data).toEqual({
      title: 'A "post"',
      cover: { image: 'x' },
      tags: ['a', 1, null, true],
      n: 12345678901234567890n
    })
    expect(post.raw('title')).toBe('"A \\"post\\""')
    expect(post.rawKey('cover', 'image')).toBe('"image"')
    expect(post.raw('tags', 1)).toBe('1')
    expect(post.source.slice(post.frontMatter.span)).toMatch(/^\{[\s\S]*\n\}$/)
  })

  it('ends with its object, whatever braces texts have in them', () => {
    const post = read('{"a": "}", "b": {"c": "{"}}\nText }')
    expect(post.data).toEqual({ a: '}', b: { c: '{' } })
    expect(post.source.slice(post.frontMatter.span)).toBe('{"a": "}", "b": {"c": "{"}}')
  })

  it('takes keys of JavaScript objects as any other', () => {
    expect(Object.keys(read('{"__proto__": {"a": 1}, "constructor": 2}').data)).toEqual(['__proto__', 'constructor'])
  })

  it.each([
    ['a comma at the end of an object', '{"a": 1,\n "b": 2,}', /comma before the closing `}`/, '{"a": 1,\n "b": 2}'],
    [
      'a comma at the end of a list',
      '{"a": 1, "b": 2, "c": [1,]}',
      /comma before a closing `\]`/,
      '{"a": 1, "b": 2, "c": [1]}'
    ],
    ['no comma', '{"a": 1\n "b": 2}', /comma is missing/, '{"a": 1,\n "b": 2}'],
    ['a comment', '{"a": 1, // one\n "b": 2}', /no comments/, undefined],
    ['an unknown escape', '{"a": 1, "b": 2, "c": "\\U"}', /backslash/, undefined],
    ['single quotes', '{"a": 1, "b": 2, \'c\': 3}', /double quotes/, undefined]
  ])('has a mistake: %s', (_name, text, message, repaired) => {
    const post = read(`${text}\nText`)
    const problem = onlyProblem(post)
    expect(problem).toMatchObject({ kind: 'syntax', message: expect.stringMatching(message) })
    expect(post.data).toMatchObject({ a: 1, b: 2 })
    expect(fixed(post, problem)).toBe(repaired && `${repaired}\nText`)
  })

  it('has a key twice', () => {
    const post = read('{\n  "a": 1,\n  "b": 2,\n  "a": 1,\n  "c": 3\n}\n')
    const problem = onlyProblem(post)
    expect(problem).toMatchObject({ kind: 'duplicate-key', at: '"a"', line: 4 })
    expect(fixed(post, problem)).toBe('{\n  "a": 1,\n  "b": 2,\n  "c": 3\n}\n')
  })

  it('has a key twice, the second one last: then the comma above would have to go, too', () => {
    expect(onlyProblem(read('{\n  "a": 1,\n  "a": 1\n}\n')).fix).toBeUndefined()
  })
})
