import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type AskLinks, checkCached } from '../../../src/links/cache/check.js'
import { fileStore } from '../../../src/links/cache/store.js'
import type { LinkPolicy, LinkProgress, LinkRequest, LinkResults } from '../../../src/links/request.js'
import { check, images, pages, policy } from '../../support/link-policy.js'
import { startWebServer, type WebServer } from '../../support/web-server.js'

const IMAGE = Buffer.from('iVBORw0KGgoAAAANSUhEUgAABLAAAAJ2CAYAAABPQHtcAAAAAElFTkSuQmCC', 'base64')
const START = Date.parse('2026-03-01T12:00:00Z')

describe('a link check with a cache', () => {
  let folder: string
  let file: string
  let server: WebServer
  let problems: string[]
  /** How often the network was asked. */
  let runs: number
  /** The clock, in days since the first run. */
  let today: number
  const pagesOfServer = {
    '/fine': 200,
    '/image.png': { headers: { 'content-type': 'image/png' }, body: IMAGE },
    '/moved': { status: 301, headers: { location: '/fine' } },
    '/flaky': 200,
    '/gone': 404
  }

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'seo-content-check-cache-'))
    file = join(folder, 'links.json')
    server = await startWebServer(pagesOfServer)
    problems = []
    today = 0
    runs = 0
  })

  afterEach(async () => {
    await server.close()
    await rm(folder, { recursive: true })
  })

  const url = (path: string) => `http://a.example:${server.port}${path}`
  const here = (changes: Parameters<typeof policy>[0] = {}) =>
    policy({ connectTo: [`a.example:${server.port}:127.0.0.1:${server.port}`], ...changes })

  async function run(
    requests: LinkRequest[],
    { linkPolicy = here(), onProgress }: { linkPolicy?: LinkPolicy; onProgress?: (progress: LinkProgress) => void } = {}
  ): Promise<LinkResults> {
    const ask: AskLinks = (asked, askPolicy, tell) => {
      runs += 1
      return check([...asked], askPolicy, tell ? { onProgress: tell } : {})
    }
    const cache = {
      store: fileStore(file),
      now: new Date(START + today * 24 * 60 * 60 * 1000),
      notify: (problem: string) => problems.push(problem)
    }
    return checkCached(requests, linkPolicy, cache, ask, onProgress)
  }

  const everything = () => [...pages(url('/fine'), url('/moved'), url('/gone')), ...images(url('/image.png'))]

  it('asks nothing that it knows, and says the same', async () => {
    const fine = everything().filter((request) => request.url !== url('/gone'))
    const first = await run(fine)
    expect(first).toMatchObject({ cached: 0, hosts: 1 })
    const asked = server.requests.length
    today = 1
    const second = await run(fine)
    expect(server.requests).toHaveLength(asked)
    expect(runs).toBe(1)
    expect(second).toMatchObject({ requests: 0, hosts: 0, cached: 3, incomplete: [] })
    expect([...second.verdicts]).toEqual([...first.verdicts])
    expect(problems).toEqual([])
  })

  it('asks again what failed, and only that', async () => {
    await run(everything())
    server.requests.length = 0
    const { cached, verdicts } = await run(everything())
    expect(cached).toBe(3)
    expect(new Set(server.requests.map(({ path }) => path))).toEqual(new Set(['/gone']))
    expect([...verdicts.values()].map((verdict) => verdict.class)).toEqual(['ok', 'redirected', 'broken', 'ok'])
  })

  it('asks again after a week', async () => {
    await run(pages(url('/fine')))
    today = 7
    expect(await run(pages(url('/fine')))).toMatchObject({ cached: 0 })
    today = 8
    expect(await run(pages(url('/fine')))).toMatchObject({ cached: 1 })
  })

  it('asks again under options that change what is found', async () => {
    await run(pages(url('/fine')))
    expect(await run(pages(url('/fine')), { linkPolicy: here({ userAgent: 'Other/1.0' }) })).toMatchObject({
      cached: 0
    })
    const harmless = { userAgent: 'Other/1.0', timeoutMs: 900, concurrency: 1, perHost: 1, retries: 0, retryAfterMs: 0 }
    expect(await run(pages(url('/fine')), { linkPolicy: here(harmless) })).toMatchObject({ cached: 1 })
  })

  it('says of a broken link when it was last fine, and since when it is not', async () => {
    const flaky = pages(url('/flaky'))
    await run(flaky)
    pagesOfServer['/flaky'] = 404
    today = 8
    const first = await run(flaky)
    expect(first.verdicts.get(url('/flaky'))).toMatchObject({ class: 'broken', lastOkAt: '2026-03-01T12:00:00.000Z' })
    today = 9
    const second = await run(flaky)
    pagesOfServer['/flaky'] = 200
    expect(second.verdicts.get(url('/flaky'))).toMatchObject({
      lastOkAt: '2026-03-01T12:00:00.000Z',
      failingSince: '2026-03-09T12:00:00.000Z'
    })
  })

  it('counts what it knows as done', async () => {
    await run(pages(url('/fine')))
    const told: LinkProgress[] = []
    await run(pages(url('/fine'), url('/gone')), { onProgress: (progress) => told.push(progress) })
    expect(told).toEqual([{ done: 2, total: 2, classes: { ok: 1, broken: 1 } }])
  })

  it('keeps the findings of runs at the same time', async () => {
    await Promise.all([run(pages(url('/fine'))), run(pages(url('/moved')))])
    const again = await run(pages(url('/fine'), url('/moved')))
    expect(again.cached).toBeGreaterThanOrEqual(1)
    expect((await run(pages(url('/fine'), url('/moved')))).cached).toBe(2)
    expect(problems).toEqual([])
    expect(await readdir(folder)).toEqual(['links.json'])
  })

  it('does without a file of another kind, and leaves it as it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (bytes) => {
        problems = []
        await writeFile(file, bytes)
        const { verdicts } = await run(pages(url('/fine')))
        expect(verdicts.get(url('/fine'))).toMatchObject({ class: 'ok' })
        expect(problems).toEqual([
          'The link cache is ignored and left as it is, because it is not a link cache of seo-content-check.'
        ])
        expect(await readFile(file)).toEqual(Buffer.from(bytes))
      }),
      { numRuns: 20 }
    )
  })

  it('replaces a damaged one of its own', async () => {
    await run(pages(url('/fine')))
    const text = await readFile(file, 'utf8')
    await writeFile(file, text.slice(0, -20))
    await run(pages(url('/fine')))
    expect(problems).toEqual(['The link cache is ignored, because it is damaged.'])
    expect(await run(pages(url('/fine')))).toMatchObject({ cached: 1 })
  })

  it('does without one that is larger than it writes itself', async () => {
    await writeFile(file, Buffer.alloc(20_000_001, ' '))
    expect(await run(pages(url('/fine')))).toMatchObject({ cached: 0 })
    expect(problems).toEqual(['The link cache is ignored and left as it is, because it is larger than 20 MB.'])
  })

  it('does without a place that cannot be read or written', async () => {
    file = join(folder, 'nowhere', 'links.json')
    expect(await run(pages(url('/fine')))).toMatchObject({ cached: 0 })
    expect(problems).toEqual([expect.stringMatching(/^The link cache can't be saved: .*ENOENT/)])
    problems = []
    file = folder
    expect(await run(pages(url('/fine')))).toMatchObject({ cached: 0 })
    expect(problems).toEqual([expect.stringMatching(/^The link cache /)])
  })
})
