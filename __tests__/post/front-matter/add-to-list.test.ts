import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { applyEdits } from '../../../src/post/edits.js'
import { addToList } from '../../../src/post/front-matter/add-to-list.js'
import { findField } from '../../../src/post/front-matter/find.js'
import { parseFrontMatter } from '../../../src/post/front-matter/parse.js'
import { Source } from '../../../src/post/source.js'

/** The text with an item more in its list; undefined where that can't be done. */
function added(text: string, item = '/new/'): string | undefined {
  const source = new Source('a.md', text)
  const frontMatter = parseFrontMatter(source)
  const field = findField(frontMatter.root, ['aliases'], { caseInsensitive: true })
  const edit = addToList({ source, frontMatter }, field, 'aliases', item)
  return edit && applyEdits(text, [edit])
}

const yaml = (...lines: string[]) => ['---', 'title: A', ...lines, '---', 'Text', ''].join('\n')
const toml = (...lines: string[]) => ['+++', 'title = "A"', ...lines, '+++', 'Text', ''].join('\n')

describe('an item for a list of the front matter', () => {
  it.each([
    ['a list in a line', yaml('aliases: [/a/, "/b/"]'), yaml('aliases: [/a/, "/b/", "/new/"]')],
    ['plain items', yaml('aliases: [/a/]'), yaml('aliases: [/a/, /new/]')],
    ['an empty list', yaml('aliases: []'), yaml('aliases: ["/new/"]')],
    ['a list of lines', yaml('aliases:', '  - "/a/"', '# end'), yaml('aliases:', '  - "/a/"', '  - "/new/"', '# end')],
    ['lines without indent', yaml("aliases:\n- '/a/' # old"), yaml("aliases:\n- '/a/' # old\n- '/new/'")],
    [
      'a list over lines',
      yaml('aliases: [', '  /a/,', '  /b/', ']'),
      yaml('aliases: [', '  /a/,', '  /b/,', '  /new/', ']')
    ],
    ['one value in place of a list', yaml('aliases: /a/'), yaml('aliases: [/a/, /new/]')],
    ['nothing behind the name', yaml('aliases:', 'draft: false'), yaml('aliases: ["/new/"]', 'draft: false')],
    ['another case of its name', yaml('Aliases: ["/a/"]'), yaml('Aliases: ["/a/", "/new/"]')],
    ['no such field', yaml('cover:', '  alt: |', '    b'), yaml('cover:', '  alt: |', '    b', 'aliases: ["/new/"]')],
    [
      'CRLF',
      yaml('draft: false').replaceAll('\n', '\r\n'),
      yaml('draft: false', 'aliases: ["/new/"]').replaceAll('\n', '\r\n')
    ],
    ['TOML', toml('aliases = ["/a/"]'), toml('aliases = ["/a/", "/new/"]')],
    ['TOML without it', toml('', '[cover]', 'alt = "b"'), toml('', 'aliases = ["/new/"]', '[cover]', 'alt = "b"')],
    ['JSON', '{\n  "title": "A",\n  "aliases": ["/a/"]\n}\n', '{\n  "title": "A",\n  "aliases": ["/a/", "/new/"]\n}\n'],
    ['JSON without it', '{\n  "title": "A"\n}\n', '{\n  "title": "A",\n  "aliases": ["/new/"]\n}\n'],
    ['JSON in a line', '{"title": "A"}\n', '{"title": "A", "aliases": ["/new/"]}\n']
  ])('is written as the list is: %s', (_, before, after) => {
    expect(added(before)).toBe(after)
  })

  it.each([
    ['front matter that is broken', yaml('aliases: [/a/', 'x: ]')],
    ['no front matter', 'Text\n'],
    ['a map in its place', yaml('aliases: {a: b}')],
    ['a text in a block of lines', yaml('aliases: |', '  /a/')],
    ['all fields in one map', '---\n{title: A}\n---\n']
  ])('is not written into %s', (_, before) => {
    expect(added(before)).toBeUndefined()
  })

  it('is there afterwards, whatever it is, and nothing else is changed', () => {
    const lists = fc.constantFrom(
      yaml('aliases: [/a/]'),
      yaml("aliases: ['/a/']"),
      yaml('aliases:', '  - /a/'),
      yaml('draft: false'),
      toml("aliases = ['/a/']"),
      toml('[params]', 'a = 1'),
      '{"aliases": [], "title": "A"}\n'
    )
    fc.assert(
      fc.property(lists, fc.string({ unit: 'binary' }), (text, item) => {
        const after = added(text, item)
        if (after === undefined) return
        const { data, state } = parseFrontMatter(new Source('a.md', after))
        expect(state).toBe('ok')
        expect(data.aliases).toEqual(expect.arrayContaining([item]))
      }),
      { numRuns: 2000 }
    )
  })
})
