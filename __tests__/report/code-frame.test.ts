import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { Source } from '../../src/post/source.js'
import { codeFrame, excerpt } from '../../src/report/code-frame.js'
import { widthOf } from '../../src/report/terminal-text.js'
import { at } from '../support/report-samples.js'

/** The excerpt as it looks, with its underline. */
function draw(text: string, meant: string, width: number): [string, string] {
  const from = text.indexOf(meant)
  const { before, meant: shown, after, indent, width: size } = excerpt(text, from, from + meant.length, width)
  return [before + shown + after, ' '.repeat(indent) + '^'.repeat(size)]
}

describe('excerpt', () => {
  it.each([
    ['draft: ja', 'ja', 40, 'draft: ja', '       ^^'],
    ['日本語 x', 'x', 40, '日本語 x', '       ^'],
    ['👩‍🔧 e\u0301 x', 'x', 40, '👩‍🔧 e\u0301 x', '     ^'],
    ['\ttitle: x', 'x', 40, '→ title: x', '         ^'],
    ['a\u001B[31mb x', 'x', 40, 'a␛[31mb x', '        ^'],
    ['a 日本 b', '日本', 40, 'a 日本 b', '  ^^^^'],
    [`${'a'.repeat(50)} HERE ${'b'.repeat(50)}`, 'HERE', 20, '…aaaaaa HERE bbbbbb…', '        ^^^^'],
    [`HERE ${'b'.repeat(50)}`, 'HERE', 20, 'HERE bbbbbbbbbbbbb…', '^^^^'],
    [`${'a'.repeat(50)} HERE`, 'HERE', 20, '…aaaaaa HERE', '        ^^^^'],
    ['a'.repeat(60), 'a'.repeat(60), 20, `${'a'.repeat(18)}…`, '^'.repeat(18)]
  ])('draws %j with %j', (text, meant, width, line, underline) => {
    expect(draw(text, meant, width)).toEqual([line, underline])
  })

  it('points between two characters, and behind the last one', () => {
    expect(excerpt('abc', 1, 1, 40)).toEqual({ before: 'a', meant: '', after: 'bc', indent: 1, width: 1 })
    expect(excerpt('abc', 3, 3, 40)).toEqual({ before: 'abc', meant: '', after: '', indent: 3, width: 1 })
  })

  it('points to the whole character when a place parts it', () => {
    expect(excerpt('a👩‍🔧b', 2, 3, 40)).toEqual({ before: 'a', meant: '👩‍🔧', after: 'b', indent: 1, width: 2 })
  })

  it('never takes more than its width, whatever the line and the place', () => {
    const line = fc.string({
      unit: fc.constantFrom('a', ' ', '日', '👩‍🔧', '\t', '\u001B', '\u0301', '\uD800'),
      maxLength: 300
    })
    fc.assert(
      fc.property(line, fc.nat(320), fc.nat(320), fc.integer({ min: 20, max: 60 }), (text, from, length, width) => {
        const shown = excerpt(text, from, from + length, width)
        expect(widthOf(shown.before)).toBe(shown.indent)
        expect(widthOf(shown.before + shown.meant + shown.after)).toBeLessThanOrEqual(width)
        expect(shown.indent + shown.width).toBeLessThanOrEqual(width + 1)
      })
    )
  })

  it('looks at a bounded part of an endless line', () => {
    const text = 'x'.repeat(5_000_000)
    const shown = excerpt(text, 2_500_000, 2_500_010, 40)
    expect(shown.meant).toBe('x'.repeat(10))
    expect(shown.before).toMatch(/^…x+$/)
    expect(shown.after).toMatch(/^x+…$/)
  })
})

describe('codeFrame', () => {
  const source = new Source('a.md', '---\r\ntitle: "x"\r\ndraft: ja\r\n---\r\n')

  it('leaves the line end out', () => {
    expect(codeFrame(source, at(3, 8, 10), 40)).toEqual({
      lines: [{ line: 3, before: 'draft: ', meant: 'ja', after: '', indent: 7, width: 2 }],
      more: false
    })
  })

  it('shows the first lines of a longer place, and says that there are more', () => {
    const range = { start: { line: 1, column: 1 }, end: { line: 5, column: 1 } }
    const { lines, more } = codeFrame(source, range, 40)
    expect(lines.map(({ line, meant }) => [line, meant])).toEqual([
      [1, '---'],
      [2, 'title: "x"']
    ])
    expect(more).toBe(true)
  })

  it('does not count a line of which nothing is meant', () => {
    const range = { start: { line: 2, column: 1 }, end: { line: 3, column: 1 } }
    expect(codeFrame(source, range, 40)).toMatchObject({ lines: [{ line: 2, meant: 'title: "x"' }], more: false })
  })

  it('has nothing to show of a line that is not there', () => {
    expect(codeFrame(source, at(99), 40).lines).toEqual([])
  })
})
