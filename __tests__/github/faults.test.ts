import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { post } from '../e2e/blog.js'
import { FakeGitHub, type Fault } from '../support/fake-github.js'
import { temporaryFolder } from '../support/git-repository.js'
import { runHere, type ShownAnnotation } from '../support/runner.js'
import { mergeGroupPayload, pullRequestPayload } from '../support/webhook-payloads.js'

const [BASE, HEAD] = ['b'.repeat(40), 'a'.repeat(40)]
const POST = 'content/posts/walking.md'
const ME = 'github-actions[bot]'
const MARKER = '<!-- seo-content-check:default -->'

/** Small, so that what is about waiting takes no time here. */
const LIMITS = { retries: 2, retryUnitMs: 1, longestWaitMs: 20, waitBudgetMs: 100 }

const AT_ONCE = 12

/** More requests than a run with one failing endpoint may make: the usual ones, and each attempt at those that fail. */
const MOST_REQUESTS = 30

const FAULTS: Record<string, Fault> = {
  '401': { status: 401, message: 'Bad credentials' },
  '403 for a permission': {
    status: 403,
    message: 'Resource not accessible by integration',
    headers: { 'x-accepted-github-permissions': 'pull_requests=write' }
  },
  '403 for a rate limit': {
    status: 403,
    message: 'API rate limit exceeded for installation ID 1.',
    headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600) }
  },
  '403 for a secondary rate limit': { status: 403, message: 'You have exceeded a secondary rate limit.' },
  '403 with Retry-After': {
    status: 403,
    message: 'You have exceeded a secondary rate limit.',
    headers: { 'retry-after': '0' }
  },
  '403 for a locked conversation': { status: 403, message: 'Unable to create comment because issue is locked.' },
  '404': { status: 404, message: 'Not Found' },
  '409': { status: 409, message: 'Conflict' },
  '422': { status: 422, message: 'Validation Failed: {"code":"unprocessable","message":"Body is too long"}' },
  '429': { status: 429, message: 'Too many requests' },
  '429 with Retry-After': { status: 429, message: 'Too many requests', headers: { 'retry-after': '0' } },
  '429 with a Retry-After of a day': { status: 429, message: 'Too many requests', headers: { 'retry-after': '86400' } },
  '500': { status: 500 },
  '502': { status: 502 },
  'no answer': 'hang',
  'a broken connection': 'reset',
  'a broken connection after it was done': 'lost',
  'invalid JSON': 'invalid',
  'an answer that breaks off': 'cut-off',
  'a page of a proxy': 'page'
}

/** What a second attempt mends. */
const PASSING = [
  '403 with Retry-After',
  '403 for a secondary rate limit',
  '429',
  '429 with Retry-After',
  '500',
  '502',
  'no answer',
  'a broken connection',
  'a broken connection after it was done',
  'invalid JSON',
  'an answer that breaks off',
  'a page of a proxy'
]

interface Endpoint {
  /** Requests that go wrong, without the repository's part. */
  when: RegExp
  /** How many of them go well before. */
  after?: number
  event?: 'pull_request_target' | 'merge_group'
  arrange?(github: FakeGitHub): void
}

/** Those by which something is published: whatever becomes of them, the check is worth what it is worth. */
const PUBLISHING: Record<string, Endpoint> = {
  'listing comments': { when: /GET .*\/comments/ },
  'creating a comment': { when: /POST .*\/comments/ },
  'listing comments once more': { when: /GET .*\/comments/, after: 1 },
  'updating a comment': { when: /PATCH/, arrange: (github) => github.addComment(ME, `${MARKER}\n${HEAD}`) },
  'deleting a comment': {
    when: /DELETE/,
    arrange(github) {
      for (const text of ['one', 'two']) github.addComment(ME, `${MARKER}\n${text} ${HEAD}`)
    }
  },
  'asking who we are': {
    when: /graphql/,
    arrange: (github) => github.addComment('somebody', `${MARKER}\nQuoted.`)
  },
  'asking for the last commit': {
    when: /GET .*\/pulls\/2$/,
    arrange: (github) => github.addComment(ME, `${MARKER}\nOf another commit.`)
  }
}

