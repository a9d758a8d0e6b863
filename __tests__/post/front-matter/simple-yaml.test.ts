import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readSimpleYaml } from '../../../src/post/front-matter/simple-yaml.js'
import { readAnyYaml } from '../../../src/post/front-matter/yaml.js'
import { Source } from '../../../src/post/source.js'

/** The YAML behind an opening fence, as a file has it. */
function readBoth(yaml: string) {
  const source = new Source('post.md', `---\n${yaml}---\n`)
  const content = { from: 4, to: 4 + yaml.length }
  return { simple: readSimpleYaml(source.text, content), any: readAnyYaml(source, content) }
}

const POST = `title: "Baking: an introduction"
date: 2026-01-02T03:04:05+01:00
description: It's about bread [and more], isn't it?
draft: false
weight: 12
tags: ["bread", 'cake', plain words, 2026]
categories:
- baking
- "slow food"

cover:
  image: "images/bread.jpg"
  alt: 5 loaves of bread
  sizes:
    - large
  relative: true
aliases: []
ShowToc: true
`

describe('readSimpleYaml', () => {
  it('reads what front matter mostly is', () => {
    const { simple, any } = readBoth(POST)
    expect(simple).toBeDefined()
    expect({ root: simple, problems: [], comments: [] }).toEqual(any)
  })

  it.each([
    'title: one # a comment\n',
    '# a comment\ntitle: one\n',
    'title: "an \\"escape\\""\n',
    "title: 'it''s'\n",
    'title: a colon: here\n',
    'title:\n',
    'title: |\n  lines\n',
    'title: one\n  two\n',
    'title: "one\n  two"\n',
    'title: &a b\n',
    'title: *a\n',
    'title: !!str 1\n',
    'weight: 007\n',
    'weight: 1.5\n',
    'draft: True\n',
    'draft: null\n',
    'tags: [a, b\n',
    'tags: [a, [b]]\n',
    'tags: [a: b]\n',
    'tags:\n  - a: b\n',
    'tags:\n  - a\n  more\n',
    'tags:\n  - a\n - b\n',
    'a: b\n c: d\n',
    'a:\n    b: c\n  d: e\n',
    'a:\tb\n',
    'a: b\rc\n',
    'a: b\u00a0\n',
    'a: true\u3000\r\n',
    'a:\n  - b\u2003\n',
    '- a\n',
    'a\n',
    'a: b\n...\n',
    '  a: b\n',
    ''
  ])('leaves %j to the whole parser', (yaml) => {
    expect(readBoth(yaml).simple).toBeUndefined()
  })

  it('agrees with the whole parser about values of any characters', () => {
    const marks = [...' \u00a0\u3000\u200b\u0301:-#,[]{}"\'|>&*!?%@`~.+/\\_019eExoTZ']
    const words = [
      ' ',
      ' ',
      ' ',
      ': ',
      ' :',
      ' #',
      '- ',
      'é',
      '😀',
      'true',
      'null',
      '2026-02-27',
      '10:00',
      '.inf',
      '1e3'
    ]
    const value = fc.array(fc.constantFrom(...marks, ...words), { maxLength: 7 }).map((parts) => parts.join(''))
    const start = fc.constantFrom('a: ', 'b: ', 'a:  ', 'title: ', 'title: x', 'title: 5 x', 'c:\n  d: ', 'e:\n- ')
    const line = fc.tuple(start, value).map((parts) => parts.join(''))
    let read = 0
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 2 }), fc.constantFrom('\n', '\r\n'), (lines, newline) => {
        const { simple, any } = readBoth(lines.map((text) => `${text}\n`.replaceAll('\n', newline)).join(''))
        if (!simple) return
        read += 1
        expect({ root: simple, problems: [], comments: [] }).toEqual(any)
      }),
      { numRuns: 6_000 }
    )
    expect(read).toBeGreaterThan(500)
  })

  it('agrees with the whole parser about all that it reads', () => {
    const word = fc.constantFrom(
      ...[
        'a',
        'b c',
        'true',
        'no',
        'null',
        '1',
        '0',
        '07',
        '1.5',
        '1e3',
        '0x1',
        '2026-01-02',
        '2026-01-02 10:00:00',
        '5 a',
        '~'
      ],
      ...[
        '"q"',
        "'s'",
        '""',
        '"a',
        'a"',
        "it's",
        '[x]',
        '[x, y]',
        '[ "x" ,y ]',
        '[]',
        '[ ]',
        '[x,]',
        '[,]',
        '[x y, 3]',
        '{a: b}'
      ],
      ...[
        'é',
        '日本',
        '😀 x',
        'a: b',
        'a:',
        'a:b',
        'a #b',
        'a#b',
        '#a',
        '- a',
        '-a',
        '& a',
        '*a',
        '!a',
        '|',
        '>',
        '@a',
        '%a',
        '?',
        '? a',
        ''
      ]
    )
    const key = fc.constantFrom('a', 'b', 'cover', 'true', '_x', 'x-y', '"q"', '1', '<<', 'é', '-', '- a', '-  b', '#')
    const line = fc
      .tuple(
        fc.constantFrom('', '', '', ' ', '  ', '  ', '    ', '\t'),
        key,
        fc.constantFrom(': ', ':', ':  ', ' '),
        word,
        fc.constantFrom('', '', ' ')
      )
      .map((parts) => parts.join(''))
    const item = fc.tuple(fc.constantFrom('', '  ', '    '), word).map(([indent, text]) => `${indent}- ${text}`)
    const other = fc.constantFrom('', ' ', '  ', '---', '...', 'text', '  text', '# c', 'a:', 'b:', '  c:')
    const plain = fc
      .tuple(
        fc.constantFrom('', '', '', '  '),
        fc.constantFrom('a: ', 'b: ', 'cover: '),
        fc.oneof(
          fc.constantFrom(
            'b c',
            'true',
            'no',
            '1',
            '0',
            '2026-01-02',
            '"q: #"',
            "'[s'",
            '[x, "y", 3]',
            '[]',
            '5 a',
            'é',
            'a:b'
          ),
          { weight: 1, arbitrary: word }
        )
      )
      .map((parts) => parts.join(''))
    const under = fc
      .tuple(
        fc.constantFrom('list:', 'map:'),
        fc.constantFrom('', '  ', '    '),
        fc.array(word, { minLength: 1, maxLength: 3 })
      )
      .map(([head, indent, words]) =>
        [head, ...words.map((text, at) => `${indent}${head === 'list:' ? '- ' : `k${at}: `}${text}`)].join('\n')
      )
    const yaml = fc
      .array(
        fc.oneof(
          { weight: 12, arbitrary: plain },
          { weight: 6, arbitrary: under },
          { weight: 1, arbitrary: line },
          { weight: 1, arbitrary: item },
          { weight: 1, arbitrary: other }
        ),
        { maxLength: 5 }
      )
      .map((lines) => lines.map((text) => `${text}\n`).join(''))
    let read = 0
    fc.assert(
      fc.property(yaml, fc.constantFrom('\n', '\n', '\r\n'), (text, newline) => {
        const { simple, any } = readBoth(text.replaceAll('\n', newline))
        if (!simple) return
        read += 1
        expect({ root: simple, problems: [], comments: [] }).toEqual(any)
      }),
      { numRuns: 6_000 }
    )
    expect(read).toBeGreaterThan(500)
  })
})
