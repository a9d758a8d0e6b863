import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { check, images, pages, policy, verdictOf } from '../support/link-policy.js'
import { type Page, startWebServer, type WebServer } from '../support/web-server.js'

const gif = Buffer.concat([Buffer.from('GIF89a'), Buffer.from([0x20, 0x03, 0x58, 0x02]), Buffer.alloc(200_000)])
/** A JPEG of 1200 × 630 px whose frame stands behind 130 KB of colour profile. */
const profiled = Buffer.concat([
  Buffer.from('ffd8', 'hex'),
  ...[1, 2].map(() => Buffer.concat([Buffer.from('ffe2ffff', 'hex'), Buffer.alloc(0xfffd)])),
  Buffer.from('ffc0000b08027604b0030101ffda', 'hex'),
  Buffer.alloc(5000)
])
const ranges =
  (file: Buffer, laterStatus = 206): Page =>
  (request, response) => {
    const [, from = 0, to = 0] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')?.map(Number) ?? []
    const part = file.subarray(from, to + 1)
    response.writeHead(from === 0 ? 206 : laterStatus, {
      'content-type': 'image/jpeg',
      'content-range': `bytes ${from}-${from + part.length - 1}/${file.length}`
    })
    response.end(part)
  }
const address = (path: string) => `http://images.example.net${path}`

let server: WebServer
const here = () => policy({ connectTo: [`::127.0.0.1:${server.port}`], timeoutMs: 600 })
const verdict = (path: string) => {
  const [request] = images(address(path))
  if (!request) throw new Error('no request')
  return verdictOf(request, here())
}

beforeAll(async () => {
  server = await startWebServer({
    '/ranged.gif': (request, response) => {
      const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? []
      const part = gif.subarray(Number(from), Number(to) + 1)
      response.writeHead(206, {
        'content-type': 'image/gif',
        'content-length': part.length,
        'content-range': `bytes ${from}-${to}/${gif.length}`
      })
      response.end(part)
    },
    '/profiled.jpg': ranges(profiled),
    '/profiled-whole.jpg': { headers: { 'content-type': 'image/jpeg' }, body: profiled },
    '/profiled-moved.jpg': { status: 302, headers: { location: '/profiled.jpg?moved' } },
    '/profiled.jpg?moved': ranges(profiled),
    '/profiled-refused.jpg': ranges(profiled, 503),
    '/endless.jpg': ranges(Buffer.concat([Buffer.from('ffd8', 'hex'), Buffer.alloc(3_000_000, 0xff)])),
    '/whole.gif': { headers: { 'content-type': 'IMAGE/GIF; charset=binary' }, body: gif },
    '/chunked.gif': (_request, response) => {
      response.writeHead(200, { 'content-type': 'image/gif' })
      response.write(gif.subarray(0, 10))
      response.end(gif.subarray(10, 1000))
    },
    '/unknown-total.gif': (_request, response) => {
      response.writeHead(206, { 'content-range': 'bytes 0-9/*' }).end(gif.subarray(0, 10))
    },
    '/moved.gif': { status: 301, headers: { location: '/whole.gif' } },
    '/page.jpg': { body: '<!doctype html><title>No photo</title>' },
    '/liar.jpg': { headers: { 'content-type': 'image/jpeg' }, body: '<html>' },
    '/empty.jpg': { headers: { 'content-type': 'image/jpeg' } },
    '/nothing.jpg': (request, response) => {
      response.writeHead(request.headers.range ? 416 : 200, { 'content-length': 0 }).end()
    },
    '/gone.jpg': 404,
    '/forbidden.jpg': 403,
    '/hang.jpg': () => undefined,
    '/slow.jpg': (_request, response) => {
      response.writeHead(200, { 'content-type': 'image/jpeg', 'content-length': 1000 }).flushHeaders()
    },
    '/broken.gif': (request, response) => {
      response.writeHead(200, { 'content-length': gif.length })
      response.write(gif.subarray(0, 100), () => request.socket.destroy())
    },
    '/busy.gif': { status: 503 }
  })
})
afterAll(() => server.close())

