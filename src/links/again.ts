import type { Asker, Evidence } from './ask.js'
import type { FailureKind, LinkFailure } from './failure.js'
import { hostOf } from './url.js'
import type { LinkClass } from './verdict.js'

/** What another attempt changes nothing about: it is in the URL or the redirect itself. */
const CERTAIN: ReadonlySet<FailureKind> = new Set(['private', 'port', 'redirect', 'proxy', 'ended'])

/** The share of a URL's time that is kept for a second try: one timeout is for all that is done about a URL. */
const SECOND_SHARE = 0.25

export const secondTryMs = (timeoutMs: number) => Math.ceil(timeoutMs * SECOND_SHARE)
export const firstTryMs = (timeoutMs: number) => timeoutMs - secondTryMs(timeoutMs)

/**
 * Whether a failure may look different at the end of the run: the server was busy or restarting, DNS had a bad moment,
 * too many asked at once. Not where a server asked to be left alone, or turns robots away as such.
 */
export function isWorthAnotherTry(found: LinkClass, { answer, failure, retryAfterMs }: Evidence): boolean {
  if (retryAfterMs !== undefined) return false
  if (failure) return failure.kind === 'tls' ? isHandshake(failure) : !CERTAIN.has(failure.kind)
  if (found === 'blocked') return answer?.status === 429
  return found === 'broken' || found === 'transient'
}

/**
 * Which of two tries counts. An answer outweighs none, and the later one the earlier; that a server limits robots in the
 * end takes nothing away from what it answered before.
 */
export function better(first: Evidence, second: Evidence): Evidence {
  if (second.answer) return second.answer.status === 429 && first.answer ? first : second
  const isSilence = second.failure?.kind === 'ended' || second.failure?.kind === 'local'
  return first.answer || isSilence ? first : second
}

/**
 * Tries URLs once more, all at once but those that had kept silent: of these, each host's first goes ahead, and where it
 * is met with silence again, the others are not waited for.
 *
 * @param wasSilent whether a URL's first try timed out
 * @param attempt asks a URL once more and says what came of it
 */
export async function tryAgain(
  urls: readonly string[],
  asker: Pick<Asker, 'forgetFailures'>,
  wasSilent: (url: string) => boolean,
  attempt: (url: string) => Promise<Evidence | undefined>
): Promise<void> {
  asker.forgetFailures()
  const { silent = [], others = [] } = Object.groupBy(urls, (url) => (wasSilent(url) ? 'silent' : 'others'))
  const silentByHost = [...Map.groupBy(silent, hostOf).values()]
  await Promise.all([
    ...silentByHost.map(async ([first, ...rest]) => {
      const evidence = first === undefined ? undefined : await attempt(first)
      if (evidence?.failure?.kind !== 'timeout') await Promise.all(rest.map(attempt))
    }),
    ...others.map(attempt)
  ])
}

/** The handshake broke, which can pass; what is wrong with a certificate stays so. */
function isHandshake({ code = '' }: LinkFailure): boolean {
  return code === 'EPROTO' || /^ERR_SSL_/.test(code)
}
