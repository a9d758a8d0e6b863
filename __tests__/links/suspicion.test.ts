import { beforeAll, describe, expect, it } from '@jest/globals'
import { publicSuffixes, type RegisteredName, suspicionOf } from '../../src/links/suspicion.js'
import type { Suspicion } from '../../src/links/verdict.js'

let registered: RegisteredName
beforeAll(async () => {
  registered = await publicSuffixes()
})

function suspicion(status: number, ...urls: string[]): Suspicion | undefined {
  const [url = '', ...targets] = urls
  const finalUrl = targets.at(-1) ?? url
  const chain = urls.map((hop, index) => ({ url: hop, status: index < targets.length ? status : 200 }))
  return suspicionOf({ url, class: 'redirected', status: 200, chain, finalUrl, permanent: status === 301 }, registered)
}

describe('a redirect is suspicious', () => {
  it.each<[number, string, string, Suspicion]>([
    [301, 'https://example.com/tests/bakfiets-2019', 'https://example.com/', { kind: 'home-page' }],
    [302, 'https://example.com/tests/bakfiets-2019', 'https://www.example.com/', { kind: 'home-page' }],
    [301, 'https://example.com/tests/bakfiets-2019', 'https://example.com/nl/', { kind: 'home-page' }],
    [301, 'https://example.com/tests/bakfiets-2019', 'https://example.com/en-us/index.html', { kind: 'home-page' }],
    [301, 'https://example.com/tests/bakfiets-2019', 'https://example.com/?utm_source=404', { kind: 'home-page' }],
    [301, 'https://example.co.uk/tests/bakfiets', 'https://casino.net/', { kind: 'home-page' }],
    [301, 'https://fietsblad.nl/p/a', 'https://www.hugedomains.com/x?d=fietsblad.nl', parked('www.hugedomains.com')],
    [302, 'https://fietsblad.nl/', 'https://www.godaddy.com/forsale/fietsblad.nl', parked('www.godaddy.com')],
    [302, 'https://fietsblad.nl/p/a', 'http://ww38.fietsblad.nl/p/a', parked('ww38.fietsblad.nl')],
    [
      301,
      'https://fietsblad.nl/tests/bakfiets',
      'https://casino.co.uk/nl/win',
      { kind: 'other-site', from: 'fietsblad.nl', to: 'casino.co.uk' }
    ],
    [302, 'https://example.com/report/7', 'https://example.com/login?next=/report/7', { kind: 'login' }],
    [302, 'https://docs.example.com/d/7', 'https://accounts.example.com/v3', { kind: 'login' }]
  ])('%i %s -> %s', (status, from, to, expected) => {
    expect(suspicion(status, from, to)).toEqual(expected)
  })

  it('also where only a step on the way shows it', () => {
    expect(
      suspicion(302, 'https://fietsblad.nl/', 'https://sedoparking.com/x', 'https://shop.example/fietsblad')
    ).toEqual(parked('sedoparking.com'))
  })
})

describe('a redirect is not suspicious', () => {
  it.each<[number, string, string, string]>([
    [301, 'https://twitter.com/nodejs/status/12345678', 'https://x.com/nodejs/status/12345678', 'the same page'],
    [301, 'https://twitter.com/nodejs', 'https://x.com/nodejs', 'the same page'],
    [301, 'https://oldname.example/blog/how-to-ride.html', 'https://newname.org/how-to-ride/', 'the same page'],
    [301, 'https://www.amazon.com/b/x', 'https://www.amazon.de/', 'another ending of one name'],
    [301, 'https://acme.com/careers', 'https://acme.recruitee.com/', 'the name at a service'],
    [301, 'https://acme.github.io/old', 'https://www.acme.dev/', 'the name at a service'],
    [301, 'https://blog.acme.co.uk/a', 'https://acme.co.uk/news/b', 'the same site'],
    [301, 'https://bit.ly/3abc', 'https://example.com/', 'a short link'],
    [302, 'https://youtu.be/dQw4', 'https://www.youtube.com/watch?v=dQw4', 'a short link'],
    [302, 'https://doi.org/10.1000/182', 'https://publisher.example/articles/7', 'an identifier'],
    [302, 'https://tc.tradetracker.net/?c=1&m=2', 'https://shop.example/', 'a counter'],
    [302, 'https://count.example.net/c/8812', 'https://shop.example/', 'a counter that is not known'],
    [301, 'https://example.com/', 'https://example.com/nl/', 'from home to home'],
    [301, 'https://example.com/en/', 'https://example.com/', 'from home to home'],
    [301, 'https://oldname.example/', 'https://newname.org/', 'a site with a new name'],
    [302, 'https://analytics.example.com/', 'https://accounts.example.com/login', 'a tool that is for users only'],
    [301, 'https://example.com/wp-login.php', 'https://example.com/login', 'a login'],
    [301, 'https://example.com/a', 'https://example.com/?p=123', 'a page by its number'],
    [301, 'https://www.hugedomains.com/a', 'https://www.hugedomains.com/b', "a market's own page"],
    [301, 'http://93.184.215.14/a', 'http://93.184.215.14/b', 'an address'],
    [301, 'http://example.com/a', 'https://www.example.com/a/', 'https and www']
  ])('%i %s -> %s: %s', (status, from, to) => {
    expect(suspicion(status, from, to)).toBeUndefined()
  })

  it('when there is none', () => {
    expect(suspicionOf({ url: 'https://example.com/a', class: 'ok', status: 200 }, registered)).toBeUndefined()
  })
})

function parked(host: string): Suspicion {
  return { kind: 'parked', host }
}
