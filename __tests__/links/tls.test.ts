import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { selfSigned, type TestAuthority, testAuthority } from '../support/certificates.js'
import { check, images, pages, policy, verdictOf } from '../support/link-policy.js'
import { listen, type Page, startWebServer, type WebServer } from '../support/web-server.js'

const DAY = 24 * 60 * 60 * 1000
const content: Record<string, Page> = {
  '/': 200,
  '/gone': 404,
  '/slow': (_request, response) => {
    setTimeout(() => response.end('done'), 50)
  },
  '/large': (_request, response) => {
    response.writeHead(404)
    response.end(Buffer.alloc(1_000_000))
  },
  '/moved': { status: 301, headers: { location: 'http://www.example.net/' } },
  '/reset': (_request, response) => {
    const { stream } = response as unknown as { stream?: { close(code: number): void } }
    if (stream) stream.close(2)
    else response.end()
  }
}

let authority: TestAuthority
const servers: WebServer[] = []
async function serve(tls: { key: string; cert: string }): Promise<WebServer> {
  const server = await startWebServer(content, { tls })
  servers.push(server)
  return server
}

let good: WebServer
let plain: WebServer
beforeAll(async () => {
  authority = await testAuthority()
  good = await serve(await authority.issue(['www.example.net', 'other.example.net', '192.0.2.1']))
  plain = await startWebServer(content)
  servers.push(plain)
})
afterAll(() => Promise.all(servers.map((server) => server.close())))

const trusting = (server: WebServer, changes: Parameters<typeof policy>[0] = {}) =>
  policy({
    connectTo: [`:443:127.0.0.1:${server.port}`, `:80:127.0.0.1:${plain.port}`],
    certificateAuthorities: [authority.certificate],
    ...changes
  })

describe('a certificate', () => {
  it('is verified against the name in the URL, not the place of the connection', async () => {
    expect(await verdictOf('https://www.example.net/', trusting(good))).toMatchObject({ class: 'ok', status: 200 })
    expect(await verdictOf('https://192.0.2.1/', trusting(good))).toMatchObject({ class: 'ok', status: 200 })
  })

  it.each([
    ['https://wrong.example.net/', 'the certificate is for another host than wrong.example.net'],
    ['https://127.0.0.1/', 'the certificate is for another host than 127.0.0.1']
  ])('is turned down for another name: %s', async (url, reason) => {
    const before = good.requests.length
    expect(await verdictOf(url, trusting(good))).toEqual({ url, class: 'tls', reason })
    expect(good.requests.length).toBe(before)
  })

  it('is turned down when it has expired, with the day', async () => {
    const expired = await serve(
      await authority.issue(['www.example.net'], {
        from: new Date('2026-01-01T00:00:00Z'),
        to: new Date('2026-01-02T00:00:00Z')
      })
    )
    expect(await verdictOf('https://www.example.net/', trusting(expired))).toEqual({
      url: 'https://www.example.net/',
      class: 'tls',
      reason: 'the certificate expired on 2026-01-02'
    })
    expect(expired.connections).toBe(1)
    expect(expired.requests).toEqual([])
  })

  it('is turned down when it is not valid yet', async () => {
    const from = new Date(Math.floor(Date.now() / 1000) * 1000 + DAY)
    const early = await serve(await authority.issue(['www.example.net'], { from, to: new Date(from.getTime() + DAY) }))
    expect(await verdictOf('https://www.example.net/', trusting(early))).toMatchObject({
      class: 'tls',
      reason: `the certificate is not valid before ${from.toISOString().slice(0, 10)}`
    })
  })

  it('is turned down when it vouches for itself, or nobody known does', async () => {
    const own = await serve(await selfSigned('www.example.net'))
    expect(await verdictOf('https://www.example.net/', trusting(own))).toMatchObject({
      class: 'tls',
      reason: 'the certificate is self-signed'
    })
    const { certificateAuthorities: _, ...untrusting } = trusting(good)
    expect(await verdictOf('https://www.example.net/', untrusting)).toMatchObject({ class: 'tls' })
  })

  it('is asked for once, however many URLs a host has', async () => {
    const own = await serve(await selfSigned('www.example.net'))
    const urls = Array.from({ length: 20 }, (_, index) => `https://www.example.net/${index}`)
    const { verdicts } = await check(pages(...urls), trusting(own))
    expect([...verdicts.values()].every((verdict) => verdict.class === 'tls')).toBe(true)
    expect(own.connections).toBeLessThanOrEqual(4)
  })
})

