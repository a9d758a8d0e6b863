import type { ChangeSet } from './changes/change.js'
import { ConfigError } from './config/error.js'
import type { Config } from './config/schema.js'
import { readCollections } from './contract/cms.js'
import { compileContract } from './contract/compile.js'
import { generatorOf } from './generators/registry.js'
import { type CoverImages, readCoverFiles } from './images/cover-files.js'
import type { LinkCache } from './links/cache/check.js'
import { type CollectedLinks, collectLinks, requestUrlOf } from './links/collect.js'
import { policyFrom } from './links/policy.js'
import {
  type ConnectTo,
  type LinkPolicy,
  type LinkProgress,
  type LinkRequest,
  type LinkResults,
  NOTHING_ASKED
} from './links/request.js'
import type { Verdict } from './links/verdict.js'
import type { Post, Reference } from './post/post.js'
import { readPost } from './post/read.js'
import type { RepoPath, Source } from './post/source.js'
import { buildReport, reportedLink } from './report/build.js'
import type { Finding, LinkStatistics, Report, ReportedLink, Statistics } from './report/report.js'
import { type Repository, RepositoryError } from './repository/repository.js'
import { type ConfigFile, configIgnoreFindings } from './rules/config-ignores.js'
import { runRules } from './rules/run.js'
import { compileRuleSettings, type RuleSettings } from './rules/settings.js'
import { contentFilter, pathMatcher } from './site/content-filter.js'
import { findSites, siteOf } from './site/find-sites.js'
import { resolveInternalLinks } from './site/internal-links.js'
import type { ResolveReference } from './site/resolution.js'
import type { Site } from './site/site.js'

export interface CheckOptions {
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
  connectTo: readonly ConnectTo[]
  /** Further trusted certificate authorities (PEM) for link checks. */
  certificateAuthorities?: readonly string[]
  /** What earlier runs know about links, and where this one's answers are saved. */
  linkCache?: LinkCache
  onLinkProgress?: (progress: LinkProgress) => void
}

export interface CheckResult {
  report: Report
  statistics: Statistics
  /** The text of every checked post, for code frames and previews. */
  sources: ReadonlyMap<RepoPath, Source>
}

/** A post and the site it belongs to. */
interface SitePost {
  post: Post
  site: Site
}

/**
 * Runs the whole check: the only place that knows the order of its parts.
 *
 * @throws ConfigError for rule settings, patterns or a front matter schema that can't be used
 * @throws RepositoryError when the files of the repository can't be listed though all of them are to be checked
 */
export async function check(options: CheckOptions): Promise<CheckResult> {
  const started = performance.now()
  const { changeSet, config } = options
  const incomplete = [...changeSet.incomplete]
  const settings = ruleSettings(config)
  const sites = await sitesOf(changeSet.head, config)
  incomplete.push(...sites.flatMap((site) => site.settings.problems))

  const paths = await postPaths(options, sites)
  const posts = await readPosts(paths, changeSet.head, sites, incomplete)
  const resolve = await resolveInternalLinks(posts, changeSet.head, options.now)
  const collected = await collectLinks(posts, config.links, options.now)
  const covers = await readCoverFiles(posts, changeSet.head)
  incomplete.push(...covers.incomplete)
  const results = await askLinks(collected, options)
  incomplete.push(...(results?.incomplete ?? []))

  const found = { collected, results, covers, resolve }
  const findings = judge(posts, settings, found, options.now, incomplete)
  if (options.configFile && !changeSet.changes && options.paths.length === 0) {
    findings.push(...configIgnoreFindings(collected.ignores, options.configFile, settings))
  }
  const sources = new Map(posts.map(({ post }) => [post.path, post.source]))
  const links = reportedLinks(collected, results, sources)
  return {
    report: buildReport({
      posts: sources.keys(),
      findings,
      links,
      incomplete,
      configuration: options.configFile?.path
    }),
    statistics: {
      totalMs: performance.now() - started,
      ...(results && {
        links: linkStatistics(results)
      })
    },
    sources
  }
}

function ruleSettings(config: Config): RuleSettings {
  const { settings, problems } = compileRuleSettings(config)
  if (problems.length > 0) throw new ConfigError(problems)
  return settings
}

/** The sites of the repository, each with the contract that the configuration adds to its generator's. */
async function sitesOf(head: Repository, config: Config): Promise<Site[]> {
  const { contract, problems } = await compileContract(config['front-matter'])
  if (problems.length > 0) throw new ConfigError(problems)
  const sites = await findSites(head, config.generator)
  const collections = await readCollections(sites, head, sites[0]?.files)
  return sites.map((site) => ({
    ...site,
    ...(contract ? { contract } : {}),
    ...(collections.length > 0 ? { collections } : {})
  }))
}

async function postPaths({ changeSet, config, paths }: CheckOptions, sites: readonly Site[]): Promise<RepoPath[]> {
  const isPost = contentFilter(config, sites)
  const isWanted = paths.length === 0 ? () => true : pathMatcher(paths)
  const candidates = changeSet.changes
    ? changeSet.changes.filter((change) => change.status !== 'removed').map((change) => change.path)
    : await changeSet.head.list()
  if (!candidates) {
    throw new RepositoryError(`The files of ${changeSet.head.name} can't be listed, so it can't be checked as a whole.`)
  }
  return candidates.filter((path) => isPost(path) && isWanted(path))
}

