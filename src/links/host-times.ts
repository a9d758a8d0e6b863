import type { HostTime } from './request.js'

/** A host that answers within this time is not slow: milliseconds. Most answers take less than half of it. */
const SLOW_MS = 1000
/** More are of no use to anybody. */
const SHOWN = 3

/** How long the hosts of a run take to answer; an attempt that fails or times out counts with the time that it took. */
export class HostTimes {
  readonly #hosts = new Map<string, { answers: number; ms: number }>()

  add(host: string, ms: number): void {
    const { answers, ms: before } = this.#hosts.get(host) ?? { answers: 0, ms: 0 }
    this.#hosts.set(host, { answers: answers + 1, ms: before + ms })
  }

  /** The slow hosts by their average time, slowest first. */
  slowest(): HostTime[] {
    return [...this.#hosts]
      .map(([host, { answers, ms }]) => ({ host, ms: Math.round(ms / answers) }))
      .filter(({ ms }) => ms >= SLOW_MS)
      .sort((a, b) => b.ms - a.ms)
      .slice(0, SHOWN)
  }
}
