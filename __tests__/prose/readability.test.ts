import { describe, expect, it } from '@jest/globals'
import { PlainBlock } from '../../src/prose/plain-blocks.js'
import { readabilityOf } from '../../src/prose/readability.js'
import { sentencesOf } from '../../src/prose/sentences.js'
import { countSyllables, type SyllableLanguage } from '../../src/prose/syllables.js'

const syllables: [SyllableLanguage, Record<string, number>][] = [
  ['nl', { fiets: 1, ketting: 2, mooie: 2, februari: 4, onafhankelijk: 5, ruïne: 3, sneeuw: 1, zee: 1, zeeën: 2 }],
  ['en', { bike: 1, table: 2, walked: 1, wanted: 2, syllable: 3, rhythm: 1, houses: 2, reading: 2, the: 1 }],
  ['de', { Fahrrad: 2, Häuser: 2, Wiederholung: 4, Zoo: 1, neue: 2 }],
  ['fr', { vélo: 2, bateau: 2, parlent: 1, route: 1, maison: 2 }],
  ['it', { bicicletta: 4, piano: 2, città: 2, buono: 2 }],
  ['es', { bicicleta: 4, ciudad: 2, día: 2, guerra: 2, muy: 1 }]
]

describe('syllables', () => {
  it.each(
    syllables.flatMap(([language, words]) =>
      Object.entries(words).map(([word, count]) => [language, word, count] as const)
    )
  )('in %s %j has %i', (language, word, count) => {
    expect(countSyllables(word, language)).toBe(count)
  })
})

describe('the sentences of a text', () => {
  it.each([
    ['Een. Twee! Drie? Vier', ['Een.', 'Twee!', 'Drie?', 'Vier']],
    ['Zie o.a. Jan en dhr. Pietersen. Dan 3.5 km.', ['Zie o.a. Jan en dhr. Pietersen.', 'Dan 3.5 km.']],
    ['Hij zei: "Ja." Toen ging hij.', ['Hij zei: "Ja."', 'Toen ging hij.']],
    ['自転車です。新しい。', ['自転車です。', '新しい。']],
    ['...', []]
  ])('%j are %j', (text, sentences) => {
    const block = new PlainBlock('paragraph', { from: 0, to: text.length }, text, false)
    const found = sentencesOf(block)
    expect(found.map((sentence) => sentence.text)).toEqual(sentences)
    for (const sentence of found) expect(text.startsWith(sentence.text, sentence.from)).toBe(true)
  })
})

describe('the readability of a text', () => {
  it('is what the formula of its language says', () => {
    // 2 sentences of 3 words, each of one syllable.
    const sentences = ['De fiets staat.', 'Hij is rood.']
    expect(readabilityOf(sentences, 'nl')?.score).toBeCloseTo(206.84 - 0.93 * 3 - 77)
    expect(readabilityOf(['The cat sat on the mat.'], 'en')?.score).toBeCloseTo(206.835 - 1.015 * 6 - 84.6)
  })

  it('is unknown for other languages, and without words', () => {
    expect(readabilityOf(['Rower stoi.'], 'pl')).toBeUndefined()
    expect(readabilityOf(['Rower stoi.'], 'constructor')).toBeUndefined()
    expect(readabilityOf([], 'nl')).toBeUndefined()
  })
})
