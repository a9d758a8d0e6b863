import { describe, expect, it } from '@jest/globals'
import { compileIgnores } from '../../src/links/ignore.js'

async function ignored(pattern: string, url: string): Promise<boolean> {
  return (await compileIgnores([pattern]))(url) === pattern
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
    await expect(compileIgnores([pattern])).rejects.toThrow(
      `links.ignore: \`${pattern}\` is not a valid RE2 expression: `
    )
  })

  it.each(['', '  ', '/', '//', '://'])('refuses %j, which would match nothing', async (pattern) => {
    await expect(compileIgnores([pattern])).rejects.toThrow('names no address')
  })

  it('takes time linear in the URL, whatever the pattern', async () => {
    const url = `https://example.com/${'a'.repeat(7000)}`
    expect(await ignored(`/(a+)+$b/`, url)).toBe(false)
    expect(await ignored(`https://${'*a'.repeat(500)}b`, url)).toBe(false)
  })
})
