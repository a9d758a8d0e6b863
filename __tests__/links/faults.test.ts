import { createServer, type Server, type Socket } from 'node:net'
import { Readable } from 'node:stream'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Verdict } from '../../src/links/verdict.js'
import { check, dns, dnsError, noNetwork, pages, policy, verdictOf } from '../support/link-policy.js'
import { listen, type Page, startWebServer, type WebServer } from '../support/web-server.js'

const www = (path: string) => `http://www.example.net${path}`

/** What a path answers to HEAD and to GET. */
function byMethod(head: Page, get: Page): Page {
  return (request, response) => {
    const page = request.method === 'HEAD' ? head : get
    if (typeof page === 'function') page(request, response)
    else response.writeHead(typeof page === 'number' ? page : (page.status ?? 200), { 'content-length': 0 }).end()
  }
}

/** Answers one after the other, the last one from then on. */
function inTurn(...answers: { status: number; headers?: Record<string, string> }[]): Page {
  let turn = 0
  return (_request, response) => {
    const { status, headers = {} } = answers[Math.min(turn, answers.length - 1)] ?? { status: 500 }
    turn += 1
    response.writeHead(status, { 'content-length': 0, ...headers }).end()
  }
}

const hang: Page = () => undefined
const reset: Page = (request) => request.socket.destroy()
const to = (location: string, status = 302): Page => ({ status, headers: { location } })
const bomb = gzipSync(Buffer.alloc(50_000_000))

/** A page of a gigabyte. */
const endless: Page = (request, response) => {
  response.writeHead(404)
  if (request.method === 'HEAD') response.end()
  else Readable.from(gigabyte()).pipe(response)
}

function* gigabyte(): Generator<Buffer> {
  const chunk = Buffer.alloc(65_536)
  for (let sent = 0; sent < 2 ** 30; sent += chunk.length) yield chunk
}

let server: WebServer
let origin: WebServer
beforeAll(async () => {
  origin = await startWebServer({})
  server = await startWebServer({
    '/': 200,
    '/empty': 204,
    ...Object.fromEntries(
      [300, 400, 401, 402, 403, 404, 405, 406, 408, 410, 418, 422, 425, 429, 451, 500, 501, 520, 999].map((status) => [
        `/${status}`,
        status
      ])
    ),
    '/cloudflare': { status: 403, headers: { 'cf-mitigated': 'challenge' } },
    '/datadome': { status: 405, headers: { 'x-datadome': 'protected' } },
    '/waf': { status: 202, headers: { 'x-amzn-waf-action': 'challenge' } },
    '/hang': hang,
    '/reset': reset,
    '/not-http': ({ socket }) => socket.end('SSH-2.0-OpenSSH_9.6\r\n'),
    '/long-headers': ({ socket }) => socket.end(`HTTP/1.1 200 OK\r\nx: ${'a'.repeat(100_000)}\r\n\r\n`),
    '/endless': endless,
    '/gzip-bomb': (_request, response) => {
      response.writeHead(404, { 'content-encoding': 'gzip' }).end(bomb)
    },
    '/hanging-body': (_request, response) => {
      response.writeHead(404, { 'content-length': 1000 }).write('x')
    },
    '/broken-body': (request, response) => {
      response.writeHead(404, { 'content-length': 1000 }).write('x', () => request.socket.destroy())
    },
    '/head-404': byMethod(404, 200),
    '/head-403': byMethod(403, 200),
    '/head-405': byMethod(405, 200),
    '/head-500': byMethod(500, 200),
    '/head-hangs': byMethod(hang, 200),
    '/head-resets': byMethod(reset, 200),
    '/head-redirects-in-circles': byMethod(to('/head-redirects-in-circles'), 200),
    '/get-404': byMethod(403, 404),
    '/get-hangs': byMethod(404, hang),
    '/301': to('/empty', 301),
    '/302': to('/empty', 302),
    '/303': to('/empty', 303),
    '/307': to('/empty', 307),
    '/308': to('/empty', 308),
    '/to-404': to('/404', 301),
    '/to-fragment': to('/#part', 301),
    '/no-location': { status: 302 },
    '/empty-location': to('', 302),
    '/loop': to('/loop-back'),
    '/loop-back': to('/loop'),
    '/cookie-loop': { status: 302, headers: { location: '/cookie-loop', 'set-cookie': 'seen=1' } },
    ...Object.fromEntries(Array.from({ length: 30 }, (_, step) => [`/step-${step}`, to(`/step-${step + 1}`)])),
    '/to-file': to('file:///etc/passwd'),
    '/to-data': to('data:text/html,hello'),
    '/to-script': to('javascript:alert(1)'),
    '/to-app': to('itms-apps://apps.example/1'),
    '/to-nonsense': to('http://['),
    '/to-bad-port': to('http://www.example.net:6667/'),
    '/to-nowhere': to('http://nowhere.example.net.unknown/'),
    '/to-utf8': (_request, response) => {
      response.writeHead(301, { location: Buffer.from('/caf\u00e9', 'utf8').toString('latin1') }).end()
    },
    '/caf%C3%A9': 200,
    '/with-password': to('http://user:secret@www.example.net/', 301),
    '/busy-once': inTurn({ status: 503 }, { status: 503 }, { status: 200 }),
    '/retry-after-0': { status: 429, headers: { 'retry-after': '0' } },
    '/retry-after-1-once': inTurn({ status: 429, headers: { 'retry-after': '1' } }, { status: 200 }),
    '/retry-after-a-day': { status: 429, headers: { 'retry-after': '86400' } },
    '/retry-after-date': { status: 429, headers: { 'retry-after': 'Fri, 01 Jan 2100 00:00:00 GMT' } },
    '/503': { status: 503 },
    '/503-for-a-day': { status: 503, headers: { 'retry-after': '86400' } }
  })
})
afterAll(() => Promise.all([server.close(), origin.close()]))

