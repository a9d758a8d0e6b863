import { describe, expect, it } from '@jest/globals'
import { parseBody } from '../../../src/post/body/parse.js'
import { Source } from '../../../src/post/source.js'
import { readBody, references, slices } from './read-body.js'

describe('inline links and images', () => {
  it.each([
    ['[a](https://x.example/p)', ['link inline https://x.example/p <https://x.example/p> "a"']],
    ['![a](i.png)', ['image inline i.png <i.png> "a"']],
    ['[a](/p "title")', ['link inline /p </p> "a"']],
    ["[a](/p 'title')", ['link inline /p </p> "a"']],
    ['[a](/p (title))', ['link inline /p </p> "a"']],
    ['[a]( /p )', ['link inline /p </p> "a"']],
    ['[a](/p\n"title")', ['link inline /p </p> "a"']],
    ['[a](<b c>)', ['link inline b c <b c> "a"']],
    ['[a](<b c> "t")z', ['link inline b c <b c> "a"']],
    ['[a](<>)', ['link inline  <> "a"']],
    ['[a]()', ['link inline  <> "a"']],
    ['[]()', ['link inline  <> ""']],
    ['[](/p)', ['link inline /p </p> ""']],
    ['[a](b_(c)_d)', ['link inline b_(c)_d <b_(c)_d> "a"']],
    ['[a](b\\)c)', ['link inline b)c <b\\)c> "a"']],
    ['[a](b&amp;c&#38;d&copy;)', ['link inline b&c&d© <b&amp;c&#38;d&copy;> "a"']],
    ['[a](b?x=1&copy=2)', ['link inline b?x=1&copy=2 <b?x=1&copy=2> "a"']],
    ['[a](#b)', ['link inline #b <#b> "a"']],
    ['[a](mailto:a@b.example)', ['link inline mailto:a@b.example <mailto:a@b.example> "a"']],
    [
      '[é🎉e\u0301](https://münchen.example/ü)',
      ['link inline https://münchen.example/ü <https://münchen.example/ü> "é🎉e\u0301"']
    ]
  ])('%j', (text, expected) => {
    expect(references(text)).toEqual(expected)
  })

  it.each([
    ['[*a* **b** ~~c~~ `d` e\\* &amp;](u)', 'a b c d e* &'],
    ['[a\nb  \nc](u)', 'a b c'],
    ['[![alt](i.png)](u)', 'alt'],
    ['[see ![alt *x*](i.png "t") now](u)', 'see alt x now'],
    ['[<b>a</b><br>b](u)', 'a b'],
    ['[<img src="i.png" alt="alt">](u)', 'alt'],
    ['[{{< icon "x" >}}](u)', '{{< icon "x" >}}'],
    ['[[1]](u)', '[1]'],
    ['[a [b] c](u)', 'a [b] c']
  ])('the text of %j is plain: %j', (text, expected) => {
    const { body } = readBody(text)
    expect(body.references[0]).toMatchObject({ url: 'u', text: expected })
  })

  it('finds the image in a link and the link, the outer one first', () => {
    expect(references('[![alt](i.png)](u)')).toEqual(['link inline u <u> "alt"', 'image inline i.png <i.png> "alt"'])
  })

  it.each([
    ['[a] (b)'],
    ['[a](b c)'],
    ['[a](b'],
    ['\\[a](b)'],
    ['[a]\\(b)'],
    ['[a](<b\nc>)'],
    ['[a](b "c)'],
    ['[ ] to do'],
    ['- [x] done'],
    ['[^1]'],
    ['[a][b]'],
    ['word@mail.example']
  ])('%j holds no URL', (text) => {
    expect(references(text)).toEqual([])
  })

  it('takes links and images in an alt text for text', () => {
    expect(references('![a [b](c) ![d](e)](f)')).toEqual(['image inline f <f> "a b d"'])
  })

  it('takes the inner link, for links cannot hold links', () => {
    expect(references('[a [b](c) d](e)')).toEqual(['link inline c <c> "b"'])
  })

  it('points at the whole link', () => {
    const { source, body } = readBody('x [a](b "t") y')
    expect(
      slices(
        source,
        body.references.map(({ span }) => span)
      )
    ).toEqual(['[a](b "t")'])
  })
})

