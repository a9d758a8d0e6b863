import { describe, expect, it } from '@jest/globals'
import { readBody, references as referencesOf, slices } from './read-body.js'

const references = (text: string) => referencesOf(text, 'src/content/a.mdx')

describe('MDX', () => {
  it.each([
    ['<Image src="i.png" alt="a" />', ['image html i.png <i.png> "a"']],
    ['<Image src={picture} alt="a" />', ['image html {picture} <{picture}> "a" generated']],
    ['<Image src="i.png" />', ['image html i.png <i.png> no text']],
    ['<Link to="/p">a *b*</Link>', ['link html /p </p> "a b"']],
    ['<Card href={"https://x.example/"} title="T" />', ['link html https://x.example/ <https://x.example/> "T"']],
    ['<Card href="https://x.example/" />', ['link html https://x.example/ <https://x.example/> no text']],
    ['<Tabs items={["a", "b"]}>\n\n[a](b)\n\n</Tabs>', ['link inline b <b> "a"']],
    ['<div>\n  <p>\n    [a](b)\n  </p>\n</div>', ['link inline b <b> "a"']],
    ['<></> [a](b)', ['link inline b <b> "a"']],
    ['[a](b) {/* [c](d) */} { [e](f) }', ['link inline b <b> "a"']],
    ['`{` [a](b) `}`', ['link inline b <b> "a"']],
    ['```js\n{ a\n```\n[a](b) }', ['link inline b <b> "a"']],
    ['a { never closed [a](b)', ['link inline b <b> "a"']],
    ['\\{ [a](b) \\}', ['link inline b <b> "a"']],
    ["{don't} [a](b)", ['link inline b <b> "a"']]
  ])('%j', (text, expected) => {
    expect(references(text)).toEqual(expected)
  })

  it('tells JavaScript from prose', () => {
    const text =
      'import A from "https://x.example/a"\nexport const b = {\n  c: 1 }\n\n# T {1 + 1}\n\n<A b={{ c: "}" }} />\n\nimport is a word\n'
    const { source, body } = readBody(text, 'a.mdx')
    expect(slices(source, body.notProse)).toEqual([
      'import A from "https://x.example/a"\nexport const b = {\n  c: 1 }',
      '{1 + 1}',
      '{{ c: "}" }}',
      'import is a word'
    ])
    expect(body.references).toEqual([])
  })

  it('finds comments', () => {
    const { body } = readBody('{/* seo-note */}\n\n# A {#b}', 'a.mdx')
    expect(body.comments.map(({ text }) => text)).toEqual(['seo-note'])
    expect(body.headings.map(({ text }) => text)).toEqual(['A'])
  })

  it('is read in files of its own only', () => {
    expect(readBody('import a\n\na { b }').body.notProse).toEqual([])
  })
})
