import { randomFrom } from '../random.mjs'

/**
 * The plan of a small internet: which names there are, which URLs, what each one answers and how long it takes. Made
 * from a seed alone, so that every run and every machine gets the same one.
 */

/** URLs, names, and how many of a hundred URLs are what. The rest are pages that are simply there. */
export const SIZE = { urls: 2000, names: 200 }
export const PERCENT = {
  missing: 3,
  hanging: 2,
  moved: 3,
  elsewhere: 3,
  'head-404': 1,
  'head-405': 1,
  'head-500': 1,
  refused: 1,
  failing: 0.5
}
/**
 * Every so many names one limits how often it is asked: after so many requests it answers all with 429 until so many
 * seconds are over, and limits no more then.
 */
export const LIMIT = { every: 20, requests: 3, retryAfterS: 1 }

/** Milliseconds until an answer: half of them under the first, one in twelve over a second, none over the last. */
const LATENCY = { median: 250, spread: 1, most: 1400 }

/** What a URL of each kind is, in the words of a report's link classes. */
export const CLASSES = {
  page: 'ok',
  'head-404': 'ok',
  'head-405': 'ok',
  'head-500': 'ok',
  moved: 'redirected',
  elsewhere: 'redirected',
  missing: 'broken',
  refused: 'blocked',
  hanging: 'transient',
  failing: 'transient',
  untrusted: 'tls'
}

/**
 * @param {number} seed
 * @param {{ urls: number, names: number }} size
 * @returns {import('./plan.d.mts').Plan}
 */
export function makePlan(seed, size = SIZE) {
  const random = randomFrom(seed)
  const names = Array.from({ length: size.names }, (_, index) => ({
    name: `www.site-${String(index + 1).padStart(3, '0')}.test`,
    protocol: ['http', 'h2', 'http', 'https'][index % 4],
    trusted: index !== size.names - 1,
    limits: index % LIMIT.every === LIMIT.every / 2,
    // As in blogs: few names get many of the links, and many get one or two.
    weight: 1 / (index + 5)
  }))
  names.at(-1).protocol = 'https'
  const kinds = kindsOf(size.urls)
  const urls = []
  const pick = byWeight(names, random)
  for (let index = 0; index < size.urls; index += 1) {
    // Every name has one, the rest go where most go.
    const host = names[index] ?? pick()
    const kind = host.trusted ? kinds[index] : 'untrusted'
    const url = `${originOf(host)}/posts/${index + 1}`
    const hops = [{ url, latencyMs: latency(random) }]
    if (kind === 'moved' || kind === 'elsewhere') {
      const target = kind === 'moved' ? host : names[Math.floor(random() * (names.length - 1))]
      hops[0].status = kind === 'moved' ? [301, 308][index % 2] : [302, 307][index % 2]
      hops.push({ url: `${originOf(target)}/new/${index + 1}`, latencyMs: latency(random) })
    }
    urls.push({ url, kind, class: CLASSES[kind], hops })
  }
  shuffle(urls, random)
  return { seed, names: names.map(({ weight: _, ...name }) => name), urls }

  /** In an order that has nothing to do with the names. */
  function kindsOf(count) {
    const all = Object.entries(PERCENT).flatMap(([kind, percent]) =>
      new Array(Math.round((count * percent) / 100)).fill(kind)
    )
    return shuffle([...all, ...new Array(count - all.length).fill('page')], random)
  }
}

function originOf({ name, protocol }) {
  return `${protocol === 'http' ? 'http' : 'https'}://${name}`
}

/** Log-normal: what response times look like. */
function latency(random) {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  return Math.round(Math.min(LATENCY.most, LATENCY.median * Math.exp(LATENCY.spread * normal)))
}

function byWeight(items, random) {
  const total = items.reduce((sum, { weight }) => sum + weight, 0)
  return () => {
    let left = random() * total
    for (const item of items) {
      left -= item.weight
      if (left < 0) return item
    }
    return items[0]
  }
}

function shuffle(items, random) {
  for (let index = items.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1))
    ;[items[index], items[other]] = [items[other], items[index]]
  }
  return items
}
