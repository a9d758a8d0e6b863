import type { Lack } from './request.js'
import { bareHost } from './url.js'

/** Settings for some hosts, as the link phase uses them. Times are milliseconds. */
export interface HostSettings {
  perHost?: number
  /** Between the starts of two requests. */
  intervalMs?: number
  headers: readonly HostHeader[]
  /** Statuses that count as success. */
  accept: readonly number[]
  /** Never asked. */
  skip: boolean
}

/** A header for some hosts. */
export interface HostHeader {
  name: string
  value: string
  /** It holds something from the environment: never sent without encryption. */
  secret: boolean
}

/** An entry of `links.hosts`: patterns of host names, and what holds for them. */
export interface HostEntry extends Partial<HostSettings> {
  /** Host names in lower case; a `*.` in front stands for one or more further labels, a `*` alone for every host. */
  match: readonly string[]
}

/** What holds for a host, by all the entries that match it; of two that say different things the later counts. */
export type SettingsOf = (host: string) => HostSettings

export function hostSettings(entries: readonly HostEntry[]): SettingsOf {
  const known = new Map<string, HostSettings>()
  return (hostname) => {
    const host = bareHost(hostname)
    const found = known.get(host) ?? merged(entries.filter(({ match }) => match.some((one) => matchesHost(one, host))))
    known.set(host, found)
    return found
  }
}

/** Whether a pattern of `links.hosts` covers a host. */
export function matchesHost(pattern: string, host: string): boolean {
  if (pattern === '*') return true
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern
}

/**
 * The headers that a request to a URL carries beside the usual ones. They are chosen anew for every step of a redirect, so
 * that a host's own never leave it.
 */
export function headersFor(url: URL, settingsOf: SettingsOf): Record<string, string> {
  const { headers } = settingsOf(url.hostname)
  const sent = headers.filter(({ secret }) => !secret || url.protocol === 'https:')
  return Object.fromEntries(sent.map(({ name, value }) => [name.toLowerCase(), value]))
}

/** What the report says about headers that could not be sent to hosts that were asked. */
export function withoutHeaders(lacking: readonly Lack[], hosts: ReadonlySet<string>): string[] {
  const lines = lacking.flatMap(({ match, header, variable }) => {
    const asked = [...hosts].filter((host) => match.some((pattern) => matchesHost(pattern, host)))
    if (asked.length === 0) return []
    const names = asked.length === 1 ? asked[0] : `${asked.length} hosts`
    return [
      `\`${variable}\` is not set, so ${names} ${asked.length === 1 ? 'was' : 'were'} asked without the header \`${header}\`.`
    ]
  })
  return [...new Set(lines)]
}

function merged(entries: readonly HostEntry[]): HostSettings {
  const headers = new Map<string, HostHeader>()
  const settings: HostSettings = { headers: [], accept: [], skip: false }
  for (const { match: _match, headers: more = [], ...rest } of entries) {
    Object.assign(settings, Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined)))
    for (const header of more) headers.set(header.name.toLowerCase(), header)
  }
  return { ...settings, headers: [...headers.values()] }
}
