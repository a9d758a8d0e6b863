import { describe, expect, it } from '@jest/globals'
import type { CacheEntry } from '../../../src/links/cache/entry.js'
import { LinkMemory } from '../../../src/links/cache/memory.js'
import type { LinkRequest } from '../../../src/links/request.js'
import type { Verdict } from '../../../src/links/verdict.js'

const URL = 'https://a.example/page'
const page: LinkRequest = { url: URL, kind: 'page' }
const image: LinkRequest = { url: URL, kind: 'image' }
const ok: Verdict = { url: URL, class: 'ok', status: 200 }
const gone: Verdict = { url: URL, class: 'broken', status: 404, reason: '404 Not Found' }
const blocked: Verdict = { url: URL, class: 'blocked', status: 403, reason: '403 Forbidden' }
const unchecked: Verdict = { url: URL, class: 'unchecked', reason: 'no network' }

const START = Date.parse('2026-03-01T12:00:00Z')
const day = (count: number) => new Date(START + count * 24 * 60 * 60 * 1000)

/** A run of that day, with what earlier runs left. */
function run(on: number, entries: Iterable<CacheEntry> = [], options = 'a'): LinkMemory {
  return new LinkMemory(entries, () => options, day(on))
}

/** What is remembered after one run a day, each with one verdict. */
function remembered(verdicts: readonly Verdict[], request = page): CacheEntry[] {
  let entries: CacheEntry[] = []
  for (const [index, verdict] of verdicts.entries()) {
    const memory = run(index, entries)
    memory.learn(request, verdict)
    entries = memory.entries(entries)
  }
  return entries
}

