import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readHugoDate } from '../../src/generators/hugo-dates.js'

function instant(value: unknown): string | undefined {
  const reading = readHugoDate(value)
  return reading.kind === 'instant' ? reading.instant.toISOString() : undefined
}

function suggestion(value: unknown): string | undefined {
  const reading = readHugoDate(value)
  return reading.kind === 'invalid' ? reading.suggestion : `valid: ${String(value)}`
}

describe('the dates that Hugo reads', () => {
  it.each([
    ['2026-02-27', '2026-02-27T00:00:00.000Z'],
    ['2026-02-27T21:23:55.533Z', '2026-02-27T21:23:55.533Z'],
    ['2023-10-15T13:18:50-07:00', '2023-10-15T20:18:50.000Z'],
    ['2023-10-15T13:18:50-0700', '2023-10-15T20:18:50.000Z'],
    ['2023-10-15T13:18:50', '2023-10-15T13:18:50.000Z'],
    ['2023-10-15T8:18:50Z', '2023-10-15T08:18:50.000Z'],
    ['2023-10-15 13:18:50', '2023-10-15T13:18:50.000Z'],
    ['2023-10-15 13:18:50Z', '2023-10-15T13:18:50.000Z'],
    ['2023-10-15 13:18:50+02:00', '2023-10-15T11:18:50.000Z'],
    ['2023-10-15 13:18:50 +0200', '2023-10-15T11:18:50.000Z'],
    ['2023-10-15 13:18:50 +02:00', '2023-10-15T11:18:50.000Z'],
    ['2023-10-15 13:18:50.123 -0700 MST', '2023-10-15T20:18:50.123Z'],
    ['15 Oct 2023', '2023-10-15T00:00:00.000Z'],
    ['Sun, 15 Oct 2023 13:18:50 -0700', '2023-10-15T20:18:50.000Z'],
    ['Sun, 15 Oct 2023 13:18:50 GMT', '2023-10-15T13:18:50.000Z'],
    ['15 Oct 23 13:18 CEST', '2023-10-15T13:18:00.000Z'],
    ['Sunday, 15-Oct-23 13:18:50 UTC', '2023-10-15T13:18:50.000Z'],
    ['Sun Oct 15 13:18:50 2023', '2023-10-15T13:18:50.000Z'],
    ['Sun Oct  5 13:18:50 CET 2023', '2023-10-05T13:18:50.000Z'],
    ['Sun Oct 15 13:18:50 -0700 2023', '2023-10-15T20:18:50.000Z'],
    ['2024-02-29', '2024-02-29T00:00:00.000Z'],
    [1700000000, '2023-11-14T22:13:20.000Z']
  ])('%s', (value, expected) => {
    expect(instant(value)).toBe(expected)
  })
})

describe('dates that Hugo does not read, and what was meant', () => {
  it.each([
    ['27-02-2026', '2026-02-27'],
    ['27/02/2026', '2026-02-27'],
    ['27.2.2026', '2026-02-27'],
    ['02/27/2025', '2025-02-27'],
    ['05-05-2026', '2026-05-05'],
    ['2025-2-3', '2025-02-03'],
    ['2025/02/03', '2025-02-03'],
    ['27 februari 2026', '2026-02-27'],
    ['vrijdag 27 februari 2026 om 21:05', '2026-02-27T21:05:00'],
    ['5 Oct 2023', '2023-10-05'],
    ['February 27, 2026', '2026-02-27'],
    ['Friday, Feb 27th, 2026', '2026-02-27'],
    ['27. Februar 2026', '2026-02-27'],
    ['1er mars 2026', '2026-03-01'],
    ['27 de febrero de 2026', '2026-02-27'],
    ['27 febbraio 2026', '2026-02-27'],
    ['2026-02-27 21:23', '2026-02-27T21:23:00'],
    ['2026-02-27T21:23', '2026-02-27T21:23:00'],
    ['2026-02-27T21:23:55 +01:00', '2026-02-27T21:23:55+01:00'],
    ['2026-02-27t21:23:55z', '2026-02-27T21:23:55Z'],
    [' 2026-02-27 ', '2026-02-27'],
    [20260227, '2026-02-27']
  ])('%s', (value, expected) => {
    expect(suggestion(value)).toBe(expected)
    expect(instant(suggestion(value))).toBeDefined()
  })

  it.each([
    '03-02-2026',
    '02/03/26',
    '2025-13-01',
    '2025-02-30',
    '31 februari 2026',
    '2023-02-29',
    'morgen',
    '25:00',
    '',
    '2026',
    '13-13-2026'
  ])('%s: nobody can know', (value) => {
    expect(suggestion(value)).toBeUndefined()
  })

  it('tells a day that does not exist from another notation', () => {
    expect(readHugoDate('2025-02-30')).toMatchObject({ kind: 'invalid', reason: 'no-such-day' })
    expect(readHugoDate('2025-02-28T24:00:00Z')).toMatchObject({ kind: 'invalid', reason: 'no-such-day' })
    expect(readHugoDate('27-02-2026')).toMatchObject({ kind: 'invalid', reason: 'format' })
    expect(readHugoDate(['2026-02-27'])).toMatchObject({ kind: 'invalid', reason: 'type' })
  })

  it('says what becomes of a number that is no date', () => {
    expect(readHugoDate(20260227)).toMatchObject({
      effect: 'Hugo counts the number as seconds since 1970, and arrives at 1970-08-23.'
    })
  })

  it('reads what it suggests, whatever the text', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.stringMatching(/^\d{1,4}[-/. ](?:\d{1,2}|mei|Oct)[-/. ]\d{1,4}(?: \d{1,2}:\d{2})?$/)
    )
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readHugoDate(text)
        return reading.kind !== 'invalid' || !reading.suggestion || readHugoDate(reading.suggestion).kind === 'instant'
      })
    )
  })
})
