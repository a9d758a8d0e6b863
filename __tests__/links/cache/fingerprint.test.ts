import { describe, expect, it } from '@jest/globals'
import { fingerprints } from '../../../src/links/cache/fingerprint.js'
import type { HostEntry } from '../../../src/links/hosts.js'
import type { LinkPolicy } from '../../../src/links/request.js'
import { policy } from '../../support/link-policy.js'

const request = { url: 'https://a.example/page', kind: 'page' as const }
const redirect = {
  chain: [
    { url: request.url, status: 301 },
    { url: 'https://b.example/page', status: 200 }
  ]
}
const of = (
  changes: Partial<Omit<LinkPolicy, 'connectTo'>> & { connectTo?: string[] },
  verdict = {},
  asked = request
) => fingerprints(policy(changes))(asked, verdict)

const USUAL = of({})

describe('the fingerprint of the options', () => {
  it.each<Parameters<typeof of>[0]>([
    { timeoutMs: 1 },
    { budgetMs: 1 },
    { maxRequests: 1 },
    { concurrency: 1 },
    { perHost: 1 },
    { intervalMs: 77 },
    { retries: 0 },
    { retryAfterMs: 1 },
    { archive: true },
    { hosts: [{ match: ['a.example'], perHost: 1, intervalMs: 5000 }] },
    { hosts: [{ match: ['other.example'], skip: true }] }
  ])('is the same where only the pace, or what is broken, is treated otherwise: %j', (changes) => {
    expect(of(changes)).toBe(USUAL)
  })

  it.each<Parameters<typeof of>[0]>([
    { userAgent: 'Other/1.0' },
    { allowPrivate: ['10.0.0.1'] },
    { connectTo: ['a.example:443:127.0.0.1:8443'] },
    { certificateAuthorities: ['-----BEGIN CERTIFICATE-----'] },
    { https: !policy().https },
    { hosts: [{ match: ['*'], skip: true }] },
    { hosts: [{ match: ['a.example'], accept: [403] }] },
    { hosts: [{ match: ['a.example'], headers: [{ name: 'accept-language', value: 'nl', secret: false }] }] }
  ])('is another one where the answer may be: %j', (changes) => {
    expect(of(changes)).not.toBe(USUAL)
  })

  it('depends on the fragments that are looked for, whatever their order', () => {
    const withFragments = (...fragments: string[]) => of({}, {}, { ...request, fragments } as typeof request)
    expect(withFragments('a', 'b')).toBe(withFragments('b', 'a'))
    expect(withFragments('a')).not.toBe(withFragments('b'))
  })

  it('depends on the settings of every host on the way', () => {
    const hosts = [{ match: ['b.example'], accept: [403] }]
    expect(of({ hosts })).toBe(USUAL)
    expect(of({ hosts }, redirect)).not.toBe(of({}, redirect))
  })

  it('says nothing of a secret but that there is one', () => {
    const token = (value: string): HostEntry[] => [
      { match: ['a.example'], headers: [{ name: 'authorization', value, secret: true }] }
    ]
    expect(of({ hosts: token('one') })).toBe(of({ hosts: token('two') }))
    expect(of({ hosts: token('one') })).not.toBe(USUAL)
  })
})
