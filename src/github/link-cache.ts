import { type ExecFileException, execFile } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type CacheStore, fileStore } from '../links/cache/store.js'
import type { Shard } from '../report/report.js'
import { forLog, type WriteLine } from './log.js'

/** The beginning of every key. The number is that of what is kept: another one would find nothing of this. */
const PREFIX = 'seo-content-check-links-v1-'
/** GitHub answers within a second or two; a cache that takes longer than this in all is of no use: milliseconds. */
const LONGEST_MS = 20_000
/** What a token that may only read is answered. */
const REFUSED = 'cache write denied:'

/** The link cache of a job: restored when it is first read, and kept by GitHub for later runs when it is saved. */
export interface JobLinkCache {
  store: CacheStore
  /** Hands what was written over to GitHub. A failure is a line in the log. */
  save: () => Promise<void>
}

/** What the cache of a job is made of. */
export interface JobLinkCacheOptions {
  /** The process's environment. */
  variables: NodeJS.ProcessEnv
  /** The file that the Action was started with: with parameters it is the cache's own process. */
  program: string
  write: WriteLine
  /** Each part of a check that several jobs share has a cache of its own, for it asks other hosts than the others. */
  shard?: Shard
  /** Milliseconds that restoring and saving may take together. */
  longestMs?: number
}

/**
 * The cache that GitHub keeps for the repository.
 * @returns undefined where there is none: in a step that is not an action, or on a runner without a cache service
 */
export function jobLinkCache(options: JobLinkCacheOptions): JobLinkCache | undefined {
  const { variables, program, write, shard, longestMs = LONGEST_MS } = options
  const { RUNNER_TEMP: folder, ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL, ACTIONS_CACHE_URL } = variables
  if (!folder || !token || !(ACTIONS_RESULTS_URL || ACTIONS_CACHE_URL)) return undefined
  const path = join(folder, 'seo-content-check', 'links.json')
  const file = fileStore(path)
  const prefix = shard ? `${PREFIX}${shard.index}-of-${shard.count}-` : PREFIX
  const key = `${prefix}${keyOf(variables)}`
  const environment = withoutInputs(variables)
  let leftMs = longestMs
  const runTask = async (task: string, ...rest: string[]) => {
    const start = performance.now()
    const problem = await runProcess([program, task, path, key, ...rest], environment, leftMs)
    leftMs = Math.floor(leftMs - (performance.now() - start))
    return problem
  }

  let restored: Promise<void> | undefined
  let isChanged = false
  const restore = async () => {
    const problem = await runTask('restore', prefix)
    if (problem !== undefined) write(forLog(`The link cache can't be restored: ${problem}`))
  }
  return {
    store: {
      async read() {
        restored ??= restore()
        await restored
        return file.read()
      },
      async write(text) {
        await mkdir(dirname(path), { recursive: true })
        await file.write(text)
        isChanged = true
      }
    },
    async save() {
      if (!isChanged || leftMs <= 0) return
      const problem = await runTask('save')
      if (problem === undefined) return
      const line = forLog(`The link cache can't be saved: ${problem}`)
      write(problem.includes(REFUSED) ? `::debug::${line}` : line)
    }
  }
}

/**
 * The end of a key: another one for each step of each run, for a key that is taken is never written again. A run looks for the newest that
 * has the same beginning.
 */
function keyOf({ GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB, GITHUB_ACTION }: NodeJS.ProcessEnv): string {
  const parts = [GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT, GITHUB_JOB, GITHUB_ACTION]
  return parts.map((part) => (part ?? '').replace(/[^\w-]/g, '_').slice(0, 100)).join('-')
}

/** The token for GitHub's API is an input, and of no use to the cache. */
function withoutInputs(variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(variables).filter(([name]) => !name.startsWith('INPUT_')))
}

/** @returns what went wrong, in one line without secrets; undefined when nothing did */
function runProcess(
  parameters: readonly string[],
  env: NodeJS.ProcessEnv,
  timeout: number
): Promise<string | undefined> {
  return new Promise((resolve) => {
    const limits = { env, timeout, killSignal: 'SIGKILL' as const, windowsHide: true }
    execFile(process.execPath, [...parameters], limits, (error, stdout, stderr) => {
      const problem = error ? problemOf(error, stderr) : warningIn(stdout)
      // The address of a file in the cache service is signed by its query.
      resolve(problem?.replace(/(https?:\/\/[^\s?]+)\?\S*/g, '$1').slice(0, 500))
    })
  })
}

function problemOf(error: ExecFileException, stderr: string): string {
  if (error.killed) return 'it takes too long'
  const exception = stderr.split('\n').find((line) => /^\w*Error\b/.test(line))
  return exception ?? `its process ended with ${error.code ?? error.signal ?? 'an error'}`
}

/** The library never fails; what it could not do it says as a workflow command. */
function warningIn(stdout: string): string | undefined {
  const command = /^::(?:warning|error)[^:]*::(.*)/m.exec(stdout)
  return command?.[1]?.replace(/^Failed to (?:restore|save): /, '').replace(/%0[AD]/g, ' ')
}
