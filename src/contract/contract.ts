import type { FieldPath, FrontMatter } from '../post/post.js'
import type { RepoPath } from '../post/source.js'

/** Types as JSON Schema calls them. */
export type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object' | 'null'

/** Where a post's front matter breaks the repository's own JSON Schema. The path's last key may not be there. */
export type Violation = {
  path: FieldPath
  value: unknown
  /** The schema's own `description` of the field. */
  note?: string
  /** The configuration of the editor that asks for it, which can't be sure that every post is written in it. */
  by?: RepoPath
} & (
  | { kind: 'missing' }
  | { kind: 'type'; wanted: readonly JsonType[] }
  /** A field that is not allowed, and those that are. */
  | { kind: 'unknown'; allowed: readonly string[] }
  | { kind: 'not-one-of'; allowed: readonly unknown[] }
  | { kind: 'pattern'; pattern: string }
  | { kind: 'format'; format: string }
  /** `actual` and `limit` count characters, items or keys, or are numbers themselves. */
  | {
      kind: 'limit'
      of: 'length' | 'items' | 'keys' | 'number'
      side: 'least' | 'most' | 'above' | 'below'
      limit: number
      actual: number
    }
  | { kind: 'repeated-item' }
  /** None, or too many, of the alternatives that the schema allows fit, or another condition of it fails. */
  | { kind: 'other'; keyword: string }
)

/** What the configuration of the repository demands of front matter, beside the generator. */
export interface Contract {
  /** Names of top-level fields that it knows. */
  fields: readonly string[]
  /** @param ignoreCase `Title` is the field `title`, as in Hugo */
  check(frontMatter: FrontMatter, ignoreCase: boolean): readonly Violation[]
}
