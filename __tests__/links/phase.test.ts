import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { getGlobalDispatcher } from 'undici'
import { runLinkinator } from '../../src/links/linkinator.js'
import { check, images, pages, policy } from '../support/link-policy.js'
import { startWebServer, type WebServer } from '../support/web-server.js'

let server: WebServer
const www = (path: string, host = 'www') => `http://${host}.example.net${path}`
const here = (changes: Parameters<typeof policy>[0] = {}) =>
  policy({ connectTo: [`::127.0.0.1:${server.port}`], ...changes })

beforeEach(async () => {
  server = await startWebServer({
    '/': 200,
    '/slow': (_request, response) => {
      setTimeout(() => response.end(), 40)
    },
    '/hang': () => undefined
  })
})
afterEach(() => server.close())

describe('the phase', () => {
  it('has nothing to do without URLs', async () => {
    expect(await check([], here())).toMatchObject({ requests: 0, hosts: 0, incomplete: [] })
    expect(server.connections).toBe(0)
  })

  it('ends when its time is over, and says what it left', async () => {
    const urls = Array.from({ length: 30 }, (_, index) => www(`/hang?${index}`, `h${index}`))
    const { verdicts, incomplete } = await check(
      [...pages(www('/'), ...urls), ...images(www('/hang'))],
      here({ budgetMs: 500, timeoutMs: 60_000, concurrency: 8 })
    )
    expect(verdicts.get(www('/'))).toMatchObject({ class: 'ok' })
    for (const url of urls) {
      expect(verdicts.get(url)).toEqual({
        url,
        class: 'unchecked',
        reason: 'not reached within the 0.5 s for all links'
      })
    }
    expect(incomplete).toEqual(['31 of 32 links are unchecked: not reached within the 0.5 s for all links.'])
  })

  it('ends when its requests are used up, and says what it left', async () => {
    const urls = Array.from({ length: 30 }, (_, index) => www(`/?${index}`, `h${index}`))
    const { verdicts, requests, incomplete } = await check(pages(...urls), here({ maxRequests: 10 }))
    expect(requests).toBe(10)
    const classes = [...verdicts.values()].map((verdict) => verdict.class)
    expect(classes.filter((name) => name === 'ok')).toHaveLength(10)
    expect(classes.filter((name) => name === 'unchecked')).toHaveLength(20)
    expect(incomplete).toEqual(['20 of 30 links are unchecked: not reached within the 10 requests for all links.'])
    expect(server.requests).toHaveLength(10)
  })

  it('ends when it is told to', async () => {
    const stop = new AbortController()
    const { verdicts } = await check(pages(www('/'), www('/hang')), here({ timeoutMs: 60_000 }), {
      signal: stop.signal,
      onProgress: () => stop.abort()
    })
    expect(verdicts.get(www('/hang'))).toMatchObject({ class: 'unchecked', reason: 'the check was stopped' })
    const { requests } = await check(pages(www('/')), here(), { signal: AbortSignal.abort() })
    expect(requests).toBe(0)
  })

  it('does not count waiting for a turn as time of the server', async () => {
    const urls = Array.from({ length: 80 }, (_, index) => www(`/slow?${index}`))
    const { verdicts, requests } = await check(pages(...urls), here({ timeoutMs: 600, perHost: 2 }))
    expect(new Set([...verdicts.values()].map((verdict) => verdict.class))).toEqual(new Set(['ok']))
    expect(requests).toBe(80)
    expect(server.busiest).toBe(2)
  })

  it('lets a slow host hold up nobody else', async () => {
    const slow = Array.from({ length: 40 }, (_, index) => www(`/hang?${index}`, 'slow'))
    const quick = Array.from({ length: 40 }, (_, index) => www(`/?${index}`, `quick${index}`))
    const { verdicts } = await check(
      pages(...slow, ...quick),
      here({ concurrency: 8, timeoutMs: 60_000, budgetMs: 2000 })
    )
    for (const url of quick) expect(verdicts.get(url)).toMatchObject({ class: 'ok' })
  })

  it('asks every spelling that a post may have, as it stands', async () => {
    const paths = ['/?a=1&b=2', '/?q=%22quoted%22', "/?q='single'", '/?', '/?x=<&y=>', '/?%zz', '/?=&amp;', '/?a=%20+b']
    const requests = pages(...paths.map((path) => new URL(www(path)).href))
    const { verdicts } = await check(requests, here())
    expect(new Set([...verdicts.values()].map((verdict) => verdict.class))).toEqual(new Set(['ok']))
    expect(server.requests.map(({ path }) => path).sort()).toEqual(
      requests.map(({ url }) => url.slice(www('').length)).sort()
    )
  })

  it('calls unchecked what linkinator has no result for, and says so', async () => {
    const { verdicts, incomplete } = await check(pages(www('/'), 'http://WWW.example.net/not-normalised'), here())
    expect(verdicts.get('http://WWW.example.net/not-normalised')).toMatchObject({ class: 'unchecked' })
    expect(verdicts.get(www('/'))).toMatchObject({ class: 'ok' })
    expect(incomplete).toEqual(['The link check itself failed; 1 link is unchecked.'])
  })

  it('calls unchecked what an error of its own left over', async () => {
    const { verdicts, incomplete } = await check(pages(www('/'), www('/gone')), here(), {
      onProgress: () => {
        throw new Error('the terminal is gone')
      }
    })
    expect(verdicts.size).toBe(2)
    expect(incomplete.length).toBeLessThanOrEqual(1)
  })

  it('says who is asking', async () => {
    await check(pages(www('/')), here())
    expect(server.requests[0]?.headers).toMatchObject({
      'user-agent': 'Mozilla/5.0 (compatible; seo-content-check/1; +https://github.com/org/seo-content-check)'
    })
    expect(Object.keys(server.requests[0]?.headers ?? {})).not.toContain('x-link-check')
  })

  it('can run twice at once', async () => {
    const runs = await Promise.all([check(pages(www('/')), here()), check(pages(www('/?2'), www('/gone')), here())])
    expect(runs.map(({ verdicts }) => [...verdicts.values()].map((verdict) => verdict.class))).toEqual([
      ['ok'],
      ['ok', 'broken']
    ])
  })
})

