import { lookup as systemLookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import type { ConnectionOptions, SecureContext, TLSSocket } from 'node:tls'
import { checkServerIdentity } from 'node:tls'
import { buildConnector } from 'undici'
import { canonicalAddress, isPrivateAddress } from './address.js'
import { connectTarget } from './connect-to.js'
import { type CertificateDates, failureOf, LinkFailure } from './failure.js'
import type { LinkPolicy } from './request.js'
import { bareHost } from './url.js'

/** An answer of DNS. */
export interface ResolvedAddress {
  address: string
  family: 4 | 6
}

/** Looks a host name up; rejects with Node's codes (`ENOTFOUND`). */
export type Resolve = (hostname: string) => Promise<ResolvedAddress[]>

/** Looks names up as the system does (hosts file, search domains, DNS). */
export const systemResolve: Resolve = (hostname) =>
  new Promise((resolve, reject) => {
    systemLookup(hostname, { all: true }, (error, addresses) => {
      // That is what the system says of names that are too long for DNS.
      if (error?.code === 'EINVAL') reject(new LinkFailure('no-such-host', 'no such host'))
      else if (error) reject(error)
      else resolve(addresses.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 })))
    })
  })

/**
 * Keeps every connection of the link phase off private networks. It stands where connections are made: IP literals are
 * judged before, names when they are looked up, and the addresses that were judged are the ones connected to. So a
 * redirect, or a name whose DNS answer changes, gets no further than a link.
 */
export class Guard {
  readonly #policy: Pick<LinkPolicy, 'allowPrivate' | 'connectTo'>
  readonly #resolve: Resolve
  readonly #allowedNames: ReadonlySet<string>
  readonly #answers = new Map<string, Promise<ResolvedAddress[]>>()
  readonly #options: buildConnector.BuildOptions
  /** One connector for each combination of options, so that TLS sessions are resumed. */
  readonly #connectors = new Map<string, buildConnector.connector>()
  readonly #connected = new Set<string>()
  #resolved = 0

