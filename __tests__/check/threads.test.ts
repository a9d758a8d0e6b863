import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { check } from '../../src/check.js'
import { configSchema } from '../../src/config/schema.js'
import type { Report } from '../../src/report/report.js'
import { diskRepository } from '../../src/repository/disk.js'

const POSTS = 1_100

let folder: string
let expected: Report

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'threads-'))
  const posts = join(folder, 'content/posts')
  await mkdir(posts, { recursive: true })
  await writeFile(join(folder, 'hugo.yaml'), 'baseURL: https://blog.example/\ntheme: PaperMod\n')
  for (let number = 0; number < POSTS; number += 1) {
    const body = `A text with [a link](https://www.example.net/${number % 7}) and [another](/posts/never-${number}/).`
    await writeFile(join(posts, `post-${number}.md`), `---\ntitle: Post ${number % 50}\n---\n\n${body}\n`)
  }
  expected = await reportWith(undefined)
}, 60_000)

afterAll(() => rm(folder, { recursive: true }))

async function reportWith(worker: URL | undefined): Promise<Report> {
  const { report } = await check({
    changeSet: { head: diskRepository(folder), incomplete: [] },
    config: configSchema.parse({}),
    paths: [],
    now: new Date('2026-03-01T12:00:00Z'),
    links: false,
    connectTo: [],
    worker
  })
  return report
}

async function script(text: string): Promise<URL> {
  const file = join(folder, `${text.length}.mjs`)
  await writeFile(file, text)
  return pathToFileURL(file)
}

describe('a check in several threads', () => {
  it('says the same as one in one thread', async () => {
    expect(expected.counts.posts).toBe(POSTS)
    expect(await reportWith(new URL('../../dist/worker.js', import.meta.url))).toEqual(expected)
  }, 60_000)

  it('loses no post when a thread does not start', async () => {
    expect(await reportWith(await script('throw new Error("broken")'))).toEqual(expected)
  }, 60_000)

  it('loses no post when a thread ends while it judges some', async () => {
    const ends = `import { parentPort } from 'node:worker_threads'
      parentPort.on('message', () => process.exit(1))
      parentPort.postMessage('ready')`
    expect(await reportWith(await script(ends))).toEqual(expected)
  }, 60_000)

  it('waits for no thread that never gets ready', async () => {
    expect(await reportWith(await script('setInterval(() => {}, 1000)'))).toEqual(expected)
  }, 60_000)
})