describe("the process's dispatcher", () => {
  it('is the one it was, after the check', async () => {
    const before = getGlobalDispatcher()
    await check(pages(www('/')), here())
    expect(getGlobalDispatcher()).toBe(before)
  })

  it('serves everybody else during the check, GitHub on a private address too', async () => {
    let answer: Promise<Response> | undefined
    await check(pages(www('/')), here(), {
      onProgress: () => {
        answer = fetch(`${server.origin}/`)
      }
    })
    expect((await answer)?.status).toBe(200)
    expect(server.requests.at(-1)?.host).toBe(`127.0.0.1:${server.port}`)
  })
})

describe('runLinkinator', () => {
  it('asks with HEAD, and with GET when that is no success', async () => {
    const asked: string[] = []
    const { listed, urls } = await runLinkinator(
      ['http://a.example/', 'http://b.example/'],
      10,
      async (url, method) => {
        asked.push(`${method} ${url}`)
        return { status: url.includes('b.example') ? 404 : 200 }
      },
      () => undefined
    )
    expect(listed).toBe(true)
    expect(urls).toEqual(new Set(['http://a.example/', 'http://b.example/']))
    expect(asked).toEqual(['HEAD http://a.example/', 'HEAD http://b.example/', 'GET http://b.example/'])
  })

  it('has a result for a URL whose answer goes wrong', async () => {
    const { urls } = await runLinkinator(
      ['http://a.example/'],
      10,
      () => Promise.reject(new Error('no')),
      () => undefined
    )
    expect(urls).toEqual(new Set(['http://a.example/']))
  })
})
