import { describe, expect, it } from '@jest/globals'
import { linkCost, seconds } from '../../src/report/wording.js'

describe('linkCost', () => {
  const cost = { urls: 3, hosts: 2, requests: 4, cached: 0, slowest: [], ms: 1990 }

  it.each([
    [cost, '4 requests to 2 hosts in 2.0 s'],
    [{ ...cost, requests: 1, hosts: 1, cached: 1234 }, '1 request to 1 host in 2.0 s, 1,234 known from an earlier run'],
    [{ ...cost, requests: 0, hosts: 0, cached: 3 }, 'no request, 3 known from an earlier run']
  ])('says what was asked, and what was known: %j', (statistics, text) => {
    expect(linkCost(statistics)).toBe(text)
  })
})

describe('seconds', () => {
  it.each([
    [0, '0.0 s'],
    [59_949, '59.9 s'],
    [59_999, '1 min 0 s'],
    [119_700, '2 min 0 s']
  ])('writes %i ms as %s', (ms, text) => {
    expect(seconds(ms)).toBe(text)
  })
})
