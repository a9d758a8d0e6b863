import { LIMIT } from './plan.mjs'

/**
 * The shortest time in which any schedule could check the plan under these limits, even one that knew all answers
 * beforehand. No check can be faster than the longest of:
 *
 * - all the time that servers take, by the number of requests that may be under way at once;
 * - for each name, all the time that it takes, by the number that may be under way to it at once; where it answers 429
 *   after a few requests, the time that it then wants to be left alone, and what is left after the longest of these;
 * - for each name, the intervals between the starts of its requests;
 * - for each URL, the time of its requests, one after the other.
 *
 * A URL's requests are those that its verdict needs: HEAD, GET where HEAD was not answered with success, GET once more
 * where that is to be reported as broken or failing, and one for each redirect. Who never answers takes the time that a
 * URL is given. What the network, TLS and programs take is left out, so that the true bound is higher.
 *
 * @param {import('./plan.d.mts').Plan} plan
 * @param {import('./bound.d.mts').Limits} limits
 * @returns {import('./bound.d.mts').Bound}
 */
export function lowerBound(plan, limits) {
  const chains = plan.urls.map((url) => stepsOf(url, limits))
  const steps = chains.flat()
  const ofNames = Map.groupBy(steps, ({ name }) => name)
  const bounds = {
    total: sum(steps) / limits.concurrency,
    name: Math.max(...plan.names.map((name) => nameBound(name, ofNames.get(name.name) ?? [], limits))),
    interval: Math.max(...[...ofNames.values()].map((some) => (some.length - 1) * limits.intervalMs)),
    chain: Math.max(...chains.map(sum))
  }
  return { ...bounds, ms: Math.max(...Object.values(bounds)) }
}

function nameBound({ limits: isLimiting }, steps, { perHost }) {
  const whole = sum(steps) / perHost
  if (!isLimiting || steps.length <= LIMIT.requests) return whole
  const later = steps.toSorted((a, b) => a.ms - b.ms).slice(0, -LIMIT.requests)
  return Math.max(whole, LIMIT.retryAfterS * 1000 + sum(later) / perHost)
}

const sum = (steps) => steps.reduce((total, { ms }) => total + ms, 0)

/** The requests that a URL's verdict needs. */
function stepsOf({ kind, hops }, { timeoutMs }) {
  const asked = hops.map(({ url, latencyMs }) => ({ name: new URL(url).hostname, ms: latencyMs }))
  const [first] = asked
  switch (kind) {
    case 'untrusted':
      return []
    case 'hanging':
      return [{ ...first, ms: timeoutMs }]
    case 'page':
    case 'moved':
    case 'elsewhere':
      return asked
    case 'missing':
    case 'failing':
      return [first, first, first]
    default:
      return [first, first]
  }
}
