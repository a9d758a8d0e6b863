import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { FILE_TYPES } from '../../../src/images/facts.js'
import type { CacheEntry, KeptVerdict } from '../../../src/links/cache/entry.js'
import { CacheFormatError, parseCache, renderCache } from '../../../src/links/cache/format.js'

const moment = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())
const url = fc.webUrl({ withQueryParameters: true }).map((text) => new URL(text).href)
const size = fc.nat()

const facts = fc.record(
  {
    type: fc.constantFrom(...FILE_TYPES),
    contentType: fc.string(),
    bytes: size,
    width: size,
    height: size,
    animated: fc.constant(true),
    damaged: fc.constant(true)
  },
  { requiredKeys: ['type', 'contentType', 'bytes'] }
)
const verdict = fc.record(
  {
    class: fc.constantFrom('ok' as const, 'redirected' as const),
    status: fc.integer({ min: 100, max: 599 }),
    reason: fc.string({ unit: 'grapheme' }),
    chain: fc.array(fc.record({ url, status: fc.integer({ min: 100, max: 599 }) })),
    finalUrl: url,
    permanent: fc.boolean(),
    httpsUrl: url,
    image: facts
  },
  { requiredKeys: ['class'] }
) as fc.Arbitrary<KeptVerdict>
const answer = fc.record({ at: moment, options: fc.string(), verdict })
const entry = fc.record(
  { url, askedAt: moment, okAt: moment, failingSince: moment, page: answer, image: answer },
  { requiredKeys: ['url', 'askedAt'] }
) as fc.Arbitrary<CacheEntry>
const entries = fc.uniqueArray(entry, { selector: (one) => one.url })

const sorted = (list: CacheEntry[]) => list.toSorted((a, b) => (a.url < b.url ? -1 : 1))

/** The same with all properties in the opposite order. */
function reversed<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(reversed) as Value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, part]) => [name, reversed(part)])
  ) as Value
}

function problemOf(text: string): CacheFormatError | undefined {
  try {
    parseCache(text)
    return undefined
  } catch (error) {
    if (error instanceof CacheFormatError) return error
    throw error
  }
}

describe('the text of a cache', () => {
  it('says the same when it is read', () => {
    fc.assert(
      fc.property(entries, (list) => {
        expect(parseCache(renderCache(list))).toEqual(sorted(list))
      })
    )
  })

  it('is the same for the same entries, whatever their order and that of their properties', () => {
    fc.assert(
      fc.property(entries, (list) => {
        expect(renderCache(list.toReversed())).toBe(renderCache(list))
        expect(renderCache(parseCache(renderCache(list)))).toBe(renderCache(list))
        expect(renderCache(reversed(list))).toBe(renderCache(list))
      })
    )
  })

  it('has a line for each link, so that two can be compared', () => {
    const list = ['b', 'a'].map((name) => ({ url: `https://${name}.example/`, askedAt: '2026-03-01T12:00:00.000Z' }))
    expect(renderCache(list)).toBe(`{"name":"seo-content-check links","version":1,"links":[
{"url":"https://a.example/","askedAt":"2026-03-01T12:00:00.000Z"},
{"url":"https://b.example/","askedAt":"2026-03-01T12:00:00.000Z"}
]}
`)
  })

  it('keeps within its bytes by leaving out what was asked the longest time ago', () => {
    const list = Array.from({ length: 100 }, (_, n) => ({
      url: `https://a.example/${n}`,
      askedAt: new Date(Date.UTC(2026, 0, 1 + n)).toISOString()
    }))
    const text = renderCache(list, 2000)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(2000)
    const left = parseCache(text)
    expect(left.length).toBeGreaterThan(10)
    expect(left).toEqual(sorted(list.slice(-left.length)))
  })

  it('leaves out a link whose redirects would fill it', () => {
    const long = { url: `https://a.example/${'x'.repeat(7000)}`, status: 302 }
    const verdict = { class: 'redirected' as const, chain: [long, long, long] }
    const askedAt = '2026-03-01T12:00:00.000Z'
    expect(parseCache(renderCache([{ url: long.url, askedAt, page: { at: askedAt, options: '', verdict } }]))).toEqual(
      []
    )
  })
})

describe('a text that is not of a cache', () => {
  it('is never taken for one, nor for ours', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.constantFrom('null', '[]', '{}', '\uFEFF{}', '{"__proto__":{"name":"seo-content-check links"}}')
    )
    fc.assert(
      fc.property(
        anything.filter((text) => text !== ''),
        (text) => {
          expect(problemOf(text)).toMatchObject({ message: 'is not a link cache of seo-content-check', isOurs: false })
        }
      )
    )
  })

  it('is an empty one where there is nothing yet', () => {
    expect(parseCache('')).toEqual([])
  })

  it('is damaged wherever it was cut off', () => {
    const text = renderCache([{ url: 'https://a.example/', askedAt: '2026-03-01T12:00:00.000Z' }])
    for (let end = '{"name":"seo-content-check links"'.length; end < text.length - 2; end += 1) {
      expect(problemOf(text.slice(0, end))).toMatchObject({ message: 'is damaged', isOurs: true })
    }
  })

  it.each([
    ['a class that is never kept', '"class":"ok"', '"class":"broken"'],
    ['an address that is not on the web', '"finalUrl":"https://b.example/"', '"finalUrl":"javascript:alert(1)"'],
    ['an address that is none', '"finalUrl":"https://b.example/"', '"finalUrl":"https://["'],
    ['a line break in an address', '"finalUrl":"https://b.example/"', '"finalUrl":"https://b.example/\\n::error::x"'],
    ['a time that is none', '"at":"2026-03-01T12:00:00.000Z"', '"at":"yesterday"'],
    ['a property that nobody knows', '"options":"x"', '"options":"x","more":1']
  ])('is damaged when it has %s', (_name, right, wrong) => {
    const at = '2026-03-01T12:00:00.000Z'
    const verdict = { class: 'ok' as const, finalUrl: 'https://b.example/' }
    const text = renderCache([{ url: 'https://a.example/', askedAt: at, page: { at, options: 'x', verdict } }])
    expect(problemOf(text)).toBeUndefined()
    expect(text).toContain(right)
    expect(problemOf(text.replace(right, wrong))).toMatchObject({ message: 'is damaged' })
  })

  it('is left alone when a newer version wrote it', () => {
    expect(problemOf('{"name":"seo-content-check links","version":2,"anything":[]}')).toMatchObject({
      message: 'was written by a newer version of seo-content-check',
      isOurs: false
    })
  })
})
