import { LINK_CLASSES, type LinkClass, type Verdict } from '../links/verdict.js'
import type { Range, RepoPath } from '../post/source.js'
import type { PageFacts } from '../preview/page.js'
import type { Severity } from '../rules/rule.js'
import type { Language } from '../translation/language.js'
import type { Finding, Report, ReportedLink, ReportedPost, Shard } from './report.js'
import { isCounted } from './status.js'

/** What a check came to, in any order. */
export interface ReportParts {
  /** Every post that was checked, and what its page tells others. */
  posts: Iterable<{ path: RepoPath; page?: PageFacts }>
  findings: Iterable<Finding>
  /** Every URL once. */
  links: Iterable<ReportedLink>
  /** What was not checked, and why; the same words count once. */
  incomplete: Iterable<string>
  /** How many findings of former versions are gone, where the findings are compared with those. */
  fixed?: number | undefined
  /** The configuration file, which can have findings and is no post. */
  configuration?: RepoPath | undefined
  shard?: Shard | undefined
  /** What its sentences are written in; default: English. */
  language?: Language
}

/** Puts the parts of a report in its fixed order and counts them, so that the same findings always make the same report. */
export function buildReport(parts: ReportParts): Report {
  const findings = [...parts.findings].sort(byPlace)
  const perPost = new Map<RepoPath, ReportedPost>()
  for (const { path, page } of parts.posts) {
    perPost.set(path, { path, findings: 0, ...(page && Object.keys(page).length > 0 && { page }) })
  }
  for (const finding of findings) {
    const { path } = finding
    if (path === parts.configuration) continue
    const post = perPost.get(path) ?? { path, findings: 0 }
    perPost.set(path, { ...post, findings: post.findings + (isCounted(finding) ? 1 : 0) })
  }
  const posts = [...perPost.values()].sort((a, b) => compare(a.path, b.path))
  const counting = findings.filter(isCounted)
  const links = [...parts.links].sort((a, b) => compare(a.url, b.url))
  return {
    schemaVersion: 1,
    ...(parts.shard && { shard: parts.shard }),
    language: parts.language ?? 'en',
    posts,
    findings,
    links,
    counts: {
      posts: posts.length,
      errors: countOf(counting, 'error'),
      warnings: countOf(counting, 'warning'),
      infos: countOf(counting, 'info'),
      ...(parts.fixed !== undefined && { existing: findings.length - counting.length, fixed: parts.fixed }),
      links: countClasses(links)
    },
    incomplete: [...new Set(parts.incomplete)]
  }
}

/** A URL as the report lists it: its verdict, and where the checked posts use it. */
export function reportedLink(verdict: Verdict, used: readonly { path: RepoPath; range: Range }[]): ReportedLink {
  const { url, status, chain, reason } = verdict
  return {
    url,
    class: verdict.class,
    ...(status !== undefined && { status }),
    ...(chain !== undefined && { chain: chain.map((hop) => ({ url: hop.url, status: hop.status })) }),
    ...(reason !== undefined && { reason }),
    used: [...used].sort((a, b) => compare(a.path, b.path) || byStart(a.range, b.range))
  }
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.path, b.path) ||
    byStart(a.range, b.range) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  )
}

function byStart(a: Range, b: Range): number {
  return a.start.line - b.start.line || a.start.column - b.start.column
}

/** By UTF-16 units: the same on every machine, whatever its locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length
}

function countClasses(links: readonly ReportedLink[]): Record<LinkClass, number> {
  const counts = Object.fromEntries(LINK_CLASSES.map((name) => [name, 0])) as Record<LinkClass, number>
  for (const link of links) counts[link.class] += 1
  return counts
}
