import type { Addresses, SitePath } from '../generators/addresses.js'
import type { Generator } from '../generators/generator.js'
import { recordOf } from '../generators/settings-values.js'
import type { Fields } from '../post/post.js'
import type { RepoPath } from '../post/source.js'
import type { Repository } from '../repository/repository.js'
import type { Site } from './site.js'

/** Beyond this many content files, front matter is not read to tell where pages are. */
const MOST_READ = 20_000
const READS_AT_ONCE = 64
/** Front matter is at the start of a file. */
const HEAD_BYTES = 65_536

/** What makes two addresses one: a slash at the end, `index.html`, and the two ways in which Unicode writes accents. */
export function addressKey(path: SitePath): string {
  return path
    .replace(/(^|\/)index\.html$/, '$1')
    .replace(/^\/+|\/+$/g, '')
    .normalize('NFC')
}

/**
 * The pages and files of one site by their addresses. Front matter is read only when it is needed, and once: that of one
 * page to be sure that it is where its path says, that of all when nothing else answers.
 */
export class SitePages {
  readonly #head: Repository
  readonly #generator: Generator
  readonly #fields = new Map<RepoPath, Promise<Fields | undefined>>()
  #index: Index | undefined
  #starts: Promise<ReadonlyMap<RepoPath, string | undefined>> | undefined
  #moved: Promise<Moved> | undefined
  #terms: Promise<ReadonlySet<string> | undefined> | undefined

  constructor(
    readonly site: Site,
    readonly addresses: Addresses,
    generator: Generator,
    head: Repository
  ) {
    this.#generator = generator
    this.#head = head
  }

  /** By what paths alone say. */
  get index(): Index {
    this.#index ??= indexOf(this.site, this.addresses)
    return this.#index
  }

  /** What a content file's front matter says; undefined when it can't be read. */
  fields(path: RepoPath): Promise<Fields | undefined> {
    let fields = this.#fields.get(path)
    if (!fields) {
      fields = this.#read(path)
      this.#fields.set(path, fields)
    }
    return fields
  }

  /** Whether reading all front matter is not too much. */
  get isReadable(): boolean {
    return this.#head.remote !== true && this.index.pages.length <= MOST_READ
  }

  /** Addresses that front matter gives: slugs, whole URLs and aliases. */
  moved(): Promise<Moved> {
    this.#moved ??= this.#readMoved()
    return this.#moved
  }

  /** Whether an address can be that of a term's list, so that reading the terms of all posts is worth the time. */
  mayBeTerm(key: string): boolean {
    const { taxonomies, addresses } = this.site.settings
    const hasOwnPlaces = addresses?.hugo?.languages.some(({ permalinks }) => Object.keys(permalinks.term).length > 0)
    return (
      hasOwnPlaces === true ||
      taxonomies.some((name) => `/${key}`.includes(`/${this.addresses.slug(name, this.site)}/`))
    )
  }

  /** The lists of all terms that posts use; undefined when not all posts could be read. */
  terms(): Promise<ReadonlySet<string> | undefined> {
    this.#terms ??= this.#readTerms()
    return this.#terms
  }

