import type { Verdict } from '../verdict.js'

/** What is only ever said about a link that has something wrong with it, or is added from other parts of an entry. */
type NeverKept = 'url' | 'suspicion' | 'missingFragments' | 'archived' | 'lastOkAt' | 'failingSince'

/** A verdict that is worth keeping: the link is fine. */
export type KeptVerdict = Omit<Verdict, NeverKept | 'class'> & { class: 'ok' | 'redirected' }

/** A verdict, and what it holds for. Times are ISO dates and times in UTC. */
export interface KeptAnswer {
  at: string
  /** Fingerprint of the options under which it was found. */
  options: string
  verdict: KeptVerdict
}

/** What is remembered about a URL. */
export interface CacheEntry {
  url: string
  /** When there was last an answer of any kind. */
  askedAt: string
  /** When it was last fine. */
  okAt?: string
  /** When it failed for the first time since it was fine. */
  failingSince?: string
  /** Asked as a page, and as an image. */
  page?: KeptAnswer
  image?: KeptAnswer
}