const here = (changes: Parameters<typeof policy>[0] = {}) =>
  policy({ connectTo: [`www.example.net:80:127.0.0.1:${server.port}`], timeoutMs: 1200, retryAfterMs: 100, ...changes })

describe('one answer', () => {
  it.each<[string, Verdict['class'], string | undefined, string]>([
    ['/', 'ok', undefined, 'HEAD'],
    ['/empty', 'ok', undefined, 'HEAD'],
    ['/300', 'transient', '300 Multiple Choices, without saying where to', 'HEAD GET GET'],
    ['/400', 'broken', '400 Bad Request', 'HEAD GET GET'],
    ['/401', 'blocked', '401 Unauthorized: the page asks for a login', 'HEAD GET'],
    ['/402', 'blocked', '402 Payment Required: the page asks for a payment', 'HEAD GET'],
    ['/403', 'blocked', '403 Forbidden: the site refuses robots', 'HEAD GET'],
    ['/404', 'broken', '404 Not Found', 'HEAD GET GET'],
    ['/405', 'broken', '405 Method Not Allowed', 'HEAD GET GET'],
    ['/406', 'blocked', '406 Not Acceptable: the site refuses robots', 'HEAD GET'],
    ['/408', 'transient', '408 Request Timeout', 'HEAD GET GET'],
    ['/410', 'broken', '410 Gone', 'HEAD GET GET'],
    ['/418', 'blocked', "418 I'm a Teapot: the site refuses robots", 'HEAD GET'],
    ['/422', 'broken', '422 Unprocessable Entity', 'HEAD GET GET'],
    ['/425', 'transient', '425 Too Early', 'HEAD GET GET'],
    ['/451', 'blocked', '451 Unavailable For Legal Reasons', 'HEAD GET'],
    ['/500', 'transient', '500 Internal Server Error', 'HEAD GET GET'],
    ['/501', 'transient', '501 Not Implemented', 'HEAD GET GET'],
    ['/520', 'transient', '520 Unknown Error', 'HEAD GET GET'],
    ['/999', 'blocked', '999 Request Denied: the site refuses robots', 'HEAD GET'],
    ['/cloudflare', 'blocked', '403 Forbidden: the site refuses robots (Cloudflare)', 'HEAD GET'],
    ['/datadome', 'blocked', '405 Method Not Allowed: the site refuses robots (DataDome)', 'HEAD GET'],
    ['/waf', 'blocked', '202 Accepted: the site refuses robots (AWS WAF)', 'HEAD']
  ])('%s is %s', async (path, expected, reason, methods) => {
    const verdict = await verdictOf(www(path), here())
    expect({ class: verdict.class, reason: verdict.reason }).toEqual({ class: expected, reason })
    expect(verdict.status).toBeDefined()
    expect(server.methods(path).join(' ')).toBe(methods)
  })
})

describe('an answer that is none', () => {
  it.each<[string, Verdict['class'], string, string]>([
    ['/hang', 'transient', 'timed out after 1.2 s', 'HEAD GET GET'],
    ['/reset', 'transient', 'the connection broke off', 'HEAD GET GET GET'],
    ['/not-http', 'transient', 'the answer is not valid HTTP', 'HEAD GET GET GET'],
    ['/long-headers', 'transient', 'the answer is not valid HTTP', 'HEAD GET GET GET']
  ])('%s is %s: %s', async (path, expected, reason, methods) => {
    expect(await verdictOf(www(path), here())).toEqual({ url: www(path), class: expected, reason })
    expect(server.methods(path).join(' ')).toBe(methods)
  })

  it.each(['/endless', '/gzip-bomb', '/hanging-body', '/broken-body'])(
    'is not needed beyond its status: %s',
    async (path) => {
      expect(await verdictOf(www(path), here({ timeoutMs: 5000 }))).toMatchObject({ class: 'broken', status: 404 })
      expect(server.methods(path)).toEqual(['HEAD', 'GET', 'GET'])
    }
  )
})

