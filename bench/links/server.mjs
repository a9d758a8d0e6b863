/**
 * The small internet itself, in a process of its own, so that its memory and its work are not those of whoever asks.
 * One port for http, one for https (HTTP/1.1 or HTTP/2, by the name); the first is a proxy as well, for programs that
 * can be told where to connect in no other way. Told its plan by a message; answers `count` with what was asked.
 */
import { createServer } from 'node:http'
import { createSecureServer } from 'node:http2'
import { connect } from 'node:net'
import { createSecureContext } from 'node:tls'
import { LIMIT } from './plan.mjs'

/** Of a page; more than a checker needs. */
const BODY = Buffer.alloc(24 * 1024, '<p>A page of the small internet.</p>\n')

const pages = new Map()
let names = new Map()
let count

process.on('message', async (message) => {
  if (message.type === 'start') process.send({ type: 'ready', ports: await start(message) })
  if (message.type === 'count') {
    process.send({ type: 'count', count: { ...count, asked: Object.fromEntries(count.asked) } })
    reset()
  }
})
process.on('disconnect', () => process.exit())

async function start({ plan, certificates }) {
  names = new Map(plan.names.map((name) => [name.name, name]))
  for (const { url, kind, hops } of plan.urls) {
    pages.set(url, { kind, ...hops[0], location: hops[1]?.url })
    for (const hop of hops.slice(1)) pages.set(hop.url, { kind: 'page', ...hop })
  }
  reset()
  const context = (name) =>
    createSecureContext(names.get(name)?.trusted === false ? certificates.untrusted : certificates.trusted)
  const contexts = new Map(plan.names.map(({ name }) => [name, context(name)]))
  const secure = createSecureServer(
    {
      ...certificates.trusted,
      allowHTTP1: true,
      SNICallback: (name, done) => done(null, contexts.get(name)),
      ALPNCallback: ({ servername, protocols }) =>
        names.get(servername)?.protocol === 'h2' && protocols.includes('h2') ? 'h2' : 'http/1.1'
    },
    answer
  )
  const plain = createServer({ keepAliveTimeout: 60_000 }, answer)
  plain.on('connect', (_request, socket) => {
    const target = connect(secure.address().port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      socket.pipe(target).pipe(socket)
    })
    for (const end of [socket, target]) end.on('error', () => [socket, target].map((other) => other.destroy()))
  })
  for (const server of [plain, secure]) await new Promise((done) => server.listen(0, '127.0.0.1', 1024, done))
  return { http: plain.address().port, https: secure.address().port }
}

function reset() {
  count = { requests: 0, asked: new Map(), atOnce: 0, mostAtOnce: 0, mostAtOnceToOneName: 0 }
  for (const name of names.values()) Object.assign(name, { atOnce: 0, requests: 0, limitedUntil: undefined })
}

function answer(request, response) {
  const host = request.headers[':authority'] ?? request.headers.host ?? ''
  const url = request.url.startsWith('http://')
    ? request.url
    : `${request.socket.encrypted ? 'https' : 'http'}://${host}${request.url}`
  const page = pages.get(url)
  const name = names.get(new URL(url).hostname)
  if (!page || !name) return void response.writeHead(421).end()
  const counted = count
  counted.requests += 1
  counted.asked.set(url, (counted.asked.get(url) ?? 0) + 1)
  counted.atOnce += 1
  name.atOnce += 1
  name.requests += 1
  counted.mostAtOnce = Math.max(counted.mostAtOnce, counted.atOnce)
  counted.mostAtOnceToOneName = Math.max(counted.mostAtOnceToOneName, name.atOnce)
  // Once: when the answer is sent, which may be received before the end of sending is noticed here, or is no longer wanted.
  let over = () => {
    over = () => undefined
    if (counted !== count) return
    counted.atOnce -= 1
    name.atOnce -= 1
  }
  if (isLimited(name)) {
    over()
    return void response.writeHead(429, { 'retry-after': LIMIT.retryAfterS }).end()
  }
  let timer
  const gone = () => {
    clearTimeout(timer)
    over()
  }
  response.once('close', gone)
  // HTTP/2 tells only this of a request that is no longer wanted.
  response.stream?.once('close', gone)
  if (page.kind === 'hanging') return
  timer = setTimeout(() => {
    over()
    send(request.method, page, response)
  }, page.latencyMs)
}

function isLimited(name) {
  if (!name.limits || name.requests <= LIMIT.requests) return false
  name.limitedUntil ??= performance.now() + LIMIT.retryAfterS * 1000
  // Timers are not exact to the millisecond.
  return performance.now() < name.limitedUntil - 50
}

function send(method, page, response) {
  const [status, headers] = statusOf(method, page)
  const body = status === 200 ? BODY : Buffer.from(`${status}\n`)
  response.writeHead(status, { 'content-type': 'text/html', 'content-length': body.length, ...headers })
  response.end(method === 'HEAD' ? undefined : body)
}

function statusOf(method, page) {
  if (page.status !== undefined) return [page.status, { location: page.location }]
  switch (page.kind) {
    case 'missing':
      return [404]
    case 'refused':
      return [403]
    case 'failing':
      return [500]
    case 'head-404':
    case 'head-405':
    case 'head-500':
      return [method === 'HEAD' ? Number(page.kind.slice(5)) : 200]
    default:
      return [200]
  }
}
