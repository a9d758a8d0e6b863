import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { applyEdits } from '../../src/post/edits.js'
import type { Reference } from '../../src/post/post.js'
import { Source } from '../../src/post/source.js'
import { cropEdits, sizeInUrl } from '../../src/rules/image-cdn.js'

const PEXELS = 'https://images.pexels.com/photos/1/a.jpeg'

/** The front matter with the URL cut to size; undefined when there is no way. */
function cropped(url: string, written = url): string | undefined {
  const source = new Source('a.md', `cover: "${written}" # a photo`)
  const from = 'cover: "'.length
  const span = { from, to: from + written.length }
  const reference: Reference = { role: 'cover', url, urlSpan: span, span, text: undefined, syntax: 'front-matter' }
  const edits = cropEdits(reference, source, { width: 1200, height: 630 })
  return (
    edits &&
    applyEdits(source.text, edits)
      .slice(from)
      .replace(/" # a photo$/, '')
  )
}

describe('the size in a URL', () => {
  it.each<[string, object | undefined]>([
    [`${PEXELS}?fit=crop&w=1200&h=630`, { width: 1200, height: 630 }],
    [`${PEXELS}?auto=compress&h=627&fit=crop&w=1200#x`, { width: 1200, height: 627 }],
    ['https://images.unsplash.com/photo-1?fit=crop&w=600&h=315&dpr=2', { width: 1200, height: 630 }],
    ['https://shop.imgix.net/a.png?fit=fill&w=300&h=200', { width: 300, height: 200 }],
    [`${PEXELS}?h=650&w=940`, undefined],
    [`${PEXELS}?fit=clip&w=1200&h=630`, undefined],
    [`${PEXELS}?fit=crop&w=0.5&h=630`, undefined],
    [`${PEXELS}?fit=crop&w=1200&w=100&h=630`, undefined],
    [`${PEXELS}?fit=crop&w=1200&h=630&rot=90`, undefined],
    ['https://images.example.com/a.jpg?fit=crop&w=1200&h=630', undefined],
    ['https://images.pexels.com.example.com/a.jpg?fit=crop&w=1200&h=630', undefined],
    ['images/a.jpg?fit=crop&w=1200&h=630', undefined]
  ])('of %s', (url, size) => {
    expect(sizeInUrl(url)).toEqual(size)
  })
})

describe('the cut to size', () => {
  it.each<[string, string | undefined]>([
    [`${PEXELS}?auto=compress&cs=tinysrgb&h=650&w=940`, `${PEXELS}?auto=compress&cs=tinysrgb&h=630&w=1200&fit=crop`],
    [PEXELS, `${PEXELS}?fit=crop&w=1200&h=630`],
    [`${PEXELS}?`, `${PEXELS}?fit=crop&w=1200&h=630`],
    [`${PEXELS}?w=&fit=max#top`, `${PEXELS}?w=1200&fit=crop&h=630#top`],
    [`${PEXELS}?x=a%20b&w=940&`, `${PEXELS}?x=a%20b&w=1200&fit=crop&h=630`],
    [
      'https://images.unsplash.com/photo-1?ixlib=rb-4.0.3&q=80&fm=jpg',
      'https://images.unsplash.com/photo-1?ixlib=rb-4.0.3&q=80&fm=jpg&fit=crop&w=1200&h=630'
    ],
    // Nothing to do, signed, twice the same, made smaller again.
    [`${PEXELS}?fit=crop&w=1200&h=630`, undefined],
    ['https://shop.imgix.net/a.png?w=300&s=0123456789abcdef', undefined],
    [`${PEXELS}?w=1&w=2`, undefined],
    [`${PEXELS}?dpr=0.5`, undefined],
    [`${PEXELS}?max-w=100`, undefined],
    ['https://example.com/a.jpg?w=100', undefined]
  ])('of %s', (url, expected) => {
    // A last ampersand is kept, and joins.
    expect(cropped(url)?.replace('&&', '&')).toBe(expected)
  })

  it('leaves a URL alone that is written in another way than it is meant', () => {
    expect(cropped(`${PEXELS}?a=1&b=2`, `${PEXELS}?a=1&amp;b=2`)).toBeUndefined()
  })

  it('changes no other parameter, and gives a URL of exactly that size', () => {
    const parameter = fc.record({
      name: fc.constantFrom('w', 'h', 'fit', 'auto', 'q', 'cs', ''),
      value: fc.constantFrom('940', 'crop', 'clip', 'a%26b', '', '1')
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(parameter, { selector: ({ name }) => name }),
        fc.constantFrom('', '#x?w=1'),
        (list, end) => {
          const url = `${PEXELS}?${list.map(({ name, value }) => `${name}=${value}`).join('&')}${end}`
          const after = cropped(url)
          if (after === undefined) return
          expect(sizeInUrl(after)).toEqual({ width: 1200, height: 630 })
          const others = (text: string) =>
            [...new URL(text).searchParams].filter(([name]) => !['w', 'h', 'fit'].includes(name))
          expect(others(after)).toEqual(others(url))
          expect(after.endsWith(end)).toBe(true)
        }
      )
    )
  })
})
