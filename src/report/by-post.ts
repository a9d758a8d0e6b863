import type { ReadSource, RepoPath, Source } from '../post/source.js'
import type { Finding, Report } from './report.js'
import { isCounted } from './status.js'
import { countSeverities } from './wording.js'

export interface PostFindings {
  path: RepoPath
  findings: Finding[]
}

/** The posts that have findings that count, by path. */
export function postsOf({ findings }: Report): PostFindings[] {
  const posts = new Map<RepoPath, Finding[]>()
  for (const finding of findings) {
    if (!isCounted(finding)) continue
    const known = posts.get(finding.path)
    if (known) known.push(finding)
    else posts.set(finding.path, [finding])
  }
  return [...posts].map(([path, findings]) => ({ path, findings }))
}

/** Posts with errors, then those with warnings, then the others, each by path. */
export function gravestFirst(report: Report): PostFindings[] {
  return postsOf(report).sort((a, b) => gravity(b.findings) - gravity(a.findings))
}

/** 2 with an error, 1 with a warning, else 0. */
export function gravity(findings: readonly Finding[]): number {
  const { errors, warnings } = countSeverities(findings)
  return errors > 0 ? 2 : warnings > 0 ? 1 : 0
}

/** UTF-16 units. A report for GitHub has room for the fixes of a few thousand posts at most, the gravest first. */
const MOST_READ = 16_000_000

/** Reads the posts whose fixes a report of limited length may show. */
export async function sourcesOfFixes(report: Report, read: ReadSource): Promise<Map<RepoPath, Source>> {
  const sources = new Map<RepoPath, Source>()
  let size = 0
  for (const { path, findings } of gravestFirst(report)) {
    if (!findings.some(({ fix }) => fix)) continue
    if (size >= MOST_READ) break
    const source = await read(path)
    size += source?.text.length ?? 0
    if (source) sources.set(path, source)
  }
  return sources
}
