import { describe, expect, it } from '@jest/globals'
import { isSamePage } from '../../../src/rules/source-line/same-page.js'

const PAGE = 'https://www.example.com/news/a?id=1'

describe('an address', () => {
  it.each([
    PAGE,
    'http://example.com/news/a/?id=1',
    'https://example.com/news/a?utm_source=x&amp;id=1#part',
    'https://example.com/news/a?id=1&amp;amp;utm_medium=email',
    'https://m.example.com/news/a/index.html?id=1',
    'https://example.com/news/a',
    'https://example.com/n%65ws/a?id=1'
  ])('%s is of the same page', (other) => {
    expect(isSamePage(PAGE, other)).toBe(true)
    expect(isSamePage(other, PAGE)).toBe(true)
  })

  it.each([
    'https://example.com/news/b?id=1',
    'https://example.com/news/a?id=2',
    'https://example.org/news/a',
    '',
    '%'
  ])('%j is of another one', (other) => {
    expect(isSamePage(PAGE, other)).toBe(false)
  })
})
