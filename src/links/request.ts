import type { HostEntry } from './hosts.js'
import type { LinkClass, Verdict } from './verdict.js'

/** A URL to be asked, once, however many posts use it. */
export interface LinkRequest {
  /** Normalised, http or https, without fragment and credentials. */
  url: string
  /** `image` for covers and images of the text: the first bytes are read, and the verdict has `image`. */
  kind: 'page' | 'image'
  /** The fragments with which posts use it, without `#`. */
  fragments?: readonly string[]
}

/** curl's --connect-to: connections to HOST1:PORT1 go to HOST2:PORT2. */
export interface ConnectTo {
  /** undefined: any. */
  fromHost: string | undefined
  fromPort: number | undefined
  toHost: string | undefined
  toPort: number | undefined
}

/** How the link phase behaves. Times are milliseconds. */
export interface LinkPolicy {
  timeoutMs: number
  budgetMs: number
  /** Requests of the whole phase, further attempts included. */
  maxRequests: number
  concurrency: number
  perHost: number
  /** Between the starts of two requests to one host. */
  intervalMs: number
  retries: number
  retryAfterMs: number
  userAgent: string
  /** Hosts or addresses that may be contacted though they are private. */
  allowPrivate: readonly string[]
  connectTo: readonly ConnectTo[]
  /** Further trusted certificate authorities (PEM), beside the system's and NODE_EXTRA_CA_CERTS. */
  certificateAuthorities?: readonly string[]
  /** Other settings for some hosts. */
  hosts: readonly HostEntry[]
  /** What the settings need and the environment hasn't got, in plain words. */
  lacking: readonly Lack[]
  /** Ask for the https address of what answers over http. */
  https: boolean
  /** Read pages for fragments that are linked to. */
  fragments: boolean
  /** Look broken links up in a web archive. */
  archive: boolean
}

/** A header that can't be sent. */
export interface Lack {
  match: readonly string[]
  header: string
  variable: string
}

/** Told after every verdict. */
export interface LinkProgress {
  done: number
  total: number
  /** Counts so far. */
  classes: Partial<Record<LinkClass, number>>
}

/** What the link phase found out. */
export interface LinkResults {
  /** One verdict for every URL that was asked, by its normalised URL. */
  verdicts: ReadonlyMap<string, Verdict>
  /** What could not be checked, in plain words ("no network: none of 37 hosts could be found"). */
  incomplete: string[]
  /** What went over the network: requests, retries included, and the hosts of the URLs that were asked. */
  requests: number
  hosts: number
  /** URLs whose verdict was known from an earlier run. */
  cached: number
  /** The hosts that were waited for longest, slowest first; only a few, and none that answers quickly. */
  slowest: HostTime[]
  ms: number
}

/** How long a host took for an answer, on average, in milliseconds. */
export interface HostTime {
  host: string
  ms: number
}

/** The outcome of a link phase that had nothing to ask. */
export const NOTHING_ASKED: LinkResults = {
  verdicts: new Map(),
  incomplete: [],
  requests: 0,
  hosts: 0,
  cached: 0,
  slowest: [],
  ms: 0
}
