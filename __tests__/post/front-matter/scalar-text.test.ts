import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { findField } from '../../../src/post/front-matter/find.js'
import { quoteYaml, spanInText, textOf, textSpan, writeText } from '../../../src/post/front-matter/scalar-text.js'
import type { ScalarNode } from '../../../src/post/post.js'
import { type ReadPost, read, toml, yaml } from './reading.js'

function scalar(post: ReadPost): ScalarNode {
  const node = findField(post.frontMatter.root, ['a'])?.node
  if (node?.kind !== 'scalar') throw new Error('Not a scalar')
  return node
}

const texts: [text: string, inside: string, word: string | undefined][] = [
  [yaml('a: the word'), 'the word', 'word'],
  [yaml('a: "the word"'), 'the word', 'word'],
  [yaml("a: 'the word'"), 'the word', 'word'],
  [yaml("a: '''the word'''"), "''the word''", undefined],
  [yaml('a: "the\\tword"'), 'the\\tword', undefined],
  [yaml('a: the', '  word'), 'the\n  word', undefined],
  [yaml('a: |', '  the word'), '|\n  the word', undefined],
  [yaml('a: the: word'), 'the: word', 'word'],
  [yaml('b: &b "the word"', 'a: *b'), '*b', undefined],
  [toml('a = "the word"'), 'the word', 'word'],
  [toml("a = 'the word'"), 'the word', 'word'],
  [toml('a = """the word"""'), 'the word', 'word'],
  [toml('a = """', 'the word"""'), '\nthe word', undefined],
  ['{"a": "the word"}', 'the word', 'word'],
  ['{"a": "the \\u0077ord"}', 'the \\u0077ord', undefined]
]

describe('textSpan', () => {
  it.each(texts)('is what stands inside the quotes of %j', (text, inside) => {
    const post = read(text)
    expect(post.source.slice(textSpan(post.source, scalar(post)))).toBe(inside)
  })
})

describe('spanInText', () => {
  it.each(texts)('is the place of a part of the text, where it is written as it is: %j', (text, _inside, word) => {
    const post = read(text)
    const node = scalar(post)
    const from = textOf(node)?.indexOf('word') ?? -1
    const span = spanInText(post.source, node, { from, to: from + 4 })
    expect(span && post.source.slice(span)).toBe(word)
  })
})

describe('textOf', () => {
  it('is undefined for what is no text', () => {
    expect(textOf(scalar(read(yaml('a: 1'))))).toBeUndefined()
    expect(textOf(undefined)).toBeUndefined()
  })
})

describe('writeText', () => {
  it.each([
    ['plain', yaml('a: x'), 'New text', 'New text'],
    ['plain, where quotes are needed', yaml('a: x'), 'New: text', '"New: text"'],
    ['plain, where it would be something else', yaml('a: x'), 'yes', '"yes"'],
    ['single quotes', yaml("a: 'x'"), "It's", "'It''s'"],
    ['double quotes', yaml('a: "x"'), "It's", '"It\'s"'],
    ['double quotes, with some inside', yaml('a: "x"'), 'a "b"', `'a "b"'`],
    ['TOML', toml('a = "x"'), 'a "b"', '"a \\"b\\""'],
    ['literal TOML', toml("a = 'x'"), 'a "b"', `'a "b"'`],
    ['JSON', '{"a": "x"}', 'a "b"', '"a \\"b\\""']
  ])('keeps the way of writing: %s', (_style, text, value, written) => {
    const post = read(text)
    expect(writeText(post.frontMatter.format ?? 'yaml', scalar(post), value)).toBe(written)
  })

  it.each([
    ['yaml', yaml('a: x')],
    ['yaml', yaml('a: "x"')],
    ['yaml', yaml("a: 'x'")],
    ['toml', toml('a = "x"')],
    ['toml', toml("a = 'x'")],
    ['json', '{"a": "x"}']
  ] as const)('writes any text so that it is read again: %s %j', (format, text) => {
    const post = read(text)
    const { from, to } = scalar(post).span
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab :#\'"\\\n\t-[]{}&*!|>%@`,?é😀') }), (value) => {
        const changed =
          post.source.text.slice(0, from) + writeText(format, scalar(post), value) + post.source.text.slice(to)
        expect(read(changed).data).toEqual({ a: value })
      })
    )
  })
})

describe('quoteYaml', () => {
  it('makes a text of anything that looks like something else', () => {
    for (const text of ['true', '1', '~', '', ' x ', '2026-01-01', "it's"]) {
      expect(read(yaml(`a: ${quoteYaml(text)}`)).data.a).toBe(text)
    }
  })
})
