import { describe, expect, it } from '@jest/globals'
import { errors } from 'undici'
import { failureOf, LinkFailure } from '../../src/links/failure.js'

const dates = { from: new Date('2025-12-01T10:00:00Z'), to: new Date('2026-01-02T10:00:00Z') }
const coded = (code: string, message = code) => Object.assign(new Error(message), { code })

describe('failureOf', () => {
  it.each([
    ['ENOTFOUND', 'no-such-host', 'no such host'],
    ['EAI_AGAIN', 'dns', 'the name could not be looked up'],
    ['EAI_FAIL', 'dns', 'the name could not be looked up'],
    ['ECONNREFUSED', 'refused', 'connection refused'],
    ['EHOSTUNREACH', 'refused', 'no way to the server'],
    ['ENETUNREACH', 'refused', 'no way to the server'],
    ['ETIMEDOUT', 'unreachable', 'the server does not accept connections (timed out)'],
    ['UND_ERR_CONNECT_TIMEOUT', 'unreachable', 'the server does not accept connections (timed out)'],
    ['UND_ERR_HEADERS_TIMEOUT', 'timeout', 'timed out'],
    ['ECONNRESET', 'reset', 'the connection broke off'],
    ['EPIPE', 'reset', 'the connection broke off'],
    ['UND_ERR_SOCKET', 'reset', 'the connection broke off'],
    ['EMFILE', 'local', 'this machine has no connections left'],
    ['CERT_HAS_EXPIRED', 'tls', 'the certificate expired on 2026-01-02'],
    ['CERT_NOT_YET_VALID', 'tls', 'the certificate is not valid before 2025-12-01'],
    ['DEPTH_ZERO_SELF_SIGNED_CERT', 'tls', 'the certificate is self-signed'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'tls', 'the certificate is not from a known authority'],
    ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'tls', 'the certificate is not from a known authority'],
    ['CERT_REVOKED', 'tls', 'the certificate was revoked'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'tls', 'the certificate is for another host than www.example.net'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls', 'the secure connection failed (wrong version number)'],
    ['EPROTO', 'tls', 'the secure connection failed (eproto)'],
    ['UND_ERR_HEADERS_OVERFLOW', 'protocol', 'the answer is not valid HTTP']
  ])('%s is %s: %s', (code, kind, message) => {
    const failure = failureOf(coded(code), 'www.example.net', dates)
    expect([failure.kind, failure.message]).toEqual([kind, message])
  })

  it('looks for the cause below "fetch failed"', () => {
    const nested = new TypeError('fetch failed', { cause: new Error('more', { cause: coded('ENOTFOUND') }) })
    expect(failureOf(nested, 'a.example').kind).toBe('no-such-host')
    const known = new LinkFailure('private', 'a private address')
    expect(failureOf(new Error('wrapped', { cause: known }), 'a.example')).toBe(known)
  })

  it('does without dates', () => {
    expect(failureOf(coded('CERT_HAS_EXPIRED'), 'a.example').message).toBe('the certificate has expired')
    const unreadable = { from: new Date(Number.NaN), to: new Date(Number.NaN) }
    expect(failureOf(coded('CERT_HAS_EXPIRED'), 'a.example', unreadable).message).toContain('an unknown day')
  })

  it('knows the errors of undici that have no code', () => {
    expect(failureOf(new errors.HTTPParserError('no HTTP'), 'a.example').kind).toBe('protocol')
    expect(
      failureOf(new errors.RequestAbortedError('Proxy response (403) !== 200 when HTTP Tunneling'), 'a').kind
    ).toBe('proxy')
  })

  it.each([undefined, null, 'text', 1, {}, new Error('unknown')])('makes something of anything: %p', (error) => {
    expect(failureOf(error, 'a.example')).toMatchObject({ kind: 'reset' })
  })
})
