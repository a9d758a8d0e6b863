import type { IncomingHttpHeaders } from 'node:http'
import { brotliDecompressSync, constants, gunzipSync, inflateSync } from 'node:zlib'
import { bareHost } from './url.js'

/** More of a page than this is not unpacked to look for signs. */
const LONGEST_PAGE = 64 * 1024

/** Headers that only a wall against robots sends with an answer of its own. */
const HEADERS: readonly [header: string, wall: string][] = [
  ['cf-mitigated', 'Cloudflare'],
  ['x-datadome', 'DataDome'],
  ['x-dd-b', 'DataDome'],
  ['x-amzn-waf-action', 'AWS WAF'],
  ['x-iinfo', 'Imperva'],
  ['x-px-block', 'HUMAN']
]

/** What stands in the pages that walls show instead of the one that was asked for. */
const SIGNS: readonly [sign: RegExp, wall: string][] = [
  [/\/cdn-cgi\/challenge-platform\/|cf-chl-|_cf_chl_opt/, 'Cloudflare'],
  [/captcha-delivery\.com/, 'DataDome'],
  [/_Incapsula_Resource|Incapsula incident ID/, 'Imperva'],
  [/px-captcha|captcha\.px-cdn\.net|window\._pxAppId/, 'HUMAN'],
  [/errors\.edgesuite\.net|Reference&#32;&#35;\d+\.[0-9a-f]+\./i, 'Akamai'],
  [/awswaf\.com\/|AwsWafIntegration/, 'AWS WAF'],
  [/kasada|ips\.js\?KP_UIDz/i, 'Kasada'],
  [/www\.(?:google\.com|recaptcha\.net)\/recaptcha|hcaptcha\.com\/1\/api\.js/, 'a captcha']
]

/** Hosts that ask for consent to cookies before they show anything, and the starts of their paths. */
const CONSENT =
  /^(?:consent\.[\w.-]+\/|(?:[\w-]+\.)*guce\.[\w.-]+\/|(?:[\w-]+\.)*myprivacy\.[\w.-]+\/|[\w.-]+\/(?:cookie-?wall|consent|privacy-?gate)(?:[/?]|$))/i

/**
 * Which wall against robots an answer comes from; undefined when it shows no signs of one. Success shows them in headers
 * alone, and a page that is gone is gone.
 *
 * @param body the beginning of the page, as it was sent
 */
export function wallOf(status: number, headers: IncomingHttpHeaders, body: Buffer): string | undefined {
  const [, byHeader] = HEADERS.find(([header]) => headers[header] !== undefined) ?? []
  if (status < 400) return headers['x-amzn-waf-action'] === undefined ? undefined : byHeader
  if (status === 404 || status === 410) return undefined
  if (byHeader !== undefined) return byHeader
  if (String(headers.server ?? '').startsWith('AkamaiGHost')) return 'Akamai'
  const page = body.length === 0 ? '' : unpacked(body, headers['content-encoding'])
  return SIGNS.find(([sign]) => sign.test(page))?.[1]
}

/** Whether a redirect led to a page that asks for consent to cookies, where the URL itself does not. */
export function asksForConsent(url: string, finalUrl: string): boolean {
  return isConsent(finalUrl) && !isConsent(url)
}

function isConsent(url: string): boolean {
  const { hostname, pathname, search } = new URL(url)
  return CONSENT.test(bareHost(hostname) + pathname + search)
}

/** The page as text, as far as it can be had: it may be cut anywhere. */
function unpacked(body: Buffer, encoding: string | undefined): string {
  const cut = { maxOutputLength: LONGEST_PAGE, finishFlush: constants.Z_SYNC_FLUSH }
  try {
    switch (encoding?.trim().toLowerCase()) {
      case 'gzip':
      case 'x-gzip':
        return gunzipSync(body, cut).toString('latin1')
      case 'deflate':
        return inflateSync(body, cut).toString('latin1')
      case 'br':
        return brotliDecompressSync(body, {
          maxOutputLength: LONGEST_PAGE,
          finishFlush: constants.BROTLI_OPERATION_FLUSH
        }).toString('latin1')
      default:
        return body.toString('latin1')
    }
  } catch {
    return ''
  }
}
