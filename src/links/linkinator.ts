import { randomUUID } from 'node:crypto'
import { LinkChecker, LinkState } from 'linkinator'
import { Dispatcher, getGlobalDispatcher, setGlobalDispatcher } from 'undici'
import { hideVariables } from './proxy.js'

/** Answers linkinator's requests: a status, or a rejection. */
export type Answerer = (url: string, method: 'HEAD' | 'GET') => Promise<{ status: number; contentType?: string }>

/** What linkinator made of the list. */
export interface LinkinatorResult {
  /** The list itself was read, so that the URLs on it were asked. */
  listed: boolean
  /** The URLs that have a result, whatever it is. */
  urls: Set<string>
}

/** Under this header linkinator's own requests carry a secret of the run; nobody else's requests are touched. */
const MARK = 'x-link-check'
const LIST_ORIGIN = 'http://list.invalid'

/** The dispatcher that linkinator uses belongs to the whole process, so that one run waits for the other. */
let running: Promise<unknown> = Promise.resolve()

/**
 * Has linkinator check a list of URLs: it decides what is asked and when a GET must follow a HEAD; every request it
 * makes is answered by `answer`, which holds the policy. linkinator reads the list as the links of a page, which is
 * served here too, so that there is no server and no file.
 *
 * @param urls normalised, http or https
 * @param concurrency URLs under way at once, those included that wait for their turn
 * @param onResult told the URL after each result
 */
export function runLinkinator(
  urls: readonly string[],
  concurrency: number,
  answer: Answerer,
  onResult: (url: string) => void
): Promise<LinkinatorResult> {
  const run = running.then(() => runAlone(urls, concurrency, answer, onResult))
  running = run.catch(() => undefined)
  return run
}

async function runAlone(
  urls: readonly string[],
  concurrency: number,
  answer: Answerer,
  onResult: (url: string) => void
): Promise<LinkinatorResult> {
  const mark = randomUUID()
  const list = `${LIST_ORIGIN}/${mark}`
  const asked = new Set(urls)
  const result: LinkinatorResult = { listed: false, urls: new Set() }
  const checker = new LinkChecker()
  checker.on('link', ({ url, state }) => {
    if (url === list) result.listed = state === LinkState.OK
    if (!asked.has(url) || result.urls.has(url)) return
    result.urls.add(url)
    onResult(url)
  })
  const previous = getGlobalDispatcher()
  const restoreVariables = hideVariables(process.env)
  setGlobalDispatcher(
    new AnsweringDispatcher(mark, previous, async (url, method) => {
      if (url === list) return { status: 200, contentType: 'text/html', body: Buffer.from(listPage(urls)) }
      if (!asked.has(url)) throw new Error('not on the list')
      return answer(url, method)
    })
  )
  try {
    await checker.check({ path: list, concurrency, redirects: 'allow', headers: { [MARK]: mark } })
  } finally {
    setGlobalDispatcher(previous)
    restoreVariables()
  }
  return result
}

function listPage(urls: readonly string[]): string {
  const escaped = (url: string) => url.replace(/[&"<>]/g, (character) => `&#${character.charCodeAt(0)};`)
  return `<!doctype html>${urls.map((url) => `<a href="${escaped(url)}">.</a>\n`).join('')}`
}

interface Response {
  status: number
  contentType?: string
  body?: Buffer
}

/** Answers the requests that carry the mark, and leaves all others to the dispatcher that was there before. */
class AnsweringDispatcher extends Dispatcher {
  readonly #mark: string
  readonly #others: Dispatcher
  readonly #respond: (url: string, method: 'HEAD' | 'GET') => Promise<Response>

  constructor(mark: string, others: Dispatcher, respond: (url: string, method: 'HEAD' | 'GET') => Promise<Response>) {
    super()
    this.#mark = mark
    this.#others = others
    this.#respond = respond
  }

  override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    if (!isMarked(options.headers, this.#mark)) return this.#others.dispatch(options, handler)
    const controller = new PlayedController()
    handler.onRequestStart?.(controller, {})
    const method = options.method === 'HEAD' ? 'HEAD' : 'GET'
    this.#respond(`${options.origin}${options.path}`, method).then(
      ({ status, contentType, body }) => {
        if (controller.aborted) return
        const headers: Record<string, string> = contentType === undefined ? {} : { 'content-type': contentType }
        controller.rawHeaders = Object.entries(headers)
          .flat()
          .map((text) => Buffer.from(text))
        handler.onResponseStart?.(controller, status, headers, '')
        if (body) handler.onResponseData?.(controller, body)
        handler.onResponseEnd?.(controller, {})
      },
      (error: Error) => handler.onResponseError?.(controller, error)
    )
    return true
  }
}

function isMarked(headers: Dispatcher.DispatchOptions['headers'], mark: string): boolean {
  if (headers === null || headers === undefined || typeof headers !== 'object') return false
  if (Symbol.iterator in headers) return [...headers].flat().includes(mark)
  return headers[MARK] === mark
}

/** Flow control for an answer that is there at once: nothing to hold back. */
class PlayedController implements Dispatcher.DispatchController {
  aborted = false
  paused = false
  reason: Error | null = null
  rawHeaders: Buffer[] = []

  abort(reason: Error): void {
    this.aborted = true
    this.reason = reason
  }

  pause(): void {
    this.paused = true
  }

  resume(): void {
    this.paused = false
  }
}
