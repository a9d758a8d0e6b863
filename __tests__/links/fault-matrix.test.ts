import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Resolve } from '../../src/links/guard.js'
import type { LinkClass } from '../../src/links/verdict.js'
import { type TestAuthority, testAuthority } from '../support/certificates.js'
import { check, dnsError, images, pages, policy, verdictOf } from '../support/link-policy.js'
import { type Page, startWebServer, type WebServer } from '../support/web-server.js'

const HOST = 'www.example.net'
/** Requests of the first try: HEAD and GET. */
const FIRST_TRY = 2

interface Fault {
  page: Page
  /** What it is called when it stays. */
  class: LinkClass
  reason: string
  /** Another try makes no difference: the fault is in the answer itself, or says that nobody should try again. */
  isFinal?: true
}

const status = (code: number, headers: Record<string, string> = {}): Page => ({ status: code, headers })
const to = (location: string): Page => status(302, { location })

const FAULTS: Record<string, Fault> = {
  gone: { page: status(410), class: 'broken', reason: '410 Gone' },
  missing: { page: status(404), class: 'broken', reason: '404 Not Found' },
  refusal: { page: status(400), class: 'broken', reason: '400 Bad Request' },
  method: { page: status(405), class: 'broken', reason: '405 Method Not Allowed' },
  forbidden: {
    page: status(403),
    class: 'blocked',
    reason: '403 Forbidden: the site refuses robots',
    isFinal: true
  },
  login: { page: status(401), class: 'blocked', reason: '401 Unauthorized: the page asks for a login', isFinal: true },
  denied: { page: status(451), class: 'blocked', reason: '451 Unavailable For Legal Reasons', isFinal: true },
  wall: {
    page: status(503, { 'cf-mitigated': 'challenge' }),
    class: 'blocked',
    reason: '503 Service Unavailable: the site refuses robots (Cloudflare)',
    isFinal: true
  },
  limit: { page: status(429), class: 'blocked', reason: '429 Too Many Requests: the site limits robots' },
  'limit for a day': {
    page: status(429, { 'retry-after': '86400' }),
    class: 'blocked',
    reason: '429 Too Many Requests: the site limits robots and asks them to stay away for 24 hours',
    isFinal: true
  },
  failure: { page: status(500), class: 'transient', reason: '500 Internal Server Error' },
  'bad gateway': { page: status(502), class: 'transient', reason: '502 Bad Gateway' },
  overload: { page: status(503), class: 'transient', reason: '503 Service Unavailable' },
  'redirect without target': {
    page: status(302),
    class: 'transient',
    reason: '302 Found, without saying where to'
  },
  loop: {
    page: (request, response) => redirect(request.url ?? '', response),
    class: 'broken',
    reason: 'redirect loop'
  },
  file: {
    page: to('file:///etc/passwd'),
    class: 'broken',
    reason: 'redirects to a "file:" address',
    isFinal: true
  },
  private: {
    page: to('http://169.254.169.254/'),
    class: 'private',
    reason: 'redirects to http://169.254.169.254/: a private address',
    isFinal: true
  },
  silence: { page: () => undefined, class: 'transient', reason: 'timed out after 2 s' },
  reset: { page: ({ socket }) => socket.destroy(), class: 'transient', reason: 'the connection broke off' }
}

function redirect(location: string, response: Parameters<Extract<Page, (...values: never[]) => void>>[1]): void {
  response.writeHead(302, { location, 'content-length': 0 }).end()
}

/** When a fault happens, by the method and by how often the URL was asked before. */
const TIMES: Record<string, (method: string, before: number) => boolean> = {
  'on HEAD': (method) => method === 'HEAD',
  'on the first try': (_method, before) => before < FIRST_TRY,
  always: () => true
}

