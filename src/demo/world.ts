import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import type { ConnectTo } from '../links/request.js'
import { issueCertificate } from './certificate.js'
import { ADDRESSES, type Answer, HOSTS, MISNAMED_HOST } from './pages.js'

const LOOPBACK = '127.0.0.1'

/** The outside world of the demo: a web server on loopback that plays every host the example posts link to. */
export interface World {
  /** Leads every host of the demo, on ports 80 and 443, to this server. */
  connectTo: ConnectTo[]
  /** PEM of the authority that vouches for the hosts' certificate; made for this run, its key is never written down. */
  certificateAuthority: string
  /** Ends open connections too, also those that are still waiting for an answer. */
  close(): Promise<void>
}

/** Starts the world on two free ports of 127.0.0.1. */
export async function startWorld(): Promise<World> {
  const certificate = await issueCertificate(HOSTS)
  const plain = createServer(answer('http'))
  const tls = createTlsServer({ key: certificate.key, cert: certificate.cert }, answer('https'))
  const [plainPort, tlsPort] = await Promise.all([listen(plain), listen(tls)])
  return {
    connectTo: [...HOSTS, MISNAMED_HOST].flatMap((host) => [
      { fromHost: host, fromPort: 80, toHost: LOOPBACK, toPort: plainPort },
      { fromHost: host, fromPort: 443, toHost: LOOPBACK, toPort: tlsPort }
    ]),
    certificateAuthority: certificate.authority,
    close: async () => {
      await Promise.all([close(plain), close(tls)])
    }
  }
}

function answer(scheme: 'http' | 'https'): RequestListener {
  return (request, response) => {
    const url = `${scheme}://${request.headers.host ?? ''}${request.url ?? '/'}`
    const found: Answer = ADDRESSES.get(url.replace(/\?.*$/, '')) ?? { status: 404 }
    if (found === 'silence') return
    response.writeHead(found.status, {
      'content-type': found.type ?? 'text/html; charset=utf-8',
      'content-length': found.body?.length ?? 0,
      ...found.headers
    })
    response.end(found.body)
  }
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, LOOPBACK, () => resolve((server.address() as AddressInfo).port))
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
