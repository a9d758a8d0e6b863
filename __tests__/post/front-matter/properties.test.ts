import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { applyEdits } from '../../../src/post/edits.js'
import { toData, walkFields } from '../../../src/post/front-matter/find.js'
import { textSpan } from '../../../src/post/front-matter/scalar-text.js'
import type { FrontMatterNode } from '../../../src/post/post.js'
import type { Span } from '../../../src/post/source.js'
import { type ReadPost, read } from './reading.js'

/** Pieces of front matter, good and bad, so that random texts meet every part of the parsers. */
const pieces = fc.constantFrom(
  ...[
    '---',
    '----',
    '+++',
    '...',
    '\n',
    '\n',
    '\r\n',
    '\n\n',
    '\t',
    ' ',
    '  ',
    '\uFEFF',
    '\0',
    '\uFFFD',
    '😀',
    'é',
    '—'
  ],
  ...[
    'title',
    'a',
    'tags',
    'cover',
    'x y',
    'js',
    'yaml',
    'json',
    'toml',
    '<<',
    '__proto__',
    'true',
    '007',
    '2026-01-01'
  ],
  ...[
    ': ',
    ':',
    ' = ',
    '=',
    '"',
    "'",
    '"""',
    "'''",
    '\\',
    '\\"',
    '[',
    ']',
    '{',
    '}',
    ',',
    '- ',
    '-',
    '? ',
    '#',
    ' # c'
  ],
  ...[
    '&a ',
    '*a',
    '!x ',
    '!!str ',
    '|',
    '>-',
    '@',
    '`',
    '%',
    '[[a]]\n',
    '[a.b]\n',
    'a: b\n',
    'a: "b"\n',
    'a = "b"\n',
    '"a": 1,',
    '// c'
  ]
)
const soup = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''))
const posts = fc.oneof(
  soup,
  soup.map((text) => `---\n${text}\n---\nText`),
  soup.map((text) => `---\na: 1\n${text}\nb: 2\n---\nText`),
  soup.map((text) => `+++\na = 1\n${text}\nb = 2\n+++\nText`),
  soup.map((text) => `{"a": 1, ${text}}\nText`),
  fc.string({ unit: 'binary', maxLength: 60 }).map((text) => `---\n${text}\n---\n`)
)

function inside(inner: Span, outer: Span): boolean {
  return outer.from <= inner.from && inner.from <= inner.to && inner.to <= outer.to
}

function expectNested(post: ReadPost, node: FrontMatterNode): void {
  if (node.kind === 'list') {
    for (const item of node.items) {
      expect(inside(item.span, node.span)).toBe(true)
      expectNested(post, item)
    }
  }
  if (node.kind === 'map') {
    for (const entry of node.entries) {
      expect(inside(entry.keySpan, node.span)).toBe(true)
      expect(inside(entry.node.span, node.span)).toBe(true)
      expectNested(post, entry.node)
    }
  }
}

describe('front matter of any text', () => {
  it('has its blocks, keys, values, problems and comments within the text, and values within each other', () => {
    fc.assert(
      fc.property(posts, (text) => {
        const post = read(text)
        const { frontMatter } = post
        const whole = { from: 0, to: text.length }
        expect(inside(frontMatter.span, whole)).toBe(true)
        expect(inside(frontMatter.contentSpan, frontMatter.span)).toBe(true)
        for (const { span } of frontMatter.comments) expect(inside(span, whole)).toBe(true)
        for (const problem of frontMatter.problems) {
          expect(inside(problem.span, whole)).toBe(true)
          expect(problem.message).toMatch(/^[A-Z`"][\s\S]*\.$/)
        }
        for (const field of walkFields(frontMatter.root)) {
          expect(inside(field.keySpan, whole)).toBe(true)
          expect(inside(field.node.span, whole)).toBe(true)
        }
        expectNested(post, frontMatter.root)
        expect(frontMatter.data).toEqual(toData(frontMatter.root))
        expect(frontMatter.state === 'ok').toBe(frontMatter.problems.length === 0)
      }),
      { numRuns: 2000 }
    )
  })

  it('has fixes that can be made, each of which changes the text', () => {
    fc.assert(
      fc.property(posts, (text) => {
        for (const { fix } of read(text).frontMatter.problems) {
          if (fix) expect(applyEdits(text, fix.edits)).not.toBe(text)
        }
      }),
      { numRuns: 1000 }
    )
  })

  it('is the same with CRLF for line ends', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const lines = `---\na: 1\n${text.replaceAll('\r\n', '\n')}\nb: 2\n---\nText`
        const unix = read(lines)
        const windows = read(lines.replaceAll('\n', '\r\n'))
        expect(windows.frontMatter.state).toBe(unix.frontMatter.state)
        if (unix.frontMatter.state === 'ok') expect(windows.data).toEqual(unix.data)
      })
    )
  })
})

describe('fields that were written without a mistake', () => {
  const key = fc.stringMatching(/^[a-z][a-z0-9_]{0,8}$/)
  const word = fc
    .stringMatching(/^[a-zé😀][a-z0-9 é😀()/.-]{0,20}[a-z0-9é😀]$/u)
    .filter((text) => !/^(?:true|null|false)$/.test(text))
  const fields = fc.uniqueArray(fc.tuple(key, word), { minLength: 1, maxLength: 6, selector: ([name]) => name })
  const formats = {
    'plain YAML': (pairs: [string, string][]) =>
      `---\n${pairs.map(([name, value]) => `${name}: ${value}`).join('\n')}\n---\n`,
    'quoted YAML': (pairs: [string, string][]) =>
      `---\n${pairs.map(([name, value]) => `${name}: "${value}"`).join('\n')}\n---\n`,
    TOML: (pairs: [string, string][]) =>
      `+++\n${pairs.map(([name, value]) => `${name} = "${value}"`).join('\n')}\n+++\n`,
    JSON: (pairs: [string, string][]) => `{${pairs.map(([name, value]) => `"${name}": "${value}"`).join(',\n')}}\n`
  }

  it.each(Object.entries(formats))('are read with their places: %s', (_format, write) => {
    fc.assert(
      fc.property(fields, (pairs) => {
        const { source, frontMatter } = read(write(pairs))
        expect(frontMatter.problems).toEqual([])
        expect({ ...frontMatter.data }).toEqual(Object.fromEntries(pairs))
        for (const { keySpan, key: name, node } of frontMatter.root.entries) {
          expect(source.slice(keySpan).replaceAll('"', '')).toBe(name)
          if (node.kind === 'scalar') expect(source.slice(textSpan(source, node))).toBe(node.value)
        }
      })
    )
  })
})
