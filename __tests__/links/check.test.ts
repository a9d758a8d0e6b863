import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { check, pages, policy, verdictOf } from '../support/link-policy.js'
import { startWebServer, type WebServer } from '../support/web-server.js'

let server: WebServer
const www = (path: string) => `http://www.example.net${path}`
const here = () => policy({ connectTo: [`::127.0.0.1:${server.port}`] })

beforeEach(async () => {
  server = await startWebServer({
    '/': 200,
    '/old': { status: 301, headers: { location: '/older' } },
    '/older': { status: 308, headers: { location: 'http://other.example.net/' } },
    '/maybe': { status: 302, headers: { location: '/' } },
    '/gone': 410,
    '/forbidden': 403,
    '/no-head': (request, response) => {
      response.statusCode = request.method === 'HEAD' ? 404 : 200
      response.end()
    }
  })
})
afterEach(() => server.close())

describe('checkLinks', () => {
  it('asks a page that is there once, with HEAD', async () => {
    expect(await verdictOf(www('/'), here())).toEqual({ url: www('/'), class: 'ok', status: 200 })
    expect(server.methods('/')).toEqual(['HEAD'])
  })

  it('follows redirects and says how it was led', async () => {
    expect(await verdictOf(www('/old'), here())).toEqual({
      url: www('/old'),
      class: 'redirected',
      status: 200,
      reason: 'redirects to http://other.example.net/',
      chain: [
        { url: www('/old'), status: 301 },
        { url: www('/older'), status: 308 },
        { url: 'http://other.example.net/', status: 200 }
      ],
      finalUrl: 'http://other.example.net/',
      permanent: true
    })
    expect(await verdictOf(www('/maybe'), here())).toMatchObject({ class: 'redirected', permanent: false })
  })

  it('calls a page broken that GET does not find either', async () => {
    expect(await verdictOf(www('/gone'), here())).toEqual({
      url: www('/gone'),
      class: 'broken',
      status: 410,
      reason: '410 Gone'
    })
    expect(server.methods('/gone')).toEqual(['HEAD', 'GET', 'GET'])
    expect(await verdictOf(www('/no-head'), here())).toMatchObject({ class: 'ok', status: 200 })
  })

  it('does not hold it against a page that it refuses robots', async () => {
    expect(await verdictOf(www('/forbidden'), here())).toMatchObject({
      class: 'blocked',
      reason: '403 Forbidden: the site refuses robots'
    })
  })

  it('counts requests, hosts and progress', async () => {
    const seen: number[] = []
    const results = await check(pages(www('/'), www('/gone')), here(), {
      onProgress: ({ done, total }) => seen.push(done, total)
    })
    expect(results).toMatchObject({ requests: 4, hosts: 1, incomplete: [] })
    expect(seen).toEqual([1, 2, 2, 2])
  })
})
