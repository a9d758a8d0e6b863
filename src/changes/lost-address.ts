import type { AddressFields, SitePath } from '../generators/addresses.js'

/** An address at which readers found a post before the change that is checked, and where nothing is now. */
export interface LostAddress {
  url: SitePath
  cause:
    | {
        kind: 'moved'
        /** Where the page is now. */
        to: SitePath
        /** The field that moved it; undefined: its file has another path. */
        field?: keyof AddressFields
      }
    /** The page is where it was, and this further address of it is no longer in its front matter. */
    | { kind: 'alias' }
    /** The page is there, but readers don't get to see it any more. */
    | { kind: 'hidden'; hidden: 'draft' | 'future' | 'expired' }
    | { kind: 'removed' }
}