describe('HEAD that lies', () => {
  it.each([
    '/head-404',
    '/head-403',
    '/head-405',
    '/head-500',
    '/head-hangs',
    '/head-resets',
    '/head-redirects-in-circles'
  ])('%s is found by GET', async (path) => {
    expect(await verdictOf(www(path), here())).toEqual({ url: www(path), class: 'ok', status: 200 })
    expect(server.methods(path)).toEqual(['HEAD', 'GET'])
  })

  it('does not outweigh what GET says', async () => {
    expect(await verdictOf(www('/get-404'), here())).toMatchObject({ class: 'broken', status: 404 })
    expect(await verdictOf(www('/get-hangs'), here())).toMatchObject({ class: 'transient' })
  })
})

describe('redirects', () => {
  it.each([
    [301, true],
    [302, false],
    [303, false],
    [307, false],
    [308, true]
  ])('%i: permanent %j', async (status, permanent) => {
    expect(await verdictOf(www(`/${status}`), here())).toEqual({
      url: www(`/${status}`),
      class: 'redirected',
      status: 204,
      reason: `redirects to ${www('/empty')}`,
      chain: [
        { url: www(`/${status}`), status },
        { url: www('/empty'), status: 204 }
      ],
      finalUrl: www('/empty'),
      permanent
    })
  })

  it('keep the way to a page that is not there', async () => {
    expect(await verdictOf(www('/to-404'), here())).toEqual({
      url: www('/to-404'),
      class: 'broken',
      status: 404,
      reason: '404 Not Found',
      chain: [
        { url: www('/to-404'), status: 301 },
        { url: www('/404'), status: 404 }
      ],
      finalUrl: www('/404'),
      permanent: true
    })
  })

  it.each<[string, Verdict['class'], string]>([
    ['/no-location', 'transient', '302 Found, without saying where to'],
    ['/loop', 'broken', 'redirect loop'],
    ['/empty-location', 'broken', 'redirect loop'],
    ['/cookie-loop', 'blocked', 'redirects in a circle to whoever accepts no cookies'],
    ['/step-0', 'broken', 'more than 20 redirects'],
    ['/to-file', 'broken', 'redirects to a "file:" address'],
    ['/to-data', 'broken', 'redirects to a "data:" address'],
    ['/to-script', 'broken', 'redirects to a "javascript:" address'],
    ['/to-app', 'blocked', 'redirects to a "itms-apps:" address'],
    ['/to-nonsense', 'broken', 'redirects to something that is not an address'],
    ['/to-bad-port', 'broken', 'redirects to http://www.example.net:6667/: browsers do not open port 6667'],
    ['/to-nowhere', 'broken', 'redirects to http://nowhere.example.net.unknown/: no such host']
  ])('%s is %s: %s', async (path, expected, reason) => {
    expect(await verdictOf(www(path), here())).toMatchObject({ class: expected, reason })
  })

  it('are read as browsers read them', async () => {
    expect(await verdictOf(www('/to-utf8'), here())).toMatchObject({ class: 'redirected', finalUrl: www('/caf%C3%A9') })
    expect(await verdictOf(www('/to-fragment'), here())).toMatchObject({ class: 'redirected', finalUrl: www('/') })
    expect(await verdictOf(www('/with-password'), here())).toMatchObject({ class: 'redirected', finalUrl: www('/') })
    expect(JSON.stringify(server.requests)).not.toContain('authorization')
  })
})

describe('retries', () => {
  it('stop as soon as the server is back', async () => {
    expect(await verdictOf(www('/busy-once'), here())).toMatchObject({ class: 'ok' })
    expect(await verdictOf(www('/retry-after-1-once'), here({ retryAfterMs: 1000 }))).toMatchObject({ class: 'ok' })
    expect(server.methods('/retry-after-1-once')).toEqual(['HEAD', 'GET'])
  })

  it.each<[string, Verdict['class'], string, number]>([
    ['/retry-after-0', 'blocked', '429 Too Many Requests: the site limits robots', 4],
    ['/503', 'transient', '503 Service Unavailable', 4],
    [
      '/retry-after-a-day',
      'blocked',
      '429 Too Many Requests: the site limits robots and asks them to stay away for 24 hours',
      1
    ],
    ['/503-for-a-day', 'transient', '503 Service Unavailable', 2]
  ])('%s ends as %s: %s', async (path, expected, reason, requests) => {
    expect(await verdictOf(www(path), here())).toMatchObject({ class: expected, reason })
    expect(server.methods(path)).toHaveLength(requests)
  })

  it('do not wait for a day that a date names', async () => {
    expect(await verdictOf(www('/retry-after-date'), here())).toMatchObject({ class: 'blocked', status: 429 })
    expect(server.methods('/retry-after-date')).toHaveLength(1)
  })

  it('can be switched off', async () => {
    const before = server.methods('/503').length
    await verdictOf(www('/503'), here({ retries: 0 }))
    expect(server.methods('/503').slice(before)).toEqual(['HEAD', 'GET'])
  })
})

