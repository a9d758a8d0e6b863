import type { Config } from '../config/schema.js'
import { generatorOf } from '../generators/registry.js'
import { readPost } from '../post/read.js'
import type { RepoPath } from '../post/source.js'
import type { Finding } from '../report/report.js'
import { coverFileMissing } from '../rules/cover-file-missing.js'
import { deletedWithoutRedirect } from '../rules/deleted-without-redirect.js'
import { internalLinkBroken } from '../rules/internal-link-broken.js'
import type { Rule } from '../rules/rule.js'
import { runRules } from '../rules/run.js'
import type { RuleSettings } from '../rules/settings.js'
import { contentFilter } from '../site/content-filter.js'
import type { Site } from '../site/site.js'
import type { Translation } from '../translation/translation.js'
import type { VersionBefore } from './before.js'
import { findBrokenElsewhere } from './broken-elsewhere.js'
import type { ChangeSet } from './change.js'
import type { LostAddress } from './lost-address.js'
import { findLostAddresses, type LostAddresses, siteAround, type Versions } from './lost-addresses.js'

/** What a change does beyond the posts that it leaves behind. */
export interface ChangeEffects {
  /** The addresses that it takes away from readers, by the path of their post. */
  lost: ReadonlyMap<RepoPath, readonly LostAddress[]>
  /** Findings about posts that are gone, and about links that break in posts that it doesn't touch. */
  findings: Finding[]
  /** What could not be found out, in plain words. */
  incomplete: string[]
}

export interface EffectOptions {
  /** The sites at head. */
  sites: readonly Site[]
  config: Pick<Config, 'content' | 'exclude'>
  settings: RuleSettings
  /** Whether findings about a path are wanted. */
  isWanted(path: RepoPath): boolean
  now: Date
  /** What findings are written in; default: English. */
  translation?: Translation
}

/**
 * Compares the addresses of the site before and after a change. Without a version from before there is nothing to compare.
 *
 * @throws RepositoryError when the files of the repository can't be listed for a reason that is not their number
 */
export async function effectsOf(
  { head, changes }: ChangeSet,
  former: VersionBefore | undefined,
  options: EffectOptions
): Promise<ChangeEffects> {
  const nothing: ChangeEffects = { lost: new Map(), findings: [], incomplete: [] }
  if (!changes?.some(({ status }) => status !== 'added' && status !== 'copied') || !former) return nothing
  const { sites, config, now } = options
  const isPost = contentFilter(config, sites)
  const versions: Versions = { head, before: former.repository, sites: former.sites, changes, isPost, now }
  const lost = await findLostAddresses(versions)
  const removed = await judgeRemoved(versions, lost, options)
  const elsewhere = await findBrokenElsewhere(versions, lost)
  const findings = elsewhere.posts.flatMap(({ post, site, broken, isCoverLost }) => {
    if (!options.isWanted(post.path)) return []
    return runRules({
      post,
      site,
      generator: generatorOf(site.generator),
      settings: only(isCoverLost ? [internalLinkBroken, coverFileMissing] : [internalLinkBroken], options),
      verdict: () => undefined,
      resolve: (reference) => broken.get(reference),
      now,
      ...(options.translation && { translation: options.translation })
    }).findings
  })
  return {
    lost: lost.byPost,
    findings: [...removed, ...findings],
    incomplete: [...lost.incomplete, ...elsewhere.incomplete]
  }
}

/** A post that is gone is judged by its last version, and by the one rule that is about that. */
async function judgeRemoved(
  { before, sites, now }: Versions,
  { byPost }: LostAddresses,
  options: EffectOptions
): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const [path, lost] of byPost) {
    if (!lost.some(({ cause }) => cause.kind === 'removed') || !options.isWanted(path)) continue
    const pair = siteAround(path, sites)
    const bytes = await before.read(path)
    if (!bytes || !pair) continue
    const site = pair.before
    const generator = generatorOf(site.generator)
    const run = runRules({
      post: readPost(path, bytes, generator.fields, generator.dialect),
      site,
      generator,
      settings: only([deletedWithoutRedirect], options),
      verdict: () => undefined,
      lost,
      now,
      ...(options.translation && { translation: options.translation })
    })
    findings.push(...run.findings.map((finding) => ({ ...finding, removed: true as const })))
  }
  return findings
}

function only(rules: readonly Pick<Rule, 'id'>[], { settings }: EffectOptions): RuleSettings {
  return (path) => settings(path).filter((active) => rules.some(({ id }) => active.rule.id === id))
}
