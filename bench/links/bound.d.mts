import type { Plan } from './plan.d.mts'

export interface Limits {
  /** Requests under way at once. */
  concurrency: number
  /** The same, to one name. */
  perHost: number
  /** Milliseconds between the starts of two requests to one name. */
  intervalMs: number
  /** Milliseconds that a URL is given. */
  timeoutMs: number
}

/** Milliseconds. */
export interface Bound {
  total: number
  name: number
  interval: number
  chain: number
  /** The longest of them. */
  ms: number
}

export function lowerBound(plan: Plan, limits: Limits): Bound
