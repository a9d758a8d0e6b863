import type { CheckResult } from '../check.js'
import { decodeSource, isUtf16 } from '../post/decode.js'
import { applyEdits } from '../post/edits.js'
import { parseFrontMatter } from '../post/front-matter/parse.js'
import { type RepoPath, Source } from '../post/source.js'
import type { Finding, Report } from '../report/report.js'
import type { Repository } from '../repository/repository.js'
import { chooseFixes, type FixLevel } from './choose.js'
import { Drafts } from './drafts.js'

/** A post that fixes change. */
export interface FixedPost {
  path: RepoPath
  before: Uint8Array
  after: Uint8Array
  /** What is fixed, each with its place at that time. */
  findings: Finding[]
}

/** A post that has fixes and is left as it is, with the reason as the end of a sentence. */
export interface UnfixedPost {
  path: RepoPath
  reason: string
}

export interface FixRounds {
  posts: FixedPost[]
  unfixed: UnfixedPost[]
  /** The check of what the fixes make. */
  result: CheckResult
  /** Checks again, with some of the posts as they were. */
  without(paths: readonly RepoPath[]): Promise<CheckResult>
}

/** Fixes that wait for others to be made first are a matter of two or three rounds. */
const MOST_ROUNDS = 10

interface Draft extends FixedPost {
  /** Every text that the post had, so that fixes which undo each other come to an end. */
  texts: Set<string>
}

/**
 * Makes fixes and checks again what they make, until nothing is left to fix. Nothing is written.
 *
 * @param check a whole check of a repository's files
 */
export async function fixInRounds(
  original: Repository,
  check: (head: Repository) => Promise<CheckResult>,
  level: FixLevel
): Promise<FixRounds> {
  const drafts = new Drafts(original)
  const posts = new Map<RepoPath, Draft>()
  const unfixed = new Map<RepoPath, string>()
  let result = await check(drafts.repository)
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let isChanged = false
    for (const [path, findings] of fixable(result.report, level)) {
      if (unfixed.has(path)) continue
      const outcome = await fixOnce(path, findings, level, drafts, posts.get(path))
      if (typeof outcome === 'string') unfixed.set(path, outcome)
      if (typeof outcome !== 'object') continue
      posts.set(path, outcome)
      drafts.set(path, outcome.after)
      isChanged = true
    }
    if (!isChanged) break
    result = await check(drafts.repository)
  }
  return {
    posts: [...posts.values()].map(({ path, before, after, findings }) => ({ path, before, after, findings })),
    unfixed: [...unfixed].map(([path, reason]) => ({ path, reason })),
    result,
    without(paths) {
      for (const path of paths) drafts.drop(path)
      return check(drafts.repository)
    }
  }
}

/** The findings that have a fix, by post. The configuration is not one: it may lie anywhere. */
function fixable({ posts, findings }: Report, level: FixLevel): Map<RepoPath, Finding[]> {
  const paths = new Set(posts.map(({ path }) => path))
  const byPath = new Map<RepoPath, Finding[]>()
  for (const finding of findings) {
    if (!paths.has(finding.path) || !finding.fix || !(finding.fix.safe || level === 'suggestions')) continue
    const known = byPath.get(finding.path)
    if (known) known.push(finding)
    else byPath.set(finding.path, [finding])
  }
  return byPath
}

/** @returns the post with fixes made; the reason why none can be made; or nothing where there is nothing to change */
async function fixOnce(
  path: RepoPath,
  findings: readonly Finding[],
  level: FixLevel,
  drafts: Drafts,
  draft: Draft | undefined
): Promise<Draft | string | undefined> {
  const bytes = await drafts.read(path)
  if (!bytes || drafts.isChanged(path)) return 'it was changed while it was checked; run the command again'
  const source = decodeSource(path, bytes)
  if (isUtf16(source)) return 'it is UTF-16; save it as UTF-8 first'
  if (source.invalidAt !== undefined)
    return 'not all of it is UTF-8, and the rest would be lost; save it as UTF-8 first'
  const chosen = chooseFixes(source, findings, level)
  const text = applyEdits(source.text, chosen.edits)
  const texts = draft?.texts ?? new Set([source.text])
  if (texts.has(text)) return undefined
  if (isReadable(source) && !isReadable(new Source(path, text))) {
    return 'its fixes would break the front matter; please report that'
  }
  return {
    path,
    before: draft?.before ?? bytes,
    after: new TextEncoder().encode(text),
    findings: [...(draft?.findings ?? []), ...chosen.findings],
    texts: texts.add(text)
  }
}

function isReadable(source: Source): boolean {
  return parseFrontMatter(source).state !== 'broken'
}
