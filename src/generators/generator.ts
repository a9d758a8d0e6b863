import type { z } from 'zod'
import type { Fields, FrontMatter, FrontMatterDialect, Post } from '../post/post.js'
import type { RepoPath } from '../post/source.js'
import type { Repository } from '../repository/repository.js'
import type { Site, SiteSettings } from '../site/site.js'
import type { Addresses } from './addresses.js'

/** What a date value means to a generator. */
export type DateReading =
  | { kind: 'instant'; instant: Date }
  /** Well written, but what moment it is only the generator can tell: the day of a commit, a week's number. */
  | { kind: 'elsewhere' }
  | {
      kind: 'invalid'
      /** `no-such-day`: well written, but no calendar or clock has it. `type`: neither a text nor a number. */
      reason: 'format' | 'no-such-day' | 'type'
      /** What happens then, as a sentence: `Hugo up to 0.134 publishes the post as of the year 1.` */
      effect: string
      /** Default `error`. */
      severity?: 'warning'
      /** The value that was certainly meant; undefined when several could be. */
      suggestion?: string
    }

/** A field that a post can't do without: it must be there and say something. */
export interface RequiredField {
  name: string
  /** What happens without it, as a sentence. */
  effect: string
  /** How much this post needs it; undefined: not at all. */
  severity(post: Post, site: Site): 'error' | 'warning' | undefined
}

/** What a site generator makes of front matter. One file per generator. */
export interface Generator {
  /** As in the configuration: `hugo-papermod`. */
  id: string
  /** As people write it: `Hugo with PaperMod`. */
  name: string
  /** Files whose presence makes a folder a candidate for a site's root: `hugo.toml`, `config/_default/hugo.toml`. */
  configurationFiles: readonly string[]
  /**
   * What the site's configuration says. A file that can't be read is a line in `problems`.
   *
   * @param files every file of the repository; undefined when that is not known
   */
  readSettings(root: RepoPath, repository: Repository, files: ReadonlySet<RepoPath> | undefined): Promise<SiteSettings>
  /**
   * Whether a site with these settings is one of this generator.
   *
   * @returns how sure it is, 0 (no) to 3 (its own theme or plug-in is configured)
   */
  detect(settings: SiteSettings): number
  /** Whether a Markdown file of the site is a post or a page, and not a README, a section's list (`_index.md`) or a part of another page. */
  isPost(path: RepoPath, site: Site): boolean
  /** Whether the generator can't make a page of this post without front matter. */
  needsFrontMatter(path: RepoPath, site: Site): boolean
  /** The contract of front matter: the types of known fields, none of them required. Unknown keys are not its business. */
  schema: z.ZodObject
  requiredFields: readonly RequiredField[]
  /** Field names that are known though the contract says nothing about their type. */
  knownFields: readonly string[]
  /** Fields that hold a date. */
  dateFields: readonly string[]
  /** Hugo reads `Title` and `title` as one key. */
  caseInsensitiveKeys: boolean
  /** The theme prints the title as the page's H1. */
  printsTitle: boolean
  /** What becomes of posts with a date in the future. */
  futurePosts: 'hidden' | 'unknown'
  /** Where pages are published; undefined: not known, so that links within the site can't be judged. */
  addresses?: Addresses
  fields(frontMatter: FrontMatter, path: RepoPath): Fields
  /** What it takes for front matter beside what most generators do. */
  dialect?: FrontMatterDialect
  /** @param field the date's name in lower case; default `date` */
  readDate(value: unknown, field?: string): DateReading
}
