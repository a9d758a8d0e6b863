import { errors } from 'undici'

/** Why there is no answer from a URL. */
export type FailureKind =
  | 'no-such-host' // DNS says that the name does not exist
  | 'dns' // DNS gave no answer
  | 'private' // the address is not on the public internet
  | 'port' // a port that browsers don't open
  | 'unreachable' // no connection in time
  | 'refused' // nobody listens, or no way there
  | 'tls' // certificate or handshake
  | 'timeout' // connected, but no answer in time
  | 'reset' // the connection broke
  | 'protocol' // the answer is not HTTP
  | 'loop' // redirects that come back to where they were
  | 'redirect' // redirects to what is no web address
  | 'proxy' // the proxy did not let the request through
  | 'local' // this machine has no connections left
  | 'ended' // the phase was over first

/** What happened to a URL instead of an answer. The message is in plain words, to be read after "…: ". */
export class LinkFailure extends Error {
  override readonly name = 'LinkFailure'

  constructor(
    readonly kind: FailureKind,
    message: string,
    readonly code?: string
  ) {
    super(message)
  }
}

/** Further attempts may help: the connection failed, or DNS did not answer. */
const RETRYABLE: ReadonlySet<FailureKind> = new Set(['dns', 'refused', 'reset', 'protocol'])
/** Facts about a host, which hold for all its URLs and however they are asked. */
const OF_THE_ORIGIN: ReadonlySet<FailureKind> = new Set([
  'no-such-host',
  'dns',
  'private',
  'unreachable',
  'refused',
  'tls'
])
/** Asking with GET after HEAD would tell nothing new. */
const FINAL: ReadonlySet<FailureKind> = new Set([
  'no-such-host',
  'private',
  'port',
  'unreachable',
  'tls',
  'proxy',
  'local',
  'ended'
])

export const isRetryable = (failure: LinkFailure) => RETRYABLE.has(failure.kind)
export const isOfTheOrigin = (failure: LinkFailure) => OF_THE_ORIGIN.has(failure.kind)
export const isFinal = (failure: LinkFailure) => FINAL.has(failure.kind)

/** The dates of the certificate that a host showed, where the handshake got that far. */
export interface CertificateDates {
  from: Date
  to: Date
}

/**
 * Says in plain words what an error of Node or undici means for a link.
 *
 * @param error whatever a request was rejected with
 * @param host the host that was asked
 * @param certificate the dates of the host's certificate, if it showed one
 */
export function failureOf(error: unknown, host: string, certificate?: CertificateDates): LinkFailure {
  const chain = causes(error)
  const known = chain.find((cause) => cause instanceof LinkFailure)
  if (known instanceof LinkFailure) return known
  const code = chain.map(codeOf).find((found) => found !== undefined) ?? ''
  const message = chain[0] instanceof Error ? chain[0].message : ''

  if (code === 'ENOTFOUND') return new LinkFailure('no-such-host', 'no such host', code)
  if (code.startsWith('EAI_')) return new LinkFailure('dns', 'the name could not be looked up', code)
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT') {
    return unreachable(code)
  }
  if (code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT') {
    return new LinkFailure('timeout', 'timed out', code)
  }
  if (/^E(MFILE|NFILE|NOBUFS|NOMEM)$/.test(code)) {
    return new LinkFailure('local', 'this machine has no connections left', code)
  }
  if (code === 'ECONNREFUSED') return new LinkFailure('refused', 'connection refused', code)
  if (/^E(HOST|NET)(UNREACH|DOWN)$|^EADDRNOTAVAIL$|^EACCES$|^EPERM$/.test(code)) {
    return new LinkFailure('refused', 'no way to the server', code)
  }
  const tls = tlsReason(code, host, certificate)
  if (tls !== undefined) return new LinkFailure('tls', tls, code)
  if (
    chain.some((cause) => cause instanceof errors.HTTPParserError) ||
    code === 'UND_ERR_HEADERS_OVERFLOW' ||
    code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH'
  ) {
    return new LinkFailure('protocol', 'the answer is not valid HTTP', code)
  }
  if (/^UND_ERR_PRX|SECURE_PROXY|PROXY/.test(code) || /\bproxy\b/i.test(message)) {
    return new LinkFailure('proxy', 'the proxy does not let the request through', code)
  }
  return new LinkFailure('reset', 'the connection broke off', code || message.slice(0, 100))
}

/** Nothing at the other end takes a connection, or DNS no question. */
export function unreachable(code?: string): LinkFailure {
  return new LinkFailure('unreachable', 'the server does not accept connections (timed out)', code)
}

function tlsReason(code: string, host: string, certificate: CertificateDates | undefined): string | undefined {
  switch (code) {
    case 'CERT_HAS_EXPIRED':
      return `the certificate ${certificate ? `expired on ${day(certificate.to)}` : 'has expired'}`
    case 'CERT_NOT_YET_VALID':
      return `the certificate is not valid ${certificate ? `before ${day(certificate.from)}` : 'yet'}`
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
      return 'the certificate is self-signed'
    case 'SELF_SIGNED_CERT_IN_CHAIN':
    case 'UNABLE_TO_GET_ISSUER_CERT':
    case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
      return 'the certificate is not from a known authority'
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
      return 'the certificate comes without the authority that issued it, so not every program can verify it'
    case 'CERT_REVOKED':
      return 'the certificate was revoked'
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
    case 'HOSTNAME_MISMATCH':
      return `the certificate is for another host than ${host}`
  }
  if (code === 'EPROTO' || /^(ERR_SSL_|ERR_TLS_|ERR_OSSL|CERT_|UNABLE_TO_|INVALID_CA)/.test(code)) {
    return `the secure connection failed (${code
      .replace(/^ERR_SSL_/, '')
      .toLowerCase()
      .replaceAll('_', ' ')})`
  }
  return undefined
}

function day(date: Date): string {
  return Number.isNaN(date.getTime()) ? 'an unknown day' : date.toISOString().slice(0, 10)
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

/** An error, what caused it, and what caused that. */
function causes(error: unknown): unknown[] {
  const chain: unknown[] = []
  for (let at = error; at !== undefined && at !== null && chain.length < 5; ) {
    chain.push(at)
    at = at instanceof Error ? at.cause : undefined
  }
  return chain
}
