import { FOR_SALE, FORWARDERS, PARKING } from './known-hosts.js'
import { hostOf } from './url.js'
import type { Suspicion, Verdict } from './verdict.js'

/** What the public suffix list knows about a host: `example.co.uk` and `example`; undefined for addresses and suffixes. */
export type RegisteredName = (host: string) => { name: string; label: string } | undefined

/** Loads the public suffix list, which only redirects need. */
export async function publicSuffixes(): Promise<RegisteredName> {
  const { parse } = await import('tldts')
  return (host) => {
    const { domain, domainWithoutSuffix } = parse(host, { extractHostname: false })
    return domain && domainWithoutSuffix ? { name: domain, label: domainWithoutSuffix } : undefined
  }
}

/** Start pages, in any language: `/`, `/index.html`, `/nl/`, `/en-us`, `/home/`. */
const HOME = /^\/(?:[a-z]{2,3}(?:[-_][a-z]{2,4})?\/?)?(?:(?:index|default|home)(?:\.\w{2,5})?\/?)?$/i
/** Parameters of a start page that say nothing about which page it is. */
const IDLE_PARAMETER = /^(?:utm_\w+|ref|referrer|source|from|redirect\w*|lang|hl|_\w+)$/i
const LOGIN_HOST = /^(?:accounts?|auth|idp?|log-?in|sign-?in|sso)\./i
const LOGIN_SEGMENT =
  /^(?:log-?in|sign-?in|wp-login|sso|authenticate|auth|account_login|aanmelden|inloggen)(?:\.\w{2,5})?$/i
/** What parking services put before a name that they hold: `ww1.example.com`, `ww38.example.com`. */
const PARKED_SUBDOMAIN = /^ww\d{1,2}\./

/**
 * Says whether an answer with success is probably not the page that was linked to, by the way it was led to alone. In
 * doubt there is none: sites move, change their names and keep several, and some addresses are made to lead on.
 *
 * @param verdict of class `redirected`; others have no suspicion
 */
export function suspicionOf(verdict: Verdict, registered: RegisteredName): Suspicion | undefined {
  const { url, finalUrl, chain = [], permanent = false } = verdict
  if (verdict.class !== 'redirected' || finalUrl === undefined) return undefined
  const from = place(url, registered)
  const to = place(finalUrl, registered)
  const hops = chain.map((hop) => place(hop.url, registered))
  const parked = [...hops, to].find((hop) => hop.name !== from.name && isForSale(hop))
  if (parked) return { kind: 'parked', host: parked.host }
  if (PARKED_SUBDOMAIN.test(to.host) && !PARKED_SUBDOMAIN.test(from.host)) return { kind: 'parked', host: to.host }
  if (FORWARDERS.has(from.name) || isHome(from.url)) return undefined
  if (isLogin(to.url) && !isLogin(from.url)) return { kind: 'login' }
  const sameSite = from.name === to.name
  // Elsewhere, what is not for good is often a counter on the way to a shop or a partner.
  if (!sameSite && !permanent) return undefined
  if (isHome(to.url)) return sameSite || !keepsName(from, to) ? { kind: 'home-page' } : undefined
  if (sameSite || keepsName(from, to) || keepsPage(from.url, to.url)) return undefined
  return { kind: 'other-site', from: from.name, to: to.name }
}

interface Place {
  url: URL
  host: string
  /** The registered name, or the host where there is none. */
  name: string
  label: string
}

function place(text: string, registered: RegisteredName): Place {
  const host = hostOf(text)
  const { name, label } = registered(host) ?? { name: host, label: host }
  return { url: new URL(text), host, name, label }
}

function isForSale({ name, url }: Place): boolean {
  return PARKING.has(name) || FOR_SALE.some((page) => page.name === name && url.pathname.startsWith(page.path))
}

function isHome({ pathname, searchParams }: URL): boolean {
  return HOME.test(pathname) && [...searchParams.keys()].every((name) => IDLE_PARAMETER.test(name))
}

function isLogin({ hostname, pathname }: URL): boolean {
  return LOGIN_HOST.test(hostname) || segments(pathname).some((segment) => LOGIN_SEGMENT.test(segment))
}

/** The new host carries the old name: another suffix (`bol.com`, `bol.nl`), or a place that it has at a service. */
function keepsName(from: Place, to: Place): boolean {
  const plain = (text: string) => text.replaceAll('-', '')
  const [old, fresh] = [plain(from.label), plain(to.label)]
  if (old === fresh) return true
  return (old.length >= 4 && plain(to.host).includes(old)) || (fresh.length >= 4 && plain(from.host).includes(fresh))
}

/** The new address has what names the page in the old one: the last part of its path, or a number. */
function keepsPage(from: URL, to: URL): boolean {
  const slug = (text: string) => text.toLowerCase().replace(/\.\w{2,5}$/, '')
  const last = slug(segments(from.pathname).at(-1) ?? '')
  if (last !== '' && segments(to.pathname).some((segment) => slug(segment) === last)) return true
  const numbers = (from.pathname + from.search).match(/\d{4,}/g) ?? []
  return numbers.some((number) => (to.pathname + to.search).includes(number))
}

function segments(pathname: string): string[] {
  return pathname.split('/').filter((segment) => segment !== '')
}
