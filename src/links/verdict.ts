import type { ImageFacts } from '../images/facts.js'

/** The classes of a verdict, in the order in which a report counts them. */
export const LINK_CLASSES = [
  'ok', // answered 2xx, without a redirect
  'redirected', // answered 2xx at another address
  'broken', // certainly dead: 404, 410, no such host, a hard 4xx, a redirect loop
  'blocked', // a robot can't know: 401, 403, 406, 429, 451, 999, a bot wall
  'transient', // may pass: 5xx, timeout, reset
  'tls', // the certificate or the handshake is at fault
  'private', // an address that is never contacted: loopback, private network, cloud metadata
  'unchecked', // not asked or not answered in time: no network, budget used up
  'skipped' // by configuration, or not for this phase (the own site)
] as const

export type LinkClass = (typeof LINK_CLASSES)[number]

/** One answer on the way from a URL to its final address. */
export interface Hop {
  url: string
  status: number
}

/** Why a page that answers is probably not the one that was linked to. */
export type Suspicion =
  /** The page's address leads to the start page of a site. */
  | { kind: 'home-page' }
  /** The address leads to a site that sells names, or shows advertisements in place of one. */
  | { kind: 'parked'; host: string }
  /** The address leads to a site under another registered name. */
  | { kind: 'other-site'; from: string; to: string }
  /** The address leads to a page that asks for a login. */
  | { kind: 'login' }

/** A copy of a page in a web archive. */
export interface ArchivedCopy {
  url: string
  /** The day it was taken: `2019-07-31`. */
  day: string
}

/** What is known about a URL. Every URL that is asked has exactly one. */
export interface Verdict {
  /** The normalised URL without its fragment. */
  url: string
  class: LinkClass
  /** Status of the last answer. */
  status?: number
  /** In plain words, for whatever is not ok: `404 Not Found`, `no such host`, `certificate expired on 2026-01-02`. */
  reason?: string
  /** Every answer from the first URL to the last, when there was a redirect. */
  chain?: Hop[]
  /** The final address, when it differs. */
  finalUrl?: string
  /** Every redirect was a 301 or 308. */
  permanent?: boolean
  /** Signs that an answer with success is not the page that was meant. */
  suspicion?: Suspicion
  /** For http URLs: the https address, where it was asked and answered with success. */
  httpsUrl?: string
  /** For broken links: what a web archive has. */
  archived?: ArchivedCopy
  /** Fragments (without `#`) that the page, which was read, has no place for. */
  missingFragments?: string[]
  /** When the URL was last seen fine, as an ISO date and time, where an earlier run remembers it. */
  lastOkAt?: string
  /** Since when it has failed in every run, as an ISO date and time, where an earlier run remembers it. */
  failingSince?: string
  /** For URLs that were asked as an image. */
  image?: ImageFacts
}