describe('no connection', () => {
  let silent: Server
  let silentPort: number
  let connections = 0
  const sockets = new Set<Socket>()
  beforeAll(async () => {
    silent = createServer((socket) => {
      connections += 1
      sockets.add(socket.on('error', () => undefined))
    })
    silentPort = await listen(silent)
  })
  afterAll(() => {
    silent.close()
    for (const socket of sockets) socket.destroy()
  })

  it('is transient when nobody listens', async () => {
    const closed = await startWebServer({})
    await closed.close()
    const there = policy({ connectTo: [`::127.0.0.1:${closed.port}`] })
    expect(await verdictOf(www('/'), there)).toEqual({
      url: www('/'),
      class: 'transient',
      reason: 'connection refused'
    })
  })

  it('is waited for once, however many URLs a dead host has', async () => {
    const urls = Array.from({ length: 40 }, (_, index) => `https://dead.example/${index}`)
    const there = policy({ connectTo: [`::127.0.0.1:${silentPort}`], timeoutMs: 1500, perHost: 2 })
    const { verdicts, requests } = await check(pages(...urls), there)
    for (const verdict of verdicts.values()) {
      expect(verdict).toMatchObject({ class: 'transient', reason: expect.stringMatching(/timed out/) })
    }
    expect(requests).toBeLessThanOrEqual(4)
    expect(connections).toBeLessThanOrEqual(4)
  })

  it('never happens on ports that browsers do not open', async () => {
    const before = origin.connections
    const there = policy({ connectTo: [`::127.0.0.1:${origin.port}`] })
    const { verdicts, incomplete } = await check(
      pages('http://www.example.net:22/', 'http://www.example.net:6667/'),
      there
    )
    for (const { class: found, reason } of verdicts.values()) {
      expect(found).toBe('broken')
      expect(reason).toMatch(/^browsers do not open port (22|6667)$/)
    }
    expect(incomplete).toEqual([])
    expect(origin.connections).toBe(before)
  })
})

describe('names', () => {
  const missing = pages('http://missing.example.net/', 'http://missing.example.net/b', 'https://gone.example.net/')

  it('that do not exist are broken links while others are found', async () => {
    const { verdicts, incomplete } = await check([...missing, ...pages(www('/'))], here())
    expect([...verdicts.values()].map((verdict) => verdict.class)).toEqual(['broken', 'broken', 'broken', 'ok'])
    expect(verdicts.get('https://gone.example.net/')).toMatchObject({ reason: 'no such host' })
    expect(incomplete).toEqual([])
  })

  it('that do not exist are broken links also where nothing else was asked, if there is a network', async () => {
    const { verdicts } = await check(missing, policy(), { resolve: dns({ 'example.com': ['93.184.215.14'] }) })
    expect([...verdicts.values()].map((verdict) => verdict.class)).toEqual(['broken', 'broken', 'broken'])
  })

  it.each(['ENOTFOUND', 'EAI_AGAIN'])('say nothing without a network (%s): one line, no broken link', async (code) => {
    const { verdicts, incomplete } = await check(missing, policy(), {
      resolve: (hostname) => Promise.reject(dnsError(code, hostname))
    })
    for (const verdict of verdicts.values()) expect(verdict).toMatchObject({ class: 'unchecked', reason: 'no network' })
    expect(incomplete).toEqual(['No network: none of 2 hosts could be found; 3 links are unchecked.'])
  })

  it('say nothing without a network, be it only one', async () => {
    const { incomplete } = await check(pages('http://missing.example.net/'), policy())
    expect(incomplete).toEqual(['No network: the only host could not be found; 1 link is unchecked.'])
  })

  it('that DNS did not answer for may be there', async () => {
    const resolve = (hostname: string) => Promise.reject(dnsError('EAI_AGAIN', hostname))
    const { verdicts } = await check([...pages('http://slow.example.net/'), ...pages(www('/'))], here(), { resolve })
    expect(verdicts.get('http://slow.example.net/')).toMatchObject({
      class: 'transient',
      reason: 'the name could not be looked up'
    })
  })

  it('are looked up once', async () => {
    const asked: string[] = []
    await check(missing, policy(), {
      resolve: (hostname) => {
        asked.push(hostname)
        return noNetwork(hostname)
      }
    })
    expect(asked.filter((name) => name === 'gone.example.net')).toHaveLength(1)
  })
})
