import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { readCopy } from '../../src/links/archive.js'
import { type TestAuthority, testAuthority } from '../support/certificates.js'
import { check, images, pages, policy, verdictOf } from '../support/link-policy.js'
import { startWebServer, type WebServer } from '../support/web-server.js'

const www = (path: string, scheme = 'http') => `${scheme}://www.example.net${path}`
const WORDS = 'Een bakfiets is een fiets met een bak. '.repeat(20)
const html = (body: string) => ({ body: `<!doctype html><title>Bakfiets</title>${body}` })

let authority: TestAuthority
let plain: WebServer
let secure: WebServer
beforeAll(async () => {
  authority = await testAuthority()
  plain = await startWebServer({
    '/': 200,
    '/both': 200,
    '/plain-only': 200,
    '/back': 200,
    '/gone': 404,
    '/temporary': { status: 302, headers: { location: www('/both', 'https') } },
    '/page': html(`<h2 id="maten">Maten</h2><a name=prijs></a><h2 id="user-content-gewicht">x</h2>${WORDS}`),
    '/script': html('<div id="root"></div><script>render()</script>'),
    '/long': html(`${WORDS}${'<p>x</p>'.repeat(400_000)}`),
    '/zipped': { headers: { 'content-encoding': 'gzip' }, body: WORDS },
    '/text': { headers: { 'content-type': 'text/plain' }, body: WORDS }
  })
  const content = { '/both': 200, '/gone': 200, '/back': { status: 302, headers: { location: www('/both') } } }
  secure = await startWebServer(content, { tls: await authority.issue(['www.example.net', 'archive.org']) })
})
afterAll(() => Promise.all([plain.close(), secure.close()]))
beforeEach(() => {
  plain.requests.length = 0
  secure.requests.length = 0
})

const copyOf = (url: string) => `http://web.archive.org/web/20190731120000/${url}`
const here = (changes: Parameters<typeof policy>[0]) =>
  policy({
    certificateAuthorities: [authority.certificate],
    connectTo: [`:80:127.0.0.1:${plain.port}`, `:443:127.0.0.1:${secure.port}`],
    ...changes
  })

describe('the https address of a link over http', () => {
  it('is offered when it answers', async () => {
    expect(await verdictOf(www('/both'), here({ https: true }))).toMatchObject({
      class: 'ok',
      httpsUrl: www('/both', 'https')
    })
    expect(secure.methods('/both')).toEqual(['HEAD'])
  })

  it.each(['/plain-only', '/back', '/gone'])('is not offered for %s', async (path) => {
    expect(await verdictOf(www(path), here({ https: true }))).not.toHaveProperty('httpsUrl')
  })

  it('is not asked for when that is switched off, but known where a redirect led there', async () => {
    const { verdicts } = await check(pages(www('/both'), www('/temporary')), here({ https: false }))
    expect(verdicts.get(www('/both'))).not.toHaveProperty('httpsUrl')
    expect(verdicts.get(www('/temporary'))).toMatchObject({ class: 'redirected', permanent: false })
    expect(secure.methods('/both')).toEqual(['HEAD'])
  })

  it('is asked for 50 times at most, of every host first', async () => {
    const many = Array.from({ length: 80 }, (_, index) => www(`/both?${index}`))
    const { verdicts } = await check(pages(...many, 'http://other.example.net/'), here({ https: true }))
    expect([...verdicts.values()].filter(({ httpsUrl }) => httpsUrl)).toHaveLength(49)
  })

  it('is offered for images, too', async () => {
    const { verdicts } = await check(images(www('/both')), here({ https: true }))
    expect(verdicts.get(www('/both'))).toMatchObject({ httpsUrl: www('/both', 'https') })
  })
})

