import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

const SERVICE = '/twirp/github.actions.results.api.v1.CacheService/'

interface Question {
  key: string
  version: string
  restore_keys?: string[]
}

interface Entry {
  key: string
  version: string
  archive: Buffer
  isComplete: boolean
}

/** How the service answers: as it should, to a token that may only read, or with an error of its own. */
export type Mood = 'well' | 'read-only' | 'broken'

/** GitHub's cache service on loopback, version 2: a call for each step, and a store for archives behind signed addresses. */
export class FakeCacheService {
  /** The names of the calls so far. */
  readonly calls: string[] = []
  readonly entries: Entry[] = []
  mood: Mood = 'well'
  readonly #server: Server

  private constructor() {
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error: unknown) => response.destroy(error as Error))
    })
  }

  static async start(): Promise<FakeCacheService> {
    const service = new FakeCacheService()
    await new Promise<void>((resolve) => service.#server.listen(0, '127.0.0.1', resolve))
    return service
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  /** What the runner tells a step that is an action. */
  get environment(): Record<string, string> {
    return { ACTIONS_RUNTIME_TOKEN: 'runtime-token', ACTIONS_RESULTS_URL: this.#url, ACTIONS_CACHE_SERVICE_V2: 'True' }
  }

  get #url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? ''
    const body = await buffer(request)
    const json = (status: number, value: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
    if (path.startsWith('/store/')) return this.#store(path, request, body, response)
    if (!path.startsWith(SERVICE)) return void response.writeHead(404).end()
    const call = path.slice(SERVICE.length)
    this.calls.push(call)
    if (this.mood === 'broken') return void json(400, { code: 'invalid_argument', msg: 'it is out of order' })
    if (request.headers.authorization !== 'Bearer runtime-token') return void json(401, { msg: 'who is it?' })
    json(200, this.#call(call, JSON.parse(body.toString('utf8'))))
  }

  #call(call: string, { key, version, restore_keys: restoreKeys = [] }: Question): unknown {
    const place = (entry: Entry) => `${this.#url}store/${this.entries.indexOf(entry)}?sig=secret`
    switch (call) {
      case 'GetCacheEntryDownloadURL': {
        const complete = this.entries.filter((entry) => entry.isComplete && entry.version === version).reverse()
        const found =
          complete.find((entry) => entry.key === key) ??
          complete.find((entry) => restoreKeys.some((beginning) => entry.key.startsWith(beginning)))
        return found ? { ok: true, signed_download_url: place(found), matched_key: found.key } : { ok: false }
      }
      case 'CreateCacheEntry': {
        if (this.mood === 'read-only') return { ok: false, message: 'cache write denied: the token may only read' }
        const entry = { key, version, archive: Buffer.alloc(0), isComplete: false }
        this.entries.push(entry)
        return { ok: true, signed_upload_url: place(entry) }
      }
      default: {
        const entry = this.entries.find((one) => one.key === key && one.version === version)
        if (entry) entry.isComplete = true
        return { ok: entry !== undefined, entry_id: '1' }
      }
    }
  }

  #store(path: string, request: IncomingMessage, body: Buffer, response: ServerResponse): void {
    const entry = this.entries[Number(/\d+/.exec(path)?.[0])]
    if (!entry || !path.endsWith('sig=secret')) return void response.writeHead(403).end()
    if (request.method !== 'PUT') return void response.writeHead(200).end(entry.archive)
    entry.archive = body
    response.writeHead(201, { etag: '"1"' }).end()
  }
}
