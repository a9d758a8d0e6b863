import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { FakeCacheService } from '../support/fake-cache-service.js'
import { temporaryFolder } from '../support/git-repository.js'
import { startWebServer, type WebServer } from '../support/web-server.js'
import { POST, post, setStage } from './blog.js'

describe('the link cache of the Action', () => {
  const stage = setStage()
  let service: FakeCacheService
  let server: WebServer
  let job: string

  beforeEach(async () => {
    service = await FakeCacheService.start()
    server = await startWebServer({ '/page': 200, '/missing': 404 })
    job = temporaryFolder()
  })

  afterEach(async () => {
    await service.stop()
    await server.close()
    rmSync(job, { recursive: true })
  })

  const body = 'Read [this](http://example.com/page).\n'

  /** A run on a new runner, whose folders have the same paths as those of any other. */
  async function run(text: string, inputs: Record<string, string> = {}, attempt = '1') {
    const { push, runPullRequest } = stage()
    rmSync(job, { recursive: true })
    mkdirSync(job)
    server.requests.length = 0
    service.calls.length = 0
    return runPullRequest(push({ [POST]: post({}, text) }), {
      inputs: { links: 'true', 'connect-to': `example.com:80:127.0.0.1:${server.port}`, ...inputs },
      environment: {
        ...service.environment,
        RUNNER_TEMP: join(job),
        GITHUB_RUN_ATTEMPT: attempt,
        GITHUB_JOB: 'check',
        GITHUB_ACTION: '__org_seo-content-check'
      }
    })
  }

  it('is kept from one run to the next, which then asks nothing', async () => {
    expect((await run(body)).exitCode).toBe(0)
    expect(server.methods('/page')).not.toEqual([])
    expect(service.entries.map(({ key }) => key)).toEqual([
      'seo-content-check-links-v1-4711-1-check-__org_seo-content-check'
    ])

    const again = await run(`${body}\nMore.\n`, {}, '2')
    expect(again.exitCode).toBe(0)
    expect(server.requests).toEqual([])
    expect(again.summary).toContain('No request, 1 known from an earlier run.')
    expect(service.calls).toEqual(['GetCacheEntryDownloadURL'])
  })

  it('is saved by a run that fails, and has only what failed asked again', async () => {
    const broken = `${body}\nAnd [that](http://example.com/missing).\n`
    expect((await run(broken)).exitCode).toBe(1)
    expect(service.entries).toHaveLength(1)

    const again = await run(`${broken}\nMore.\n`, {}, '2')
    expect(new Set(server.requests.map(({ path }) => path))).toEqual(new Set(['/missing']))
    expect(again.exitCode).toBe(1)
    expect(again.annotations).toEqual([expect.objectContaining({ title: 'link-broken' })])
    // There is nothing new.
    expect(service.entries).toHaveLength(1)
  })

  it('shows nothing of its own beside the findings', async () => {
    const { annotations, log, stdout } = await run(body)
    expect(annotations).toEqual([])
    expect(log.join('\n')).not.toMatch(/cache/i)
    expect(stdout).not.toContain('secret')
  })

  it.each(['read-only', 'broken'] as const)('changes nothing when its service is %s', async (mood) => {
    service.mood = mood
    const { exitCode, annotations, stdout } = await run(body)
    expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] })
    expect(server.methods('/page')).not.toEqual([])
    expect(stdout).toMatch(mood === 'broken' ? /^The link cache can't be restored: .*out of order/m : /^::debug::The/m)
  })

  it('is made anew when what was kept is no archive', async () => {
    await run(body)
    for (const entry of service.entries) entry.archive = Buffer.from('no archive')
    const again = await run(`${body}\nMore.\n`, {}, '2')
    expect({ exitCode: again.exitCode, annotations: again.annotations }).toEqual({ exitCode: 0, annotations: [] })
    expect(again.log).toContainEqual(expect.stringMatching(/^The link cache can't be restored: /))
    expect(server.methods('/page')).not.toEqual([])
    expect(service.entries).toHaveLength(2)

    await run(`${body}\nAnd more.\n`, {}, '3')
    expect(server.requests).toEqual([])
  })

  it('is not asked for when it is not wanted, or when there are no links', async () => {
    await run(body, { cache: 'false' })
    await run(body, { links: 'false' })
    await run('No links.\n')
    expect(service.calls).toEqual([])
    expect(service.entries).toEqual([])
  })
})
