import { describe, expect, it } from '@jest/globals'
import { MAX_BODY, MAX_LINE, MAX_LINES } from '../../../src/post/body/bounds.js'
import { readBody } from './read-body.js'

const SIZE = 200_000
const fill = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length))
const growing = (piece: (i: number) => string) => {
  const pieces: string[] = []
  for (let length = 0, i = 0; length < SIZE; i += 1) {
    const next = piece(i)
    pieces.push(next)
    length += next.length
  }
  return pieces.join('')
}

const HOSTILE: Record<string, string> = {
  'opening brackets': fill('['),
  'image openings': fill('!['),
  'links that never end': fill('[a](b'),
  'links in one line': fill('[a](b) '),
  'links in one paragraph': fill('[a](b) c\n'),
  'images in each other': `${'!['.repeat(50_000)}a${'](b)'.repeat(50_000)}`,
  'emphasis that never ends': fill('**a '),
  'two kinds of emphasis': fill('*a _b '),
  'emphasis in each other': `${'*a '.repeat(50_000)}${'b* '.repeat(50_000)}`,
  'ever more backticks': growing((i) => `${'`'.repeat(i + 1)} `),
  'quotes in each other': fill('>'),
  'emphasis in a quote': fill('>*a*\n'),
  'lists in each other in one line': fill('- '),
  'lists in each other in many lines': growing((i) => `${' '.repeat(2 * i)}- a\n`),
  'blank lines in a deep list': `${'- '.repeat(55)}a\n${fill('\n')}`,
  'a table of many columns': `${fill('|a')}\n${fill('|-')}\n`,
  'a table in a quote': `>|a|\n>|-|\n${fill('>|*a*|\n')}`,
  'a table of many rows': `|a|b|\n|-|-|\n${fill('|[a](b)|*c*|\n')}`,
  'spaces behind a table row': `a|b\n${fill(' ')}x\n`,
  'no-break spaces behind a table row': `a|b\n${fill('\u00A0')}x\n`,
  'comments that never end': fill('a <!-- '),
  'declarations that never end': fill('a <!X <? <![CDATA['),
  'links of HTML that never end': fill('<a href="'),
  'attributes without end': `x <a${fill(' b=c')}`,
  'autolinks that never end': fill('<http:a'),
  'block quotes of HTML': fill('<blockquote>\n\n'),
  definitions: growing((i) => `[a${i}]: https://x.example/${i}\n`),
  'a label that never ends': `[${fill('a\n')}`,
  'a title that never ends': `[a]: b\n"${fill('c\n')}`,
  backslashes: fill('\\'),
  entities: fill('&amp;'),
  'bare schemes': fill('http://'),
  'a URL with parentheses': `https://x.example/${fill(')')}`,
  'a URL with entities': `https://x.example/${fill('&a;')}`,
  'a URL with dots': `https://${fill('a.')}`,
  'spaces in a line': `a${fill(' ')}b`,
  'blank lines': fill('\n'),
  'shortcodes that never end': fill('{{<'),
  'shortcodes with open quotes': fill('{{< a "'),
  'shortcodes with open raw text': fill('{{< a `'),
  'shortcode comments that never end': fill('{{</*'),
  'code pairs that never end': fill('{{< highlight >}}'),
  'Liquid that never ends': fill('{% a {{ b '),
  underlines: fill('a\n===\n'),
  'null characters': fill('\0'),
  'halves of surrogate pairs': fill('\uD83D')
}

describe('hostile texts', () => {
  it.each(Object.entries(HOSTILE))('%s: what stands before is read', (_name, text) => {
    const { body } = readBody(`[before](https://x.example/before)\n\n${text}\n\n`)
    expect(body.references[0]).toMatchObject({ url: 'https://x.example/before', text: 'before' })
  })

  it.each([['{'], ['{a '], ['{"'], ['{`'], ['{/*'], ['{}\n'], ['`{ '], ['import a\n\n'], ['<A b={c} ']])(
    'MDX: %j many times',
    (piece) => {
      const { body } = readBody(`[before](u)\n\n${fill(piece)}`, 'a.mdx')
      expect(body.references[0]).toMatchObject({ url: 'u', text: 'before' })
    }
  )
})

describe('what is beyond the bounds', () => {
  it('is a paragraph with too many marks; the others are read', () => {
    const line = '[a](b) '.repeat(3_000)
    const text = `[before](x)\n\n${line}\n\n[after](y)\n`
    const { source, body } = readBody(text)
    expect(body.references.map(({ url }) => url)).toEqual(['x', 'y'])
    expect(source.slice(body.unparsed?.span ?? { from: 0, to: 0 })).toBe(line)
    expect(body.unparsed?.reason).toBe('a paragraph has thousands of brackets, asterisks or the like')
  })

  it('is a line that is too long', () => {
    const text = `[before](x)\n\n![](data:image/png;base64,${'A'.repeat(MAX_LINE)})\n\n[after](y)\n`
    const { source, body } = readBody(text)
    expect(body.references.map(({ url }) => url)).toEqual(['x', 'y'])
    expect(source.range(body.unparsed?.span ?? { from: 0, to: 0 }).start).toEqual({ line: 3, column: 1 })
    expect(body.unparsed?.reason).toBe('a line is longer than 400,000 characters')
  })

  it('is a line that is too deep in lists, when there is something to read in it', () => {
    const text = `[before](x)\n\n${'> '.repeat(100)}[deep](z)\n\n${' '.repeat(500)}code\n\n[after](y)\n`
    const { body } = readBody(text)
    expect(body.references.map(({ url }) => url)).toEqual(['x', 'y'])
    expect(body.unparsed?.reason).toBe('lists or quotes stand more than 120 characters deep in each other')
  })

  it('is the rest of a text that is too long', () => {
    const text = `[before](x)\n\n${`${'word '.repeat(1000)}\n\n`.repeat(Math.ceil(MAX_BODY / 5000))}[after](y)\n`
    const { body } = readBody(text)
    expect(body.references.map(({ url }) => url)).toEqual(['x'])
    expect(body.unparsed?.span.to).toBe(text.length)
    expect(body.unparsed?.span.from).toBeGreaterThan(MAX_BODY - 10_000)
    expect(body.unparsed?.reason).toBe('the text is longer than 2,000,000 characters or 50,000 lines')
  })

  it('is the rest of a text with too many lines', () => {
    const { source, body } = readBody('a\n'.repeat(MAX_LINES + 10))
    expect(source.range(body.unparsed?.span ?? { from: 0, to: 0 }).start.line).toBe(MAX_LINES + 1)
  })

  it('counts the parts when there are several', () => {
    const line = `${'[a](b) '.repeat(3_000)}\n\n`
    expect(readBody(line.repeat(3)).body.unparsed?.reason).toMatch(/ \(2 more parts follow\)$/)
  })
})

describe('what people write is within the bounds', () => {
  it('a paragraph that thanks a thousand people', () => {
    const names = Array.from({ length: 1_000 }, (_, i) => `[Person ${i}](https://x.example/people/${i})`)
    const { body } = readBody(`Thanks to ${names.join(',\n')}.\n`)
    expect(body.references).toHaveLength(1_000)
    expect(body.unparsed).toBeUndefined()
  })

  it('a long table of links', () => {
    const rows = Array.from({ length: 2_000 }, (_, i) => `| ${i} | [a *b*](https://x.example/${i}) |www.x.example|`)
    const { body } = readBody(`| n | link | code |\n| - | - | - |\n${rows.join('\n')}\n`)
    expect(body.references).toHaveLength(4_000)
    expect(new Set(body.references.map(({ text }) => text))).toEqual(new Set(['a b', 'www.x.example']))
    expect(body.unparsed).toBeUndefined()
  })

  it('a long list of links, ten levels deep', () => {
    const items = Array.from({ length: 3_000 }, (_, i) => `${'  '.repeat(i % 10)}- [a](https://x.example/${i})`)
    const { body } = readBody(`${items.join('\n')}\n`)
    expect(body.references).toHaveLength(3_000)
    expect(body.unparsed).toBeUndefined()
  })

  it('code that stands far to the right', () => {
    const { body } = readBody(`\`\`\`\n${' '.repeat(200)}[<a>](b)\n\`\`\`\n\n[after](y)\n`)
    expect(body.references.map(({ url }) => url)).toEqual(['y'])
    expect(body.unparsed).toBeUndefined()
  })

  it('an image of 300 kB in its URL', () => {
    const { body } = readBody(`![a](data:image/png;base64,${'A'.repeat(300_000)})\n`)
    expect(body.references).toHaveLength(1)
    expect(body.unparsed).toBeUndefined()
  })
})
