import type { Collection } from '../contract/cms.js'
import type { Contract } from '../contract/contract.js'
import type { AddressSettings } from '../generators/addresses.js'
import type { FieldMapping } from '../generators/field-mapping.js'
import type { HexoAddressSettings } from '../generators/hexo-address-settings.js'
import type { JekyllAddressSettings } from '../generators/jekyll-address-settings.js'
import type { ZolaAddressSettings } from '../generators/zola-addresses.js'
import type { RepoPath } from '../post/source.js'

/**
 * What a site's own configuration says, read as data. Paths are from the repository's root; those of folders end in a
 * slash, so that folder and name make a path (the root itself is empty).
 */
export interface SiteSettings {
  /** With scheme and trailing slash; undefined when it is not known. */
  baseUrl?: string
  /** With slashes around it, where only the path of the base URL is known. */
  basePath?: string
  title?: string
  /** BCP 47, of the site as a whole. */
  language?: string
  /** Themes by name or module path; the first one wins in Hugo. */
  themes?: string[]
  /** The front matter keys of taxonomies. */
  taxonomies: string[]
  /** Folders of posts, of files served as they are, and of files that templates can use. */
  contentFolders: RepoPath[]
  staticFolders: RepoPath[]
  assetFolders: RepoPath[]
  /** Where a post's date comes from when the site says so: front matter keys in lower case, or `:filename`, `:git`, `:filemodtime`. */
  dateSources?: string[]
  /** Posts with a date in the future are published. */
  publishesFuture?: boolean
  /** What it says about the addresses of pages, where the generator makes something of it. */
  addresses?: AddressSettings
  /** Hugo's own template for links may be in use, which looks up pages by the names of their files. */
  usesLinkHook?: boolean
  /** The same of a site of Jekyll, of Zola, of Hexo. */
  jekyll?: JekyllAddressSettings
  zola?: ZolaAddressSettings
  hexo?: HexoAddressSettings
  /** Headings are named as github-slugger names them: nothing in a configuration that is a program changes that. */
  headingNames?: 'github-slugger'
  /** The image that social networks show of a post without a cover. */
  defaultImage?: string
  /** Configuration files that were read. */
  files: RepoPath[]
  /** What could not be read, in plain words. */
  problems: string[]
}

/** A site in the repository. One repository can hold several. */
export interface Site {
  /** The folder of the site: empty for the repository's root, otherwise with a trailing slash. */
  root: RepoPath
  generator: string
  settings: SiteSettings
  /** Every file of the repository; undefined when that is not known. */
  files: ReadonlySet<RepoPath> | undefined
  /** What the repository itself demands of front matter, beside the generator. */
  contract?: Contract
  /** What the editors in the browser that are set up here demand of the posts in their folders. */
  collections?: readonly Collection[]
  /** The fields that the configuration reads in the place of the generator's own, by a post's path. */
  fieldMapping?: (path: RepoPath) => FieldMapping | undefined
}
