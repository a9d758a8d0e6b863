import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { asksForConsent, wallOf } from '../../src/links/bot-wall.js'

const page = (sign: string) =>
  Buffer.from(`<!doctype html><title>Just a moment</title>${sign}${'<p>wait</p>'.repeat(100)}`)
const NONE = Buffer.alloc(0)

describe('a wall against robots', () => {
  it.each([
    [403, { 'cf-mitigated': 'challenge' }, 'Cloudflare'],
    [405, { 'x-datadome': 'protected' }, 'DataDome'],
    [202, { 'x-amzn-waf-action': 'challenge' }, 'AWS WAF'],
    [400, { 'x-iinfo': '1-2-3' }, 'Imperva'],
    [403, { server: 'AkamaiGHost' }, 'Akamai']
  ])('%i with %j is known by its headers', (status, headers, wall) => {
    expect(wallOf(status, headers, NONE)).toBe(wall)
  })

  it.each([
    ['<script src="/cdn-cgi/challenge-platform/h/b/orchestrate"></script>', 'Cloudflare'],
    ['<script src="https://ct.captcha-delivery.com/c.js"></script>', 'DataDome'],
    ['<iframe src="/_Incapsula_Resource?x=1"></iframe>', 'Imperva'],
    ['<div id="px-captcha"></div>', 'HUMAN'],
    ['https://errors.edgesuite.net/18.1', 'Akamai'],
    ['<script src="https://www.google.com/recaptcha/api.js"></script>', 'a captcha']
  ])('is known by %j in its page', (sign, wall) => {
    expect(wallOf(503, {}, page(sign))).toBe(wall)
    for (const [encoding, pack] of Object.entries({ gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync })) {
      expect(wallOf(400, { 'content-encoding': encoding }, pack(page(sign)))).toBe(wall)
    }
    expect(wallOf(400, { 'content-encoding': 'gzip' }, gzipSync(page(sign)).subarray(0, -9))).toBe(wall)
  })

  it.each<[number, Record<string, string>, Buffer]>([
    [404, { 'x-datadome': 'protected' }, page('px-captcha')],
    [200, { 'x-iinfo': '1-2-3', server: 'AkamaiGHost' }, page('px-captcha')],
    [500, {}, page('an error')],
    [500, { 'content-encoding': 'gzip' }, page('px-captcha')],
    [500, { 'content-encoding': 'gzip' }, gzipSync(Buffer.alloc(50_000_000))],
    [500, { 'content-encoding': 'zstd' }, Buffer.from([0xff, 0xfe])],
    [500, {}, NONE]
  ])('is not what answers %i with %j', (status, headers, body) => {
    expect(wallOf(status, headers, body)).toBeUndefined()
  })
})

describe('a page that asks for consent', () => {
  const article = 'https://www.example.com/article/7'
  it.each([
    'https://consent.example.com/collectConsent?sessionId=3',
    'https://guce.example.com/consent',
    'https://myprivacy.example.net/consent?siteKey=a',
    'https://www.example.com/cookiewall?return=7'
  ])('%s', (finalUrl) => {
    expect(asksForConsent(article, finalUrl)).toBe(true)
  })

  it.each([
    'https://www.example.com/article/consent-in-practice',
    'https://www.example.com/informed/consent',
    'https://www.example.com/'
  ])('is not %s', (finalUrl) => {
    expect(asksForConsent(article, finalUrl)).toBe(false)
  })

  it('is itself, when it was linked to', () => {
    expect(asksForConsent('https://consent.example.com/a', 'https://consent.example.com/b')).toBe(false)
  })
})
