import { LinkFailure } from './failure.js'
import type { TellingHeaders } from './headers.js'

/** As many as browsers follow. */
const MOST_REDIRECTS = 20
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])

/** The way of one question through redirects. */
export class Route {
  readonly #visited: Set<string>
  #setsCookies = false

  constructor(start: URL) {
    this.#visited = new Set([start.href])
  }

  /**
   * Where an answer leads on to; undefined when it is the end.
   *
   * @throws LinkFailure when it leads in a circle, or to what is no web address
   */
  next(from: URL, status: number, headers: TellingHeaders): URL | undefined {
    this.#setsCookies ||= headers.setsCookies
    if (!REDIRECTS.has(status) || headers.location === undefined) return undefined
    const target = redirectTarget(headers.location, from)
    if (this.#visited.has(target.href)) {
      throw this.#setsCookies
        ? new LinkFailure('loop', 'redirects in a circle to whoever accepts no cookies', 'cookie')
        : new LinkFailure('loop', 'redirect loop')
    }
    if (this.#visited.size > MOST_REDIRECTS) {
      throw new LinkFailure('loop', `more than ${MOST_REDIRECTS} redirects`, this.#setsCookies ? 'cookie' : undefined)
    }
    this.#visited.add(target.href)
    return target
  }
}

function redirectTarget(location: string, from: URL): URL {
  // Header bytes come as Latin-1, but browsers read addresses as UTF-8.
  const text = Buffer.from(location, 'latin1').toString('utf8')
  let target: URL
  try {
    target = new URL(text, from)
  } catch {
    throw new LinkFailure('redirect', 'redirects to something that is not an address')
  }
  if (target.protocol !== 'http:' && target.protocol !== 'https:') {
    throw new LinkFailure('redirect', `redirects to a "${target.protocol.slice(0, 40)}" address`, target.protocol)
  }
  target.hash = ''
  target.username = ''
  target.password = ''
  return target
}