  async #readMoved(): Promise<Moved> {
    const moved: Moved = { pages: new Map(), tops: new Set(), isComplete: true }
    for (const [path, text] of await this.#allStarts()) {
      if (text !== undefined && !this.addresses.mayMove(text, path, this.site)) continue
      const fields = text === undefined ? undefined : await this.fields(path)
      const url = fields && this.addresses.urlOf(path, fields, this.site)
      if (!fields || url === undefined) moved.isComplete = false
      else {
        for (const address of [...this.addresses.aliasesOf(path, fields, this.site), url]) {
          const key = addressKey(address)
          moved.pages.set(key, { path, url })
          moved.tops.add(key.split('/', 1)[0] ?? '')
        }
      }
    }
    return moved
  }

  async #readTerms(): Promise<ReadonlySet<string> | undefined> {
    const { taxonomies } = this.site.settings
    const terms = new Set<string>()
    const { readPost } = await import('../post/read.js')
    for (const [path, text] of await this.#allStarts()) {
      if (text === undefined) return undefined
      const { data } = readPost(
        path,
        new TextEncoder().encode(text),
        this.#generator.fields,
        this.#generator.dialect
      ).frontMatter
      for (const [key, value] of Object.entries({ ...data, ...recordOf(data.taxonomies) })) {
        const taxonomy = taxonomies.find((name) => name.toLowerCase() === key.toLowerCase())
        if (taxonomy === undefined) continue
        for (const term of Array.isArray(value) ? value : [value]) {
          const url = this.addresses.termUrl(taxonomy, String(term), this.site, path)
          if (url !== undefined) terms.add(addressKey(url))
        }
      }
    }
    return terms
  }

  /** The front matter of each content file as text; undefined for a file that can't be read. */
  #allStarts(): Promise<ReadonlyMap<RepoPath, string | undefined>> {
    this.#starts ??= this.#readStarts()
    return this.#starts
  }

  async #readStarts(): Promise<ReadonlyMap<RepoPath, string | undefined>> {
    const { pages } = this.index
    const starts = new Map<RepoPath, string | undefined>()
    for (let at = 0; at < pages.length; at += READS_AT_ONCE) {
      await Promise.all(
        pages.slice(at, at + READS_AT_ONCE).map(async (path) => {
          const bytes = await this.#head.read(path).catch(() => undefined)
          starts.set(path, bytes && frontMatterText(new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES))))
        })
      )
    }
    return starts
  }

  async #read(path: RepoPath): Promise<Fields | undefined> {
    const { readPost } = await import('../post/read.js')
    const bytes = await this.#head.read(path).catch(() => undefined)
    if (!bytes) return undefined
    // What is kept of it keeps the whole text that it was read from.
    const start = bytes.length > HEAD_BYTES ? bytes : Buffer.from(frontMatterText(new TextDecoder().decode(bytes)))
    return readPost(path, start, this.#generator.fields, this.#generator.dialect).fields
  }
}

/** The start of a file up to the line that closes its front matter; all of it where there is none of three marks. */
function frontMatterText(text: string): string {
  const fence = /^\uFEFF?\s*(---|\+\+\+)/.exec(text)
  const end = fence ? text.indexOf(`\n${fence[1]}`, fence[0].length) : -1
  // A copy, so that the whole file isn't kept for it.
  return end < 0 ? text : Buffer.from(text.slice(0, end + 5)).toString()
}

interface Moved {
  /** By address; `url` is where the page itself is. */
  pages: Map<string, { path: RepoPath; url: SitePath }>
  /** First parts of these addresses. */
  tops: Set<string>
  /** Every page could be read. */
  isComplete: boolean
}

interface Index {
  pages: RepoPath[]
  /** Content files by the address that their path gives. */
  byPath: Map<string, RepoPath[]>
  /** Files that are published as they are. */
  files: Map<string, RepoPath>
  lists: ReadonlySet<string>
  /** First parts of addresses: the site's sections. */
  tops: ReadonlySet<string>
  /** Folders in which files are published. */
  folders: ReadonlySet<string>
}

function isContent(path: RepoPath, folder: RepoPath, { settings }: Site): boolean {
  return settings.contentFolders.some((content) => content.startsWith(folder) && path.startsWith(content))
}

function indexOf(site: Site, addresses: Addresses): Index {
  const { pages, resources } = addresses.content(site)
  const byPath = new Map<string, RepoPath[]>()
  for (const page of pages) {
    const url = addresses.urlOf(page, {}, site)
    if (url === undefined) continue
    const list = byPath.get(addressKey(url))
    if (list) list.push(page)
    else byPath.set(addressKey(url), [page])
  }
  const files = new Map<string, RepoPath>()
  for (const path of site.files ?? []) {
    const folder = [...site.settings.staticFolders, ...site.settings.assetFolders].find((one) => path.startsWith(one))
    const place = site.settings.addresses?.hugo?.staticPlaces.find((one) => path.startsWith(one.folder))
    if (place) files.set(addressKey(place.at + path.slice(place.folder.length)), path)
    // What is published of the content, `content` tells below.
    else if (folder !== undefined && !isContent(path, folder, site))
      files.set(addressKey(path.slice(folder.length)), path)
  }
  for (const path of resources) files.set(addressKey(addresses.resourceUrl(path, site)), path)
  const lists = new Set(addresses.lists(pages, site).map(addressKey))
  const tops = new Set([...byPath.keys(), ...lists].map((key) => key.split('/', 1)[0] ?? ''))
  const folders = new Set([...files.keys()].map((key) => key.slice(0, key.lastIndexOf('/') + 1)))
  return { pages, byPath, files, lists, tops, folders }
}
