interface Job {
  start(): void
  reject(reason: unknown): void
}

/**
 * What goes first: questions that nobody has asked yet, so that who takes long is known early; then further questions to
 * who took long, which everybody waits for in the end; then all others.
 */
const URGENCIES = ['new', 'slow', 'further'] as const
export type Urgency = (typeof URGENCIES)[number]

/** How much a host is asked for. */
export interface HostLimits {
  perHost: number
  intervalMs: number
}

interface Host {
  limits: HostLimits
  waiting: Record<Urgency, Job[]>
  active: number
  /** While it runs nobody's turn comes. */
  timer: NodeJS.Timeout | undefined
  /** When it ends. */
  until: number
}

/**
 * Decides whose turn it is: so many requests at once in all, so many to one host, so that a slow or pausing host holds
 * up nobody else. Of what is equally urgent, the host with the most to do goes first, because it is the one that everybody
 * waits for in the end. Waiting for a turn is not part of a request's time.
 */
export class Turns {
  readonly #total: number
  readonly #limitsOf: (host: string) => HostLimits
  readonly #hosts = new Map<string, Host>()
  /** Hosts that could start a job; those with equally much to do take turns in this order. */
  readonly #ready = new Set<string>()
  readonly #running = new Set<AbortController>()
  #closed: { reason: unknown } | undefined

  /**
   * @param total requests at once in all
   * @param limitsOf requests at once to a host, and the milliseconds between the starts of two
   */
  constructor(total: number, limitsOf: (host: string) => HostLimits) {
    this.#total = total
    this.#limitsOf = limitsOf
  }

  /** How many wait for a turn. */
  get waiting(): number {
    return [...this.#hosts.values()]
      .flatMap(({ waiting }) => Object.values(waiting))
      .reduce((sum, jobs) => sum + jobs.length, 0)
  }

  /** How many hosts were asked. */
  get hosts(): number {
    return this.#hosts.size
  }

  /**
   * Runs a task when it is its turn.
   *
   * @param task is told by the signal when everything ends
   * @throws the reason that was given to close()
   */
  run<T>(name: string, task: (signal: AbortSignal) => Promise<T>, urgency: Urgency = 'new'): Promise<T> {
    if (this.#closed) return Promise.reject(this.#closed.reason)
    const host = this.#host(name)
    return new Promise((resolve, reject) => {
      const start = () => {
        const controller = new AbortController()
        this.#running.add(controller)
        host.active += 1
        task(controller.signal)
          .then(resolve, reject)
          .finally(() => {
            this.#running.delete(controller)
            host.active -= 1
            this.#offer(name, host)
            this.#next()
          })
      }
      host.waiting[urgency].push({ start, reject })
      this.#offer(name, host)
      this.#next()
    })
  }

  /** Lets nothing start to a host for a while, in milliseconds; a longer pause that is under way stays. */
  pause(name: string, ms: number): void {
    if (this.#closed || ms <= 0) return
    const host = this.#host(name)
    const until = performance.now() + ms
    if (host.timer && host.until >= until) return
    clearTimeout(host.timer)
    host.until = until
    this.#ready.delete(name)
    host.timer = setTimeout(() => {
      host.timer = undefined
      this.#offer(name, host)
      this.#next()
    }, ms)
  }

  /** Ends everything: what waits is rejected with the reason, what runs is told it. */
  close(reason: unknown): void {
    if (this.#closed) return
    this.#closed = { reason }
    this.#ready.clear()
    for (const host of this.#hosts.values()) {
      clearTimeout(host.timer)
      for (const jobs of Object.values(host.waiting)) for (const job of jobs.splice(0)) job.reject(reason)
    }
    for (const controller of this.#running) controller.abort(reason)
  }

  #host(name: string): Host {
    const known = this.#hosts.get(name)
    if (known) return known
    const host: Host = {
      limits: this.#limitsOf(name),
      waiting: { new: [], slow: [], further: [] },
      active: 0,
      timer: undefined,
      until: 0
    }
    this.#hosts.set(name, host)
    return host
  }

  #offer(name: string, host: Host): void {
    if (isWaitedFor(host) && host.active < host.limits.perHost && !host.timer) this.#ready.add(name)
  }

  #next(): void {
    while (this.#running.size < this.#total) {
      const turn = this.#turn()
      if (!turn) return
      const { name, urgency } = turn
      this.#ready.delete(name)
      const host = this.#host(name)
      host.waiting[urgency].shift()?.start()
      this.pause(name, host.limits.intervalMs)
      this.#offer(name, host)
    }
  }

  #turn(): { name: string; urgency: Urgency } | undefined {
    for (const urgency of URGENCIES) {
      let busiest: string | undefined
      let most = 0
      for (const name of this.#ready) {
        const { length } = this.#host(name).waiting[urgency]
        if (length > most) [busiest, most] = [name, length]
      }
      if (busiest !== undefined) return { name: busiest, urgency }
    }
    return undefined
  }
}

function isWaitedFor({ waiting }: Host): boolean {
  return URGENCIES.some((urgency) => waiting[urgency].length > 0)
}
