import type { FieldPath, FrontMatter } from '../post/post.js'

/** Where a post's front matter breaks the repository's own JSON Schema. */
export interface ContractProblem {
  /** `missing` a required field, the wrong `type`, an `unknown` field where no others are allowed, or another `value`. */
  kind: 'missing' | 'type' | 'unknown' | 'value'
  /** The field that is about; for `missing` the one that should be there. Its last keys may not exist in the front matter. */
  path: FieldPath
  /** What is wrong and what is allowed, as a sentence without its subject: `is "news", but must be one of …`. */
  problem: string
}

/** What the configuration of the repository demands of front matter, beside the generator. */
export interface Contract {
  /** Names of top-level fields that are known by it. */
  fields: readonly string[]
  check(frontMatter: FrontMatter): readonly ContractProblem[]
}
