import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { fitSections, type Section } from '../../src/report/fit.js'

/** A section that takes so much room in each of two details, and one character as a line. */
const section = (name: string, full: number, less: number, weight = 1): Section<'full' | 'less'> => ({
  weight,
  render: (detail) => name.repeat(detail === 'full' ? full : less),
  line: () => name.toUpperCase()
})

const fitInto = (sections: Section<'full' | 'less'>[], size: number) =>
  fitSections(sections, { details: ['full', 'less'], measure: (text) => text.length, size })

describe('fitSections', () => {
  it('tells everything where there is room', () => {
    expect(fitInto([section('a', 3, 2), section('b', 2, 2)], 7)).toEqual({ texts: ['aaa', 'bb'], left: 0 })
    expect(fitInto([], 0)).toEqual({ texts: [], left: 0 })
  })

  it('tells less of the largest first', () => {
    expect(fitInto([section('a', 3, 2), section('b', 6, 2)], 7)).toEqual({ texts: ['aaa', 'bb'], left: 0 })
    expect(fitInto([section('a', 3, 2), section('b', 6, 2)], 6)).toEqual({ texts: ['aa', 'bb'], left: 0 })
  })

  it('then makes lines of the last ones, then leaves them out', () => {
    const sections = [section('a', 9, 4), section('b', 9, 4), section('c', 9, 4)]
    expect(fitInto(sections, 12)).toEqual({ texts: ['aaaa', 'bbbb', 'C'], left: 0 })
    expect(fitInto(sections, 9)).toEqual({ texts: ['aaaa', 'B', 'C'], left: 0 })
    expect(fitInto(sections, 6)).toEqual({ texts: ['A', 'B', 'C'], left: 0 })
    expect(fitInto(sections, 5)).toEqual({ texts: ['A', 'B'], left: 1 })
    expect(fitInto(sections, 1)).toEqual({ texts: [], left: 3 })
  })

  it('gives the heaviest all they need, and the others what is left', () => {
    const sections = [section('a', 9, 4, 2), section('b', 9, 4, 1), section('c', 9, 4, 0)]
    expect(fitInto(sections, 17)).toEqual({ texts: ['aaaaaaaaa', 'bbbb', 'C'], left: 0 })
    expect(fitInto(sections, 11)).toEqual({ texts: ['aaaaaaaaa'], left: 2 })
  })

  it('has no list of lines that nobody reads', () => {
    const sections = Array.from({ length: 100 }, () => section('a', 100, 100))
    const { texts, left } = fitInto(sections, 1000)
    expect(texts.filter((text) => text === 'A')).toHaveLength(30)
    expect(texts.filter((text) => text.length === 100)).toHaveLength(9)
    expect(left).toBe(61)
  })

  it('never takes more than the room, and loses no section', () => {
    const any = fc
      .tuple(fc.nat(60), fc.nat(60), fc.nat(2))
      .map(([full, less, weight]) => section('a', full, less, weight))
    fc.assert(
      fc.property(fc.array(any, { maxLength: 60 }), fc.nat(800), (sections, size) => {
        const ordered = [...sections].sort((a, b) => b.weight - a.weight)
        const { texts, left } = fitInto(ordered, size)
        expect(texts.length + left).toBe(sections.length)
        expect(texts.reduce((sum, text) => sum + text.length + 1, 0)).toBeLessThanOrEqual(size)
      })
    )
  })
})
