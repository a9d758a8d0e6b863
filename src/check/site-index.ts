import type { Config } from '../config/schema.js'
import type { RepoPath } from '../post/source.js'
import type { Repository } from '../repository/repository.js'
import type { RuleSettings } from '../rules/settings.js'
import { contentFilter } from '../site/content-filter.js'
import { type IndexResult, readIndex } from '../site/read-index.js'
import type { Site } from '../site/site.js'

/** The index of all posts at head, when a rule that is on for one of the checked posts needs it. */
export async function siteIndexFor(run: {
  /** At head, or before the change. */
  head: Repository
  config: Config
  settings: RuleSettings
  sites: readonly Site[]
  paths: readonly RepoPath[]
  now: Date
}): Promise<IndexResult> {
  const { head, config, settings, sites, paths, now } = run
  // The settings of most posts are one and the same list.
  const active = new Set(paths.map((path) => settings(path)))
  const isNeeded = [...active].some((rules) => rules.some(({ rule }) => rule.needs === 'site-index'))
  if (!isNeeded) return { incomplete: [] }
  return readIndex({ version: head, sites, isPost: contentFilter(config, sites), checked: paths, now })
}
