import { describe, expect, it } from '@jest/globals'
import { readPost } from '../../../src/post/read.js'
import { findSourceLine } from '../../../src/rules/source-line/find.js'

function find(text: string) {
  const post = readPost('a.md', new TextEncoder().encode(text), () => ({}))
  const line = findSourceLine(post)
  return (
    line && {
      at: post.source.slice(line.span),
      text: line.text,
      links: line.links.map(({ url }) => url),
      last: line.isLast
    }
  )
}

describe('the source line of a post', () => {
  it.each([
    ['Text.\n\nBron: [A](/a)\n', 'Bron: [A](/a)', 'A', ['/a'], true],
    ['Text.\r\n*Source:* A, [B](/b)\r\n\r\nMore.', 'Source:* A, [B](/b)', 'A, B', ['/b'], false],
    ['Text\nQuelle: A (https://a.example/)', 'Quelle: A (https://a.example/)', 'A ( )', ['https://a.example/'], true],
    ['Source : A', 'Source : A', 'A', [], true],
    ['Bronnen:\n\n- [A](/a)\n- [B](/b)\n', 'Bronnen:\n\n- [A](/a)\n- [B](/b)', 'A B', ['/a', '/b'], true],
    ['## Fuentes\n\n[A](/a)\n\n## Más\n\nTexto', '## Fuentes\n\n[A](/a)', 'A', ['/a'], false],
    ['Via: A\n\nText.\n\nVia: B', 'Via: B', 'B', [], true]
  ])('of %j', (text, at, plain, links, last) => {
    expect(find(text)).toEqual({ at, text: plain, links, last })
  })

  it.each(['Een bron is goed.', '> Bron: A', '`Bron: A`', 'Resources: A', 'De bron: A', ''])('is not in %j', (text) => {
    expect(find(text)).toBeUndefined()
  })
})
