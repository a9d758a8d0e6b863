import { describe, expect, it } from '@jest/globals'
import { parseBody } from '../../../src/post/body/parse.js'
import type { Body } from '../../../src/post/post.js'
import { Source } from '../../../src/post/source.js'

/** The body of a file that is all body, and a way to see what its spans point to. */
function parse(text: string, path = 'content/posts/a.md') {
  const source = new Source(path, text)
  const body: Body = parseBody(source, { from: 0, to: text.length })
  return { source, body }
}

/** Each reference as `role syntax url | characters of the URL | text`. */
function references(text: string, path?: string): string[] {
  const { source, body } = parse(text, path)
  return body.references.map(
    ({ role, syntax, url, urlSpan, text }) => `${role} ${syntax} ${url} | ${source.slice(urlSpan)} | ${text}`
  )
}

describe('links and images of Markdown', () => {
  it.each([
    ['[a](https://x.example/p)', ['link inline https://x.example/p | https://x.example/p | a']],
    ['![a *b*](i.png "t")', ['image inline i.png | i.png | a b']],
    ['[a](<b c>)', ['link inline b c | b c | a']],
    ['[]()', ['link inline  |  | ']],
    ['[[1]](u)', ['link inline u | u | [1]']],
    ['[a](u\\_v?x&amp;y)', ['link inline u_v?x&y | u\\_v?x&amp;y | a']]
  ])('%s', (text, expected) => {
    expect(references(text)).toEqual(expected)
  })
})
