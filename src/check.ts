import type { ChangeSet } from './changes/change.js'
import type { Config } from './config/schema.js'
import type { ConnectTo, LinkProgress } from './links/request.js'
import type { RepoPath, Source } from './post/source.js'
import type { Report, Statistics } from './report/report.js'

export interface CheckOptions {
  changeSet: ChangeSet
  config: Config
  /** Only posts that match one of these globs, files or folders; empty: all. */
  paths: readonly string[]
  /** The present moment, for rules about dates. */
  now: Date
  /** `false` keeps the whole check off the network, whatever the configuration says. */
  links: boolean
  connectTo: readonly ConnectTo[]
  /** Further trusted certificate authorities (PEM) for link checks. */
  certificateAuthorities?: readonly string[]
  onLinkProgress?: (progress: LinkProgress) => void
}

export interface CheckResult {
  report: Report
  statistics: Statistics
  /** The text of every checked post, for code frames and previews. */
  sources: ReadonlyMap<RepoPath, Source>
}

/** Runs the whole check: the only place that knows the order of its parts. */
export async function check(_options: CheckOptions): Promise<CheckResult> {
  throw new Error('not wired')
}
