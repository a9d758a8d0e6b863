import type { RepoPath } from '../post/source.js'

/** What a site's own configuration says, read as data. Paths are from the repository's root. */
export interface SiteSettings {
  /** With scheme and trailing slash; undefined when it is not known. */
  baseUrl?: string
  title?: string
  /** BCP 47, of the site as a whole. */
  language?: string
  theme?: string
  /** The front matter keys of taxonomies. */
  taxonomies: string[]
  /** Folders of posts, of files served as they are, and of files that templates can use. */
  contentFolders: RepoPath[]
  staticFolders: RepoPath[]
  assetFolders: RepoPath[]
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
}
