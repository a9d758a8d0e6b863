import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createSecureServer } from 'node:http2'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo, Server, Socket } from 'node:net'

/** A request as the server saw it. */
export interface SeenRequest {
  method: string
  host: string
  path: string
  headers: Record<string, string | string[] | undefined>
  httpVersion: string
}

/** What a path answers: a status, a status with headers and body, or a function that does as it likes with the response. */
export type Page =
  | number
  | { status?: number; headers?: Record<string, string>; body?: string | Buffer }
  | ((request: IncomingMessage, response: ServerResponse) => void)

export interface WebServer {
  port: number
  /** `http://127.0.0.1:PORT`, or https. */
  origin: string
  /** Every request, in the order of arrival. */
  requests: SeenRequest[]
  /** The requests for one path, as `METHOD` alone. */
  methods(path: string): string[]
  /** How many connections were made. */
  readonly connections: number
  /** The most requests that were under way at once. */
  readonly busiest: number
  close(): Promise<void>
}

export interface WebServerOptions {
  /** Serves https, with HTTP/2 for those who ask for it, unless `http2` is false. */
  tls?: { key: string; cert: string }
  http2?: boolean
  /** Default 127.0.0.1. */
  address?: string
}

/**
 * A web server on a free port of loopback.
 *
 * @param pages what each path answers, without its query; others are 404
 */
export async function startWebServer(
  pages: Record<string, Page>,
  { tls, http2 = true, address = '127.0.0.1' }: WebServerOptions = {}
): Promise<WebServer> {
  const requests: SeenRequest[] = []
  const sockets = new Set<Socket>()
  let connections = 0
  let active = 0
  let busiest = 0
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? ''
    const host = request.headers[':authority'] ?? request.headers.host
    requests.push({
      method: request.method ?? '',
      host: String(host ?? ''),
      path,
      headers: request.headers,
      httpVersion: request.httpVersion
    })
    active += 1
    busiest = Math.max(busiest, active)
    response.once('close', () => {
      active -= 1
    })
    respond(pages[path.replace(/\?.*$/, '')] ?? 404, request, response)
  }
  const server = newServer(tls, http2)
  // HTTP/2 answers through the same interface as HTTP/1.1.
  server.on('request', answer)
  server.on('connection', (socket: Socket) => {
    connections += 1
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.once('close', () => sockets.delete(socket))
  })
  const port = await listen(server, address)
  const host = address.includes(':') ? `[${address}]` : address
  return {
    port,
    origin: `${tls ? 'https' : 'http'}://${host}:${port}`,
    requests,
    methods: (path) => requests.filter((request) => request.path === path).map(({ method }) => method),
    get connections() {
      return connections
    },
    get busiest() {
      return busiest
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      })
  }
}

function newServer(tls: WebServerOptions['tls'], http2: boolean): Server {
  if (!tls) return createServer()
  return http2 ? createSecureServer({ ...tls, allowHTTP1: true }) : createTlsServer(tls)
}

/** Listens on a free port of an address of loopback. */
export function listen(server: Server, address = '127.0.0.1'): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, address, () => resolve((server.address() as AddressInfo).port))
  })
}

function respond(page: Page, request: IncomingMessage, response: ServerResponse): void {
  if (typeof page === 'function') {
    page(request, response)
    return
  }
  const { status = 200, headers = {}, body = '' } = typeof page === 'number' ? { status: page } : page
  response.writeHead(status, {
    'content-type': 'text/html',
    'content-length': String(Buffer.byteLength(body)),
    ...headers
  })
  if (request.method === 'HEAD') response.end()
  else response.end(body)
}
