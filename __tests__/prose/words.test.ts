import { describe, expect, it } from '@jest/globals'
import { countWords } from '../../src/prose/words.js'

describe('the number of words', () => {
  it.each([
    ['', 0],
    ['  \n ', 0],
    ['Een rode fiets.', 3],
    ["opa's fiets en oma’s step", 5],
    ['een e-mail van 1.000,50 euro', 5],
    ['één café - naïef, Øresund', 4],
    ['Это новый велосипед', 3],
    ['🚲 fiets 🚲', 1],
    ['a — b · c “d”', 4],
    ['10 km/u', 3]
  ])('%j has %i', (text, words) => {
    expect(countWords(text)).toBe(words)
  })

  it('of a language without blanks is that of its words', () => {
    expect(countWords('自転車のチェーンを掃除する方法')).toBeGreaterThan(5)
    expect(countWords('自転車のチェーンを掃除する方法')).toBeLessThan(12)
    expect(countWords('如何清洁自行车链条')).toBeGreaterThan(3)
  })
})
