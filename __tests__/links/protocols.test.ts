import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { LinkClass } from '../../src/links/verdict.js'
import { type TestAuthority, testAuthority } from '../support/certificates.js'
import { check, images, pages, policy } from '../support/link-policy.js'
import { type Page, startWebServer, type WebServer } from '../support/web-server.js'

const HOST = 'www.example.net'
const head =
  (onHead: number | 'silence', onGet: number | 'silence'): Page =>
  (request, response) => {
    const status = request.method === 'HEAD' ? onHead : onGet
    if (status !== 'silence') response.writeHead(status, { 'content-length': 0 }).end()
  }

/** What every protocol must come to the same verdict about. */
const CASES: Record<string, { page: Page; class: LinkClass }> = {
  '/there': { page: 200, class: 'ok' },
  '/gone': { page: 404, class: 'broken' },
  '/forbidden': { page: 403, class: 'blocked' },
  '/fails': { page: 500, class: 'transient' },
  '/silent': { page: () => undefined, class: 'transient' },
  '/broken-off': { page: (request) => request.socket.destroy(), class: 'transient' },
  '/head-404': { page: head(404, 200), class: 'ok' },
  '/head-silent': { page: head('silence', 200), class: 'ok' },
  '/get-silent': { page: head(503, 'silence'), class: 'transient' },
  '/moved': { page: { status: 301, headers: { location: '/there' } }, class: 'redirected' },
  '/circle': { page: { status: 302, headers: { location: '/circle' } }, class: 'broken' },
  '/inside': {
    page: { status: 302, headers: { location: 'https://169.254.169.254/' } },
    class: 'private'
  },
  '/without-end': {
    page: (request, response) => {
      response.writeHead(200, { 'content-type': 'image/jpeg' })
      if (request.method === 'HEAD') response.end()
      else Readable.from(gigabyte()).pipe(response)
    },
    class: 'ok'
  },
  '/hanging-body': {
    page: (request, response) => {
      response.writeHead(404, { 'content-length': 1000 })
      if (request.method === 'HEAD') response.end()
      else response.write('x')
    },
    class: 'broken'
  },
  '/limited': {
    page: { status: 429, headers: { 'retry-after': '86400' } },
    class: 'blocked'
  }
}

function* gigabyte(): Generator<Buffer> {
  const chunk = Buffer.alloc(65_536)
  for (let sent = 0; sent < 2 ** 30; sent += chunk.length) yield chunk
}

let authority: TestAuthority
const servers: Record<string, WebServer> = {}
beforeAll(async () => {
  authority = await testAuthority()
  const tls = await authority.issue([HOST])
  const content = Object.fromEntries(Object.entries(CASES).map(([path, { page }]) => [path, page]))
  servers.http = await startWebServer(content)
  servers.https = await startWebServer(content, { tls, http2: false })
  servers['HTTP/2'] = await startWebServer(content, { tls })
})
afterAll(() => Promise.all(Object.values(servers).map((server) => server.close())))

describe.each(['http', 'https', 'HTTP/2'])('over %s', (protocol) => {
  it.each(['page', 'image'] as const)('every %s has the same verdict', async (kind) => {
    const server = servers[protocol]
    const origin = `${protocol === 'http' ? 'http' : 'https'}://${HOST}`
    const urls = Object.keys(CASES).map((path) => `${origin}${path}`)
    const there = policy({
      connectTo: [`${HOST}::127.0.0.1:${server?.port}`],
      certificateAuthorities: [authority.certificate],
      timeoutMs: 1500,
      retryAfterMs: 100
    })
    const { verdicts, incomplete } = await check(kind === 'page' ? pages(...urls) : images(...urls), there)
    const found = [...verdicts.values()].map((verdict) => `${verdict.url.slice(origin.length)} ${verdict.class}`)
    expect(found).toEqual(Object.entries(CASES).map(([path, expected]) => `${path} ${expected.class}`))
    expect(incomplete).toEqual([])
    expect(server?.requests.some(({ httpVersion }) => httpVersion === '2.0')).toBe(protocol === 'HTTP/2')
  })
})
