import type { ConnectTo } from './request.js'
import { bareHost } from './url.js'

const SYNTAX = 'HOST1:PORT1:HOST2:PORT2, for example www.example.com:443:127.0.0.1:8443'

/**
 * Reads one `--connect-to`, in curl's syntax: HOST1:PORT1:HOST2:PORT2. An empty HOST1 or PORT1 means any; an empty
 * HOST2 or PORT2 leaves it as it is. IPv6 addresses stand in brackets.
 *
 * @throws Error that says what is expected
 */
export function parseConnectTo(text: string): ConnectTo {
  const parts = /^(\[[^\]]*\]|[^:[\]]*):([^:]*):(\[[^\]]*\]|[^:[\]]*):([^:]*)$/.exec(text)
  if (!parts) throw new Error(`"${text}" is not of the form ${SYNTAX}; IPv6 addresses stand in brackets`)
  const [, fromHost = '', fromPort = '', toHost = '', toPort = ''] = parts
  return {
    fromHost: host(fromHost, text),
    fromPort: port(fromPort, text),
    toHost: host(toHost, text),
    toPort: port(toPort, text)
  }
}

/** Where a connection goes instead. */
export interface ConnectTarget {
  host: string
  port: number
  /** The entry names the host (HOST2, or HOST1 where HOST2 is empty), so that it may be private. */
  named: boolean
}

/** Where the connection for a URL goes, by the first entry that names its host and port; undefined: to the URL's own. */
export function connectTarget(url: URL, entries: readonly ConnectTo[]): ConnectTarget | undefined {
  const from = { host: bareHost(url.hostname), port: portOf(url) }
  const entry = entries.find(
    ({ fromHost, fromPort }) =>
      (fromHost === undefined || bareHost(fromHost) === from.host) && (fromPort === undefined || fromPort === from.port)
  )
  if (!entry) return undefined
  return {
    host: bareHost(entry.toHost ?? from.host),
    port: entry.toPort ?? from.port,
    named: (entry.toHost ?? entry.fromHost) !== undefined
  }
}

/** The port of an http or https URL. */
export function portOf(url: URL): number {
  return url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port)
}

function host(text: string, whole: string): string | undefined {
  if (text === '') return undefined
  try {
    return bareHost(new URL(`http://${text}/`).hostname)
  } catch {
    throw new Error(`"${whole}": "${text}" is not a host name or an address; expected ${SYNTAX}`)
  }
}

function port(text: string, whole: string): number | undefined {
  if (text === '') return undefined
  const number = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (number < 1 || number > 65535) {
    throw new Error(`"${whole}": "${text}" is not a port between 1 and 65535; expected ${SYNTAX}`)
  }
  return number
}
