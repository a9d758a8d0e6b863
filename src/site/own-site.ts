import type { SitePath } from '../generators/addresses.js'
import type { Generator } from '../generators/generator.js'
import { generatorOf } from '../generators/registry.js'
import type { Fields } from '../post/post.js'
import type { RepoPath } from '../post/source.js'
import type { Repository } from '../repository/repository.js'
import { addressKey } from './address-key.js'
import { type Redirects, readRedirects } from './redirects.js'
import type { Resolution } from './resolution.js'
import type { Site } from './site.js'
import { SitePages } from './site-pages.js'
import { hiddenBy } from './visibility.js'

/** What Hugo and most servers make without a file of their own, beside pages. */
const MADE_FILES = /^(?:(?:[a-z]{2,3}(?:-[a-z]+)?\/)?(?:sitemap\.xml|404\.html)|robots\.txt|favicon\.ico)$/i

/** One site of the repository: answers what is at an address of it. */
export class OwnSite {
  readonly pages: SitePages | undefined
  readonly #generator: Generator
  readonly #head: Repository
  readonly #now: Date
  #redirects: Promise<Redirects> | undefined
  #blind: Promise<boolean> | undefined
  /** The files of every theme are in the repository. */
  #hasThemes: boolean | undefined

  constructor(
    readonly site: Site,
    head: Repository,
    now: Date
  ) {
    this.#generator = generatorOf(site.generator)
    this.#head = head
    this.#now = now
    const { addresses } = this.#generator
    this.pages = addresses && new SitePages(site, addresses, this.#generator, head, now)
  }

  /** Why nothing can be told about this site's addresses, as a sentence; undefined: it can. */
  get gap(): string | undefined {
    const not = 'Links to pages of the site itself were not checked: '
    if (!this.site.files) return `${not}the list of files of the repository is not known.`
    if (!this.pages) return undefined
    const gap = this.pages.addresses.gap(this.site)
    if (gap !== undefined) return `${not}where its pages are published can't be told, because ${gap}.`
    return undefined
  }

  /**
   * What is at an address. `missing` is without a suggestion.
   *
   * @param wasPage the address had a page before the change under check, so that no other program answers there
   */
  async at(path: SitePath, wasPage = false): Promise<Resolution> {
    const { pages } = this
    if (!pages || this.gap !== undefined)
      return this.gap === undefined ? { kind: 'unknown' } : { kind: 'unknown', why: this.gap }
    const key = addressKey(path)
    const file = `${key}.html`
    const inRepository = (await this.#inRepository(key, pages)) ?? (await this.#inRepository(file, pages))
    const found = inRepository ?? (await this.#elsewhere(key, pages))
    if (!found && wasPage) return { kind: 'missing', as: 'page', certain: true }
    return found ?? this.#missing(key, pages, await pages.moved())
  }

  /** Whether readers get to see a page. */
  async pageAt(path: RepoPath): Promise<Extract<Resolution, { kind: 'page' }>> {
    const hidden = (await this.pages?.entry(path))?.unseen
    return { kind: 'page', path, ...(hidden && { hidden }) }
  }

  async #inRepository(key: string, pages: SitePages): Promise<Resolution | undefined> {
    const { index } = pages
    const file = index.files.get(key)
    if (file !== undefined) return { kind: 'file', path: file }
    for (const path of index.byPath.get(key) ?? []) {
      const url = (await pages.entry(path))?.url
      if (url === undefined || url === key) return this.pageAt(path)
    }
    if (index.lists.has(key) || MADE_FILES.test(key)) return { kind: 'page' }
    for (const made of withoutMadePart(key)) {
      const found = await this.#inRepository(made, pages)
      if (found) return found
    }
    return undefined
  }

  /** What only reading more files can tell. */
  async #elsewhere(key: string, pages: SitePages): Promise<Resolution | undefined> {
    const { site } = pages
    this.#redirects ??= readRedirects(site, this.#head)
    const redirected = (await this.#redirects)(key)
    if (redirected === true) return { kind: 'redirect' }
    if (redirected === 'unknown') return { kind: 'unknown' }
    this.#blind ??= hasSubmodules(site, this.#head)
    if (await this.#blind) return { kind: 'unknown' }
    if (!pages.isReadable) {
      const why =
        'Some links to pages of the site itself were not checked: for that the front matter of all posts must be read. Run actions/checkout before this action.'
      return { kind: 'unknown', why }
    }
    const moved = await pages.moved()
    // Most hosts answer without the extension too.
    const page = moved.pages.get(key) ?? moved.pages.get(`${key}.html`)
    if (page) return this.pageAt(page.path)
    const made = withoutMadePart(key)
    if (made.some((one) => moved.pages.has(one))) return { kind: 'page' }
    for (let address = parentOf(key); address !== undefined; address = parentOf(address)) {
      const around = [address, `${address}.html`]
      const beside = around.flatMap((one) =>
        [moved.pages.get(one)?.path ?? [], pages.index.byPath.get(one) ?? []].flat()
      )
      const resource = beside
        .map((path) => path.slice(0, path.lastIndexOf('/') + 1) + key.slice(address === '' ? 0 : address.length + 1))
        .find((path) => site.files?.has(path) && !pages.index.pages.includes(path))
      if (resource !== undefined) return { kind: 'file', path: resource }
    }
    const terms = pages.mayBeTerm(key) ? await pages.terms() : new Set<string>()
    if (!terms || terms.has(key) || made.some((one) => terms.has(one))) return { kind: terms ? 'page' : 'unknown' }
    return moved.isComplete ? undefined : { kind: 'unknown' }
  }

  #missing(key: string, { index, site, addresses }: SitePages, moved: { tops: ReadonlySet<string> }): Resolution {
    const isFile = /\.[a-z0-9]{1,8}$/i.test(key) && !/\.html?$/i.test(key)
    const top = key.split('/', 1)[0] ?? ''
    const unseen = addresses.unseen?.(site, key)
    if (unseen !== undefined) {
      const why = `Some links to pages of the site itself were not checked: their pages are not in the repository, but ${unseen}.`
      return { kind: 'unknown', why }
    }
    // The first part may be the path of a base URL that only the host knows.
    const hasBase = site.settings.baseUrl !== undefined || site.settings.basePath !== undefined
    const isBelow = key.includes('/') && (index.tops.has(top) || moved.tops.has(top))
    if (!isFile) return isBelow || hasBase ? { kind: 'missing', as: 'page', certain: isBelow } : { kind: 'unknown' }
    if (site.settings.addresses?.hasOutputFormats) return { kind: 'unknown' }
    const folder = key.slice(0, key.lastIndexOf('/') + 1)
    this.#hasThemes ??= (site.settings.themes ?? []).every((theme) => hasFolder(site, `${site.root}themes/${theme}/`))
    const certain = folder !== '' && index.folders.has(folder)
    return certain || (hasBase && this.#hasThemes) ? { kind: 'missing', as: 'file', certain } : { kind: 'unknown' }
  }

  /** Why readers don't see the page with these fields yet, or no more; undefined: they do. */
  hiddenOf(path: RepoPath, fields: Fields): 'draft' | 'future' | 'expired' | undefined {
    return hiddenBy(path, fields, this.site, this.#generator, this.#now)?.why
  }
}

/** The page that a list's further pages, a feed or another output belong to: `posts/page/2`, `posts/index.xml`. */
function withoutMadePart(key: string): string[] {
  const made = /(?:^|\/)page\/\d+(?:\.html)?$|(?:^|\/)(?:index|feed|rss|atom)\.(?:xml|json|txt|md|ics)$|^amp\//
  const shorter = key.replace(made, '')
  return shorter === key ? [] : shorter === '' ? [''] : [shorter, `${shorter}.html`]
}

/** `posts/a` of `posts/a/b.png`, and empty for what is at the top; undefined above that. */
function parentOf(key: string): string | undefined {
  return key === '' ? undefined : key.slice(0, Math.max(0, key.lastIndexOf('/')))
}

function hasFolder({ files }: Site, folder: RepoPath): boolean {
  return [...(files ?? [])].some((path) => path.startsWith(folder))
}

/** Content or static files that are in another repository. */
async function hasSubmodules({ files, settings }: Site, head: Repository): Promise<boolean> {
  if (!files?.has('.gitmodules')) return false
  const bytes = await head.read('.gitmodules').catch(() => undefined)
  const lines = new TextDecoder().decode(bytes?.subarray(0, HEAD)).split('\n')
  return lines.some((line) => {
    const path = /^\s*path\s*=\s*(.+?)\s*$/.exec(line)?.[1]
    return (
      path !== undefined &&
      [...settings.contentFolders, ...settings.staticFolders].some(
        (folder) => `${path}/`.startsWith(folder) || folder.startsWith(`${path}/`)
      ) &&
      !/(?:^|\/)themes\//.test(path)
    )
  })
}

const HEAD = 65_536
