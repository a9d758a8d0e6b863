import { createServer, type Server } from 'node:net'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { isPrivateAddress } from '../../src/links/address.js'
import { systemResolve } from '../../src/links/guard.js'
import { check, dns, images, pages, policy, verdictOf } from '../support/link-policy.js'
import { startWebServer, type WebServer } from '../support/web-server.js'

/** What nobody outside may reach: a server of the machine, on both families of addresses. */
let internal: Server
let port: number
let contacts = 0
/** A public site that a connect-to leads to. */
let site: WebServer

beforeAll(async () => {
  internal = createServer((socket) => {
    contacts += 1
    socket.end('HTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nsecret')
  })
  port = await new Promise((resolve) => {
    internal.listen(0, '::', () => resolve((internal.address() as { port: number }).port))
  })
  const targets = {
    loopback: `http://127.0.0.1:${port}/`,
    decimal: `http://2130706433:${port}/`,
    name: `http://intranet.example:${port}/`,
    metadata: 'http://169.254.169.254/latest/meta-data/',
    v6: `http://[::1]:${port}/`,
    mapped: `http://[::ffff:127.0.0.1]:${port}/`,
    secure: `https://127.0.0.1:${port}/`,
    relative: `//127.0.0.1:${port}/`
  }
  site = await startWebServer(
    Object.fromEntries(
      Object.entries(targets).flatMap(([name, location]) => [
        [`/${name}`, { status: 302, headers: { location } }],
        [`/twice/${name}`, { status: 301, headers: { location: `/${name}` } }]
      ])
    )
  )
})
afterAll(async () => {
  internal.close()
  await site.close()
})
beforeEach(() => {
  contacts = 0
})

const names = {
  'intranet.example': ['10.0.0.1'],
  'loopback.example': ['127.0.0.1'],
  'six.example': ['::1'],
  'mapped.example': ['::ffff:7f00:1'],
  'metadata.example': ['169.254.169.254'],
  'mixed.example': ['93.184.215.14', '127.0.0.1'],
  'last-of-many.example': ['93.184.215.14', '2606:2800:21f:cb07::1', '93.184.215.15', '::ffff:10.0.0.1'],
  'nat64.example': ['64:ff9b::7f00:1'],
  'local-nat64.example': ['64:ff9b:1::7f00:1'],
  'six-to-four.example': ['2002:7f00:1::'],
  'scope.example': ['fe80::1%eth0'],
  'site-local.example': ['fec0::1'],
  'nonsense.example': ['not an address']
}

describe('a private address', () => {
  const spellings = [
    '127.0.0.1',
    '127.1',
    '127.0.1',
    '2130706433',
    '0x7f000001',
    '0x7f.0.0.1',
    '0177.0.0.1',
    '017700000001',
    '127.0.0.1.',
    '\u{2460}\u{2461}\u{2466}.0.0.1',
    '\u{ff11}\u{ff12}\u{ff17}.0.0.1',
    '127\u{3002}0\u{3002}0\u{3002}1',
    '0.0.0.0',
    '0',
    '10.0.0.1',
    '100.100.100.200',
    '168.63.129.16',
    '169.254.169.254',
    '172.16.0.1',
    '192.168.0.1',
    '255.255.255.255',
    '[::]',
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::127.0.0.1]',
    '[64:ff9b::127.0.0.1]',
    '[2002:7f00:1::]',
    '[2001:0:7f00:1::]',
    '[fe80::1]',
    '[fd00:ec2::254]',
    'localhost',
    'LOCALHOST',
    'localhost.',
    'a.localhost',
    ...Object.keys(names)
  ]

  it.each(spellings)('is not contacted: %s', async (host) => {
    for (const scheme of ['http', 'https']) {
      const url = new URL(`${scheme}://${host}:${port}/`).href
      for (const request of [...pages(url), ...images(url)]) {
        expect(await verdictOf(request, policy(), { resolve: dns(names) })).toMatchObject({
          url,
          class: 'private',
          reason: expect.stringMatching(/^a private address$|is on a private network$/)
        })
      }
    }
    expect(contacts).toBe(0)
  })

  it.each(['loopback', 'decimal', 'name', 'metadata', 'v6', 'mapped', 'secure', 'relative'])(
    'is not contacted for a redirect: %s',
    async (path) => {
      const there = policy({ connectTo: [`www.example.net:80:127.0.0.1:${site.port}`] })
      for (const start of [`/${path}`, `/twice/${path}`]) {
        const url = `http://www.example.net${start}`
        for (const request of [...pages(url), ...images(url)]) {
          const verdict = await verdictOf(request, there, { resolve: dns(names) })
          expect(verdict).toMatchObject({
            class: 'private',
            reason: expect.stringMatching(/^redirects to .*: .*private/)
          })
          expect(verdict.chain?.length).toBe(start.startsWith('/twice') ? 2 : 1)
        }
      }
      expect(contacts).toBe(0)
    }
  )

  it('is no request where the URL alone tells', async () => {
    const { requests } = await check(pages(`http://localhost:${port}/`, `http://127.0.0.1:${port}/`), policy())
    expect(requests).toBe(0)
  })

  it('is told without the address that a name has inside', async () => {
    const verdict = await verdictOf('http://intranet.example/', policy(), { resolve: dns(names) })
    expect(JSON.stringify(verdict)).not.toContain('10.0.0.1')
  })

  it('stays out of reach when DNS changes its answer', async () => {
    const answers = ['93.184.215.14', '127.0.0.1']
    let turn = 0
    const resolve = dns({})
    await check(
      pages(`http://rebinding.example:${port}/`, `http://rebinding.example:${port}/b`),
      policy({ timeoutMs: 300 }),
      {
        resolve: async (hostname) => {
          if (hostname !== 'rebinding.example') return resolve(hostname)
          const address = answers[turn % answers.length] ?? ''
          turn += 1
          return [{ address, family: 4 }]
        }
      }
    )
    expect(contacts).toBe(0)
  })
})