describe('a handshake', () => {
  it('with a server that speaks plain http fails in plain words', async () => {
    const there = policy({ connectTo: [`::127.0.0.1:${plain.port}`] })
    const verdict = await verdictOf('https://www.example.net/', there)
    expect(verdict.class).toBe('tls')
    expect(verdict.reason).toMatch(/^the secure connection failed \(/)
  })

  it('that the server breaks off may go better next time', async () => {
    const rude: Server = createServer((socket) =>
      socket.on('error', () => undefined).once('data', () => socket.destroy())
    )
    const port = await listen(rude)
    expect(await verdictOf('https://www.example.net/', policy({ connectTo: [`::127.0.0.1:${port}`] }))).toMatchObject({
      class: 'transient',
      reason: 'the connection broke off'
    })
    rude.close()
  })
})

describe('HTTP/2', () => {
  it('is spoken with those who can, with few connections', async () => {
    const server = await serve(await authority.issue(['www.example.net']))
    const urls = Array.from(
      { length: 60 },
      (_, index) => `https://www.example.net/${index === 0 ? '' : `gone?${index}`}`
    )
    const { verdicts, requests } = await check(pages(...urls), trusting(server))
    expect([...verdicts.values()].map(({ status }) => status)).toEqual([200, ...Array.from({ length: 59 }, () => 404)])
    expect(new Set(server.requests.map(({ httpVersion }) => httpVersion))).toEqual(new Set(['2.0']))
    expect(requests).toBe(178)
    expect(server.connections).toBeLessThanOrEqual(4)
  })

  it('holds a host to its share of requests at once', async () => {
    for (const server of [await serve(await authority.issue(['www.example.net'])), plain]) {
      const scheme = server === plain ? 'http' : 'https'
      const urls = Array.from({ length: 30 }, (_, index) => `${scheme}://www.example.net/slow?${index}`)
      await check(pages(...urls), trusting(server, { perHost: 3 }))
      expect(server.busiest).toBe(3)
    }
  })

  it('outlives pages that are not read to their end', async () => {
    const server = await serve(await authority.issue(['www.example.net']))
    const urls = Array.from({ length: 12 }, (_, index) => `https://www.example.net/large?${index}`)
    const { verdicts } = await check(pages(...urls), trusting(server))
    expect([...verdicts.values()].every(({ status }) => status === 404)).toBe(true)
  })

  it('gives way to HTTP/1.1 where it fails', async () => {
    const server = await serve(await authority.issue(['www.example.net']))
    expect(await verdictOf('https://www.example.net/reset', trusting(server))).toMatchObject({ class: 'ok' })
    expect(server.requests.map(({ httpVersion }) => httpVersion).at(-1)).toBe('1.1')
  })

  it('serves images as well', async () => {
    const [request] = images('https://www.example.net/')
    if (!request) throw new Error('no request')
    expect(await verdictOf(request, trusting(good))).toMatchObject({ class: 'ok', image: { bytes: 0 } })
  })
})

it('a redirect from https to http is followed', async () => {
  expect(await verdictOf('https://www.example.net/moved', trusting(good))).toMatchObject({
    class: 'redirected',
    finalUrl: 'http://www.example.net/',
    permanent: true
  })
})

it('linkinator and this project share one undici, or the guard would stand beside the road', async () => {
  const { createRequire } = await import('node:module')
  const own = createRequire(import.meta.url)
  const linkinators = createRequire(own.resolve('linkinator'))
  expect(linkinators.resolve('undici')).toBe(own.resolve('undici'))
  const { dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as {
    dependencies: Record<string, string>
  }
  expect(dependencies).toHaveProperty('undici')
})
