import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { hostOf, isExternal, normaliseUrl } from '../../src/links/url.js'

describe('normaliseUrl', () => {
  it.each([
    ['https://Example.COM', 'https://example.com/'],
    ['HTTPS://example.com:443/a#part', 'https://example.com/a'],
    ['http://example.com:80/', 'http://example.com/'],
    ['//example.com/a', 'https://example.com/a'],
    ['  https://example.com/a  ', 'https://example.com/a'],
    ['https://example.com/a b', 'https://example.com/a%20b'],
    ['https://example.com/é?q=ü', 'https://example.com/%C3%A9?q=%C3%BC'],
    ['https://bücher.example/', 'https://xn--bcher-kva.example/'],
    ['https://example.com/#100%', 'https://example.com/'],
    ['https://example.com/%zz', 'https://example.com/%zz'],
    ['https://example.com/a/../b?x=1&y=2', 'https://example.com/b?x=1&y=2'],
    ['http://2130706433/', 'http://127.0.0.1/'],
    ['https:\\\\example.com\\a', 'https://example.com/a']
  ])('%j is asked as %j', (text, url) => {
    expect(normaliseUrl(text)).toEqual({ url })
  })

  it.each([
    ['https://user:secret@example.com/', 'holds a user name or password'],
    ['https://user@example.com/', 'holds a user name or password'],
    ['https://exa\nmple.com/', 'holds a line break, a tab or another control character'],
    ['https://', 'is not valid'],
    ['https://exa mple.com/', 'is not valid'],
    ['http://256.256.256.256/', 'is not valid'],
    ['https://example.com:99999/', 'is not valid'],
    ['https://example.com/{{< param "x" >}}', 'is completed by a shortcode, so its final form is not known'],
    ['ftp://example.com/', 'is not an http or https address'],
    ['/relative', 'is not an http or https address'],
    ['', 'is not an http or https address']
  ])('%j %s', (text, problem) => {
    expect(normaliseUrl(text)).toEqual({ problem })
  })

  it('refuses addresses that no server reads', () => {
    expect(normaliseUrl(`https://example.com/${'a'.repeat(8000)}`)).toHaveProperty('problem')
  })

  it('gives a URL that stays as it is when it is read again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.webUrl({ withFragments: true, withQueryParameters: true }), urlLike()), (text) => {
        const normalised = normaliseUrl(text)
        if ('problem' in normalised) return
        expect(normaliseUrl(normalised.url)).toEqual(normalised)
        expect(normalised.url).not.toMatch(/[#\s"<>]/)
        expect(hostOf(normalised.url)).not.toBe('')
      })
    )
  })

  it('tells the web from everything else', () => {
    expect(['https://x.example', 'HTTP://x.example', '//x.example', ' https:x'].every(isExternal)).toBe(true)
    expect(['/a', 'a', '#a', 'mailto:a@b.example', 'data:,', '', 'httpsx:'].some(isExternal)).toBe(false)
  })
})

function urlLike(): fc.Arbitrary<string> {
  return fc.string({ unit: 'binary' }).map((text) => `https://example.com/${text}`)
}
