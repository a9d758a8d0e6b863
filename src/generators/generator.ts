import type { z } from 'zod'
import type { Fields, FrontMatter } from '../post/post.js'
import type { RepoPath } from '../post/source.js'
import type { Repository } from '../repository/repository.js'
import type { SiteSettings } from '../site/site.js'

/** What a date value means to a generator. */
export type DateReading =
  | { kind: 'instant'; instant: Date }
  /** Not a date to this generator: what happens then, in plain words, and the value that was probably meant. */
  | { kind: 'invalid'; effect: string; suggestion?: string }

/** What a site generator makes of front matter. One file per generator. */
export interface Generator {
  /** As in the configuration: `hugo-papermod`. */
  id: string
  /** As people write it: `Hugo with PaperMod`. */
  name: string
  /**
   * Whether a site of this generator has its root at `root` (empty, or with a trailing slash).
   * @returns how sure it is, 0 (no) to 3 (its own theme or plug-in is configured)
   */
  detect(root: RepoPath, files: ReadonlySet<RepoPath>, settings: SiteSettings): number
  /** Files whose presence makes a folder a candidate for a site's root: `hugo.toml`, `config/_default/hugo.toml`. */
  configurationFiles: readonly string[]
  readSettings(root: RepoPath, files: ReadonlySet<RepoPath>, repository: Repository): Promise<SiteSettings>
  /** Whether a Markdown file of the site is a post, and not a README or a section page (`_index.md`). */
  isPost(path: RepoPath, root: RepoPath, settings: SiteSettings): boolean
  /** The contract of a post's front matter: types of known keys and required ones. Unknown keys are not its business. */
  schema: z.ZodObject
  /** Field names that are known though the contract says nothing about their type. */
  knownFields: readonly string[]
  /** Hugo reads `Title` and `title` as one key. */
  caseInsensitiveKeys: boolean
  /** The theme prints the title as the page's H1. */
  printsTitle: boolean
  fields(frontMatter: FrontMatter, path: RepoPath): Fields
  readDate(value: unknown): DateReading
}
