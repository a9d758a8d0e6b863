import { describe, expect, it } from '@jest/globals'
import { HISTORY, historyOf, wayOf } from '../../src/rules/link-history.js'

const now = new Date('2026-03-01T12:00:00Z')
const url = 'https://a.example/'

describe('historyOf', () => {
  it.each([
    [{}, ''],
    [{ lastOkAt: '2026-03-01T08:00:00Z' }, ' Last seen fine today.'],
    [{ lastOkAt: '2026-02-28T11:00:00Z' }, ' Last seen fine yesterday.'],
    [{ lastOkAt: '2026-02-26T11:00:00Z', failingSince: '2026-02-27T11:00:00Z' }, ' Last seen fine 3 days ago.'],
    [{ failingSince: '2026-02-20T11:00:00Z' }, ' It has failed since 2026-02-20.'],
    [{ failingSince: '2026-03-01T11:00:00Z' }, ''],
    [{ lastOkAt: 'soon' }, '']
  ])('%j: %s', (known, expected) => {
    expect(historyOf({ url, class: 'broken', ...known }, now, HISTORY)).toBe(expected)
  })

  it('has the way before it', () => {
    const chain = [
      { url, status: 301 },
      { url: 'https://b.example/', status: 404 }
    ]
    expect(historyOf({ url, class: 'broken', chain, lastOkAt: '2026-02-26T11:00:00Z' }, now, HISTORY)).toBe(
      ' It redirects to "https://b.example/" (301). Last seen fine 3 days ago.'
    )
  })
})

describe('wayOf', () => {
  it('names a last step that gave no answer', () => {
    expect(wayOf({ url, chain: [{ url, status: 302 }], finalUrl: 'https://gone.example/' }, HISTORY)).toBe(
      'to "https://gone.example/" (302)'
    )
  })

  it('counts the middle of a long way', () => {
    const chain = Array.from({ length: 8 }, (_, step) => ({ url: `https://${step}.example/`, status: 301 }))
    expect(wayOf({ url, chain, finalUrl: 'https://7.example/' }, HISTORY)).toBe(
      'to "https://1.example/" (301), then 5 times more, and to "https://7.example/" (301)'
    )
  })
})
