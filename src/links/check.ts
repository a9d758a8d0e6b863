import { isPrivateAddress } from './address.js'
import { archivedCopies } from './archive.js'
import { Asker } from './ask.js'
import { LinkFailure } from './failure.js'
import { missingFragments } from './fragments.js'
import { type Resolve, systemResolve } from './guard.js'
import { hostSettings, withoutHeaders } from './hosts.js'
import { Phase } from './phase.js'
import { proxyFrom } from './proxy.js'
import type { LinkPolicy, LinkProgress, LinkRequest, LinkResults } from './request.js'
import { publicSuffixes, suspicionOf } from './suspicion.js'
import { Transport } from './transport.js'
import { Turns } from './turns.js'
import { hostOf } from './url.js'
import type { Verdict } from './verdict.js'

/** A name that IANA keeps in DNS for good: when it can't be found either, there is no network. */
const ALWAYS_THERE = 'example.com'
/** How long a look-up of that name may take. */
const LOOK_UP_MS = 5000

/** What the link phase is handed from outside. */
export interface CheckLinksOptions {
  onProgress?: (progress: LinkProgress) => void
  /** Ends the phase early; what is left then is unchecked. */
  signal?: AbortSignal
  /** How host names are looked up. Default: as the system does. */
  resolve?: Resolve
  /** Where proxies are read from. Default: the process's own. */
  environment?: NodeJS.ProcessEnv
}

/**
 * Asks every URL and says what is known about it. Pages are driven by linkinator, images are read by their first
 * bytes; all requests go through one guard, one set of turns and one deadline. The outcome has exactly one verdict for
 * each URL, whatever happens.
 *
 * @param requests normalised URLs, each once
 */
export async function checkLinks(
  requests: readonly LinkRequest[],
  policy: LinkPolicy,
  options: CheckLinksOptions = {}
): Promise<LinkResults> {
  const start = performance.now()
  const resolve = options.resolve ?? systemResolve
  let transport: Transport
  try {
    transport = new Transport(policy, proxyFrom(options.environment ?? process.env), resolve)
  } catch (error) {
    return nothingChecked(requests, error)
  }
  const settingsOf = hostSettings(policy.hosts)
  const turns = new Turns(policy.concurrency, (host) => ({ ...policy, ...settingsOf(host) }))
  const asker = new Asker(transport, turns, policy, settingsOf)
  const asked = requests.filter(({ url }) => !settingsOf(hostOf(url)).skip)
  const phase = new Phase(asked, policy, asker, options.onProgress)

  const stop = () => turns.close(new LinkFailure('ended', 'the check was stopped'))
  const deadline = setTimeout(() => {
    turns.close(new LinkFailure('ended', `not reached within the ${policy.budgetMs / 1000} s for all links`))
  }, policy.budgetMs)
  options.signal?.addEventListener('abort', stop, { once: true })
  if (options.signal?.aborted) stop()
  const isConnected = async () =>
    asker.answered || transport.guard.resolved > 0 || !phase.hasUnknownHosts || (await isOnline(resolve))
  const additions = new Map<string, Partial<Verdict>>()
  const add = (found: ReadonlyMap<string, Partial<Verdict>>) => {
    for (const [url, more] of found) additions.set(url, { ...additions.get(url), ...more })
  }
  let problem: string | undefined
  let online = true
  try {
    await phase.run()
    online = await isConnected()
    if (online && policy.retries > 0) await phase.runAgain()
    add(await phase.httpsAddresses())
    if (policy.fragments) add(await missingFragments(asked, phase.verdicts(online), asker, policy))
    if (policy.archive) add(await archivedCopies(phase.verdicts(online).values(), asker, policy))
  } catch (error) {
    problem = error instanceof Error ? error.message : String(error)
  } finally {
    clearTimeout(deadline)
    options.signal?.removeEventListener('abort', stop)
    turns.close(new LinkFailure('ended', 'the check was over'))
    await transport.destroy()
  }

  const verdicts = phase.verdicts(online)
  await suspect(verdicts)
  for (const [url, verdict] of verdicts) verdicts.set(url, { ...verdict, ...additions.get(url) })
  const hosts = new Set(asked.map(({ url }) => hostOf(url)))
  return {
    verdicts: new Map(requests.map(({ url }) => [url, verdicts.get(url) ?? skipped(url)])),
    incomplete: [...phase.incomplete(verdicts, problem), ...withoutHeaders(policy.lacking, hosts)],
    requests: transport.requests,
    hosts: hosts.size,
    cached: 0,
    slowest: asker.times.slowest(),
    ms: Math.round(performance.now() - start)
  }
}

function skipped(url: string): Verdict {
  return { url, class: 'skipped', reason: 'its host is skipped by `links.hosts` in the configuration' }
}

/** Adds what the redirects of links that work give reason to suspect. */
async function suspect(verdicts: Map<string, Verdict>): Promise<void> {
  const redirected = [...verdicts.values()].filter((verdict) => verdict.class === 'redirected')
  if (redirected.length === 0) return
  const registered = await publicSuffixes()
  for (const verdict of redirected) {
    const suspicion = suspicionOf(verdict, registered)
    if (suspicion) verdicts.set(verdict.url, { ...verdict, suspicion })
  }
}

/** The outcome where the machine's own settings are in the way: that makes no link broken. */
function nothingChecked(requests: readonly LinkRequest[], error: unknown): LinkResults {
  const reason = 'the proxy or certificate settings of this machine are not valid'
  const detail = error instanceof Error ? error.message : String(error)
  return {
    verdicts: new Map(requests.map(({ url }) => [url, { url, class: 'unchecked', reason }])),
    incomplete: [`No link was checked (${requests.length}): ${reason} (${detail}).`],
    requests: 0,
    hosts: 0,
    cached: 0,
    slowest: [],
    ms: 0
  }
}

/** Tells a name that does not exist from a machine without network, where no other name was asked for. */
async function isOnline(resolve: Resolve): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<false>((settle) => {
    timer = setTimeout(() => settle(false), LOOK_UP_MS)
  })
  const found = resolve(ALWAYS_THERE).then(
    (addresses) => addresses.some(({ address }) => !isPrivateAddress(address)),
    () => false
  )
  try {
    return await Promise.race([found, late])
  } finally {
    clearTimeout(timer)
  }
}
