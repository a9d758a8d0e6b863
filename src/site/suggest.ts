import { distance } from 'fastest-levenshtein'
import type { SitePath } from '../generators/addresses.js'
import type { Reference } from '../post/post.js'
import { addressKey } from './address-key.js'
import { basePath } from './own-address.js'
import type { OwnSite } from './own-site.js'
import type { Suggestion } from './resolution.js'
import type { SitePages } from './site-pages.js'

/** Longer addresses, and more of them in one folder, are not compared letter by letter. */
const LONGEST = 160
const MOST_COMPARED = 20_000

/**
 * What a link that leads nowhere was probably meant to lead to: the same in another case or spelling, the same page
 * elsewhere, or a name beside it that differs by a letter or two.
 *
 * @param path the address that has nothing
 */
export async function suggest(
  path: SitePath,
  reference: Reference,
  own: OwnSite
): Promise<{ suggestion: Suggestion; isSure: boolean } | undefined> {
  const { pages } = own
  if (!pages) return undefined
  const wanted = addressKey(path)
  const known = await knownAddresses(wanted, pages)
  const meant =
    (await movedAway(wanted, pages)) ??
    otherSpelling(wanted, known, pages) ??
    elsewhere(wanted, known) ??
    oneOff(wanted, known)
  if (meant === undefined || meant.key === '') return undefined
  const file = known.all.get(meant.key)
  const url = file === 'file' || /\.[^./]+$/.test(meant.key) ? meant.key : `${meant.key}/`
  const there = await own.at(url)
  if (there.kind === 'missing' || there.kind === 'unknown' || (there.kind === 'page' && there.hidden)) return undefined
  const foundPath = 'path' in there ? there.path : undefined
  const suggestion = { url, written: written(url, reference, own), ...(foundPath !== undefined && { path: foundPath }) }
  return { suggestion, isSure: meant.isSure }
}

/** Every address of a site, and those that end in a name. */
interface Known {
  all: Map<string, 'page' | 'file'>
  byName: Map<string, string[]>
}

const known = new WeakMap<SitePages, Promise<Known>>()

/** Made once for a site; the lists of terms are among them when the address is one of a taxonomy. */
async function knownAddresses(wanted: string, pages: SitePages): Promise<Known> {
  const ready = known.get(pages) ?? readKnown(pages)
  known.set(pages, ready)
  if (!pages.mayBeTerm(wanted)) return ready
  const all = new Map<string, 'page' | 'file'>()
  for (const key of (await pages.terms()) ?? []) all.set(key, 'page')
  return { all, byName: (await ready).byName }
}

async function readKnown(pages: SitePages): Promise<Known> {
  const { index } = pages
  const all = new Map<string, 'page' | 'file'>()
  for (const key of index.files.keys()) all.set(key, 'file')
  for (const key of [...index.byPath.keys(), ...index.lists, ...(await pages.moved()).pages.keys()])
    all.set(key, 'page')
  const byName = new Map<string, string[]>()
  for (const key of all.keys()) {
    for (const name of new Set([lastPart(key), `/${key.toLowerCase()}`])) {
      const list = byName.get(name)
      if (list) list.push(key)
      else byName.set(name, [key])
    }
  }
  return { all, byName }
}

interface Meant {
  key: string
  isSure: boolean
}

/** Where the page is whose file has this name, when its front matter gives it another address. */
async function movedAway(wanted: string, pages: SitePages): Promise<Meant | undefined> {
  const path = pages.index.byPath.get(wanted)?.[0]
  const key = path === undefined ? undefined : (await pages.entry(path))?.url
  return key === undefined ? undefined : { key, isSure: true }
}

/** `/Posts/My Page.md` or `/static/a.png` for `/posts/my-page/` and `/a.png`. */
function otherSpelling(wanted: string, { all, byName }: Known, { addresses, site }: SitePages): Meant | undefined {
  const plain = wanted.replace(/(?:\/_?index)?\.(?:md|markdown|html?|php)$/i, '')
  const candidates = [wanted, plain].flatMap((one) => [one, one.replace(/^(?:static|content|public|assets)\//, '')])
  for (const candidate of candidates.flatMap((one) => [one, addressKey(addresses.slug(one, site))])) {
    if (all.has(candidate)) return { key: candidate, isSure: true }
  }
  const key = byName.get(`/${wanted.toLowerCase()}`)?.[0]
  return key === undefined ? undefined : { key, isSure: true }
}

/** The one page or file of the same name in another folder. */
function elsewhere(wanted: string, { byName }: Known): Meant | undefined {
  const name = lastPart(wanted)
  if (name.length < 5) return undefined
  const same = byName.get(name) ?? []
  return same.length === 1 && same[0] !== undefined ? { key: same[0], isSure: true } : undefined
}

function oneOff(wanted: string, { all }: Known): Meant | undefined {
  if (wanted.length > LONGEST || all.size > MOST_COMPARED) return undefined
  const folder = wanted.slice(0, wanted.lastIndexOf('/') + 1)
  const name = lastPart(wanted)
  const allowed = name.length < 5 ? 1 : 2
  let best: { key: string; off: number } | undefined
  for (const key of all.keys()) {
    if (Math.abs(key.length - wanted.length) > allowed || key.length > LONGEST) continue
    const off = distance(key, wanted)
    if (off <= allowed && off < (best?.off ?? allowed + 1)) best = { key, off }
  }
  return best && { key: best.key, isSure: folder !== '' }
}

function lastPart(key: string): string {
  return key.slice(key.lastIndexOf('/') + 1)
}

/** An address in the way the reference wrote its own: absolute, or from the host's root; with its query and fragment. */
export function written(url: SitePath, { url: old }: Reference, { site }: OwnSite): string {
  const path = basePath(site) + url
  const encoded = path
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/%(?:2B|40|7E|2C|3D|3A|26|24)/g, decodeURIComponent))
    .join('/')
  const rest = /[?#].*$/s.exec(old.trim())?.[0] ?? ''
  const origin = /^\s*((?:https?:)?\/\/[^/?#]*)/i.exec(old)?.[1] ?? ''
  return origin + encoded + rest
}
