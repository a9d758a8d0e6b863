import { readdirSync, readFileSync } from 'node:fs'
import { request as plainRequest } from 'node:http'
import { request as tlsRequest } from 'node:https'
import { inflateSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ADDRESSES, HOSTS, MISNAMED_HOST } from '../../src/demo/pages.js'
import { png } from '../../src/demo/png.js'
import { startWorld, type World } from '../../src/demo/world.js'

const POSTS = new URL('../../examples/blog/content/posts/', import.meta.url)

interface Response {
  status: number | undefined
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}

/** Asks an address of the world, as a client that follows `connectTo` and trusts the world's authority. */
function ask(world: World, address: string, timeoutMs = 10_000): Promise<Response> {
  const url = new URL(address)
  const port = url.protocol === 'https:' ? 443 : 80
  const route = world.connectTo.find((entry) => entry.fromHost === url.hostname && entry.fromPort === port)
  const options = {
    host: route?.toHost,
    port: route?.toPort,
    path: url.pathname,
    headers: { host: url.host },
    servername: url.hostname,
    ca: world.certificateAuthority,
    agent: false as const
  }
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? tlsRequest : plainRequest)(options, async (response) => {
      const chunks: Buffer[] = []
      for await (const chunk of response) chunks.push(chunk as Buffer)
      resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) })
    })
    request.setTimeout(timeoutMs, () => request.destroy(new Error('timed out')))
    request.on('error', reject)
    request.end()
  })
}

describe('the world of the demo', () => {
  let world: World

  beforeAll(async () => {
    world = await startWorld()
  })
  afterAll(async () => {
    await world.close()
  })

  it('answers every address as its page says, over TLS for the host it was asked for', async () => {
    const answers = [...ADDRESSES].filter(([, answer]) => answer !== 'silence')
    for (const [address, answer] of answers) {
      const response = await ask(world, address)
      expect([address, response.status]).toEqual([address, answer === 'silence' ? undefined : answer.status])
    }
  })

  it('has every kind of answer that the demo promises', async () => {
    const at = (address: string) => ask(world, address)
    expect((await at('https://www.fietsgids.example/tests/winterbanden')).status).toBe(200)
    expect((await at('http://www.pontje.example/dienstregeling')).headers.location).toMatch(/^https:/)
    expect((await at('https://www.veerstal.example/kaart')).status).toBe(302)
    expect((await at('https://routes.example/dijkroute-2019')).status).toBe(404)
    expect((await at('https://www.verkeersdienst.example/fiets/verlichting')).headers['cf-mitigated']).toBe('challenge')
    expect((await at('https://lampentest.example/2026')).headers['retry-after']).toBe('120')
    expect((await at('https://fotos.example/album/bakfiets')).headers['content-type']).toMatch('text/html')
  })

  it('has a host that its certificate is not for', async () => {
    await expect(ask(world, `https://${MISNAMED_HOST}/`)).rejects.toMatchObject({
      code: 'ERR_TLS_CERT_ALTNAME_INVALID'
    })
  })

  it('answers 404 where it knows no page', async () => {
    expect((await ask(world, 'https://fotos.example/nothing-here')).status).toBe(404)
  })

  it('looks past the query', async () => {
    const response = await ask(world, 'https://www.fietsgids.example/onderhoud/bandenspanning?utm_source=x')
    expect(response.status).toBe(200)
  })

  it('never answers the address that stands for a timeout', async () => {
    await expect(ask(world, 'https://www.provincie.example/fietspaden', 300)).rejects.toThrow('timed out')
  })

  it('ends what still waits for an answer when it closes', async () => {
    const other = await startWorld()
    const waiting = ask(other, 'https://www.provincie.example/fietspaden')
    const ended = expect(waiting).rejects.toThrow()
    await ask(other, 'https://www.overdijk.example/afval/accus')
    await other.close()
    await ended
  })

  it('leads to loopback alone', () => {
    for (const route of world.connectTo) expect(route.toHost).toBe('127.0.0.1')
  })
})

describe('the addresses of the example posts', () => {
  const texts = readdirSync(POSTS).map((name) => readFileSync(new URL(name, POSTS), 'utf8'))
  const used = new Set(texts.flatMap((text) => text.match(/https?:\/\/[^\s)"'<>]+/g) ?? []))

  it('are all known to the world, and all that it knows are used', () => {
    // The last one stands with a password, and such an address is not asked.
    const unasked = ['localhost', 'voorraad.example', MISNAMED_HOST, 'tabellen.example']
    const external = [...used]
      .map((url) => url.replace(/\?.*$/, ''))
      .filter((url) => !unasked.includes(new URL(url).hostname))
    const targets = [...ADDRESSES.values()].flatMap((answer) =>
      answer !== 'silence' && answer.headers?.location ? [answer.headers.location] : []
    )
    expect(external.filter((url) => !ADDRESSES.has(url))).toEqual([])
    const secure = external.map((url) => url.replace(/^http:/, 'https:'))
    expect([...ADDRESSES.keys()].filter((url) => ![...external, ...targets, ...secure].includes(url))).toEqual([])
  })

  it('are under names that belong to nobody', () => {
    for (const host of [...HOSTS, MISNAMED_HOST]) expect(host).toMatch(/\.example$/)
  })
})

describe('png', () => {
  it('is an image of the size asked for, with all of its pixels', () => {
    const bytes = png(1200, 630)
    expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG')
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630])
    const data = bytes.indexOf('IDAT')
    const pixels = inflateSync(bytes.subarray(data + 4, data + 4 + bytes.readUInt32BE(data - 4)))
    expect(pixels.length).toBe(630 * (1 + 1200 / 8))
  })
})
