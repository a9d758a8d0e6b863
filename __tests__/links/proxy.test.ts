import { createServer, type IncomingMessage, type Server, request as send } from 'node:http'
import { connect, type Socket } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { proxyFrom } from '../../src/links/proxy.js'
import { type TestAuthority, testAuthority } from '../support/certificates.js'
import { check, dns, images, noNetwork, pages, policy, verdictOf } from '../support/link-policy.js'
import { listen, startWebServer, type WebServer } from '../support/web-server.js'

/** A proxy that leads everything to the two servers of this test, and remembers what it was asked. */
let proxy: Server
let asked: string[] = []
let refuses = 0
let plain: WebServer
let secure: WebServer
let authority: TestAuthority
let environment: NodeJS.ProcessEnv
const sockets = new Set<Socket>()

beforeAll(async () => {
  authority = await testAuthority()
  plain = await startWebServer({
    '/': 200,
    '/gone': 404,
    '/inside': { status: 302, headers: { location: 'http://10.0.0.1/' } }
  })
  secure = await startWebServer({ '/': 200 }, { tls: await authority.issue(['www.example.net']) })
  proxy = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`)
    if (refuses) {
      response.writeHead(refuses).end()
      return
    }
    const { pathname } = new URL(request.url ?? '')
    send({ port: plain.port, path: pathname, method: request.method, headers: request.headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(response)
    }).end()
  })
  proxy.on('connect', (request: IncomingMessage, socket: Socket) => {
    asked.push(`${request.method} ${request.url}`)
    socket.on('error', () => undefined)
    if (refuses) {
      socket.end(`HTTP/1.1 ${refuses} No\r\n\r\n`)
      return
    }
    const onward = connect(secure.port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      onward.pipe(socket).pipe(onward)
    })
    onward.on('error', () => undefined)
  })
  proxy.on('connection', (socket: Socket) => sockets.add(socket))
  const address = `http://127.0.0.1:${await listen(proxy)}`
  environment = { HTTP_PROXY: address, HTTPS_PROXY: address }
})
afterAll(async () => {
  proxy.close()
  for (const socket of sockets) socket.destroy()
  await Promise.all([plain.close(), secure.close()])
})
beforeEach(() => {
  asked = []
  refuses = 0
})

const trusting = (changes: Parameters<typeof policy>[0] = {}) =>
  policy({ certificateAuthorities: [authority.certificate], ...changes })

describe('behind a proxy', () => {
  it('every link is asked through it, and is judged as without', async () => {
    const requests = [
      ...pages('http://www.example.net/', 'http://www.example.net/gone', 'https://www.example.net/'),
      ...images('http://www.example.net/photo.jpg')
    ]
    const { verdicts, incomplete } = await check(requests, trusting(), { environment })
    expect([...verdicts.values()].map((verdict) => verdict.class)).toEqual(['ok', 'broken', 'ok', 'broken'])
    expect(incomplete).toEqual([])
    expect(new Set(asked)).toEqual(
      new Set([
        'HEAD http://www.example.net/',
        'HEAD http://www.example.net/gone',
        'GET http://www.example.net/gone',
        'GET http://www.example.net/photo.jpg',
        'CONNECT www.example.net:443'
      ])
    )
  })

  it('private addresses are not handed to it: literals, names, redirects', async () => {
    const resolve = dns({ 'intranet.example': ['10.0.0.1'] })
    for (const url of ['http://127.0.0.1/', 'https://[::1]/', 'http://intranet.example/', 'http://localhost/']) {
      expect(await verdictOf(url, trusting(), { environment, resolve })).toMatchObject({ class: 'private' })
    }
    expect(asked).toEqual([])
    expect(await verdictOf('http://www.example.net/inside', trusting(), { environment, resolve })).toMatchObject({
      class: 'private'
    })
    expect(asked).toEqual(['HEAD http://www.example.net/inside'])
  })

  it('connect-to targets are asked directly', async () => {
    const there = trusting({ connectTo: [`www.example.net:80:127.0.0.1:${plain.port}`] })
    expect(await verdictOf('http://www.example.net/', there, { environment })).toMatchObject({ class: 'ok' })
    expect(asked).toEqual([])
  })

  it('hosts of NO_PROXY are asked directly, and guarded', async () => {
    const direct = { ...environment, NO_PROXY: 'direct.example, .internal' }
    const resolve = dns({ 'direct.example': ['127.0.0.1'] })
    const url = `http://direct.example:${plain.port}/`
    expect(await verdictOf(url, trusting(), { environment: direct, resolve })).toMatchObject({ class: 'private' })
    const open = trusting({ allowPrivate: ['direct.example'] })
    expect(await verdictOf(url, open, { environment: direct, resolve })).toMatchObject({ class: 'ok' })
    expect(asked).toEqual([])
  })

  it.each([403, 502, 407])(
    'that refuses tunnels with %i, links are unchecked, and that is said once',
    async (status) => {
      refuses = status
      const { verdicts, incomplete } = await check(
        pages('https://www.example.net/', 'https://other.example.net/'),
        trusting({ retries: 0 }),
        { environment }
      )
      for (const verdict of verdicts.values()) expect(verdict.class).toBe('unchecked')
      expect(incomplete).toHaveLength(1)
      expect(incomplete[0]).toMatch(/^2 of 2 links are unchecked: the proxy /)
    }
  )

  it('that is not there, links are unchecked', async () => {
    const gone = await startWebServer({})
    await gone.close()
    const { verdicts, incomplete } = await check(pages('http://a.example/', 'https://b.example/'), trusting(), {
      environment: { HTTP_PROXY: gone.origin, HTTPS_PROXY: gone.origin }
    })
    for (const verdict of verdicts.values()) expect(verdict.class).toBe('unchecked')
    expect(incomplete).toHaveLength(1)
  })
})

