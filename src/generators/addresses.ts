import type { Fields, Post } from '../post/post.js'
import type { RepoPath } from '../post/source.js'
import type { Site } from '../site/site.js'
import type { Hidden } from '../site/visibility.js'
import type { HugoLayout } from './hugo-layout.js'

/**
 * A path of the published site from its base URL, decoded and without a slash at its start: `posts/a/`, `index.xml`; the
 * home page is empty.
 */
export type SitePath = string

/** What front matter can say about where its page is: an address, or what a permalink of the configuration asks for. */
export type AddressFields = Pick<
  Fields,
  | 'slug'
  | 'url'
  | 'aliases'
  | 'title'
  | 'date'
  | 'publishDate'
  | 'lastModified'
  | 'categories'
  | 'tags'
  | 'language'
  | 'draft'
  | 'published'
>

/** How a generator makes the addresses of a site's pages. Pure: what must be read is handed in. */
export interface Addresses {
  /** Why the addresses of this site can't be told, as a clause (`it has several languages`); undefined: they can. */
  gap(site: Site): string | undefined
  /** Why there can be pages that no file tells of, as a clause (`the plug-in x can make pages`); undefined: there are none. */
  unseen?(site: Site, path: SitePath): string | undefined
  /** The content files that the generator makes a page or a list of, and the files that it publishes beside them. */
  content(site: Site): { pages: RepoPath[]; resources: RepoPath[] }
  /**
   * Where a content file's page is published.
   *
   * @param fields of its front matter; empty for what its path alone says
   * @returns undefined when it can't be told
   */
  urlOf(path: RepoPath, fields: AddressFields, site: Site): SitePath | undefined
  /**
   * The field that holds a page's further addresses (`aliases`); undefined when the site's pages can have none, so that only
   * its host can redirect.
   */
  aliasField?(site: Site): string | undefined
  /** Further addresses that lead to the page. */
  aliasesOf(path: RepoPath, fields: AddressFields, site: Site): SitePath[]
  /**
   * Whether a file could be elsewhere than its path alone says, so that reading its front matter is worth the time.
   *
   * @param text its front matter as written
   */
  mayMove(text: string, path: RepoPath, site: Site): boolean
  /** Where a file beside a page is published, when the page is at the address of its path. */
  resourceUrl(path: RepoPath, site: Site): SitePath
  /** The lists that are made without a file: sections and taxonomies, by the pages that there are. */
  lists(pages: readonly RepoPath[], site: Site): SitePath[]
  /**
   * The list of a taxonomy's term: `tags/city-bikes/`. Undefined where none is made.
   *
   * @param path the post that uses it: each language has lists of its own
   */
  termUrl(taxonomy: string, term: string, site: Site, path?: RepoPath): SitePath | undefined
  /** The language of a content file, as the site's configuration names it; undefined: that of the site. */
  languageOf?(path: RepoPath, site: Site): string | undefined
  /** Whether links to content files (`other.md`) lead to their pages on the site. Undefined where that is not known. */
  followsFiles?(site: Site): boolean | undefined
  /** The names of the places in a page that links can lead to; undefined when they can't be told. */
  anchorsOf?(post: Post, site: Site): ReadonlySet<string> | undefined
  tags?: PageTags
  /** What a text becomes as a part of an address, to tell what was meant. */
  slug(text: string, site: Site): string
  /**
   * Why readers don't see a page yet, for generators that tell by more than its draft field and its dates.
   *
   * @param now the time at which the site is built
   */
  hidden?(path: RepoPath, fields: AddressFields, site: Site, now: Date): Hidden | undefined
}

/** Tags of a template language that write the address of a file, and stop the build where it isn't there. */
export interface PageTags {
  /** The generator, as people write it. */
  program: string
  names: readonly string[]
  /** The file that a tag names. */
  fileOf(tag: string, name: string, site: Site): RepoPath | undefined
  /** Files that the tag names after all if their front matter gives them another slug or date. */
  mayBeOther(tag: string, name: string, site: Site): RepoPath[]
  /** How a tag names a file; undefined where it can't. */
  nameOf(tag: string, path: RepoPath, site: Site): string | undefined
}

/** What a site's configuration says about the addresses of its pages. */
export interface AddressSettings {
  /** Why they can't be told from it, as a clause. */
  gap?: string
  /** In file names: `a.nl.md` is `a` in a site whose default language is Dutch. In lower case. */
  defaultLanguage: string
  /** `posts/a.html` instead of `posts/a/`. */
  ugly: boolean
  keepsCase: boolean
  removesAccents: boolean
  /** Further output formats: files of any name can come with a page. */
  hasOutputFormats: boolean
  publishesDrafts: boolean
  publishesExpired: boolean
  /** Hugo's folders of content, languages and permalinks. */
  hugo?: HugoLayout
}
