import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { FakeReviews } from './fake-reviews.js'
import { FakeTracker } from './fake-tracker.js'
import {
  checkRunEntry,
  commentEntry,
  commentedAt,
  comparisonEntry,
  diffEntry,
  type FakeCheckRun,
  type FakeComment,
  type FakeFile,
  linkHeader,
  notAccessible,
  notFound,
  pullRequestEntry,
  refusedHeaders,
  reviewEntry,
  tooLong
} from './github-answers.js'
import { answerQuery, type Resolvers } from './graphql.js'
import { answerProblems, findOperation, type Operation, requestProblems } from './openapi.js'

/** One request that arrived. */
export interface Call {
  method: string
  path: string
  query: Record<string, string>
  body: unknown
  authorization: string | undefined
}

/** How a request goes wrong: an answer of its own, none at all, or one that breaks off. */
export type Fault =
  | { status: number; headers?: Record<string, string>; message?: string }
  | 'hang'
  | 'reset'
  | 'cut-off'
  /** It is done, and then the connection breaks. */
  | 'lost'
  /** 200 with text that ends before its JSON does. */
  | 'invalid'
  /** 200 with a page of a proxy. */
  | 'page'

export interface FaultRule {
  /** Requests that it is for: method and path, `GET /repos/o/r/pulls/1/files`. */
  when: RegExp
  fault: Fault
  /** How often; default always. */
  times?: number
  /** Requests of the kind that go well before. */
  after?: number
}

type Content = string | Uint8Array

