import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { check, images, pages, policy, verdictOf } from '../support/link-policy.js'
import { startWebServer, type WebServer } from '../support/web-server.js'

const gif = Buffer.concat([Buffer.from('GIF89a'), Buffer.from([0x20, 0x03, 0x58, 0x02]), Buffer.alloc(200_000)])
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