describe('fragments', () => {
  const asking = (path: string, ...fragments: string[]) =>
    verdictOf({ url: www(path), kind: 'page', fragments }, here({ fragments: true }))

  it('that a page has not got are missing', async () => {
    expect(await asking('/page', 'maten', 'prijs', 'kleur', 'Gewicht', 'mat%65n')).toMatchObject({
      class: 'ok',
      missingFragments: ['kleur']
    })
    expect(plain.methods('/page')).toEqual(['HEAD', 'GET'])
  })

  it.each(['', 'top', ':~:text=bakfiets', '!/route', '/route', 'page=3', 'L10-L20'])(
    'that name no element are left alone: %j',
    async (fragment) => {
      expect(await asking('/page', fragment)).not.toHaveProperty('missingFragments')
      expect(plain.methods('/page')).toEqual(['HEAD'])
    }
  )

  it.each(['/script', '/long', '/zipped', '/text'])('are not looked for in %s', async (path) => {
    expect(await asking(path, 'maten')).not.toHaveProperty('missingFragments')
  })

  it('are not looked for when nobody wants it', async () => {
    await verdictOf({ url: www('/page'), kind: 'page', fragments: ['kleur'] }, here({}))
    expect(plain.methods('/page')).toEqual(['HEAD'])
  })
})

describe('the archive', () => {
  const asking = (changes: Parameters<typeof policy>[0] = {}) =>
    here({
      archive: true,
      connectTo: [`archive.org:443:127.0.0.1:${archive.port}`, `:80:127.0.0.1:${plain.port}`],
      ...changes
    })
  let archive: WebServer
  beforeAll(async () => {
    const tls = await authority.issue(['archive.org'])
    archive = await startWebServer(
      {
        '/wayback/available': (request, response) => {
          const asked = new URL(request.url ?? '', 'http://x').searchParams.get('url') ?? ''
          const closest = { status: '200', available: true, url: copyOf(asked), timestamp: '20190731120000' }
          response.end(JSON.stringify({ archived_snapshots: asked.includes('unknown') ? {} : { closest } }))
        }
      },
      { tls }
    )
  })
  afterAll(() => archive.close())

  it('is asked for copies of broken links alone', async () => {
    const { verdicts } = await check(pages(www('/'), www('/gone?a=1&b=2'), www('/gone?unknown')), asking())
    expect(verdicts.get(www('/gone?a=1&b=2'))).toMatchObject({
      class: 'broken',
      archived: { url: `https://web.archive.org/web/20190731120000/${www('/gone?a=1&b=2')}`, day: '2019-07-31' }
    })
    expect(verdicts.get(www('/gone?unknown'))).not.toHaveProperty('archived')
    expect(archive.requests.splice(0)).toHaveLength(2)
  })

  it('is asked ten times at most', async () => {
    await check(pages(...Array.from({ length: 30 }, (_, index) => www(`/gone?${index}`))), asking())
    expect(archive.requests.splice(0)).toHaveLength(10)
  })

  it('is not asked unless that is wanted', async () => {
    await check(pages(www('/gone')), asking({ archive: false }))
    expect(archive.requests).toHaveLength(0)
  })

  it('changes nothing when it can not be asked', async () => {
    const unreachable = here({ archive: true, connectTo: [`www.example.net:80:127.0.0.1:${plain.port}`] })
    expect(await verdictOf(www('/gone'), unreachable)).toEqual({
      url: www('/gone'),
      class: 'broken',
      status: 404,
      reason: '404 Not Found'
    })
  })

  it.each([
    '',
    'null',
    '[]',
    '{"archived_snapshots":{}}',
    snapshot({ available: false }),
    snapshot({ status: '404' }),
    snapshot({ url: 'javascript:alert(1)' }),
    snapshot({ url: 'https://web.archive.org.evil.example/web/20190731120000/http://a/' }),
    snapshot({ url: 'https://web.archive.org/web/2019/http://a/' }),
    snapshot({ url: 'https://web.archive.org/web/20190731120000/a b' }),
    snapshot({ url: 7 })
  ])('is not believed when it says %s', (text) => {
    expect(readCopy(text)).toBeUndefined()
  })
})

function snapshot(changes: Record<string, unknown>): string {
  const closest = { status: '200', available: true, url: copyOf('http://a/'), ...changes }
  return JSON.stringify({ archived_snapshots: { closest } })
}
