import { STATUS_CODES } from 'node:http'
import type { Evidence } from './ask.js'
import { asksForConsent } from './bot-wall.js'
import type { FailureKind, LinkFailure } from './failure.js'
import type { Answer } from './transport.js'
import type { LinkClass, Verdict } from './verdict.js'

/** What must be known beside a URL's own evidence. */
export interface Circumstances {
  timeoutMs: number
  /** The network is there: some host answered or could be looked up. */
  online: boolean
}

const MOVED_FOR_GOOD: ReadonlySet<number> = new Set([301, 308])

/** Statuses with which sites turn robots away though people get in, or that ask for a login or a payment. */
const BLOCKING: ReadonlySet<number> = new Set([401, 402, 403, 406, 418, 429, 451, 999])
/** 4xx that say nothing about the page: 408 Request Timeout, 421 Misdirected Request, 425 Too Early. */
const PASSING: ReadonlySet<number> = new Set([408, 421, 425])

/** Names of statuses that are in use but not in the standard. */
const FURTHER_NAMES: Readonly<Record<number, string>> = {
  499: 'Client Closed Request',
  520: 'Unknown Error',
  521: 'Web Server Is Down',
  522: 'Connection Timed Out',
  523: 'Origin Is Unreachable',
  524: 'A Timeout Occurred',
  525: 'SSL Handshake Failed',
  526: 'Invalid SSL Certificate',
  530: 'Origin Error',
  999: 'Request Denied'
}

const FAILURE_CLASSES: Readonly<Record<FailureKind, LinkClass>> = {
  'no-such-host': 'broken',
  dns: 'transient',
  private: 'private',
  port: 'broken',
  unreachable: 'transient',
  refused: 'transient',
  tls: 'tls',
  timeout: 'transient',
  reset: 'transient',
  protocol: 'transient',
  loop: 'broken',
  redirect: 'broken',
  proxy: 'unchecked',
  local: 'unchecked',
  ended: 'unchecked'
}

/** Redirects that no browser follows. Others (`itms-apps:`, `mailto:`) open another program, which may well be there. */
const DEAD_END_SCHEMES: ReadonlySet<string> = new Set(['file:', 'data:', 'blob:', 'javascript:', 'about:'])

/** Says what the evidence about a URL amounts to. Everything but `ok` comes with a reason in plain words. */
export function classify(url: string, evidence: Evidence, circumstances: Circumstances): Verdict {
  const { hops, answer, failure } = evidence
  const path = pathOf(url, evidence)
  if (failure) {
    const status = hops.at(-1)?.status
    const judged = classifyFailure(failure, circumstances)
    const where = hops.length > 0 && evidence.failedUrl !== undefined && !/^redirect|^more than/.test(failure.message)
    const reason = where ? `redirects to ${shortened(evidence.failedUrl ?? '')}: ${judged.reason}` : judged.reason
    return { url, class: judged.class, ...(status === undefined ? {} : { status }), reason, ...path }
  }
  if (!answer) return { url, class: 'unchecked', reason: 'there was no answer and no failure' }
  const { status } = answer
  const judged = evidence.accepted ? undefined : classifyAnswer(answer, evidence)
  const redirected = judged === undefined && hops.length > 1
  return {
    url,
    class: judged?.class ?? (redirected ? 'redirected' : 'ok'),
    status,
    ...(judged ? { reason: judged.reason } : {}),
    ...(redirected ? { reason: `redirects to ${shortened(path.finalUrl ?? '')}` } : {}),
    ...path
  }
}

function classifyFailure(failure: LinkFailure, circumstances: Circumstances): { class: LinkClass; reason: string } {
  const reason = failure.message
  switch (failure.kind) {
    case 'no-such-host':
    case 'dns':
      if (!circumstances.online) return { class: 'unchecked', reason: 'no network' }
      break
    case 'timeout':
      return { class: 'transient', reason: `timed out after ${seconds(circumstances.timeoutMs)}` }
    case 'loop':
      // A browser that keeps the cookie gets through.
      if (failure.code === 'cookie') return { class: 'blocked', reason }
      break
    case 'redirect':
      if (failure.code !== undefined && !DEAD_END_SCHEMES.has(failure.code)) return { class: 'blocked', reason }
      break
  }
  return { class: FAILURE_CLASSES[failure.kind], reason }
}

/** undefined: the page is there. */
function classifyAnswer(
  { status, wall }: Answer,
  evidence: Evidence
): { class: LinkClass; reason: string } | undefined {
  const named = nameOf(status)
  if (status >= 200 && status < 300) {
    // A challenge of AWS WAF has a status of success, and so have pages that ask for consent.
    if (wall !== undefined) return { class: 'blocked', reason: `${named}: the site refuses robots (${wall})` }
    const [first, last] = [evidence.hops[0]?.url, evidence.hops.at(-1)?.url]
    if (first === undefined || last === undefined || !asksForConsent(first, last)) return undefined
    return { class: 'blocked', reason: 'the site asks for consent to cookies before it shows the page' }
  }
  if (status === 404 || status === 410) return { class: 'broken', reason: named }
  if (status === 429) return { class: 'blocked', reason: `${named}: the site limits robots${comeBack(evidence)}` }
  if (status === 401) return { class: 'blocked', reason: `${named}: the page asks for a login` }
  if (status === 402) return { class: 'blocked', reason: `${named}: the page asks for a payment` }
  if (status === 451) return { class: 'blocked', reason: named }
  if (status === 407) return { class: 'unchecked', reason: `${named}: the proxy asks for a login` }
  if (wall !== undefined) return { class: 'blocked', reason: `${named}: the site refuses robots (${wall})` }
  if (BLOCKING.has(status)) return { class: 'blocked', reason: `${named}: the site refuses robots` }
  if (status >= 500 || PASSING.has(status)) return { class: 'transient', reason: named }
  if (status >= 400) return { class: 'broken', reason: named }
  return { class: 'transient', reason: `${named}, without saying where to` }
}

function comeBack({ retryAfterMs }: Evidence): string {
  return retryAfterMs === undefined ? '' : ` and asks them to stay away for ${seconds(retryAfterMs)}`
}

/** The way that the URL led, when there was a redirect. */
function pathOf(url: string, { hops, failedUrl }: Evidence): Pick<Verdict, 'chain' | 'finalUrl' | 'permanent'> {
  const redirects = hops.length - (failedUrl === undefined ? 1 : 0)
  if (redirects < 1) return {}
  const finalUrl = failedUrl ?? hops.at(-1)?.url
  return {
    chain: [...hops],
    ...(finalUrl === undefined || finalUrl === url ? {} : { finalUrl }),
    permanent: hops.slice(0, redirects).every(({ status }) => MOVED_FOR_GOOD.has(status))
  }
}

function nameOf(status: number): string {
  const name = STATUS_CODES[status] ?? FURTHER_NAMES[status]
  return name === undefined ? `status ${status}` : `${status} ${name}`
}

function seconds(ms: number): string {
  const whole = Math.round(ms / 1000)
  if (whole >= 7200) return `${Math.round(whole / 3600)} hours`
  return whole >= 120 ? `${Math.round(whole / 60)} minutes` : `${Math.max(ms / 1000, 0.1).toFixed(ms % 1000 ? 1 : 0)} s`
}

/** A URL for a sentence. */
function shortened(url: string): string {
  return url.length > 200 ? `${url.slice(0, 199)}…` : url
}