describe('what is asked beside the links', () => {
  it('is guarded as they are: the archive, the https address, the second try', async () => {
    const there = policy({
      connectTo: [`www.example.net:80:127.0.0.1:${site.port}`],
      archive: true,
      https: true,
      retries: 1,
      retryAfterMs: 20
    })
    const inside = { 'archive.org': ['127.0.0.1'], 'www.example.net': ['127.0.0.1'] }
    const { verdicts } = await check(pages('http://www.example.net/gone', 'http://www.example.net/loopback'), there, {
      resolve: dns({ ...names, ...inside })
    })
    expect([...verdicts.values()].map((verdict) => verdict.class)).toEqual(['broken', 'private'])
    expect(verdicts.get('http://www.example.net/gone')).not.toHaveProperty('archived')
    expect(contacts).toBe(0)
  })
})

describe('systemResolve', () => {
  it("finds the machine's own name and none that is too long for a name", async () => {
    expect((await systemResolve('localhost')).every(({ address }) => isPrivateAddress(address))).toBe(true)
    await expect(systemResolve(`${'a'.repeat(64)}.invalid`)).rejects.toThrow()
  })
})

describe('a private address that is allowed', () => {
  it.each([
    ['127.0.0.1', '127.0.0.1'],
    ['[::1]', '::1'],
    ['[::1]', '[0:0::1]'],
    ['localhost', 'localhost'],
    ['loopback.example', 'loopback.example'],
    ['loopback.example', 'LOOPBACK.example.'],
    ['loopback.example', '127.0.0.1'],
    ['mixed.example', 'mixed.example']
  ])('%s by %s', async (host, allowed) => {
    const resolve = dns({ ...names, localhost: ['127.0.0.1'], 'mixed.example': ['127.0.0.1', '10.0.0.1'] })
    const verdict = await verdictOf(`http://${host}:${port}/`, policy({ allowPrivate: [allowed] }), { resolve })
    expect(verdict).toMatchObject({ class: 'ok' })
    expect(contacts).toBeGreaterThan(0)
  })

  it('opens nothing else', async () => {
    const open = policy({ allowPrivate: ['127.0.0.2', 'other.example'] })
    expect(await verdictOf(`http://127.0.0.1:${port}/`, open)).toMatchObject({ class: 'private' })
    const resolve = dns(names)
    expect(await verdictOf(`http://loopback.example:${port}/`, open, { resolve })).toMatchObject({ class: 'private' })
    expect(contacts).toBe(0)
  })
})

describe('connect-to', () => {
  it('leads to a private target that it names, by address or name', async () => {
    for (const target of [`127.0.0.1:${port}`, `[::1]:${port}`, `home.example:${port}`]) {
      const there = policy({ connectTo: [`www.example.net:80:${target}`] })
      const resolve = dns({ 'home.example': ['127.0.0.1'] })
      expect(await verdictOf('http://www.example.net/', there, { resolve })).toMatchObject({ class: 'ok' })
    }
    expect(contacts).toBe(3)
  })

  it('allows a private host that it names without sending it elsewhere', async () => {
    expect(await verdictOf('http://127.0.0.1/', policy({ connectTo: [`127.0.0.1:80::${port}`] }))).toMatchObject({
      class: 'ok'
    })
  })

  it('allows nothing that it does not name', async () => {
    expect(await verdictOf('http://127.0.0.1/', policy({ connectTo: [`:::${port}`] }))).toMatchObject({
      class: 'private'
    })
    const there = policy({ connectTo: [`www.example.net:80:127.0.0.1:${port}`] })
    expect(await verdictOf(`http://127.0.0.1:${port}/`, there)).toMatchObject({ class: 'private' })
    expect(contacts).toBe(0)
  })

  it('keeps the name in the request', async () => {
    await verdictOf('http://www.example.net/x', policy({ connectTo: [`::127.0.0.1:${site.port}`] }))
    expect(site.requests.at(-1)).toMatchObject({ host: 'www.example.net', path: '/x' })
  })
})
