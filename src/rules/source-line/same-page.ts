const TRACKING = /^(?:utm_|gclid$|fbclid$|msclkid$|mc_|ref$|ref_|igsh|_hs|srsltid$|cmp$|campaign$|source$|rss$|at_)/i

/** Programs encode addresses twice at times. */
const ENTITY = /&(?:amp;)*(?:amp|#0*38|#x0*26);/gi

/**
 * Whether two addresses lead to the same page: scheme, `www.`, tracking, fragment and a last slash don't count. Neither
 * does the whole query where only one of them has one: newsletters and feeds add what nobody has a list of.
 */
export function isSamePage(one: string, other: string): boolean {
  const [first, second] = [partsOf(one), partsOf(other)]
  if (first.page !== second.page) return false
  return first.query === second.query || first.query === '' || second.query === ''
}

function partsOf(address: string): { page: string; query: string } {
  const text = address.trim().replace(ENTITY, '&')
  if (!URL.canParse(text)) return { page: text, query: '' }
  const { hostname, pathname, searchParams, port } = new URL(text)
  const kept = [...searchParams].filter(([name]) => !TRACKING.test(name)).map(([name, value]) => `${name}=${value}`)
  const path = decoded(pathname).replace(/(?:\/index\.html?)?\/*$/i, '')
  return { page: `${hostname.replace(/^(?:www|m|amp)\./, '')}:${port}${path}`, query: kept.sort().join('&') }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
