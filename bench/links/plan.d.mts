/** What a URL does, by the name of its kind. */
export type Kind =
  | 'page' // answers 200
  | 'missing' // 404
  | 'hanging' // takes the request and never answers
  | 'moved' // 301 or 308 to another page of the same name
  | 'elsewhere' // 302 or 307 to a page of another name
  | 'head-404' // 200 for GET, and for HEAD the status it is named after
  | 'head-405'
  | 'head-500'
  | 'refused' // 403
  | 'failing' // 500
  | 'untrusted' // its certificate is signed by itself

export interface PlannedName {
  name: string
  protocol: 'http' | 'https' | 'h2'
  trusted: boolean
  /** Answers 429 for a while. */
  limits: boolean
}

/** A page on the way of a URL. */
export interface PlannedHop {
  url: string
  latencyMs: number
  /** Of a redirect. */
  status?: number
}

export interface PlannedUrl {
  url: string
  kind: Kind
  /** The class that a report must give it. */
  class: 'ok' | 'redirected' | 'broken' | 'blocked' | 'transient' | 'tls'
  hops: PlannedHop[]
}

export interface Plan {
  seed: number
  names: PlannedName[]
  urls: PlannedUrl[]
}

export const SIZE: { urls: number; names: number }
export const PERCENT: Readonly<Record<string, number>>
export const LIMIT: { every: number; requests: number; retryAfterS: number }
export function makePlan(seed: number, size?: { urls: number; names: number }): Plan
