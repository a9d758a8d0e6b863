import { describe, expect, it } from '@jest/globals'
import { languageDetector } from '../../src/language/detection.js'
import { otherLanguage } from '../../src/language/other-language.js'

const detect = await languageDetector()

describe('the other language of a text', () => {
  it.each([
    ['A red bicycle leans against the wall of an old barn', 'nl', 'en'],
    ['Een rode fiets staat tegen de muur van een oude schuur', 'en-GB', 'nl'],
    ['Ein rotes Fahrrad lehnt an der Wand einer alten Scheune', 'nl_BE', 'de'],
    ['Un vélo rouge est appuyé contre le mur d’une vieille grange', 'NL', 'fr']
  ])('%j is not %s but %s', (text, declared, found) => {
    expect(otherLanguage(text, declared, detect)).toBe(found)
  })

  it.each([
    ['Een rode fiets staat tegen de muur van een oude schuur', 'nl', 'it is in the declared language'],
    ['En rød sykkel står mot veggen til en gammel låve', 'da', 'Norwegian and Danish are alike'],
    ['En rød sykkel står mot veggen til en gammel låve', 'nb', 'Bokmål is Norwegian'],
    ['Google Chrome', 'nl', 'names are in no language'],
    ['2026', 'nl', 'numbers are in no language'],
    ['', 'nl', 'there is no text'],
    ['A red bicycle leans against the wall of an old barn', 'fy', 'West Frisian can’t be told'],
    ['A red bicycle leans against the wall of an old barn', 'constructor', 'it is no language']
  ])('%j is taken for %s: %s', (text, declared) => {
    expect(otherLanguage(text, declared, detect)).toBeUndefined()
  })
})
