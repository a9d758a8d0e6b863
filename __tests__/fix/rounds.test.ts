import { describe, expect, it } from '@jest/globals'
import type { CheckResult } from '../../src/check.js'
import { fixInRounds } from '../../src/fix/rounds.js'
import { Source, type TextEdit } from '../../src/post/source.js'
import { buildReport } from '../../src/report/build.js'
import type { Finding } from '../../src/report/report.js'
import type { Repository } from '../../src/repository/repository.js'
import { memoryRepository } from '../support/memory-repository.js'

/** What a made-up check says about one post: the edits of one finding each. */
type Judge = (text: string) => (TextEdit & { unsafe?: boolean })[]

const text = (bytes: Uint8Array | undefined) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

function checkBy(judge: Judge, path = 'a.md') {
  return async (head: Repository): Promise<CheckResult> => {
    const source = new Source(path, text(await head.read(path)))
    const findings = judge(source.text).map(({ span, text, unsafe }): Finding => {
      const range = source.range(span)
      const fix = { description: `Write ${text}`, safe: !unsafe, edits: [{ range, text }] }
      return { rule: 'r', severity: 'error', message: 'm', path, range, subject: 's', fix, help: '' }
    })
    const report = buildReport({ posts: [{ path }], findings, links: [], incomplete: [] })
    return {
      report,
      statistics: { totalMs: 0 },
      unread: 0,
      readSource: async () => source,
      readFile: async () => undefined
    }
  }
}

/** Replaces each occurrence of a word by another. */
const replacing =
  (words: Record<string, string>): Judge =>
  (text) =>
    Object.entries(words).flatMap(([word, replacement]) => {
      const from = text.indexOf(word)
      return from < 0 ? [] : [{ span: { from, to: from + word.length }, text: replacement }]
    })

async function fix(post: string | Uint8Array, judge: Judge) {
  const rounds = await fixInRounds(memoryRepository({ 'a.md': post }), checkBy(judge), 'safe')
  return { ...rounds, texts: rounds.posts.map(({ after }) => text(after)) }
}

describe('fixInRounds', () => {
  it('fixes what only another fix brings to light, until nothing is left', async () => {
    const { texts, posts, result } = await fix('one', replacing({ one: 'two', two: 'three', three: 'four' }))
    expect(texts).toEqual(['four'])
    expect(posts[0]?.findings).toHaveLength(3)
    expect(result.report.findings).toEqual([])
  })

  it('comes to an end with fixes that undo each other, and with one that never ends', async () => {
    expect((await fix('one', replacing({ one: 'two', two: 'one' }))).texts).toEqual(['two'])
    expect((await fix('a', replacing({ a: 'aa' }))).texts).toEqual(['a'.repeat(11)])
  })

  it('keeps byte order mark, line ends and everything else', async () => {
    const { texts } = await fix('\uFEFFa\r\none\r\n\u0000é🚲\n\ttwo', replacing({ one: '1' }))
    expect(texts).toEqual(['\uFEFFa\r\n1\r\n\u0000é🚲\n\ttwo'])
  })

  it('leaves a post alone that is not UTF-8 as a whole, and says why', async () => {
    const latin = await fix(new Uint8Array([0x6f, 0x6e, 0x65, 0x20, 0xe9]), replacing({ one: '1' }))
    expect(latin.posts).toEqual([])
    expect(latin.unfixed).toEqual([{ path: 'a.md', reason: expect.stringContaining('not all of it is UTF-8') }])
    const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from('one', 'utf16le')])
    expect((await fix(utf16, () => [{ span: { from: 1, to: 4 }, text: '1' }])).unfixed).toEqual([
      { path: 'a.md', reason: expect.stringContaining('UTF-16') }
    ])
  })

  it('never makes front matter unreadable', async () => {
    const { posts, unfixed } = await fix('---\ntitle: one\n---\n', replacing({ 'title: one': 'title: [' }))
    expect(posts).toEqual([])
    expect(unfixed).toEqual([{ path: 'a.md', reason: expect.stringContaining('break the front matter') }])
  })

  it('leaves a post alone that somebody changes meanwhile', async () => {
    let reads = 0
    const repository: Repository = {
      name: 'a test',
      list: async () => ['a.md'],
      read: async () => new TextEncoder().encode(`one ${reads++}`)
    }
    const { posts, unfixed } = await fixInRounds(repository, checkBy(replacing({ one: '1' })), 'safe')
    expect(posts).toEqual([])
    expect(unfixed).toEqual([{ path: 'a.md', reason: expect.stringContaining('changed while it was checked') }])
  })

  it('makes suggestions when they are wanted', async () => {
    const judge: Judge = (text) => (text === 'one' ? [{ span: { from: 0, to: 3 }, text: '1', unsafe: true }] : [])
    const repository = memoryRepository({ 'a.md': 'one' })
    expect((await fixInRounds(repository, checkBy(judge), 'safe')).posts).toEqual([])
    expect((await fixInRounds(repository, checkBy(judge), 'suggestions')).posts).toHaveLength(1)
  })

  it('checks again without what could not be written', async () => {
    const { without, result } = await fix('one', replacing({ one: '1' }))
    expect(result.report.counts.errors).toBe(0)
    expect((await without(['a.md'])).report.counts.errors).toBe(1)
  })
})