describe('reference links', () => {
  it.each([
    ['[a][b]\n\n[b]: /u', ['link reference /u </u> "a"']],
    ['[b][]\n\n[b]: /u', ['link reference /u </u> "b"']],
    ['[b]\n\n[b]: /u', ['link reference /u </u> "b"']],
    ['![a][b]\n\n[b]: <u v> "t"', ['image reference u v <u v> "a"']],
    ['[a][B\n c]\n\n[b C]: /u', ['link reference /u </u> "a"']],
    ['[ẞ]\n\n[SS]: /u', ['link reference /u </u> "ẞ"']],
    ['[b]\n\n[b]: /first\n[b]: /second', ['link reference /first </first> "b"']],
    ['[b]: /u\n\n[b] (c)', ['link reference /u </u> "b"']],
    ['> [b]: /u\n\n[b]', ['link reference /u </u> "b"']],
    ['[foo][bar][baz]\n\n[baz]: /u', ['link reference /u </u> "bar"']],
    ['[b]\n\n[b]:\n  /u?a&amp;b\n  "title"', ['link reference /u?a&b </u?a&amp;b> "b"']]
  ])('%j', (text, expected) => {
    expect(references(text)).toEqual(expected)
  })

  it('gives one reference for a definition, at its first use', () => {
    const { source, body } = readBody('[one][b] and [two][b]\n\n[b]: https://x.example/')
    expect(body.references).toHaveLength(1)
    expect(body.references[0]).toMatchObject({ text: 'one', url: 'https://x.example/' })
    expect(
      slices(
        source,
        body.references.map(({ span }) => span)
      )
    ).toEqual(['[one][b]'])
    expect(
      slices(
        source,
        body.references.map(({ urlSpan }) => urlSpan)
      )
    ).toEqual(['https://x.example/'])
  })

  it('prefers a use without text, which is the one to mend', () => {
    expect(references('[one][b] and [][b]\n\n[b]: /u')).toEqual(['link reference /u </u> ""'])
  })

  it('tells links and images of one definition apart', () => {
    expect(references('[one][b] ![two][b]\n\n[b]: /u')).toEqual([
      'link reference /u </u> "one"',
      'image reference /u </u> "two"'
    ])
  })

  it('skips definitions that no page shows', () => {
    expect(references('text\n\n[b]: https://x.example/')).toEqual([])
  })

  it('reads the definitions of footnotes as text', () => {
    expect(references('a[^1] b[^2]\n\n[^1]: https://x.example/a.\n\n[^2]: <https://y.example/>')).toEqual([
      'link bare https://x.example/a <https://x.example/a> "https://x.example/a"',
      'link autolink https://y.example/ <https://y.example/> "https://y.example/"'
    ])
  })
})

describe('autolinks', () => {
  it.each([
    ['<https://x.example/a b>', ['link bare https://x.example/a <https://x.example/a> "https://x.example/a"']],
    [
      '<https://x.example/?a&amp;b>',
      ['link autolink https://x.example/?a&b <https://x.example/?a&amp;b> "https://x.example/?a&b"']
    ],
    ['<a@b.example>', ['link autolink mailto:a@b.example <a@b.example> "a@b.example"']],
    ['<mailto:a@b.example>', ['link autolink mailto:a@b.example <mailto:a@b.example> "mailto:a@b.example"']]
  ])('%j', (text, expected) => {
    expect(references(text)).toEqual(expected)
  })

  it('points at the brackets too', () => {
    const { source, body } = readBody('x <https://x.example> y')
    expect(
      slices(
        source,
        body.references.map(({ span }) => span)
      )
    ).toEqual(['<https://x.example>'])
  })
})

