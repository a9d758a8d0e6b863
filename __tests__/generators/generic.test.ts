import { describe, expect, it } from '@jest/globals'
import { readIsoDate } from '../../src/generators/generic.js'

describe('the dates that most generators read alike', () => {
  it.each([
    ['2026-02-27', '2026-02-27T00:00:00.000Z'],
    ['2026-02-27T21:23', '2026-02-27T21:23:00.000Z'],
    ['2026-02-27 21:23:55 +0100', '2026-02-27T20:23:55.000Z'],
    ['2026-02-27T21:23:55.533Z', '2026-02-27T21:23:55.000Z'],
    ['2026-02-27 9:05', '2026-02-27T09:05:00.000Z'],
    ['Feb 27 2026 12:00 UTC', '2026-02-27T12:00:00.000Z']
  ])('%s', (value, expected) => {
    const reading = readIsoDate(value)
    expect(reading.kind === 'instant' && reading.instant.toISOString()).toBe(expected)
  })

  it.each([
    ['27-02-2026', 'format', '2026-02-27'],
    ['2025-02-30', 'no-such-day', undefined],
    ['2025-02-28 25:00', 'no-such-day', undefined],
    ['27 februari 2026', 'format', '2026-02-27'],
    ['2026-2-3', 'format', '2026-02-03'],
    ['gisteren', 'format', undefined],
    [20260227, 'type', undefined]
  ])('not %s', (value, reason, suggestion) => {
    expect(readIsoDate(value)).toEqual({
      kind: 'invalid',
      reason,
      effect: expect.any(String),
      severity: 'warning',
      ...(suggestion ? { suggestion } : {})
    })
  })
})