describe('LinkMemory', () => {
  it('knows the verdict of a link that was fine, for five days at least and never longer than seven', () => {
    const entries = remembered([ok])
    expect(run(5, entries).recall(page)).toEqual(ok)
    expect(run(7, entries).recall(page)).toBeUndefined()
  })

  it('knows that of an image for a day and a half at least and never longer than two', () => {
    const facts = { type: 'png' as const, contentType: 'image/png', bytes: 12_345, width: 1200, height: 630 }
    const entries = remembered([{ ...ok, image: facts }], image)
    expect(run(1.5, entries).recall(image)).toEqual({ ...ok, image: facts })
    expect(run(2, entries).recall(image)).toBeUndefined()
  })

  it('does not ask all at once again what it asked at once', () => {
    const requests = Array.from(
      { length: 200 },
      (_, n): LinkRequest => ({ url: `https://a.example/${n}`, kind: 'page' })
    )
    const memory = run(0)
    for (const request of requests) memory.learn(request, { ...ok, url: request.url })
    const entries = memory.entries([])
    const fresh = (on: number) => requests.filter((request) => run(on, entries).recall(request)).length
    expect(fresh(5.2)).toBe(200)
    expect(fresh(6)).toBeGreaterThan(50)
    expect(fresh(6)).toBeLessThan(150)
    expect(fresh(7)).toBe(0)
  })

  it('knows a redirect with its way', () => {
    const moved: Verdict = {
      url: URL,
      class: 'redirected',
      status: 200,
      reason: 'redirects to https://b.example/',
      chain: [
        { url: URL, status: 301 },
        { url: 'https://b.example/', status: 200 }
      ],
      finalUrl: 'https://b.example/',
      permanent: true
    }
    expect(run(1, remembered([moved])).recall(page)).toEqual(moved)
  })

  it.each<Verdict>([
    gone,
    blocked,
    unchecked,
    { url: URL, class: 'transient', reason: 'timed out' },
    { url: URL, class: 'tls', reason: 'certificate expired' },
    { url: URL, class: 'private', reason: 'loopback' },
    { url: URL, class: 'skipped' },
    { ...ok, suspicion: { kind: 'home-page' } },
    { ...ok, missingFragments: ['top'] },
    { ...ok, image: { type: 'html', contentType: 'text/html', bytes: 2000 } },
    { ...ok, image: { type: undefined, contentType: 'image/png', bytes: 0 } },
    { ...ok, image: { type: 'png', contentType: 'image/png', bytes: 4000, damaged: true } }
  ])('never remembers one that is not fine: %j', (verdict) => {
    expect(run(1, remembered([verdict])).recall(page)).toBeUndefined()
  })

  it('forgets that a link was fine once it is not', () => {
    expect(run(2, remembered([ok, gone])).recall(page)).toBeUndefined()
    expect(run(2, remembered([ok, blocked])).recall(page)).toBeUndefined()
  })

  it('keeps what it knows while a link is not asked', () => {
    expect(run(2, remembered([ok, unchecked])).recall(page)).toEqual(ok)
  })

  it('knows a page not as an image, and nothing under other options', () => {
    const entries = remembered([ok])
    expect(run(1, entries).recall(image)).toBeUndefined()
    expect(run(1, entries, 'b').recall(page)).toBeUndefined()
  })

  it('does not believe what was found out in the future', () => {
    const entries = remembered([ok])
    expect(run(-1, entries).recall(page)).toBeUndefined()
    expect(run(-1, entries).entries([])).toEqual([])
  })

  it('says of a failure when the link was last fine, and since when it fails', () => {
    expect(run(0).learn(page, gone)).toEqual(gone)
    expect(run(1, remembered([ok])).learn(page, gone)).toEqual({ ...gone, lastOkAt: day(0).toISOString() })
    expect(run(3, remembered([ok, gone, gone])).learn(page, gone)).toEqual({
      ...gone,
      lastOkAt: day(0).toISOString(),
      failingSince: day(1).toISOString()
    })
    expect(run(2, remembered([ok, gone])).learn(page, blocked)).toEqual({ ...blocked, lastOkAt: day(0).toISOString() })
  })

  it('begins anew once the link is fine', () => {
    expect(run(3, remembered([gone, ok, gone])).learn(page, gone)).toEqual({
      ...gone,
      lastOkAt: day(1).toISOString(),
      failingSince: day(2).toISOString()
    })
    expect(run(1, remembered([gone])).learn(page, ok)).toEqual(ok)
  })

  it('counts no run that could not ask', () => {
    const entries = remembered([ok, gone, unchecked])
    expect(run(3, entries).learn(page, gone)).toMatchObject({ failingSince: day(1).toISOString() })
    expect(run(0).hasLearned).toBe(false)
    const memory = run(0)
    memory.learn(page, unchecked)
    expect(memory.hasLearned).toBe(false)
  })

  it('has nothing to save when a link fails as it did the same day', () => {
    const learns = (on: number, entries: CacheEntry[], verdict: Verdict) => {
      const memory = run(on, entries)
      memory.learn(page, verdict)
      return memory.hasLearned
    }
    for (const verdict of [gone, blocked]) {
      expect(learns(0, [], verdict)).toBe(true)
      expect(learns(0.5, remembered([verdict]), verdict)).toBe(false)
      expect(learns(1, remembered([verdict]), verdict)).toBe(true)
      expect(learns(0.5, remembered([verdict]), ok)).toBe(true)
      expect(learns(0.5, remembered([ok]), verdict)).toBe(true)
    }
    expect(learns(0.5, remembered([blocked]), gone)).toBe(true)
  })

  it('forgets a link that no run has asked for 90 days', () => {
    const entries = remembered([ok])
    expect(run(89, entries).entries(entries)).toHaveLength(1)
    expect(run(90, entries).entries(entries)).toEqual([])
  })

  it('takes over what another run saved meanwhile, and of one link what is newer', () => {
    const other = { url: 'https://b.example/', askedAt: day(1).toISOString() }
    const memory = run(1)
    memory.learn(page, ok)
    const newer = { url: URL, askedAt: day(1.001).toISOString() }
    expect(memory.entries([other]).map(({ url }) => url)).toEqual([other.url, URL])
    expect(memory.entries([newer])).toEqual([newer])
    expect(memory.entries(remembered([gone]))).toEqual([expect.objectContaining({ okAt: day(1).toISOString() })])
  })
})
