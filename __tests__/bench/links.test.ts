import { describe, expect, it } from '@jest/globals'
import { lowerBound } from '../../bench/links/bound.mjs'
import { type Kind, LIMIT, makePlan, PERCENT, type Plan, SIZE } from '../../bench/links/plan.mjs'

const LIMITS = { concurrency: 64, perHost: 4, intervalMs: 0, timeoutMs: 5000 }

describe('the plan of the small internet', () => {
  const plan = makePlan(1)

  it('comes from its seed alone', () => {
    expect(makePlan(1)).toEqual(plan)
    expect(makePlan(2)).not.toEqual(plan)
  })

  it('has its URLs once each, on all of its names', () => {
    expect(new Set(plan.urls.map(({ url }) => url)).size).toBe(SIZE.urls)
    expect(new Set(plan.urls.map(({ url }) => new URL(url).hostname)).size).toBe(SIZE.names)
    expect(plan.names.every(({ name }) => name.endsWith('.test'))).toBe(true)
  })

  it('has the share of each kind that it says', () => {
    for (const [kind, percent] of Object.entries(PERCENT)) {
      const share = (100 * plan.urls.filter((url) => url.kind === kind).length) / SIZE.urls
      expect(Math.abs(share - percent)).toBeLessThanOrEqual(0.2)
    }
  })

  it('answers mostly soon, and sometimes late', () => {
    const times = plan.urls.map(({ hops }) => hops[0]?.latencyMs ?? 0).sort((a, b) => a - b)
    const at = (share: number) => times[Math.floor(times.length * share)] ?? 0
    expect(at(0.5)).toBeGreaterThan(220)
    expect(at(0.5)).toBeLessThan(280)
    expect(at(0.99)).toBeGreaterThan(1000)
    expect(times.at(-1)).toBeLessThanOrEqual(1400)
  })

  it('leads redirects to pages that are there', () => {
    const redirects = plan.urls.filter(({ class: found }) => found === 'redirected')
    expect(redirects.length).toBeGreaterThan(100)
    for (const { hops } of redirects) {
      expect(hops).toHaveLength(2)
      expect(hops[0]?.status).toBeGreaterThan(300)
      expect(hops[1]?.status).toBeUndefined()
    }
  })
})

describe('the lower bound', () => {
  it('is the time of all servers by the requests at once', () => {
    const names = Array.from({ length: 64 }, (_, index) => `www.${index}.test`)
    const plan = planOf(...names.flatMap((name) => [url(name, 'page', 100), url(name, 'page', 300)]))
    expect(lowerBound(plan, { ...LIMITS, concurrency: 16 })).toMatchObject({ total: 1600, name: 100, ms: 1600 })
  })

  it('is the time of one name by the requests at once to it', () => {
    const plan = planOf(...Array.from({ length: 40 }, () => url('www.a.test', 'page', 100)))
    expect(lowerBound(plan, LIMITS)).toMatchObject({ name: 1000, ms: 1000 })
    expect(lowerBound(plan, { ...LIMITS, intervalMs: 50 })).toMatchObject({ interval: 1950, ms: 1950 })
  })

  it('is the time of the slowest URL', () => {
    expect(lowerBound(planOf(url('www.a.test', 'page', 700)), LIMITS).ms).toBe(700)
    expect(lowerBound(planOf(url('www.a.test', 'head-405', 700)), LIMITS).ms).toBe(1400)
    expect(lowerBound(planOf(url('www.a.test', 'missing', 700)), LIMITS).ms).toBe(2100)
    expect(lowerBound(planOf(url('www.a.test', 'hanging', 700)), LIMITS).ms).toBe(5000)
    expect(lowerBound(planOf(url('www.a.test', 'untrusted', 700)), LIMITS).ms).toBe(0)
  })

  it('follows redirects to the name that they lead to', () => {
    const moved = url('www.a.test', 'elsewhere', 400)
    moved.hops.push({ url: 'http://www.b.test/new', latencyMs: 800 })
    expect(lowerBound(planOf(moved), LIMITS)).toMatchObject({ chain: 1200, name: 200 })
  })

  it('waits where a name wants to be left alone', () => {
    const plan = planOf(...Array.from({ length: LIMIT.requests + 8 }, () => url('www.a.test', 'page', 100)))
    const [name] = plan.names
    if (name) name.limits = true
    expect(lowerBound(plan, LIMITS).ms).toBe(LIMIT.retryAfterS * 1000 + 200)
  })
})

function url(name: string, kind: Kind, latencyMs: number): Plan['urls'][number] {
  const address = `http://${name}/`
  return { url: address, kind, class: 'ok', hops: [{ url: address, latencyMs }] }
}

function planOf(...urls: Plan['urls']): Plan {
  const names = [...new Set(urls.flatMap(({ hops }) => hops.map((hop) => new URL(hop.url).hostname)))]
  return { seed: 0, names: names.map((name) => ({ name, protocol: 'http', trusted: true, limits: false })), urls }
}
