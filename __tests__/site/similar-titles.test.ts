import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { PostEntry } from '../../src/site/post-entry.js'
import { comparableText } from '../../src/site/post-entry.js'
import { SimilarTitles } from '../../src/site/similar-titles.js'

function entry(name: string, at: number, language = 'nl'): PostEntry {
  const title = comparableText(name)
  return {
    path: `${at}.md`,
    site: '',
    hidden: false,
    language,
    aliases: [],
    tags: [],
    lines: {},
    name,
    ...(title !== undefined && { title })
  }
}

function likeFirst(names: string[], language?: string): string[] {
  const titles = new SimilarTitles(names.map((name, at) => entry(name, at, language)))
  return titles.like('0.md', 0.8).map((one) => one.entry.name ?? '')
}

describe('titles that are alike', () => {
  it('are those with the same words, in any order and case, with other stop words', () => {
    expect(
      likeFirst([
        'De beste winterbanden voor je fiets kiezen',
        'Hoe kies je zelf winterbanden',
        'Beste fiets-winterbanden KIEZEN: hoe?'
      ])
    ).toEqual(['Beste fiets-winterbanden KIEZEN: hoe?'])
  })

  it('are not those that share only words which most titles have', () => {
    const many = Array.from(
      { length: 50 },
      (_, at) => `Fiets kopen in stad${String.fromCharCode(97 + (at % 26))}${at}x`
    )
    expect(likeFirst(['Fiets kopen in Utrecht', ...many, 'Fiets kopen in Zwolle'])).toEqual([])
  })

  it.each([
    ['Winterbanden fiets kiezen deel 1', 'Winterbanden fiets kiezen deel 2'],
    ['Beste fietsen getest 2025', 'Beste fietsen getest'],
    ['Fiets en band', 'Band en fiets'],
    ['Winterbanden fiets kiezen', 'winterbanden   FIETS kiezen']
  ])('are not a series, two words, or the very same title: %s', (a, b) => {
    expect(likeFirst([a, b])).toEqual([])
  })

  it('knows the stop words of a language, and none of an unknown one', () => {
    const names = ['Die besten Reifen für das Rad', 'Besten Reifen, Rad']
    expect(likeFirst(names, 'de')).toHaveLength(1)
    expect(likeFirst(names, 'xx')).toHaveLength(0)
  })

  it('finds the same as comparing each with each', () => {
    const word = fc.constantFrom('a1', 'fiets', 'band', 'slot', 'weg', 'stad', 'regen', 'zadel', 'licht')
    const name = fc.array(word, { minLength: 3, maxLength: 6 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(fc.array(name, { minLength: 2, maxLength: 12 }), (names) => {
        const titles = new SimilarTitles(names.map((one, at) => entry(one, at, 'xx')))
        const all = titles.like('0.md', 1e-9)
        const found = titles.like('0.md', 0.8)
        expect(found).toEqual(all.filter(({ similarity }) => similarity >= 0.8))
        for (const { entry: other, similarity } of found) {
          const back = titles.like(other.path, 0.8).find((one) => one.entry.path === '0.md')
          expect(back?.similarity).toBeCloseTo(similarity, 9)
        }
      }),
      { numRuns: 300 }
    )
  })

  it('takes time in proportion to the number of titles, though all have the same words', () => {
    const names = Array.from(
      { length: 20_000 },
      (_, at) => `fiets band slot ${String(at).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}`
    )
    const titles = new SimilarTitles(names.map((name, at) => entry(name, at)))
    let found = 0
    for (let at = 0; at < names.length; at += 1) found += titles.like(`${at}.md`, 0.8).length
    expect(found).toBe(0)
  })
})
