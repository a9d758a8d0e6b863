import { secondTryMs } from './again.js'
import type { Asker } from './ask.js'
import { pageQuestion } from './page.js'
import type { LinkPolicy } from './request.js'
import { hostOf } from './url.js'
import type { Verdict } from './verdict.js'

/** Addresses that are asked for in one run, so that the offer costs sites next to nothing. */
const MOST_ASKED = 50

/**
 * Finds the https addresses of links that work over http: those that redirects have shown, and, unless the policy says not
 * to, those that answer.
 *
 * @returns by the URL: its https address, which answered with success
 */
export async function httpsAddresses(
  verdicts: Iterable<Verdict>,
  asker: Asker,
  policy: LinkPolicy
): Promise<Map<string, Pick<Verdict, 'httpsUrl'>>> {
  const found = new Map<string, Pick<Verdict, 'httpsUrl'>>()
  const open: { url: string; httpsUrl: string }[] = []
  for (const { url, finalUrl = url, class: linkClass, suspicion } of verdicts) {
    const httpsUrl = secured(url)
    if (httpsUrl === undefined || suspicion || (linkClass !== 'ok' && linkClass !== 'redirected')) continue
    if (finalUrl === httpsUrl) found.set(url, { httpsUrl })
    else if (finalUrl.startsWith('http:')) open.push({ url, httpsUrl })
  }
  if (!policy.https) return found
  const asked = hostsInRotation(open).slice(0, MOST_ASKED)
  await Promise.all(
    asked.map(async ({ url, httpsUrl }) => {
      const timeoutMs = secondTryMs(policy.timeoutMs)
      const { answer, hops } = await asker.ask({ ...pageQuestion(httpsUrl, policy), method: 'HEAD', timeoutMs })
      const isThere = answer !== undefined && answer.status >= 200 && answer.status < 300
      if (isThere && hops.every((hop) => hop.url.startsWith('https:'))) found.set(url, { httpsUrl })
    })
  )
  return found
}

/** The same address with https; undefined where the scheme alone can't be changed, for a port of its own. */
function secured(url: string): string | undefined {
  return url.startsWith('http:') && new URL(url).port === '' ? `https:${url.slice('http:'.length)}` : undefined
}

function hostsInRotation<T extends { url: string }>(all: readonly T[]): T[] {
  const byHost = [...Map.groupBy(all, ({ url }) => hostOf(url)).values()]
  const longest = Math.max(0, ...byHost.map((ofHost) => ofHost.length))
  return Array.from({ length: longest }, (_, turn) => byHost.flatMap((ofHost) => ofHost.slice(turn, turn + 1))).flat()
}