describe('the process', () => {
  it('has its proxy variables back after the check, and the check does not fall for them', async () => {
    const saved = { ...process.env }
    process.env.HTTP_PROXY = environment.HTTP_PROXY
    process.env.https_proxy = environment.HTTPS_PROXY
    try {
      const there = trusting({ connectTo: [`www.example.net:80:127.0.0.1:${plain.port}`] })
      const { verdicts } = await check(pages('http://www.example.net/gone'), there, { environment: process.env })
      expect([...verdicts.values()]).toMatchObject([{ class: 'broken', status: 404 }])
      expect(asked).toEqual([])
      expect(process.env.HTTP_PROXY).toBe(environment.HTTP_PROXY)
      expect(process.env.https_proxy).toBe(environment.HTTPS_PROXY)
    } finally {
      for (const name of ['HTTP_PROXY', 'https_proxy']) {
        if (saved[name] === undefined) delete process.env[name]
        else process.env[name] = saved[name]
      }
    }
  })

  it('reads the variables as curl does', () => {
    expect(proxyFrom({})).toBeUndefined()
    expect(proxyFrom({ NO_PROXY: '*' })).toBeUndefined()
    expect(proxyFrom({ http_proxy: 'http://a/', HTTP_PROXY: 'http://b/', NO_PROXY: 'c' })).toEqual({
      http: 'http://a/',
      https: '',
      except: 'c'
    })
  })

  it.each(['proxy.example:3128', '10.0.0.1:8080', 'http://proxy.example:3128'])('takes %s for a proxy', (text) => {
    expect(proxyFrom({ https_proxy: text })?.https).toBe(text.includes('://') ? text : `http://${text}`)
  })

  it('leaves links unchecked, and says so, when its settings are not valid', async () => {
    const { verdicts, incomplete } = await check(pages('http://a.example/'), trusting(), {
      environment: { HTTP_PROXY: 'http://[' }
    })
    expect([...verdicts.values()]).toMatchObject([{ class: 'unchecked' }])
    expect(incomplete).toEqual([
      expect.stringMatching(
        /^No link was checked \(1\): the proxy or certificate settings of this machine are not valid/
      )
    ])
  })

  it('waits for DNS only so long where the proxy has it', async () => {
    const resolve = () => new Promise<never>(() => undefined)
    expect(await verdictOf('http://www.example.net/', trusting(), { environment, resolve })).toMatchObject({
      class: 'ok'
    })
  })

  it('needs no DNS where the proxy has it', async () => {
    const url = 'http://only-the-proxy-knows.example/'
    expect(await verdictOf(url, trusting(), { environment, resolve: noNetwork })).toMatchObject({ class: 'ok' })
  })
})
