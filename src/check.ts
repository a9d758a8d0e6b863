import { type VersionBefore, versionBefore } from './changes/before.js'
import type { ChangeSet } from './changes/change.js'
import { compareFindings } from './changes/compare-findings.js'
import type { ChangeEffects } from './changes/effects.js'
import type { FormerPosts } from './check/former-posts.js'
import { inOrder } from './check/in-order.js'
import type { Surroundings } from './check/judge.js'
import { type Judged, type JudgingParts, judgePosts, POSTS_AT_ONCE } from './check/judge-posts.js'
import { askLinks, type LinkPhaseOptions, linkStatistics, reportedLinks } from './check/link-phase.js'
import { postPaths } from './check/post-paths.js'
import { PostReader, type SitePost } from './check/post-reader.js'
import { siteIndexFor } from './check/site-index.js'
import { sitesOf } from './check/sites.js'
import { ConfigError } from './config/error.js'
import type { Config } from './config/schema.js'
import { CoverFiles } from './images/cover-files.js'
import { LinkCollector } from './links/collect.js'
import type { ReadFile, ReadSource, RepoPath } from './post/source.js'
import { buildReport } from './report/build.js'
import type { Report, Shard, Statistics } from './report/report.js'
import { type ConfigFile, configIgnoreFindings } from './rules/config-ignores.js'
import { compileRuleSettings, type RuleSettings } from './rules/settings.js'
import type { Share } from './shard/split.js'
import { pathMatcher } from './site/content-filter.js'
import { InternalLinks } from './site/internal-links.js'
import type { Site } from './site/site.js'
import { languageOf } from './translation/language.js'
import { type Translation, translationFor } from './translation/translation.js'

export interface CheckOptions extends LinkPhaseOptions {
  changeSet: ChangeSet
  config: Config
  /** Where the configuration was read from, to point into it. */
  configFile?: ConfigFile
  /** Only posts that match one of these globs, files or folders; empty: all. */
  paths: readonly string[]
  /** The present moment, for rules about dates. */
  now: Date
  /** `false` keeps the whole check off the network, whatever the configuration says. */
  links: boolean
  /** The script that further threads run; without it there is one thread alone. */
  worker?: URL | undefined
  /** Only this part of the check: the reports of all parts make the whole one. */
  shard?: Shard
}

export interface CheckResult {
  report: Report
  statistics: Statistics
  /** How many posts could not be read, and were not checked. */
  unread: number
  /** Reads the text of a checked post once more, for code frames and previews: it is not kept. */
  readSource: ReadSource
  /** Reads another file of the version that was checked: a cover, for a report that holds it. */
  readFile: ReadFile
}

/** Another thread takes half a second to start, in which this one judges some hundred posts. */
const WORTH_A_THREAD = 1_000

/** UTF-16 units of the posts that are kept while links are asked; the others are read again, which costs little then. */
const MOST_KEPT = 8_000_000

/**
 * Runs the whole check: the only place that knows the order of its parts. Posts are read, judged and let go one after the
 * other, so that memory is for what is found rather than for what is read.
 *
 * @throws ConfigError for rule settings, patterns or a front matter schema that can't be used
 * @throws RepositoryError when the files of the repository can't be listed though all of them are to be checked
 */
