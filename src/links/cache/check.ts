import { type LinkPolicy, type LinkProgress, type LinkRequest, type LinkResults, NOTHING_ASKED } from '../request.js'
import type { LinkClass, Verdict } from '../verdict.js'
import type { CacheEntry } from './entry.js'
import { fingerprints } from './fingerprint.js'
import { CacheFormatError, parseCache, renderCache } from './format.js'
import { LinkMemory } from './memory.js'
import type { CacheStore } from './store.js'

/** A cache, and what it needs from outside. */
export interface LinkCache {
  store: CacheStore
  /** The present moment by the clock: answers age, whatever moment the rules about dates are run for. */
  now: Date
  /** Told why the cache could not be read or saved; nothing else comes of it. */
  notify: (problem: string) => void
}

/** Asks URLs over the network, as checkLinks() does. */
export type AskLinks = (
  requests: readonly LinkRequest[],
  policy: LinkPolicy,
  onProgress: ((progress: LinkProgress) => void) | undefined
) => Promise<LinkResults>

/**
 * Answers from the cache what is known, asks the rest, and saves what came out. A cache that can't be used changes
 * nothing: then everything is asked.
 *
 * @param ask is not called when everything is known
 */
export async function checkCached(
  requests: readonly LinkRequest[],
  policy: LinkPolicy,
  cache: LinkCache,
  ask: AskLinks,
  onProgress?: (progress: LinkProgress) => void
): Promise<LinkResults> {
  const start = performance.now()
  const loaded = await load(cache)
  const memory = new LinkMemory(loaded.entries, fingerprints(policy), cache.now)
  const known = new Map<string, Verdict>()
  const unknown: LinkRequest[] = []
  for (const request of requests) {
    const verdict = memory.recall(request)
    if (verdict) known.set(request.url, verdict)
    else unknown.push(request)
  }
  if (unknown.length === 0) return { ...NOTHING_ASKED, verdicts: known, cached: known.size, ms: elapsed(start) }

  const results = await ask(unknown, policy, onProgress && progressAfter(known, onProgress))
  const verdicts = new Map<string, Verdict>()
  const byUrl = new Map(unknown.map((request) => [request.url, request]))
  for (const { url } of requests) {
    const request = byUrl.get(url)
    const verdict = known.get(url) ?? results.verdicts.get(url)
    if (verdict) verdicts.set(url, request ? memory.learn(request, verdict) : verdict)
  }
  if (memory.hasLearned && loaded.isOurs) await save(memory, loaded.text, cache)
  return { ...results, verdicts, cached: known.size, ms: elapsed(start) }
}

function elapsed(start: number): number {
  return Math.round(performance.now() - start)
}

/** Counts the known links as done. */
function progressAfter(known: ReadonlyMap<string, Verdict>, tell: (progress: LinkProgress) => void) {
  const before: Partial<Record<LinkClass, number>> = {}
  for (const verdict of known.values()) before[verdict.class] = (before[verdict.class] ?? 0) + 1
  return ({ done, total, classes }: LinkProgress) => {
    const sum = { ...before }
    for (const [name, count] of Object.entries(classes) as [LinkClass, number][]) sum[name] = (sum[name] ?? 0) + count
    tell({ done: done + known.size, total: total + known.size, classes: sum })
  }
}

interface Loaded {
  entries: CacheEntry[]
  text?: string | undefined
  /** What is there may be replaced. */
  isOurs: boolean
}

async function load({ store, notify }: LinkCache): Promise<Loaded> {
  try {
    const text = await store.read()
    return { entries: text === undefined ? [] : parseCache(text), text, isOurs: true }
  } catch (error) {
    if (!(error instanceof CacheFormatError)) {
      notify(`The link cache can't be read: ${reasonOf(error)}.`)
      return { entries: [], isOurs: false }
    }
    const { message, isOurs } = error
    notify(`The link cache is ignored${isOurs ? '' : ' and left as it is'}, because it ${message}.`)
    return { entries: [], isOurs }
  }
}

async function save(memory: LinkMemory, before: string | undefined, { store, notify }: LinkCache): Promise<void> {
  try {
    await store.write(renderCache(memory.entries(await savedMeanwhile(store, before))))
  } catch (error) {
    notify(`The link cache can't be saved: ${reasonOf(error)}.`)
  }
}

/** Another run may have saved its own findings since this one began; what can't be read then was already told. */
async function savedMeanwhile(store: CacheStore, before: string | undefined): Promise<CacheEntry[]> {
  try {
    const text = await store.read()
    return text === undefined || text === before ? [] : parseCache(text)
  } catch {
    return []
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