/** Files that are read at once: over a network one after the other would take minutes. */
const READS_AT_ONCE = 16

/** Reads what can be read: a post that can't be is a line in `incomplete`, and the others are still checked. */
async function readPosts(
  paths: readonly RepoPath[],
  head: Repository,
  sites: readonly Site[],
  incomplete: string[]
): Promise<SitePost[]> {
  const posts: SitePost[] = []
  for (let at = 0; at < paths.length; at += READS_AT_ONCE) {
    const batch = await Promise.all(paths.slice(at, at + READS_AT_ONCE).map((path) => readBytes(path, head)))
    for (const { path, bytes, problem } of batch) {
      if (bytes === undefined) {
        incomplete.push(`${path} was not checked: ${problem}`)
        continue
      }
      try {
        posts.push(sitePost(path, bytes, siteOf(path, sites)))
      } catch (error) {
        incomplete.push(`${path} was not checked: reading it failed (${reasonOf(error)})`)
      }
    }
  }
  return posts
}

function sitePost(path: RepoPath, bytes: Uint8Array, site: Site): SitePost {
  const post = readPost(path, bytes, generatorOf(site.generator).fields)
  // Made on first use, which is here, so that a body that can't be parsed concerns its own post alone.
  void post.references
  return { post, site }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

async function readBytes(
  path: RepoPath,
  head: Repository
): Promise<{ path: RepoPath; bytes?: Uint8Array; problem?: string }> {
  try {
    const bytes = await head.read(path)
    return bytes
      ? { path, bytes }
      : { path, problem: 'it is no file of the repository, or a link that leads out of it' }
  } catch (error) {
    if (!(error instanceof RepositoryError)) throw error
    return { path, problem: error.message }
  }
}

/** The link phase: the cache knows some verdicts, the network is asked for the others. */
async function askLinks(collected: CollectedLinks, options: CheckOptions): Promise<LinkResults | undefined> {
  const { config, connectTo, certificateAuthorities, onLinkProgress } = options
  if (!options.links || !config.links.enabled) return undefined
  const { requests } = collected
  if (requests.length === 0) return NOTHING_ASKED
  const policy = policyFrom(config.links, connectTo, certificateAuthorities)
  if (!options.linkCache) return askNetwork(requests, policy, onLinkProgress)
  const { checkCached } = await import('./links/cache/check.js')
  return checkCached(requests, policy, options.linkCache, askNetwork, onLinkProgress)
}

/** Asks over the network, whose code is loaded only here. */
async function askNetwork(
  requests: readonly LinkRequest[],
  policy: LinkPolicy,
  onProgress: ((progress: LinkProgress) => void) | undefined
): Promise<LinkResults> {
  const { checkLinks } = await import('./links/check.js')
  return checkLinks(requests, policy, onProgress ? { onProgress } : {})
}

function linkStatistics({ verdicts, hosts, requests, cached, slowest, ms }: LinkResults): LinkStatistics {
  return { urls: verdicts.size, hosts, requests, cached, slowest, ms }
}

/** What was found out around the posts before they are judged. */
interface Found {
  collected: CollectedLinks
  results: LinkResults | undefined
  covers: CoverImages
  resolve: ResolveReference
}

function judge(
  posts: readonly SitePost[],
  settings: RuleSettings,
  { collected, results, covers, resolve }: Found,
  now: Date,
  incomplete: string[]
): Finding[] {
  const verdict = (reference: Reference): Verdict | undefined => {
    const ignoring = collected.ignored.get(reference)
    if (ignoring) return results && ignoring
    const url = requestUrlOf(reference)
    return url === undefined || !results ? undefined : (results.verdicts.get(url) ?? collected.skipped.get(url))
  }
  const imageFile = (reference: Reference) => covers.facts.get(reference)
  return posts.flatMap(({ post, site }) => {
    const run = runRules({
      post,
      site,
      generator: generatorOf(site.generator),
      settings,
      verdict,
      imageFile,
      resolve: (reference) => (collected.ignored.has(reference) ? undefined : resolve(post, reference)),
      linkIgnores: collected.postIgnores.get(post) ?? [],
      now
    })
    incomplete.push(...run.incomplete)
    return run.findings
  })
}

/** Every URL that the posts use, with its verdict: without a link phase they are all `skipped`. */
function reportedLinks(
  { uses, skipped }: CollectedLinks,
  results: LinkResults | undefined,
  sources: ReadonlyMap<RepoPath, Source>
): ReportedLink[] {
  return [...uses].map(([url, places]) => {
    const verdict: Verdict =
      skipped.get(url) ??
      (results
        ? (results.verdicts.get(url) ?? { url, class: 'unchecked', reason: 'it was not asked' })
        : { url, class: 'skipped', reason: 'links are not checked in this run' })
    const used = places.flatMap(({ path, span }) => {
      const source = sources.get(path)
      return source ? [{ path, range: source.range(span) }] : []
    })
    return reportedLink(verdict, used)
  })
}