describe('bare URLs', () => {
  it.each([
    ['see https://x.example/a.', 'https://x.example/a'],
    ['(https://x.example/a_(b))', 'https://x.example/a_(b)'],
    ['(see https://x.example/a)', 'https://x.example/a'],
    ['https://x.example/a, b', 'https://x.example/a'],
    ['https://x.example/a?!', 'https://x.example/a'],
    ['**https://x.example/a**', 'https://x.example/a'],
    ['“https://x.example/a”', 'https://x.example/a'],
    ['"https://x.example/a".', 'https://x.example/a'],
    ['https://x.example/a…', 'https://x.example/a'],
    ['https://x.example?a=b#c', 'https://x.example?a=b#c'],
    ['https://x.example:8080/a', 'https://x.example:8080/a'],
    ['https://x.example/a&copy;', 'https://x.example/a'],
    ['https://x.example/a<br>b', 'https://x.example/a'],
    ['HTTP://X.example/a', 'HTTP://X.example/a'],
    ['https://bücher.example/a', 'https://bücher.example/a'],
    ['https://例え.example/', 'https://例え.example/'],
    ['🎉https://x.example/🎉', 'https://x.example/🎉'],
    ['http://localhost:1313/a', 'http://localhost:1313/a'],
    ['http://127.0.0.1/a', 'http://127.0.0.1/a'],
    ['| https://x.example/a | b |\n|---|---|\n', 'https://x.example/a'],
    ['请看https://x.example/a。', 'https://x.example/a'],
    ['[see https://x.example/a] b', 'https://x.example/a']
  ])('%j gives %j', (text, url) => {
    expect(references(text)).toEqual([`link bare ${url} <${url}> ${JSON.stringify(url)}`])
  })

  it('resolves entities and adds the scheme that GitHub adds', () => {
    expect(references('www.x.example/?a&amp;b')).toEqual([
      'link bare http://www.x.example/?a&b <www.x.example/?a&amp;b> "www.x.example/?a&b"'
    ])
  })

  it.each([
    ['http://'],
    ['https://word'],
    ['http://a_b.c_d'],
    ['xhttps://x.example'],
    ['www.'],
    ['`https://x.example`'],
    ['    https://x.example'],
    ['```\nhttps://x.example\n```'],
    ['~~~ sh\ncurl https://x.example\n~~~'],
    ['<!-- https://x.example -->'],
    ['<a title="https://x.example">b</a>']
  ])('%j holds none', (text) => {
    expect(references(text)).toEqual([])
  })

  it('is not found in the text of a link', () => {
    expect(references('[https://x.example/](https://y.example/)')).toEqual([
      'link inline https://y.example/ <https://y.example/> "https://x.example/"'
    ])
  })
})

describe('places in the file', () => {
  it('counts a byte order mark and both characters of CRLF', () => {
    const text = '\uFEFF# T\r\n\r\n<div>\r\n<a href="x">t</a>\r\n</div>\r\n\r\n[l](u)\r\n'
    const { source, body } = readBody(text)
    expect(references(text)).toEqual(['link html x <x> "t"', 'link inline u <u> "l"'])
    expect(source.range(body.references[1]?.urlSpan ?? { from: 0, to: 0 }).start).toEqual({ line: 7, column: 5 })
    expect(
      slices(
        source,
        body.headings.map(({ span }) => span)
      )
    ).toEqual(['# T'])
  })

  it('takes CR alone for the end of a line', () => {
    expect(references('# T\r\r[a](b)\r\r> [c](d)\r')).toEqual(['link inline b <b> "a"', 'link inline d <d> "c"'])
  })

  it('starts behind the front matter', () => {
    const text = '---\ntitle: "[x](y)"\n---\n[a](b)\n'
    const source = new Source('a.md', text)
    const body = parseBody(source, { from: 24, to: text.length })
    expect(
      slices(
        source,
        body.references.map(({ urlSpan }) => urlSpan)
      )
    ).toEqual(['b'])
  })
})
