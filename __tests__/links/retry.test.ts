import { describe, expect, it } from '@jest/globals'
import { pauseBefore, readRetryAfter } from '../../src/links/retry.js'

const now = Date.parse('2026-03-01T12:00:00Z')

describe('readRetryAfter', () => {
  it.each([
    ['0', 0],
    ['5', 5000],
    ['86400', 86_400_000],
    ['Sun, 01 Mar 2026 12:00:30 GMT', 30_000],
    ['Sun, 01 Mar 2026 11:00:00 GMT', 0],
    ['soon', undefined],
    ['-5', 0],
    ['', undefined]
  ])('%j is %j ms', (text, expected) => {
    expect(readRetryAfter({ 'retry-after': text }, now)).toBe(expected)
  })

  it('is undefined without the header', () => {
    expect(readRetryAfter({}, now)).toBeUndefined()
  })
})

describe('pauseBefore', () => {
  it('waits as long as the server asks, and always a little', () => {
    expect(pauseBefore(0, 10_000, 5000)).toBe(5000)
    expect(pauseBefore(0, 10_000, 0)).toBe(300)
    expect(pauseBefore(0, 10_000, undefined)).toBe(300)
    expect(pauseBefore(2, 10_000, undefined)).toBe(1200)
    expect(pauseBefore(9, 10_000, undefined)).toBe(10_000)
    expect(pauseBefore(0, 0, undefined)).toBe(0)
  })

  it('gives up where more is asked than is granted', () => {
    expect(pauseBefore(0, 10_000, 86_400_000)).toBeUndefined()
  })
})