export async function check(options: CheckOptions): Promise<CheckResult> {
  const started = performance.now()
  const { changeSet, config, now } = options
  const { head } = changeSet
  const settings = ruleSettings(config)
  const sites = await sitesOf(head, config)
  const paths = await postPaths(
    config.scope === 'all' ? { ...changeSet, changes: undefined } : changeSet,
    config,
    sites,
    options.paths
  )
  const share = await shareOf(options.shard)
  const translation = await translationFor(config.language ?? languageOf(sites))
  const reader = new PostReader(head, sites)
  const links = await LinkCollector.create(config.links, now)
  const incomplete = [...changeSet.incomplete, ...sites.flatMap((site) => site.settings.problems)]

  const before = await versionBefore(changeSet, sites, config.generator)
  const change = await changeEffects(options, before, sites, settings, translation)

  const asksLinks = options.links && config.links.enabled
  const kept = asksLinks ? await gatherLinks(paths, reader, links) : undefined
  const requests = share ? links.requests.filter(({ url }) => share.hasUrl(url)) : links.requests
  const results = asksLinks ? await askLinks(requests, config.links, options) : undefined
  const all = await siteIndexFor({ head, config, settings, sites, paths, now })
  const covers = new CoverFiles(head)
  const around = {
    settings,
    now,
    links,
    results,
    covers,
    internalLinks: new InternalLinks(head, now),
    index: all.index,
    lost: change.lost,
    share,
    translation
  }
  const former = await formerPosts(options, before, around, paths)
  const isAlone = asksLinks || before !== undefined || share !== undefined
  const judged = await judgeAll(paths, { reader, kept, around, former }, isAlone ? undefined : options)
  incomplete.push(
    ...judged.incomplete,
    ...all.incomplete,
    ...covers.incomplete,
    ...(results?.incomplete ?? []),
    ...change.incomplete
  )

  const isOwn = ({ path }: { path: RepoPath }) => share?.hasPost(path) ?? true
  const effects = change.findings.filter(isOwn)
  const findings = [...judged.findings, ...(former ? compareFindings(effects, []).findings : effects)]
  if (options.configFile && !changeSet.changes && options.paths.length === 0) {
    findings.push(...configIgnoreFindings(links.ignores, options.configFile, settings, translation))
  }
  // Not the posts themselves: what a function refers to is kept as long as it is.
  const shown = new Set([...judged.posts.map(({ path }) => path), ...effects.map(({ path }) => path)])
  return {
    report: buildReport({
      posts: judged.posts.filter(isOwn),
      findings,
      links: reportedLinks(links, results, translation, share),
      incomplete: incomplete.map(translation.say),
      language: translation.language,
      fixed: former && judged.fixed,
      configuration: options.configFile?.path,
      shard: share?.shard
    }),
    statistics: {
      totalMs: performance.now() - started,
      ...(results && { links: linkStatistics(results) })
    },
    unread: judged.unread,
    readSource: async (path) => (shown.has(path) ? reader.source(path) : undefined),
    readFile: (path) => head.read(path).catch(() => undefined)
  }
}

/** What the change does to the rest of the site; the code for that is loaded only for a change. */
async function changeEffects(
  { changeSet, config, paths, now }: CheckOptions,
  before: VersionBefore | undefined,
  sites: readonly Site[],
  settings: RuleSettings,
  translation: Translation
): Promise<ChangeEffects> {
  if (!before) return { lost: new Map(), findings: [], incomplete: [] }
  const { effectsOf } = await import('./changes/effects.js')
  const isWanted = paths.length === 0 ? () => true : pathMatcher(paths)
  return effectsOf(changeSet, before, { sites, config, settings, isWanted, now, translation })
}

/** What the posts of a change were before it, where only the findings that are the doing of the change count. */
async function formerPosts(
  { changeSet, config, now }: CheckOptions,
  before: VersionBefore | undefined,
  around: Surroundings,
  paths: readonly RepoPath[]
): Promise<FormerPosts | undefined> {
  if (!before || config.scope !== 'introduced') return undefined
  const { FormerPosts, formerPaths } = await import('./check/former-posts.js')
  const { settings } = around
  const sites = before.sites.map((one) => one.before)
  const changes = changeSet.changes ?? []
  const formerly = formerPaths(changes)
  const judged = paths.flatMap((path) => formerly.get(path) ?? [])
  const { index } = await siteIndexFor({ head: before.repository, config, settings, sites, paths: judged, now })
  return new FormerPosts(before, formerly, { ...around, index })
}

async function shareOf(shard: Shard | undefined): Promise<Share | undefined> {
  if (!shard) return undefined
  const { shareOf } = await import('./shard/split.js')
  return shareOf(shard)
}

function ruleSettings(config: Config): RuleSettings {
  const { settings, problems } = compileRuleSettings(config)
  if (problems.length > 0) throw new ConfigError(problems)
  return settings
}

/** Reads all posts for their links, and keeps as many as there is room for. */
async function gatherLinks(
  paths: readonly RepoPath[],
  reader: PostReader,
  links: LinkCollector
): Promise<Map<RepoPath, SitePost>> {
  const kept = new Map<RepoPath, SitePost>()
  let size = 0
  for await (const read of inOrder(paths, POSTS_AT_ONCE, (path) => reader.read(path))) {
    if ('problem' in read) continue
    links.add(read, await links.of(read))
    size += read.post.source.text.length
    if (size <= MOST_KEPT) kept.set(read.post.path, read)
  }
  return kept
}

/** In several threads where there are many posts, and nothing but reading and judging is to be done with them. */
async function judgeAll(
  paths: readonly RepoPath[],
  parts: JudgingParts,
  options: CheckOptions | undefined
): Promise<Judged> {
  const folder = options?.changeSet.head.folder
  if (!options?.worker || folder === undefined || paths.length < WORTH_A_THREAD) return judgePosts(paths, parts)
  const { judgeInThreads } = await import('./check/threads.js')
  const { config, now, worker } = options
  return judgeInThreads(paths, parts, worker, {
    folder,
    config,
    now,
    entries: parts.around.index?.entries,
    checked: paths
  })
}
