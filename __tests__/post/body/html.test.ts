import { describe, expect, it } from '@jest/globals'
import { readBody, references, slices } from './read-body.js'

describe('links and images of HTML', () => {
  it.each([
    ['<a href="u">t</a>', ['link html u <u> "t"']],
    ["x <A HREF='u'>t <b>v</b></A>", ['link html u <u> "t v"']],
    ['x <a href=u>t</a>', ['link html u <u> "t"']],
    ['x <a href = " u ">t</a>', ['link html u <u> "t"']],
    ['<p><a href="?a=1&amp;b=2&#38;c">t &amp; u</a></p>', ['link html ?a=1&b=2&c <?a=1&amp;b=2&#38;c> "t & u"']],
    ['x <a href="">t</a>', ['link html  <> "t"']],
    ['x <a href>t</a>', ['link html  <> "t"']],
    ['x <a href="u"></a>', ['link html u <u> ""']],
    ['x <a href="u" aria-label="to v"></a>', ['link html u <u> "to v"']],
    ['x <a name="u">t</a>', []],
    ['<img src="i.png" alt="a &amp; b">', ['image html i.png <i.png> "a & b"']],
    ['<img src="i.png" alt="">', ['image html i.png <i.png> ""']],
    ['<img src="i.png">', ['image html i.png <i.png> no text']],
    ['x <img alt="a" src="i.png"/>', ['image html i.png <i.png> "a"']],
    ['x <img alt="a">', []],
    ['x <a href="u"><img src="i.png" alt="a"></a>', ['link html u <u> "a"', 'image html i.png <i.png> "a"']],
    ['<a href="u">\n\n![a](i.png)\n\n</a>', ['link html u <u> "a"', 'image inline i.png <i.png> "a"']],
    ['<a href="u">t\n\nnext *b* [l](v)', ['link html u <u> "t"', 'link inline v <v> "l"']],
    ['x <a href="u">a <a href="v">b</a>', ['link html u <u> "a"', 'link html v <v> "b"']],
    ['> <div>\n> <a\n> href="u">t</a>\n> </div>', ['link html u <u> "t"']],
    ['x <a href="u" href="v">t</a>', ['link html u <u> "t"']],
    ['x <a title="<a href=q>" href="u">t</a>', ['link html u <u> "t"']],
    ['x <a href="u">https://x.example</a>', ['link html u <u> "https://x.example"']]
  ])('%j', (text, expected) => {
    expect(references(text)).toEqual(expected)
  })

  it.each([
    ['<!-- <a href="u">t</a> [a](b) -->'],
    ['x <!-- <a href="u">t</a> [a](b)\nhttps://x.example --> y'],
    ['<script>\nlet a = "<a href=u>"\n\n[a](b)\n</script>'],
    ['<style>\n/* [a](b) https://x.example */\n</style>'],
    ['<pre>\n<a href="u">t</a>\n\n[a](b)\n</pre>'],
    ['x <code><a href="u">t</a> [a](b) https://x.example</code> y'],
    ['`<a href="u">t</a>`'],
    ['    <a href="u">t</a>']
  ])('%j holds none', (text) => {
    expect(references(text)).toEqual([])
  })

  it('goes on behind code that is never closed', () => {
    expect(references('x <code> y\n\n[a](b)')).toEqual(['link inline b <b> "a"'])
  })

  it('does not take the rest of a post for HTML when lines end in CRLF', () => {
    expect(references('<div>\r\n</div>\r\n\r\n[a](b)\r\n')).toEqual(['link inline b <b> "a"'])
  })
})

describe('comments', () => {
  it.each([
    ['<!-- note -->', 'note', '<!-- note -->'],
    ['a <!-- note --> b', 'note', '<!-- note -->'],
    ['a\n<!--\n  two\n  lines\n-->\nb', 'two\n  lines', '<!--\n  two\n  lines\n-->'],
    ['- item\n  <!--note-->', 'note', '<!--note-->'],
    ['<!-->', '', '<!-->'],
    ['<div>\n<!-- note -->\n</div>', 'note', '<!-- note -->']
  ])('%j', (text, comment, whole) => {
    const { source, body } = readBody(text)
    expect(body.comments.map(({ text }) => text)).toEqual([comment])
    expect(
      slices(
        source,
        body.comments.map(({ span }) => span)
      )
    ).toEqual([whole])
    expect(slices(source, body.notProse)).toEqual([whole])
  })

  it('finds all comments of a line', () => {
    expect(readBody('<!-- a --> x <!-- b -->').body.comments.map(({ text }) => text)).toEqual(['a', 'b'])
  })

  it('finds none in code', () => {
    expect(readBody('`<!-- a -->`\n\n```html\n<!-- b -->\n```\n').body.comments).toEqual([])
  })
})
