import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Browser, Page } from 'playwright-core'
import { DESCRIPTION, searchResult, TITLE } from '../../src/preview/search-result.js'
import { textWidth } from '../../src/text-width/text-width.js'
import { describeInChromium, launchChromium } from '../support/chromium.js'

const LONG = 'Waarom je de ketting van je fiets veel vaker moet schoonmaken dan je denkt, en hoe je dat doet'
const LONG_DESCRIPTION = `${LONG}. `.repeat(3)

describe('searchResult', () => {
  it('leaves alone what fits', () => {
    const result = searchResult({ title: 'Hoe maak je een ketting schoon', description: 'In tien minuten.' })
    expect(result).toMatchObject({
      title: 'Hoe maak je een ketting schoon',
      isTitleCut: false,
      isDescriptionCut: false
    })
  })

  it('cuts a title after the last word that fits', () => {
    const { title = '', isTitleCut } = searchResult({ title: LONG })
    expect(isTitleCut).toBe(true)
    expect(title).toMatch(/^Waarom .*\S \.\.\.$/)
    expect(LONG.startsWith(`${title.slice(0, -4)} `)).toBe(true)
  })

  it('cuts a word where there is only one', () => {
    expect(searchResult({ title: 'W'.repeat(60) }).title).toMatch(/^W{20,40} \.\.\.$/)
  })

  it('shows the address as a trail of names, the middle of a long one left out', () => {
    const breadcrumb = (url: string) => searchResult({ url }).breadcrumb
    expect(breadcrumb('https://www.example.nl/posts/caf%C3%A9/')).toBe('www.example.nl › posts › café')
    expect(breadcrumb('https://example.nl/a/b/c/d/')).toBe('example.nl › a › ... › d')
    expect(breadcrumb('https://example.nl/100%/')).toBe('example.nl › 100%')
    expect(breadcrumb('not an address')).toBeUndefined()
  })

  it('never shows more than there is room for, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const { title = '', description = '' } = searchResult({ title: text, description: text })
        expect(textWidth(title, TITLE.size)).toBeLessThanOrEqual(TITLE.width + 0.001)
        expect(textWidth(description, DESCRIPTION.size)).toBeLessThanOrEqual(DESCRIPTION.width + 0.001)
        expect(title.isWellFormed()).toBe(text.isWellFormed())
      })
    )
  })
})

describeInChromium('the cut of a search result, as a browser measures it', () => {
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    browser = await launchChromium()
    page = await browser.newPage()
  })
  afterAll(() => browser.close())

  /** In a font with the metrics of Arial. */
  const measure = (text: string, size: number): Promise<number> =>
    page.evaluate(`(() => {
      const canvas = document.createElement('canvas').getContext('2d')
      canvas.font = '${size}px "Liberation Sans", Arial'
      canvas.fontKerning = 'none'
      return canvas.measureText(${JSON.stringify(text)}).width
    })()`)

  it.each([
    ['title', LONG, TITLE],
    ['title', 'ÉÉN TITEL IN HOOFDLETTERS IS VEEL BREDER DAN JE DENKT, ZEKER MET ACCENTEN', TITLE],
    ['title', 'Что делать, если цепь велосипеда скрипит после дождя и как её правильно смазать', TITLE],
    ['description', LONG_DESCRIPTION, DESCRIPTION]
  ] as const)('of a %s "%s" fits, and one word more would not', async (kind, text, { size, width }) => {
    const shown = searchResult({ [kind]: text })[kind] ?? ''
    const kept = shown.slice(0, -4)
    const next = text.slice(kept.length).trimStart().split(' ', 1)[0]
    // Hinting moves a letter by a fraction of a pixel.
    expect(await measure(shown, size)).toBeLessThanOrEqual(width + 1)
    expect(await measure(`${kept} ${next} ...`, size)).toBeGreaterThan(width)
    expect(Math.abs((await measure(kept, size)) - textWidth(kept, size))).toBeLessThan(1)
  })
})