describe('an image', () => {
  it('is asked for its first bytes only, once', async () => {
    expect(await verdict('/ranged.gif')).toEqual({
      url: address('/ranged.gif'),
      class: 'ok',
      status: 206,
      image: { contentType: 'image/gif', bytes: gif.length, type: 'gif', width: 800, height: 600 }
    })
    expect(server.methods('/ranged.gif')).toEqual(['GET'])
    expect(server.requests.at(-1)?.headers).toMatchObject({ range: 'bytes=0-65535', 'accept-encoding': 'identity' })
  })

  it('is asked for more where its size comes late, once, at its final address', async () => {
    const size = { type: 'jpeg', width: 1200, height: 630, bytes: profiled.length }
    expect(await verdict('/profiled.jpg')).toMatchObject({ class: 'ok', status: 206, image: size })
    expect(server.methods('/profiled.jpg')).toHaveLength(2)
    expect(server.requests.at(-1)?.headers).toMatchObject({ range: 'bytes=65536-524287' })
    expect(await verdict('/profiled-moved.jpg')).toMatchObject({ class: 'redirected', image: size })
    expect(server.methods('/profiled-moved.jpg')).toHaveLength(1)
    expect(await verdict('/profiled-whole.jpg')).toMatchObject({ class: 'ok', status: 200, image: size })
  })

  it.each([['/profiled-refused.jpg'], ['/endless.jpg']])('%s keeps what it said first', async (path) => {
    const { image, ...rest } = await verdict(path)
    expect(rest).toMatchObject({ class: 'ok', status: 206 })
    expect(image).toEqual({ type: 'jpeg', contentType: 'image/jpeg', bytes: expect.any(Number) })
    expect(server.methods(path)).toHaveLength(2)
  })

  it.each<[string, object]>([
    ['/whole.gif', { type: 'gif', contentType: 'image/gif', bytes: gif.length, width: 800 }],
    ['/chunked.gif', { type: 'gif', bytes: 1000 }],
    ['/unknown-total.gif', { type: 'gif', bytes: undefined }],
    ['/page.jpg', { type: 'html', contentType: 'text/html' }],
    ['/liar.jpg', { type: 'html', contentType: 'image/jpeg' }],
    ['/empty.jpg', { type: undefined, bytes: 0 }],
    ['/nothing.jpg', { type: undefined, bytes: 0 }],
    ['/broken.gif', { type: 'gif', bytes: gif.length, width: 800 }]
  ])('%s is what its bytes say', async (path, image) => {
    expect(await verdict(path)).toMatchObject({ class: 'ok', image })
  })

  it('keeps its facts behind a redirect', async () => {
    expect(await verdict('/moved.gif')).toMatchObject({
      class: 'redirected',
      permanent: true,
      finalUrl: address('/whole.gif'),
      image: { type: 'gif' }
    })
  })

  it.each([
    ['/gone.jpg', 'broken', 2],
    ['/forbidden.jpg', 'blocked', 1],
    ['/hang.jpg', 'transient', 2],
    ['/slow.jpg', 'transient', 2],
    ['/busy.gif', 'transient', 4]
  ])('%s is %s after %i requests, without facts', async (path, expected, requests) => {
    const found = await verdict(path)
    expect(found).toMatchObject({ class: expected })
    expect(found).not.toHaveProperty('image')
    expect(server.methods(path)).toHaveLength(requests)
  })

  it('and pages share the turns of a host', async () => {
    const { verdicts } = await check(
      [...images(address('/whole.gif'), address('/ranged.gif')), ...pages(address('/page.jpg'))],
      { ...here(), perHost: 1 }
    )
    expect([...verdicts.values()].map((found) => found.class)).toEqual(['ok', 'ok', 'ok'])
  })
})