  /**
   * @param policy the private hosts and connect-to targets that are allowed
   * @param connectTimeoutMs until a connection, TLS included, must stand
   * @param secureContext trusted authorities, where they are not Node's own
   */
  constructor(
    policy: Pick<LinkPolicy, 'allowPrivate' | 'connectTo'>,
    connectTimeoutMs: number,
    resolve: Resolve = systemResolve,
    secureContext?: SecureContext
  ) {
    this.#policy = policy
    this.#resolve = resolve
    this.#allowedNames = new Set(
      policy.allowPrivate.map((entry) => canonicalAddress(bareHost(entry)) ?? bareHost(entry))
    )
    this.#options = { timeout: connectTimeoutMs, ...(secureContext ? { secureContext } : {}) }
  }

  /** How many names DNS has answered with a public address: a hosts file or an intranet is no proof of a network. */
  get resolved(): number {
    return this.#resolved
  }

  /** Whether a connection to a URL's origin has ever stood. */
  hasConnected(url: URL): boolean {
    return this.#connected.has(url.origin)
  }

  /** Whether a URL's connection goes to a target that the user named, which no guard or proxy stands before. */
  isNamed(url: URL): boolean {
    return connectTarget(url, this.#policy.connectTo)?.named === true
  }

  /** @throws LinkFailure of kind `private` for a URL that need not even be looked up: an IP literal, or `localhost`. */
  judgeLiteral(url: URL): void {
    const target = connectTarget(url, this.#policy.connectTo)
    if (!target?.named) this.#judgeHost(target?.host ?? bareHost(url.hostname))
  }

  /**
   * The addresses of a host, all of them public or allowed.
   *
   * @throws LinkFailure of kind `private`, or what the lookup was rejected with
   */
  async addressesOf(hostname: string): Promise<ResolvedAddress[]> {
    const host = bareHost(hostname)
    this.#judgeHost(host)
    const addresses = await this.#lookUp(host)
    this.#judge(
      host,
      addresses.map(({ address }) => address)
    )
    return addresses
  }

  /** Makes a connection, for undici: the only way out. */
  readonly connect: buildConnector.connector = (options, callback) => {
    const url = new URL(`${options.protocol}//${options.host ?? options.hostname}`)
    if (options.port !== '' && url.port === '') url.port = options.port
    const target = connectTarget(url, this.#policy.connectTo)
    try {
      this.judgeLiteral(url)
    } catch (error) {
      callback(failureOf(error, options.hostname), null)
      return
    }
    const to = target ? { ...options, hostname: target.host, port: String(target.port) } : options
    let dates: CertificateDates | undefined
    const http1 = 'allowH2' in options && options.allowH2 === false
    const socket: unknown = this.#connector(
      target?.named === true,
      http1,
      url
    )(to, (...[error, connected]) => {
      if (error) callback(failureOf(error, bareHost(options.hostname), dates), null)
      else {
        this.#connected.add(url.origin)
        callback(null, connected)
      }
    })
    if (options.protocol === 'https:') onSecure(socket, (found) => (dates = found))
  }

  #judgeHost(host: string): void {
    if (isIP(host) !== 0) this.#judge(host, [host])
    // By RFC 6761 these names are this machine, whatever DNS says.
    if (host === 'localhost' || host.endsWith('.localhost')) this.#judge(host, ['127.0.0.1'])
  }

  #judge(host: string, addresses: readonly string[]): void {
    if (this.#allowedNames.has(canonicalAddress(host) ?? host)) return
    const isAllowed = (address: string) => this.#allowedNames.has(canonicalAddress(address) ?? address)
    if (addresses.every((address) => !isPrivateAddress(address) || isAllowed(address))) return
    throw new LinkFailure('private', isIP(host) !== 0 ? 'a private address' : `${host} is on a private network`)
  }

  #connector(named: boolean, http1: boolean, url: URL): buildConnector.connector {
    const host = bareHost(url.hostname)
    // Node verifies a certificate against the address it connects to where the name is none: but that is not the URL's.
    const addressElsewhere = named && isIP(host) !== 0
    const key = [named, http1, addressElsewhere ? host : ''].join()
    const known = this.#connectors.get(key)
    if (known) return known
    const options: buildConnector.BuildOptions & ConnectionOptions = {
      ...this.#options,
      allowH2: !http1,
      lookup: this.#lookup((hostname) => (named ? this.#lookUp(hostname) : this.addressesOf(hostname)))
    }
    if (addressElsewhere) {
      options.checkServerIdentity = (_connectedTo, certificate) => checkServerIdentity(host, certificate)
    }
    const connector = buildConnector(options)
    this.#connectors.set(key, connector)
    return connector
  }

  /** Asks DNS once for each name. A name that gave no answer may be asked again. */
  #lookUp(hostname: string): Promise<ResolvedAddress[]> {
    const known = this.#answers.get(hostname)
    if (known) return known
    const asked = this.#resolve(hostname).then((addresses) => {
      if (addresses.some(({ address }) => !isPrivateAddress(address))) this.#resolved += 1
      return addresses
    })
    asked.catch(() => this.#answers.delete(hostname))
    this.#answers.set(hostname, asked)
    return asked
  }

  #lookup(find: Resolve): LookupFunction {
    return (hostname, options, callback) => {
      find(bareHost(hostname)).then(
        (addresses) => {
          const [first] = addresses
          if (!first) callback(new LinkFailure('no-such-host', 'no such host'), '')
          else if (options.all) callback(null, addresses)
          else callback(null, first.address, first.family)
        },
        (error: NodeJS.ErrnoException) => callback(error, '')
      )
    }
  }
}

/** Node emits `secure` when the handshake is done, before it turns a certificate down and lets go of it. */
function onSecure(socket: unknown, tell: (dates: CertificateDates) => void): void {
  const tls = socket as TLSSocket | undefined
  tls?.prependOnceListener?.('secure', () => {
    const certificate = tls.getPeerCertificate()
    if (certificate?.valid_to) tell({ from: new Date(certificate.valid_from), to: new Date(certificate.valid_to) })
  })
}
