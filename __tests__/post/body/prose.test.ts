import { describe, expect, it } from '@jest/globals'
import { isProse, isQuoted, proseMatches, proseText } from '../../../src/post/body/prose.js'
import { readBody, slices } from './read-body.js'

const TEXT = 'one `two` three\n\n> four\n> five\n\n```\nsix\n```\n\n{{< seven >}} eight <!-- nine --> ten\n'

describe('prose', () => {
  it('is what is left without code, comments and the syntax of shortcodes', () => {
    const { source, body } = readBody(TEXT)
    expect(slices(source, body.notProse)).toEqual(['`two`', '```\nsix\n```', '{{< seven >}}', '<!-- nine -->'])
    expect(slices(source, body.quotes)).toEqual(['> four\n> five'])
  })

  it.each([
    ['one', true, false],
    ['two', false, false],
    ['four', true, true],
    ['six', false, false],
    ['seven', false, false],
    ['eight', true, false]
  ])('%s', (word, prose, quoted) => {
    const { body } = readBody(TEXT)
    const from = TEXT.indexOf(word)
    expect(isProse(body, from)).toBe(prose)
    expect(isProse(body, { from, to: from + word.length })).toBe(prose)
    expect(isQuoted(body, from)).toBe(quoted)
  })

  it('can be searched, with places in the file', () => {
    const { source, body } = readBody(TEXT)
    const found = [...proseMatches(source, body, /[a-z]+/g)]
    expect(found.map(({ match }) => match[0])).toEqual(['one', 'three', 'eight', 'ten'])
    expect(
      slices(
        source,
        found.map(({ span }) => span)
      )
    ).toEqual(['one', 'three', 'eight', 'ten'])
  })

  it('can be searched with quotes', () => {
    const { source, body } = readBody(TEXT)
    const found = [...proseMatches(source, body, /^> \w+/gm, { withoutQuotes: false })]
    expect(found.map(({ match }) => match[0])).toEqual(['> four', '> five'])
  })

  it('lets no pattern match across what is covered', () => {
    const { source, body } = readBody('as an `x` assistant')
    expect([...proseMatches(source, body, /as an\s+assistant/g)]).toEqual([])
  })

  it('keeps length and lines', () => {
    const { source, body } = readBody(TEXT.replaceAll('\n', '\r\n'))
    const prose = proseText(source, body)
    expect(prose).toHaveLength(source.text.length)
    expect(prose.split('\n')).toHaveLength(source.lineCount)
  })
})

describe('quotes', () => {
  it.each([
    ['> a\nlazy\n\nb', ['> a\nlazy']],
    ['> a\n> > b\n\n> c', ['> a\n> > b', '> c']],
    ['- > a', ['> a']],
    ['<blockquote>a</blockquote> b', ['<blockquote>a</blockquote>']],
    ['<blockquote>\n\na\n\n</blockquote>\n\nb', ['<blockquote>\n\na\n\n</blockquote>']],
    ['<blockquote>\na\n\nb', ['<blockquote>\na']],
    ['> [!NOTE]\n> a', []],
    ['a > b', []]
  ])('%j', (text, expected) => {
    const { source, body } = readBody(text)
    expect(slices(source, body.quotes)).toEqual(expected)
  })
})
