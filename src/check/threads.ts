import { availableParallelism } from 'node:os'
import { setFlagsFromString } from 'node:v8'
import { Worker } from 'node:worker_threads'
import type { Config } from '../config/schema.js'
import type { GatheredCovers } from '../images/cover-files.js'
import type { GatheredLinks } from '../links/collect.js'
import type { RepoPath } from '../post/source.js'
import type { PostEntry } from '../site/post-entry.js'
import { type Judged, type JudgingParts, judgePosts } from './judge-posts.js'

/** Posts that a thread is given at a time. */
const SLICE = 100

/** What may lie about after a collection before the next full one, as a share of what is in use: V8 would let it be four times. */
const GROWTH_PERCENT = 40

/** Room for new objects in each further thread. */
const YOUNG_MB = 24

/** Beside this thread. Each takes some 100 MB. */
const MOST_THREADS = 3

/** What a thread has to know to judge posts as this one would. */
export interface ThreadTask {
  /** The folder of the repository. */
  folder: string
  config: Config
  now: Date
  /** Of the site index, when a rule needs it. */
  entries: PostEntry[] | undefined
  /** All posts of this run. */
  checked: readonly RepoPath[]
}

/** What a thread says about a slice of the posts. */
export interface ThreadAnswer {
  judged: Judged
  links: GatheredLinks
  covers: GatheredCovers
}

/**
 * Judges posts in several threads, this one among them. A thread that fails hands its posts back, so that none is lost.
 *
 * @param entry the script that the threads run: dist/worker.js
 */
export async function judgeInThreads(
  paths: readonly RepoPath[],
  parts: JudgingParts,
  entry: URL,
  task: ThreadTask
): Promise<Judged> {
  const slices = Array.from({ length: Math.ceil(paths.length / SLICE) }, (_, index) => index)
  const open = [...slices]
  const answers = new Map<number, ThreadAnswer>()
  const { around } = parts
  const whole: Judged = { posts: [], findings: [], incomplete: [], unread: 0, fixed: 0 }
  let taken = 0
  const workers = Math.min(availableParallelism() - 1, MOST_THREADS)
  setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`)
  const stopIdle: (() => void)[] = []
  const threads = Array.from({ length: workers }, () => beside())
  while (taken < slices.length) {
    await here()
    for (const stop of stopIdle) stop()
    await Promise.all(threads)
  }
  return whole

  /** Takes the answers in the order of the posts, so that the same posts always make the same report. */
  function answer(slice: number, given: ThreadAnswer): void {
    answers.set(slice, given)
    for (let next = answers.get(taken); next; next = answers.get(taken)) {
      answers.delete(taken)
      taken += 1
      for (const post of next.judged.posts) whole.posts.push(post)
      for (const finding of next.judged.findings) whole.findings.push(finding)
      whole.incomplete.push(...next.judged.incomplete)
      whole.unread += next.judged.unread
      around.links.take(next.links)
      around.covers.take(next.covers)
    }
  }

  async function here(): Promise<void> {
    for (let slice = open.shift(); slice !== undefined; slice = open.shift()) {
      const links = around.links.empty()
      const judged = await judgePosts(postsOf(slice), { ...parts, around: { ...around, links } })
      answer(slice, { judged, links: links.gathered(), covers: { looked: [], failures: [] } })
      // Other threads' messages come in between.
      await new Promise(setImmediate)
    }
  }

  /** Never rejects: what a thread was busy with when it ended is open again. */
  function beside(): Promise<void> {
    return new Promise((resolve) => {
      let busy: number | undefined
      const worker = new Worker(entry, {
        workerData: task,
        execArgv: [],
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB }
      })
      const end = (reason?: unknown) => {
        if (busy !== undefined) open.unshift(busy)
        if (reason instanceof Error) {
          process.emitWarning(`Posts are judged without another thread, for it failed (${reason.message}).`)
        }
        busy = undefined
        void worker.terminate()
        resolve()
      }
      // Also one that is still getting ready when there is nothing left to do.
      stopIdle.push(() => busy === undefined && end())
      worker.on('error', end)
      worker.on('exit', end)
      worker.on('message', (given: ThreadAnswer | 'ready') => {
        if (given !== 'ready' && busy !== undefined) {
          const slice = busy
          busy = undefined
          answer(slice, given)
        }
        busy = open.shift()
        if (busy === undefined) end()
        else worker.postMessage(postsOf(busy))
      })
    })
  }

  function postsOf(slice: number): readonly RepoPath[] {
    return paths.slice(slice * SLICE, (slice + 1) * SLICE)
  }
}