/** GitHub's REST API on loopback, as far as this project uses it. Requests and answers are held against GitHub's own description. */
export class FakeGitHub {
  readonly owner = 'octo-org'
  readonly repo = 'blog'
  readonly calls: Call[] = []
  /** Requests or answers that don't match GitHub's description: a test must find none. */
  readonly problems: string[] = []
  comments: FakeComment[] = []
  pullRequestFiles: FakeFile[] = []
  readonly reviews = new FakeReviews()
  checkRuns: FakeCheckRun[] = []
  /** Check runs are refused, as without `checks: write`. */
  refusesCheckRuns = false
  /** By `base...head`; what isn't there is 404. */
  comparisons = new Map<string, { mergeBase: string; files: FakeFile[] }>()
  faults: FaultRule[] = []
  /** Called whenever a request goes wrong, before the answer. */
  onFault: (() => void) | undefined
  /** Comments are refused as the token of a fork's pull request finds it. */
  readOnly = false
  /** The last commit of the pull request. */
  headSha = ''
  /** Awaited before a request is answered: holds requests back, to have them arrive in a certain order. */
  gate: ((call: Call) => Promise<void>) | undefined
  /** Who the token belongs to. */
  login = 'github-actions[bot]'
  truncateTrees = false
  readonly tracker = new FakeTracker(this.fullName, () => this.login)
  #trees = new Map<string, Map<string, { sha: string; mode: string }>>()
  #blobs = new Map<string, Buffer>()
  #server = createServer((request, response) => {
    this.#handle(request, response).catch((error: unknown) => {
      this.problems.push(String(error))
      response.destroy()
    })
  })
  #nextComment = 1000

  static async start(): Promise<FakeGitHub> {
    const fake = new FakeGitHub()
    await new Promise<void>((resolve) => fake.#server.listen(0, '127.0.0.1', resolve))
    return fake
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  get fullName(): string {
    return `${this.owner}/${this.repo}`
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  /** Makes a commit's files known. A value of the form `link:TARGET` is a symbolic link. */
  addCommit(commit: string, files: Record<string, Content>): void {
    const tree = new Map<string, { sha: string; mode: string }>()
    for (const [path, content] of Object.entries(files)) {
      const target = typeof content === 'string' && content.startsWith('link:') ? content.slice(5) : undefined
      const bytes = Buffer.from(target ?? content)
      const sha = blobId(bytes)
      this.#blobs.set(sha, bytes)
      tree.set(path, { sha, mode: target === undefined ? '100644' : '120000' })
    }
    this.#trees.set(commit, tree)
  }

  /** The entry in a list of changed files for a file of a known commit. */
  file(commit: string, filename: string, status: FakeFile['status'] = 'modified', previous?: string): FakeFile {
    const sha = this.#trees.get(commit)?.get(filename)?.sha ?? null
    return { filename, status, sha, ...(previous === undefined ? {} : { previous_filename: previous }) }
  }

  addComment(
    login: string,
    body: string,
    type: 'User' | 'Bot' = login.endsWith('[bot]') ? 'Bot' : 'User'
  ): FakeComment {
    const comment = { id: this.#nextComment, body, login, type }
    this.#nextComment += 1
    this.comments.push(comment)
    return comment
  }

  /** Requests so far, as `METHOD /path`, without the repository's part. */
  get log(): string[] {
    return this.calls.map(({ method, path }) => `${method} ${path.replace(`/repos/${this.fullName}`, '')}`)
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
    const url = new URL(request.url ?? '/', this.url)
    const method = request.method ?? 'GET'
    const text = await readBody(request)
    const body: unknown = text === '' ? undefined : JSON.parse(text)
    const { authorization } = request.headers
    const query = Object.fromEntries(url.searchParams)
    const call: Call = { method, path: url.pathname, query, body, authorization }
    this.calls.push(call)
    await this.gate?.(call)
    if (this.#misbehave(`${method} ${url.pathname}`, response)) return response
    if (method === 'POST' && url.pathname === '/graphql')
      return this.#send(response, 200, this.#graphql(body as { query: string; variables?: Record<string, unknown> }))
    const operation = findOperation(method, url.pathname)
    if (!operation || operation.parameters.owner !== this.owner || operation.parameters.repo !== this.repo) {
      this.problems.push(`${method} ${url.pathname} is not an operation of this repository`)
      return this.#send(response, 404, notFound)
    }
    for (const problem of requestProblems(operation, url.searchParams, body)) {
      this.problems.push(`${method} ${url.pathname}${url.search}: ${problem}`)
    }
    return this.#answer(operation, url, body, request, response)
  }

  #graphql({ query, variables = {} }: { query: string; variables?: Record<string, unknown> }): object {
    const files = this.#reviewedFiles()
    const repository: Resolvers = {
      object: ({ expression = '', oid = '' }: { expression?: string; oid?: string }) => {
        const [commit = '', path] = (expression || oid).split(/:(.*)/s)
        const tree = this.#trees.get(commit)
        if (path === undefined) return tree ? { oid: commit } : null
        const id = tree?.get(path)?.sha
        const blob = this.#blobs.get(id ?? '')
        if (!blob) return null
        const isBinary = blob.includes(0)
        return { oid: id, byteSize: blob.length, isBinary, isTruncated: false, text: isBinary ? null : String(blob) }
      },
      pullRequest: () => ({ reviewThreads: this.reviews.list(this.login, files) })
    }
    return answerQuery(query, variables, {
      viewer: { login: this.login },
      repository: ({ owner, name }: { owner: string; name: string }) =>
        owner === this.owner && name === this.repo ? repository : null,
      ...this.reviews.mutations(this.readOnly)
    })
  }

  /** What the pull request's diff is made of. */
  #reviewedFiles() {
    const text = (path: string) => {
      const id = this.pullRequestFiles.find(({ filename }) => filename === path)?.sha
      return this.#blobs.get(id ?? '')?.toString('utf8')
    }
    return { files: this.pullRequestFiles, text }
  }

  #misbehave(request: string, response: ServerResponse): boolean {
    const rule = this.faults.find(({ when, times = 1 }) => times > 0 && when.test(request))
    if (!rule) return false
    if (rule.after) {
      rule.after -= 1
      return false
    }
    if (rule.times !== undefined) rule.times -= 1
    this.onFault?.()
    const { fault } = rule
    if (fault === 'hang') return true
    if (fault === 'lost') {
      // What is written now goes nowhere.
      response.socket?.destroy()
      return false
    }
    if (fault === 'reset') {
      response.socket?.destroy()
    } else if (fault === 'invalid' || fault === 'page') {
      const [type, text] = fault === 'page' ? ['text/html', '<h1>Sign in</h1>'] : ['application/json', '[{"id": 1']
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(text)
    } else if (fault === 'cut-off') {
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': '1000' })
      response.write('[{"filename": "cont')
      setTimeout(() => response.socket?.destroy(), 20)
    } else {
      this.#send(response, fault.status, { message: fault.message ?? 'Something went wrong' }, fault.headers)
    }
    return true
  }

  #answer(
    operation: Operation,
    url: URL,
    body: unknown,
    request: IncomingMessage,
    response: ServerResponse
  ): ServerResponse {
    const send = (status: number, answer: unknown, headers?: Record<string, string>) => {
      // GitHub may refuse everything, and doesn't say so for each operation.
      for (const problem of status === 403 ? [] : answerProblems(operation, status, answer)) {
        this.problems.push(`answer to ${operation.method} ${url.pathname}: ${problem}`)
      }
      return this.#send(response, status, answer, headers)
    }
    const page = <Entry>(entries: readonly Entry[]) => {
      const size = Number(url.searchParams.get('per_page') ?? 30)
      const number = Number(url.searchParams.get('page') ?? 1)
      return {
        entries: entries.slice((number - 1) * size, number * size),
        link: linkHeader(url, number, Math.ceil(entries.length / size))
      }
    }
    const { parameters } = operation
    switch (`${operation.method} ${operation.template.replace('/repos/{owner}/{repo}', '')}`) {
      case 'get /pulls/{pull_number}':
        return send(200, pullRequestEntry(this.headSha))
      case 'get /pulls/{pull_number}/files': {
        const { entries, link } = page(this.pullRequestFiles.slice(0, 3000))
        return send(
          200,
          entries.map((file) => diffEntry(file)),
          link
        )
      }
      case 'get /compare/{basehead}': {
        const comparison = this.comparisons.get(parameters.basehead ?? '')
        if (!comparison) return send(404, notFound)
        const [base = '', head = ''] = (parameters.basehead ?? '').split('...')
        return send(200, comparisonEntry(base, head, comparison))
      }
      case 'get /git/trees/{tree_sha}': {
        const tree = this.#trees.get(parameters.tree_sha ?? '')
        if (!tree) return send(404, notFound)
        return send(200, {
          sha: parameters.tree_sha,
          url: `${this.url}/tree`,
          truncated: this.truncateTrees,
          tree: [...tree].map(([path, { sha, mode }]) => ({
            path,
            mode,
            type: 'blob',
            sha,
            size: 1,
            url: `${this.url}/blob`
          }))
        })
      }
      case 'get /git/blobs/{file_sha}': {
        const blob = this.#blobs.get(parameters.file_sha ?? '')
        if (!blob) return send(404, notFound)
        if (!request.headers.accept?.includes('raw')) this.problems.push('a blob was not asked for as raw bytes')
        response.writeHead(200, { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' })
        return response.end(blob)
      }
      case 'get /contents/{path}': {
        const tree = this.#trees.get(url.searchParams.get('ref') ?? '')
        const path = parameters.path ?? ''
        if ([...(tree?.keys() ?? [])].some((one) => one.startsWith(`${path}/`))) return send(200, [])
        const blob = this.#blobs.get(tree?.get(path)?.sha ?? '')
        if (!blob) return send(404, notFound)
        response.writeHead(200, { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' })
        return response.end(blob)
      }
      case 'get /issues/{issue_number}/comments': {
        const since = url.searchParams.get('since') ?? ''
        const { entries, link } = page(this.comments.filter(() => commentedAt >= since))
        return send(
          200,
          entries.map((comment) => commentEntry(this.fullName, comment)),
          link
        )
      }
      case 'post /issues/{issue_number}/comments': {
        if (this.readOnly) return send(403, notAccessible, refusedHeaders)
        const text = (body as { body: string }).body
        if (text.length > 65_536) return send(422, tooLong)
        return send(201, commentEntry(this.fullName, this.addComment(this.login, text)))
      }
      case 'patch /issues/comments/{comment_id}': {
        if (this.readOnly) return send(403, notAccessible, refusedHeaders)
        const comment = this.comments.find(({ id }) => id === Number(parameters.comment_id))
        if (!comment) return send(404, notFound)
        const text = (body as { body: string }).body
        if (text.length > 65_536) return send(422, tooLong)
        comment.body = text
        return send(200, commentEntry(this.fullName, comment))
      }
      case 'delete /issues/comments/{comment_id}': {
        if (this.readOnly) return send(403, notAccessible, refusedHeaders)
        this.comments = this.comments.filter(({ id }) => id !== Number(parameters.comment_id))
        return send(204, undefined)
      }
      case 'post /pulls/{pull_number}/reviews': {
        if (this.readOnly) return send(403, notAccessible, { 'x-accepted-github-permissions': 'pull_requests=write' })
        const problem = this.reviews.create(body as object, this.login, this.#reviewedFiles())
        if (problem)
          return send(422, {
            message: 'Unprocessable Entity',
            errors: [problem],
            documentation_url: 'https://docs.github.com/rest'
          })
        return send(200, reviewEntry(this.fullName, this.login, { body: (body as { body: string }).body }))
      }
      case 'post /check-runs': {
        if (this.refusesCheckRuns)
          return this.#send(response, 403, notAccessible, { 'x-accepted-github-permissions': 'checks=write' })
        const run = { annotations: [], ...(body as object), id: this.checkRuns.length + 1 } as unknown as FakeCheckRun
        this.checkRuns.push(run)
        return send(201, checkRunEntry(run))
      }
      case 'patch /check-runs/{check_run_id}': {
        const run = this.checkRuns.find(({ id }) => id === Number(parameters.check_run_id))
        if (!run) return send(404, notFound)
        const { output, ...rest } = body as Partial<FakeCheckRun>
        Object.assign(
          run,
          rest,
          output && { output: { ...output, annotations: [...run.output.annotations, ...output.annotations] } }
        )
        return send(200, checkRunEntry(run))
      }
      default: {
        const operationName = `${operation.method} ${operation.template.replace('/repos/{owner}/{repo}', '')}`
        const query = url.searchParams
        const answer = this.tracker.answer({ operation: operationName, parameters, query, body, page })
        const reply = answer.isUndescribed ? this.#send.bind(this, response) : send
        return reply(answer.status, answer.body, answer.headers)
      }
    }
  }

  #send(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): ServerResponse {
    response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
    return response.end(status === 204 ? undefined : JSON.stringify(body))
  }
}

/** The id that Git gives to a file's content. */
export function blobId(content: Content): string {
  const bytes = Buffer.from(content)
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}
