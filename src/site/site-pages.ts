import type { Addresses, SitePath } from '../generators/addresses.js'
import type { Generator } from '../generators/generator.js'
import type { Fields } from '../post/post.js'
import type { RepoPath } from '../post/source.js'
import type { Repository } from '../repository/repository.js'
import { addressKey } from './address-key.js'
import type { PostEntry } from './post-entry.js'
import { MOST_POSTS } from './read-index.js'
import type { Site } from './site.js'
import { SiteEntries } from './site-entries.js'

/**
 * The pages and files of one site by their addresses. Front matter is read only when it is needed, and once: that of one
 * page to be sure that it is where its path says, that of all when nothing else answers.
 */
export class SitePages {
  readonly #entries: SiteEntries
  readonly #generator: Generator
  readonly #head: Repository
  #index: Index | undefined
  #moved: Promise<Moved> | undefined
  #terms: Promise<ReadonlySet<string> | undefined> | undefined

  constructor(
    readonly site: Site,
    readonly addresses: Addresses,
    generator: Generator,
    head: Repository,
    now: Date
  ) {
    this.#generator = generator
    this.#head = head
    this.#entries = SiteEntries.of(head, site, now)
  }

  /** By what paths alone say. */
  get index(): Index {
    this.#index ??= indexOf(this.site, this.addresses)
    return this.#index
  }

  /** What is kept of a content file's front matter; undefined when it can't be read. */
  entry(path: RepoPath): Promise<PostEntry | undefined> {
    return this.#entries.read(path)
  }

  /** Reads all that a content file's front matter says; undefined when it can't be read. */
  async fields(path: RepoPath): Promise<Fields | undefined> {
    const { readPost } = await import('../post/read.js')
    const bytes = await this.#head.read(path).catch(() => undefined)
    return bytes && readPost(path, bytes, this.#generator.fields, this.#generator.dialect).fields
  }

  /** Whether reading all front matter is not too much. */
  get isReadable(): boolean {
    return this.#head.remote !== true && this.index.pages.length <= MOST_POSTS
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
    const { pages } = this.index
    const entries = await this.#entries.readAll(pages)
    for (const [at, path] of pages.entries()) {
      const entry = entries[at]
      if (entry && !entry.moves) continue
      if (entry?.url === undefined || entry.address === undefined) moved.isComplete = false
      else {
        for (const key of [...entry.aliases, entry.url]) {
          moved.pages.set(key, { path, url: entry.address })
          moved.tops.add(key.split('/', 1)[0] ?? '')
        }
      }
    }
    return moved
  }

  async #readTerms(): Promise<ReadonlySet<string> | undefined> {
    const terms = new Set<string>()
    const { pages } = this.index
    const entries = await this.#entries.readAll(pages)
    for (const [at, path] of pages.entries()) {
      const entry = entries[at]
      if (!entry) return undefined
      for (const [taxonomy, names] of Object.entries(entry.terms ?? {})) {
        for (const name of names) {
          const url = this.addresses.termUrl(taxonomy, name, this.site, path)
          if (url !== undefined) terms.add(addressKey(url))
        }
      }
    }
    return terms
  }
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
