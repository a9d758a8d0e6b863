import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { readPost } from '../../src/post/read.js'
import { writtenUrl } from '../../src/rules/written-url.js'

const WAYS = {
  inline: (url: string) => `[a](${url})`,
  reference: (url: string) => `[a]\n\n[a]: ${url}`,
  autolink: (url: string) => `<${url}>`,
  html: (url: string) => `<a href="${url}">a</a>`
} as const

describe('writtenUrl', () => {
  it.each(Object.keys(WAYS) as (keyof typeof WAYS)[])('is read back as the same address: %s', (syntax) => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const address = new URL(url).href
        const text = `---\ntitle: a\n---\n\n${WAYS[syntax](writtenUrl(address, syntax))}\n`
        const { body } = readPost('a.md', new TextEncoder().encode(text), () => ({}))
        expect(body.references).toHaveLength(1)
        expect(decoded(body.references[0]?.url ?? '')).toBe(decoded(address))
      })
    )
  })

  it('keeps a name between & and ; from becoming a character', () => {
    expect(writtenUrl('https://a.example/?b=1&copy;=2', 'inline')).toBe('https://a.example/?b=1&amp;copy;=2')
    expect(writtenUrl('https://a.example/?b=1&copy=2', 'inline')).toBe('https://a.example/?b=1&copy=2')
    expect(writtenUrl('https://a.example/?b=1&c=2', 'front-matter')).toBe('https://a.example/?b=1&c=2')
  })
})

/** Characters that were percent-encoded on the way mean the same. */
function decoded(url: string): string {
  return new URL(url).href.replace(/%(?:27|28|29|60|7[BCD])/gi, (code) => decodeURIComponent(code))
}
