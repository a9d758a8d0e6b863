import type { SitePath } from '../generators/addresses.js'
import type { RepoPath } from '../post/source.js'

/** What the repository says about a link to the site itself. */
export type Resolution =
  | {
      kind: 'page'
      /** The content file; undefined for lists, feeds and what else is made without one. */
      path?: RepoPath
      /** The reference names its file, which no browser can follow: what to write in its place. */
      instead?: string
      /** The names of places in it, for a reference that names one; undefined when they can't be told. */
      anchors?: ReadonlySet<string>
      /** Why readers don't get to see it yet, or no more. */
      hidden?: 'draft' | 'future' | 'expired'
    }
  | { kind: 'file'; path: RepoPath }
  | { kind: 'redirect' }
  | {
      kind: 'missing'
      /** `shortcode`: a `ref` or `relref`, which stops the build. */
      as: 'page' | 'file' | 'shortcode'
      /** The site has other pages or files at that place, so that no other program answers there. */
      certain: boolean
      /** The change that is checked took away what was there. */
      byChange?: true
      suggestion?: Suggestion
    }
  | {
      kind: 'unknown'
      /** As a sentence, for the report; undefined when there is nothing to say: another program may well answer there. */
      why?: string
    }

/** What was probably meant. */
export interface Suggestion {
  path?: RepoPath
  url: SitePath
  /** As it can replace the reference's URL, before characters are escaped for its syntax. */
  written: string
}
