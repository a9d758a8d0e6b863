import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseShard } from '../../src/shard/parse.js'
import { shareOf } from '../../src/shard/split.js'

const shares = (count: number) =>
  Promise.all(Array.from({ length: count }, (_, at) => shareOf({ index: at + 1, count })))

describe('shares of a check', () => {
  it('have every post and every URL once, valid or not', async () => {
    const four = await shares(4)
    fc.assert(
      fc.property(fc.oneof(fc.webUrl(), fc.string(), fc.ipV6()), (text) => {
        expect(four.filter((share) => share.hasPost(text))).toHaveLength(1)
        expect(four.filter((share) => share.hasUrl(text))).toHaveLength(1)
      })
    )
  })

  it.each([
    ['https://shop.example.co.uk/a', 'http://www.example.co.uk:8080/b?c'],
    ['https://EXAMPLE.com./', 'https://blog.example.com/x'],
    ['http://127.0.0.1/', 'http://127.0.0.1:8080/x'],
    ['http://[::1]/a', 'http://[::1]/b']
  ])('leave %s and %s to one machine', async (one, other) => {
    for (const share of await shares(16)) expect(share.hasUrl(one)).toBe(share.hasUrl(other))
  })

  it('are about equal', async () => {
    const eight = await shares(8)
    const sizes = eight.map(
      (share) => Array.from({ length: 8000 }, (_, n) => `content/posts/${n}.md`).filter(share.hasPost).length
    )
    for (const size of sizes) expect(Math.abs(size - 1000)).toBeLessThan(150)
  })

  it('are the same on every machine', async () => {
    const two = await shares(2)
    expect(two.map((share) => share.hasPost('content/posts/a.md'))).toEqual([true, false])
    expect(two.map((share) => share.hasUrl('https://example.com/'))).toEqual([true, false])
  })
})

describe('parseShard', () => {
  it.each(['1/1', '2/8', '256/256', ' 3/4 '])('reads %j', (text) => {
    expect(parseShard(text)).toEqual({ index: Number(text.split('/')[0]), count: Number(text.split('/')[1]) })
  })
  it.each(['', '0/1', '2/1', '1/257', '1', '-1/2', '1/2/3', 'a/b', '1.5/2'])('refuses %j', (text) => {
    expect(parseShard(text)).toBeUndefined()
  })
})
