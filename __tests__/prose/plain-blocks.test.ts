import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readPost } from '../../src/post/read.js'
import { plainBlocks } from '../../src/prose/plain-blocks.js'
import { sectionsOf } from '../../src/prose/sections.js'

function read(text: string) {
  return readPost('a.md', new TextEncoder().encode(text), () => ({}))
}

function texts(text: string): string[] {
  return plainBlocks(read(text)).map((block) => block.text.replace(/\s+/g, ' ').trim())
}

describe('the plain text of a body', () => {
  it.each([
    ['A **bold** and _soft_ word, snake_case', 'A bold and soft word, snake_case'],
    ['Read [the *whole* page](https://a.example/x "title") now', 'Read the whole page now'],
    ['Read [it][a] and [b].\n\n[a]: /x\n[b]: /y', 'Read it and b .'],
    ['See https://a.example/x and <https://b.example>', 'See and'],
    ['![a bike](bike.png) is here', 'is here'],
    ['[![a bike](bike.png)](/x)', ''],
    ['Run `npm test` first', 'Run first'],
    ['One{{< ref "x" >}} two <!-- three -->', 'One two'],
    ['See [it]({{< relref "x.md" >}})', 'See it'],
    ['<b>One</b> two[^1]', 'One two'],
    ['Jan &amp; Piet', 'Jan Piet']
  ])('of %j is %j', (text, plain) => {
    expect(texts(text)[0]).toBe(plain)
  })

  it('comes block by block', () => {
    const post = read(
      'One\ntwo\n\n- three\n- [ ] four\n\n> five\n\n| a | b |\n| - | - |\n| c | d |\n\n<div>six</div>\n\n```\nseven\n```\n'
    )
    expect(plainBlocks(post).map(({ kind, quoted, words }) => [kind, quoted, words])).toEqual([
      ['paragraph', false, 2],
      ['item', false, 1],
      ['item', false, 1],
      ['paragraph', true, 1],
      ['table', false, 4],
      ['html', false, 1]
    ])
  })

  it('is parted by headings', () => {
    const sections = sectionsOf(read('zero\n\n## A\n\none two\n\nthree\n\n### B\n\n## C\n\nfour\n'))
    expect(sections.map(({ heading, words }) => [heading?.text, words])).toEqual([
      [undefined, 1],
      ['A', 3],
      ['B', 0],
      ['C', 1]
    ])
  })

  it('is as long as its block, and has the same letters at the same places, whatever is in it', () => {
    const piece = fc.constantFrom(
      'word ',
      '*',
      '_',
      '[a](',
      ')',
      '](',
      '[',
      ']',
      '<b>',
      '`',
      '> ',
      '- ',
      '\n',
      '\n\n',
      '| ',
      '🚲',
      '{{< x >}}',
      '&amp;',
      'https://a.example/',
      '![',
      '\\'
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const post = read(pieces.join(''))
        for (const { span, text } of plainBlocks(post)) {
          const written = post.source.slice(span)
          expect(text).toHaveLength(written.length)
          for (let at = 0; at < text.length; at += 1) if (/\S/.test(text[at] ?? '')) expect(text[at]).toBe(written[at])
        }
      })
    )
  })
})
