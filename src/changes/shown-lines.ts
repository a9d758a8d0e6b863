import { decodeSource } from '../post/decode.js'
import type { RepoPath } from '../post/source.js'
import type { Change, ChangeSet } from './change.js'
import type { LineRange } from './diff-lines.js'

/** Lines around a change that a diff shows, as Git and GitHub do. */
const CONTEXT = 3

/** Changed lines of a file; more than that is another text, and comparing would take long. */
const MOST_CHANGED = 4000

/**
 * The lines that a diff of the change shows, by path at head, for changed files among `paths`. They are GitHub's own where it
 * gave them, else found by comparing the two versions.
 *
 * @returns no entry for a file that can't be compared
 */
export async function shownLines(
  changeSet: ChangeSet,
  paths: Iterable<RepoPath>
): Promise<Map<RepoPath, readonly LineRange[]>> {
  const wanted = new Set(paths)
  const shown = new Map<RepoPath, readonly LineRange[]>()
  for (const change of changeSet.changes ?? []) {
    if (!wanted.has(change.path) || change.status === 'removed') continue
    const lines = change.shown ?? (await compareVersions(changeSet, change).catch(() => undefined))
    if (lines) shown.set(change.path, lines)
  }
  return shown
}

async function compareVersions({ head, base }: ChangeSet, change: Change): Promise<readonly LineRange[] | undefined> {
  if (change.status === 'added') return [{ first: 1, last: Number.MAX_SAFE_INTEGER }]
  const [before, after] = await Promise.all([base?.read(change.previousPath ?? change.path), head.read(change.path)])
  if (!before || !after) return undefined
  const { structuredPatch } = await import('diff')
  const texts = [before, after].map((bytes) => decodeSource(change.path, bytes).text) as [string, string]
  const patch = structuredPatch(change.path, change.path, ...texts, undefined, undefined, {
    context: CONTEXT,
    maxEditLength: MOST_CHANGED
  })
  return patch?.hunks
    .filter(({ newLines }) => newLines > 0)
    .map(({ newStart, newLines }) => ({ first: newStart, last: newStart + newLines - 1 }))
}
