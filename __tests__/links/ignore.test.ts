import { describe, expect, it } from '@jest/globals'
import { compileIgnores, findIgnore } from '../../src/links/ignore.js'

const NOW = new Date('2026-03-01T12:00:00Z')

async function ignored(pattern: string, url: string): Promise<boolean> {
  return findIgnore(await compileIgnores([pattern], NOW), url)?.url === pattern
}

describe('compileIgnores', () => {
  it.each([
    ['https://example.com/**', 'https://example.com/a/b?c=1', true],
    ['https://example.com/*', 'https://example.com/a/b?c=1', true],
    ['https://example.com/*', 'http://example.com/a', false],
    ['https://example.com', 'https://example.com/', true],
    ['https://example.com', 'https://example.com/a', false],
    ['https://EXAMPLE.com/A*', 'https://example.com/abc', true],
    ['*.example.com/*', 'https://www.example.com/a', true],
    ['*.example.com/*', 'https://example.com/a', false],
    ['example.com/*', 'http://example.com/a', true],
    ['example.com/*', 'http://evil.test/example.com/a', false],
    ['*linkedin*', 'https://www.linkedin.com/in/a', true],
    ['https://example.com/a?b=*', 'https://example.com/a?b=1', true],
    ['https://example.com/a?b=*', 'https://example.com/axb=1', false],
    ['https://example.com/*/end', 'https://example.com/a/end/b', false],
    ['https://example.com/*a*a', 'https://example.com/a', false],
    ['*', 'https://example.com/', true],
    ['/example\\.(com|net)/', 'https://example.net/a', true],
    ['/^https:\\/\\/example\\.com/', 'http://example.com/', false],
    ['/EXAMPLE/i', 'https://example.com/', true]
  ])('%s and %s: %j', async (pattern, url, expected) => {
    expect(await ignored(pattern, url)).toBe(expected)
  })

  it.each(['/(/', '/(?=a)/', '/a{1,100000}/'])('says what is wrong with %s', async (pattern) => {
    await expect(compileIgnores([pattern], NOW)).rejects.toThrow(
      `links.ignore: \`${pattern}\` is not a valid RE2 expression: `
    )
  })

  it.each(['', '  ', '/', '//', '://'])('refuses %j, which would match nothing', async (pattern) => {
    await expect(compileIgnores([pattern], NOW)).rejects.toThrow('names no address')
  })

  it('takes time linear in the URL, whatever the pattern', async () => {
    const url = `https://example.com/${'a'.repeat(7000)}`
    expect(await ignored(`/(a+)+$b/`, url)).toBe(false)
    expect(await ignored(`https://${'*a'.repeat(500)}b`, url)).toBe(false)
  })
})

describe('an ignore with a last day', () => {
  const entry = { url: 'https://example.com/*', reason: 'being moved', until: '2026-03-01' }

  it('holds until the end of that day', async () => {
    const [during] = await compileIgnores([entry], new Date('2026-03-01T23:59:59Z'))
    const [after] = await compileIgnores([entry], new Date('2026-03-02T00:00:00Z'))
    expect([during?.expired, after?.expired]).toEqual([false, true])
    expect(after && findIgnore([after], 'https://example.com/a')).toBeUndefined()
  })

  it('knows whether it covers a link, also when it no longer holds', async () => {
    const ignores = await compileIgnores([entry, 'https://example.com/a', 'https://example.net/*'], NOW)
    expect(findIgnore(ignores, 'https://example.com/a')).toMatchObject(entry)
    expect(ignores.map(({ used }) => used)).toEqual([true, true, false])
  })
})
