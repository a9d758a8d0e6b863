import { describe, expect, it } from '@jest/globals'
import { readBody, slices } from './read-body.js'

describe('headings', () => {
  it.each([
    ['# A', 1, 'A', '# A', '#', 'atx'],
    ['###### A ######', 6, 'A', '###### A ######', '######', 'atx'],
    ['## *A* `b` [c](d) &amp; \\*', 2, 'A b c & *', '## *A* `b` [c](d) &amp; \\*', '##', 'atx'],
    ['## ![alt](i.png) b', 2, 'alt b', '## ![alt](i.png) b', '##', 'atx'],
    ['## A [b](c "t")d', 2, 'A bd', '## A [b](c "t")d', '##', 'atx'],
    ['## A {#anchor .class}', 2, 'A', '## A {#anchor .class}', '##', 'atx'],
    ['##', 2, '', '##', '##', 'atx'],
    ['## C# {{< icon >}}', 2, 'C# {{< icon >}}', '## C# {{< icon >}}', '##', 'atx'],
    ['A\n===', 1, 'A', 'A\n===', '===', 'setext'],
    ['A *b*\nc\n---\n', 2, 'A b c', 'A *b*\nc\n---', '---', 'setext'],
    ['<h3 id="a">A <em>b</em></h3>', 3, 'A b', '<h3 id="a">A <em>b</em></h3>', '<h3 id="a">', 'html'],
    [
      '<h1 align="center">\n\nA **b**\n\n</h1>',
      1,
      'A b',
      '<h1 align="center">\n\nA **b**\n\n</h1>',
      '<h1 align="center">',
      'html'
    ],
    ['> ## A', 2, 'A', '## A', '##', 'atx'],
    ['- ## A', 2, 'A', '## A', '##', 'atx'],
    ['# A\r\n', 1, 'A', '# A', '#', 'atx'],
    ['A\r\n---\r\n', 2, 'A', 'A\r\n---', '---', 'setext']
  ])('%j', (text, level, plain, whole, mark, syntax) => {
    const { source, body } = readBody(text)
    expect(body.headings).toHaveLength(1)
    expect(body.headings[0]).toMatchObject({ level, text: plain, syntax })
    expect(
      slices(
        source,
        body.headings.map(({ span }) => span)
      )
    ).toEqual([whole])
    expect(
      slices(
        source,
        body.headings.map(({ markSpan }) => markSpan)
      )
    ).toEqual([mark])
  })

  it.each([
    ['```\n# A\n```'],
    ['    # A'],
    ['#A'],
    ['\\# A'],
    ['<!--\n# A\n-->'],
    ['<pre>\n# A\n<h1>B</h1>\n</pre>'],
    ['`# A`'],
    ['{{< highlight sh >}}\n# A\n{{< /highlight >}}']
  ])('%j is none', (text) => {
    expect(readBody(text).body.headings).toEqual([])
  })

  it('are in the order of the text', () => {
    const { body } = readBody('# A\n\n<h2>B</h2>\n\nC\n---\n\n<h2>D')
    expect(body.headings.map(({ text }) => text)).toEqual(['A', 'B', 'C', 'D'])
  })
})