/** Those without which it is not known what changed. */
const NEEDED: Record<string, Endpoint> = {
  'listing the files of a pull request': { when: /\/pulls\/2\/files|\/compare\// },
  'comparing commits': { when: /\/compare\//, event: 'merge_group' },
  'listing the files of a commit': { when: /\/git\/trees/ },
  'reading posts': { when: /\/git\/blobs/ },
  'reading the configuration by its path': {
    when: /\/contents\/|\/graphql/,
    arrange: (github) => Object.assign(github, { truncateTrees: true })
  }
}

interface Outcome {
  exitCode: number | null
  annotations: ShownAnnotation[]
  stdout: string
  /** Comments with our marker and name. */
  comments: string[]
  log: string[]
  problems: string[]
}

describe('an endpoint of GitHub that fails', () => {
  let workspace: string
  afterAll(() => rmSync(workspace, { recursive: true }))

  /** A run without a checkout, on a post that has a warning: it succeeds, and is worth a comment. */
  async function run({ when, after, event = 'pull_request_target', arrange }: Endpoint, fault?: Fault, times?: number) {
    const github = await FakeGitHub.start()
    try {
      github.headSha = HEAD
      github.addCommit(BASE, { 'hugo.toml': 'baseURL = "https://blog.example/"\n', [POST]: post() })
      github.addCommit(HEAD, {
        'hugo.toml': 'baseURL = "https://blog.example/"\n',
        [POST]: post({ description: null })
      })
      github.pullRequestFiles = [github.file(HEAD, POST)]
      github.comparisons.set(`${BASE}...${HEAD}`, { mergeBase: BASE, files: github.pullRequestFiles })
      arrange?.(github)
      if (fault) {
        github.faults = [{ when, fault, ...(after && { after }), ...(times !== undefined && { times }) }]
      }
      const { exitCode, annotations, stdout } = await runHere(
        {
          github,
          eventName: event,
          payload:
            event === 'merge_group'
              ? mergeGroupPayload(BASE, HEAD)
              : pullRequestPayload({ baseSha: BASE, headSha: HEAD, updatedAt: '2026-03-01T12:00:00Z' }),
          workspace,
          sha: HEAD,
          inputs: { links: 'false' }
        },
        { ...LIMITS, requestMs: fault === 'hang' ? 1500 : 20_000 }
      )
      const mine = github.comments.filter(({ login, body }) => login === ME && body.startsWith(MARKER))
      const outcome: Outcome = {
        exitCode,
        annotations,
        stdout,
        comments: mine.map(({ body }) => body),
        log: github.log,
        problems: github.problems
      }
      return outcome
    } finally {
      await github.stop()
    }
  }

  const ENDPOINTS = { ...PUBLISHING, ...NEEDED }
  /** By endpoint, fault, and whether it passes. */
  const outcomes = new Map<string, Outcome>()
  const of = (...key: [endpoint: string, fault: string, how: 'for good' | 'once']) =>
    outcomes.get(key.join()) as Outcome

  beforeAll(async () => {
    workspace = temporaryFolder()
    const cells = Object.entries(ENDPOINTS).flatMap(([name, endpoint]) =>
      Object.entries(FAULTS).flatMap(([label, fault]) =>
        (PASSING.includes(label) ? (['for good', 'once'] as const) : (['for good'] as const)).map((how) => ({
          fault,
          fill: async () => {
            outcomes.set([name, label, how].join(), await run(endpoint, fault, how === 'once' ? 1 : undefined))
          }
        }))
      )
    )
    // Those that wait for an answer wait together; the others are few at a time, so that none of them gets to wait.
    await Promise.all(cells.filter(({ fault }) => fault === 'hang').map(({ fill }) => fill()))
    const others = cells.filter(({ fault }) => fault !== 'hang')
    for (let at = 0; at < others.length; at += AT_ONCE) {
      await Promise.all(others.slice(at, at + AT_ONCE).map(({ fill }) => fill()))
    }
  }, 300_000)

  const told = ({ annotations }: Outcome) => annotations.filter(({ title }) => title === 'No comment')

  it.each(Object.entries(ENDPOINTS))('is one that a run asks: %s', async (_, endpoint) => {
    const { exitCode, log, problems, comments } = await run(endpoint)
    expect({ exitCode, problems }).toEqual({ exitCode: 0, problems: [] })
    expect(log.filter((line) => endpoint.when.test(line)).length).toBeGreaterThan(endpoint.after ?? 0)
    if (endpoint.event !== 'merge_group') expect(comments).toEqual([expect.stringContaining('1 warning')])
  })

  it('is not asked any more once it has failed for everything', async () => {
    const { exitCode, log } = await run({ when: /./ }, { status: 503 })
    expect(exitCode).toBe(1)
    expect(log.length).toBeLessThan(MOST_REQUESTS)
  })

  it('is asked 45 times at most about 3,000 files and 500 comments', async () => {
    const { exitCode, comments, log } = await run({
      when: /./,
      arrange(github) {
        const images = Array.from({ length: 2999 }, (_, index) => `static/images/${index}.png`)
        const added = images.map((filename) => ({ filename, status: 'added' as const, sha: null }))
        github.pullRequestFiles = [...added, ...github.pullRequestFiles]
        for (let count = 0; count < 500; count += 1) github.addComment('reader', `Comment ${count}`)
      }
    })
    expect({ exitCode, comments: comments.length }).toEqual({ exitCode: 0, comments: 1 })
    expect(log.filter((line) => !/\/git\/(?:trees|blobs)/.test(line)).length).toBeLessThanOrEqual(45)
  })

  describe.each(Object.keys(PUBLISHING))('for good: %s', (name) => {
    it.each(Object.keys(FAULTS))('with %s, changes nothing about the outcome, and is told once', (fault) => {
      const outcome = of(name, fault, 'for good')
      expect(outcome).toMatchObject({ exitCode: 0, problems: [] })
      expect(outcome.stdout).not.toContain('Internal error')
      expect(outcome.annotations).toContainEqual(expect.objectContaining({ title: 'description-required' }))
      // What was written though the answer was lost may be told as refused, but nothing is hidden without a word.
      const isPublished = outcome.comments.some((body) => body.includes('1 warning'))
      expect(told(outcome).length).toBeLessThanOrEqual(1)
      expect(isPublished || told(outcome).length === 1).toBe(true)
      expect(outcome.comments.length).toBeLessThanOrEqual(name === 'deleting a comment' ? 2 : 1)
      expect(outcome.log.length).toBeLessThan(MOST_REQUESTS)
    })
  })

  describe.each(Object.keys(NEEDED))('for good: %s', (name) => {
    it.each(Object.keys(FAULTS))('with %s, fails the step and says what to do', (fault) => {
      const outcome = of(name, fault, 'for good')
      if (name === 'reading the configuration by its path' && fault === '404') {
        // There is no configuration then, which is as good as any other.
        expect(outcome.exitCode).toBe(0)
        return
      }
      expect(outcome).toMatchObject({ exitCode: 1, problems: [] })
      expect(outcome.stdout).not.toContain('Internal error')
      const errors = outcome.annotations.filter(({ level }) => level === 'error')
      expect(errors).toEqual([
        expect.objectContaining({ message: expect.stringMatching(/GitHub|can't be read|could not be read/) })
      ])
      expect(outcome.comments.length).toBeLessThanOrEqual(1)
      expect(outcome.log.length).toBeLessThan(MOST_REQUESTS)
    })
  })

  describe.each(Object.entries(ENDPOINTS))('once: %s', (name, endpoint) => {
    it.each(PASSING)('with %s, is as if it had not', (fault) => {
      const outcome = of(name, fault, 'once')
      expect(outcome).toMatchObject({ exitCode: 0, problems: [] })
      if (endpoint.event !== 'merge_group') {
        expect(outcome.comments).toEqual([expect.stringContaining('1 warning')])
      }
      expect(told(outcome)).toEqual([])
    })
  })
})
