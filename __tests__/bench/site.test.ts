import { describe, expect, it } from '@jest/globals'
import { makePosts, PERCENT, pathOf } from '../../bench/site/posts.mjs'

describe('the posts of the large site', () => {
  const posts = [...makePosts(1, 400)]

  it('come from their seed alone', () => {
    expect([...makePosts(1, 400)]).toEqual(posts)
    expect([...makePosts(2, 1)]).not.toEqual(posts.slice(0, 1))
  })

  it('have paths of their own, which can be told without making the posts', () => {
    expect(new Set(posts.map(({ path }) => path)).size).toBe(posts.length)
    expect(posts.map((_, number) => pathOf(1, number))).toEqual(posts.map(({ path }) => path))
  })

  it('have 300 to 1,500 words, give or take a section', () => {
    const sizes = posts.map(({ text }) => text.split(/\s+/).length).sort((a, b) => a - b)
    expect(sizes[0]).toBeGreaterThan(270)
    expect(sizes.at(-1)).toBeLessThan(1650)
    expect(sizes[200]).toBeGreaterThan(550)
    expect(sizes[200]).toBeLessThan(950)
  })

  it('link to each other', () => {
    const paths = new Set(posts.map(({ path }) => `/posts/${path.slice(0, -3)}/`))
    const links = posts.flatMap(({ text }) => [...text.matchAll(/\]\((\/posts\/[^)]*)\)/g)].map(([, url = '']) => url))
    const dead = links.filter((url) => !paths.has(url))
    expect(links.length).toBeGreaterThan(400)
    expect(new Set(dead)).toEqual(new Set(['/posts/2020/never-written/']))
  })

  it('have the flaws of which it says how many there are', () => {
    const withoutCover = posts.filter(({ text }) => !text.includes('\ncover:')).length
    expect(Math.abs((100 * withoutCover) / posts.length - (PERCENT['no cover'] ?? 0))).toBeLessThan(4)
  })
})
