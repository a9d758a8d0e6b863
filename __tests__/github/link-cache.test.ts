import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { jobLinkCache } from '../../src/github/link-cache.js'

describe('the link cache of a job', () => {
  let folder: string
  let lines: string[]

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'seo-content-check-job-'))
    lines = []
  })

  afterEach(() => rm(folder, { recursive: true }))

  const variables = () => ({
    PATH: process.env.PATH,
    RUNNER_TEMP: folder,
    ACTIONS_RUNTIME_TOKEN: 'token',
    ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/',
    GITHUB_RUN_ID: '4711',
    GITHUB_RUN_ATTEMPT: '2',
    GITHUB_JOB: 'check',
    GITHUB_ACTION: 'a,b'
  })

  /** The cache, with this script in the place of the process that talks to GitHub. */
  async function cacheWith(script: string, environment: NodeJS.ProcessEnv = variables(), longestMs = 20_000) {
    const program = join(folder, 'program.mjs')
    await writeFile(program, `import { appendFileSync } from 'node:fs'\n${script}`)
    const cache = jobLinkCache({ variables: environment, program, write: (line) => lines.push(line), longestMs })
    if (!cache) throw new Error('no cache')
    return cache
  }

  /** Writes down what the process is started with. */
  const RECORDS = "appendFileSync(process.env.RUNNER_TEMP + '/calls', JSON.stringify(process.argv.slice(2)) + '\\n')\n"
  const calls = async () =>
    existsSync(join(folder, 'calls'))
      ? (await readFile(join(folder, 'calls'), 'utf8'))
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line) as string[])
      : []

  it.each(['RUNNER_TEMP', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL'])('is not there without %s', (name) => {
    const write = (line: string) => lines.push(line)
    expect(jobLinkCache({ variables: { ...variables(), [name]: '' }, program: 'x.mjs', write })).toBeUndefined()
    expect(lines).toEqual([])
  })

  it('is restored once, when it is first read, and saved when it was written', async () => {
    const cache = await cacheWith(RECORDS)
    expect(await calls()).toEqual([])
    expect(await cache.store.read()).toBeUndefined()
    await cache.store.write('text')
    expect(await cache.store.read()).toBe('text')
    await cache.save()
    const file = join(folder, 'seo-content-check', 'links.json')
    const key = 'seo-content-check-links-v1-4711-2-check-a_b'
    expect(await calls()).toEqual([
      ['restore', file, key, 'seo-content-check-links-v1-'],
      ['save', file, key]
    ])
    expect(lines).toEqual([])
  })

  it('is not saved when nothing is new', async () => {
    const cache = await cacheWith(RECORDS)
    await cache.store.read()
    await cache.save()
    expect(await calls()).toHaveLength(1)
  })

  it('does not hand on the inputs, which hold a token', async () => {
    const environment = { ...variables(), 'INPUT_GITHUB-TOKEN': 'ghs_secret' }
    const cache = await cacheWith(
      "if (JSON.stringify(process.env).includes('ghs_secret')) process.exit(1)",
      environment
    )
    await cache.store.read()
    expect(lines).toEqual([])
  })

  it.each([
    ['a warning', "console.log('::warning::Failed to restore: no entry%0Ahere')", 'no entry here'],
    ['an error', "console.log('some text\\n::error file=x::Failed to restore: 503')", '503'],
    [
      'a signed address',
      "console.log('::warning::Failed to restore: GET https://store.example/1?sig=secret went wrong')",
      'GET https://store.example/1 went wrong'
    ],
    ['an exception', "throw new TypeError('out of order')", 'TypeError: out of order'],
    ['nothing but its end', 'process.exit(3)', 'its process ended with 3']
  ])('says so in one line of the log when its process ends with %s', async (_name, script, problem) => {
    const cache = await cacheWith(script)
    expect(await cache.store.read()).toBeUndefined()
    expect(lines.map((line) => line.replace(/^The link cache can't be restored: /, ''))).toEqual([problem])
  })

  it('is given up when it takes too long, and then not saved either', async () => {
    const cache = await cacheWith(`${RECORDS}setTimeout(() => {}, 60_000)`, variables(), 1000)
    await cache.store.read()
    await cache.store.write('text')
    await cache.save()
    expect(lines).toEqual(["The link cache can't be restored: it takes too long"])
    expect((await calls()).length).toBeLessThanOrEqual(1)
  })

  it('says it only for debugging that a token may not write', async () => {
    const cache = await cacheWith(
      "if (process.argv[2] === 'save') console.log('::warning::Failed to save: More details: cache write denied: x')"
    )
    await cache.store.write('text')
    await cache.save()
    expect(lines).toEqual([expect.stringMatching(/^::debug::The link cache can't be saved: .*cache write denied/)])
  })
})
