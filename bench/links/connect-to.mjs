/**
 * Loaded into other programs with `node --import`: what --connect-to does, for programs that have no such option. Every
 * connection to a port 80 or 443 goes to the small internet instead; the name for TLS and the Host header stay.
 */
import { Socket } from 'node:net'

const { BENCH_HTTP_PORT, BENCH_HTTPS_PORT } = process.env
const PORTS = new Map([
  [80, Number(BENCH_HTTP_PORT)],
  [443, Number(BENCH_HTTPS_PORT)]
])
const connect = Socket.prototype.connect

Socket.prototype.connect = function (...given) {
  // Node hands the arguments on as one array, once it has read them.
  const [options] = Array.isArray(given[0]) ? given[0] : given
  const port = typeof options === 'object' ? PORTS.get(Number(options.port)) : undefined
  if (port !== undefined) Object.assign(options, { host: '127.0.0.1', port })
  return connect.apply(this, given)
}
