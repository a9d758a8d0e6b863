import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ConfigFileError } from '../../src/config/error.js'
import { parseConfig } from '../../src/config/load.js'
import { policyFrom } from '../../src/links/policy.js'
import type { LinkPolicy } from '../../src/links/request.js'
import { type TestAuthority, testAuthority } from '../support/certificates.js'
import { check, pages, policy, verdictOf } from '../support/link-policy.js'
import { startWebServer, type WebServer } from '../support/web-server.js'

const TOKEN = 'ghs_topsecret'
let authority: TestAuthority
let server: WebServer
let plain: WebServer
const to = (location: string) => ({ status: 302, headers: { location } })

beforeAll(async () => {
  authority = await testAuthority()
  const content = {
    '/': 200,
    '/forbidden': 403,
    '/busy': 503,
    '/to-other': to('https://other.example.net/'),
    '/to-http': to('http://api.example.net/'),
    '/to-deeper': to('https://deep.api.example.net/'),
    '/back': to('https://api.example.net/to-other')
  }
  const tls = await authority.issue(['api.example.net', 'other.example.net', 'deep.api.example.net'])
  server = await startWebServer(content, { tls })
  plain = await startWebServer(content)
})
afterAll(() => Promise.all([server.close(), plain.close()]))

/** How a configuration names a variable. */
const variable = (name: string) => `$\{${name}}`

/** The policy of a configuration's `links.hosts`. */
function withHosts(yaml: string, environment: NodeJS.ProcessEnv = { SEO_CONTENT_CHECK_TOKEN: TOKEN }): LinkPolicy {
  const { config } = parseConfig('test.yml', Buffer.from(`links:\n  hosts:\n${yaml.replace(/^/gm, '    ')}\n`))
  const { hosts, lacking } = policyFrom(config.links, [], [], environment)
  return policy({
    hosts,
    lacking,
    certificateAuthorities: [authority.certificate],
    connectTo: [`:443:127.0.0.1:${server.port}`, `:80:127.0.0.1:${plain.port}`]
  })
}

const seen = (at: WebServer) =>
  at.requests.splice(0).map(({ host, path, headers }) => [host, path, headers.authorization])

describe("a host's settings", () => {
  const token = `- match: api.example.net\n  headers: {Authorization: "Bearer ${variable('SEO_CONTENT_CHECK_TOKEN')}"}`

  it('add headers, filled from the environment', async () => {
    await verdictOf('https://api.example.net/', withHosts(token))
    expect(seen(server)).toEqual([['api.example.net', '/', `Bearer ${TOKEN}`]])
  })

  it.each([
    ['another host', 'https://api.example.net/to-other', ['https://other.example.net/']],
    ['a host below', 'https://api.example.net/to-deeper', ['https://deep.api.example.net/']],
    ['the same host without encryption', 'https://api.example.net/to-http', ['http://api.example.net/']]
  ])('never let a token go to %s', async (_name, url) => {
    expect(await verdictOf(url, withHosts(token))).toMatchObject({ class: 'redirected' })
    const [first, ...later] = [...seen(server), ...seen(plain)]
    expect(first?.[2]).toBe(`Bearer ${TOKEN}`)
    expect(later).toHaveLength(1)
    expect(later[0]?.[2]).toBeUndefined()
  })

  it('give a token to its host alone, wherever a redirect comes from', async () => {
    await verdictOf('https://other.example.net/back', withHosts(token))
    expect(seen(server)).toEqual([
      ['other.example.net', '/back', undefined],
      ['api.example.net', '/to-other', `Bearer ${TOKEN}`],
      ['other.example.net', '/', undefined]
    ])
  })

  it('never send a token without encryption', async () => {
    await verdictOf('http://api.example.net/', withHosts(token))
    expect(seen(plain)).toEqual([['api.example.net', '/', undefined]])
  })

  it('leave out a header whose variable is not set, and say so', async () => {
    const lacking = withHosts(token, {})
    const { incomplete } = await check(pages('https://api.example.net/', 'https://other.example.net/'), lacking)
    expect(incomplete).toEqual([
      '`SEO_CONTENT_CHECK_TOKEN` is not set, so api.example.net was asked without the header `Authorization`.'
    ])
    expect(seen(server).map(([, , authorization]) => authorization)).toEqual([undefined, undefined])
    expect((await check(pages('https://other.example.net/'), lacking)).incomplete).toEqual([])
    seen(server)
  })

  it('leave out a value that would end the header', async () => {
    await check(pages('https://api.example.net/'), withHosts(token, { SEO_CONTENT_CHECK_TOKEN: 'a\r\nhost: evil' }))
    expect(seen(server)).toEqual([['api.example.net', '/', undefined]])
  })

  it('accept a status', async () => {
    const accepting = withHosts('- match: "*.example.net"\n  accept: [403, 503]')
    for (const path of ['/forbidden', '/busy']) {
      expect(await verdictOf(`https://api.example.net${path}`, accepting)).toMatchObject({ class: 'ok' })
      expect(server.methods(path)).toEqual(['HEAD'])
    }
    seen(server)
  })

  it('skip a host', async () => {
    const skipping = withHosts('- match: [other.example.net, "*.api.example.net"]\n  skip: true')
    const { verdicts, requests } = await check(
      pages('https://other.example.net/', 'https://deep.api.example.net/', 'https://api.example.net/'),
      skipping
    )
    expect([...verdicts.values()].map((verdict) => verdict.class)).toEqual(['skipped', 'skipped', 'ok'])
    expect(verdicts.get('https://other.example.net/')?.reason).toContain('links.hosts')
    expect(requests).toBe(1)
  })

  it('limit how many at once, the later entry counting', async () => {
    const slow = withHosts('- match: "*"\n  per-host: 3\n- match: api.example.net\n  per-host: 1\n  interval: 0.01')
    const urls = Array.from({ length: 12 }, (_, index) => `http://api.example.net/?${index}`)
    await check(pages(...urls), slow)
    expect(plain.busiest).toBe(1)
  })
})

describe('links.hosts', () => {
  it.each([
    ['- match: https://example.com/', 'must be a host name'],
    ['- match: "*example.com"', 'must be a host name'],
    ['- match: example.com\n  headers: {host: other.example}', 'is a header that the check sets itself'],
    ['- match: example.com\n  headers: {"a b": c}', 'is not the name of a header'],
    [`- match: example.com\n  headers: {a: "${variable('GITHUB_TOKEN')}"}`, 'variables whose names start with'],
    [`- match: example.com\n  headers: {a: "${variable('SEO_CONTENT_CHECK_')}"}`, 'variables whose names start with'],
    ['- match: example.com\n  headers: {a: "ü"}', 'plain ASCII'],
    ['- match: example.com\n  cookies: true', 'cookies']
  ])('turns down %j', (yaml, problem) => {
    expect(problemsOf(yaml)).toContain(problem)
  })
})

function problemsOf(yaml: string): string {
  try {
    withHosts(yaml)
    return 'none'
  } catch (error) {
    return error instanceof ConfigFileError ? error.problems.map(({ message }) => message).join() : String(error)
  }
}