/** A page for each fault and time; what is not at fault is there. */
function site(): Record<string, Page> {
  const asked = new Map<string, number>()
  return Object.fromEntries(
    Object.entries(FAULTS).flatMap(([name, { page }]) =>
      Object.entries(TIMES).map(([time, isFaulty]): [string, Page] => [
        pathOf(name, time),
        (request, response) => {
          const path = request.url ?? ''
          const before = asked.get(path) ?? 0
          asked.set(path, before + 1)
          const answer = isFaulty(request.method ?? '', before) ? page : 200
          if (typeof answer === 'function') return answer(request, response)
          const { status: code = 200, headers = {} } = typeof answer === 'number' ? { status: answer } : answer
          response.writeHead(code, { 'content-length': 0, ...headers }).end()
        }
      ])
    )
  )
}

const pathOf = (name: string, time: string) => `/${name}-${time}`.replaceAll(' ', '-')

let authority: TestAuthority
const servers: Record<string, WebServer> = {}
beforeAll(async () => {
  authority = await testAuthority()
  const tls = await authority.issue([HOST])
  servers.http = await startWebServer(site())
  servers.https = await startWebServer(site(), { tls, http2: false })
  servers['HTTP/2'] = await startWebServer(site(), { tls })
})
afterAll(() => Promise.all(Object.values(servers).map((server) => server.close())))

const here = (protocol: string) =>
  policy({
    connectTo: [`${HOST}::127.0.0.1:${servers[protocol]?.port}`],
    certificateAuthorities: [authority.certificate],
    timeoutMs: 2000,
    retries: 1,
    retryAfterMs: 50,
    perHost: 16
  })

describe.each(['http', 'https', 'HTTP/2'])('over %s', (protocol) => {
  const urlOf = (name: string, time: string) =>
    `${protocol === 'http' ? 'http' : 'https'}://${HOST}${pathOf(name, time)}`

  it.each(Object.keys(TIMES))('a fault %s has its class and its reason', async (time) => {
    const { verdicts } = await check(pages(...Object.keys(FAULTS).map((name) => urlOf(name, time))), here(protocol))
    const found = Object.keys(FAULTS).map((name) => {
      const { class: linkClass, reason } = verdicts.get(urlOf(name, time)) ?? {}
      return { name, class: linkClass, ...(reason !== undefined && { reason }) }
    })
    expect(found).toEqual(
      Object.entries(FAULTS).map(([name, fault]) =>
        isSeen(fault, time) ? { name, class: fault.class, reason: fault.reason } : { name, class: 'ok' }
      )
    )
  })

  it('an image, which has no HEAD, is judged the same way', async () => {
    const { verdicts } = await check(
      images(...Object.keys(FAULTS).map((name) => urlOf(name, 'always'))),
      here(protocol)
    )
    for (const [name, fault] of Object.entries(FAULTS)) {
      expect([name, verdicts.get(urlOf(name, 'always'))?.class]).toEqual([name, fault.class])
    }
  })
})

/** HEAD is not believed when GET says otherwise, except where asking on would be an imposition or leads inside. */
function isSeen({ isFinal, reason }: Fault, time: string): boolean {
  if (time === 'on HEAD') return /private|stay away/.test(reason)
  return time === 'always' || isFinal === true
}

describe('a name', () => {
  const lookUp =
    (code: string, failures: number): Resolve =>
    async (hostname) => {
      if (hostname !== HOST) return [{ address: '93.184.215.14', family: 4 }]
      if (failures > 0) {
        failures -= 1
        throw dnsError(code, hostname)
      }
      return [{ address: '127.0.0.1', family: 4 }]
    }
  const found = async (code: string, failures: number) => {
    const url = `http://${HOST}:${servers.http?.port}/gone-on-HEAD`
    const there = policy({ allowPrivate: ['127.0.0.1'], retries: 1, retryAfterMs: 20 })
    const { class: linkClass, reason } = await verdictOf(url, there, { resolve: lookUp(code, failures) })
    return [linkClass, reason]
  }

  it.each([
    ['ENOTFOUND', 1, ['ok', undefined]],
    ['ENOTFOUND', 100, ['broken', 'no such host']],
    ['EAI_AGAIN', 2, ['ok', undefined]],
    ['EAI_AGAIN', 100, ['transient', 'the name could not be looked up']]
  ])('that DNS answers with %s %i times', async (code, failures, expected) => {
    expect(await found(code, failures)).toEqual(expected)
  })
})
