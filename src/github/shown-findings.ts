import type { ChangeSet } from '../changes/change.js'
import { touchesLines } from '../changes/diff-lines.js'
import type { Finding, Report } from '../report/report.js'
import { isCounted } from '../report/status.js'
import type { Inputs } from './inputs.js'

/** Which findings get an annotation: those of a change's files, or of the lines that its diff shows. */
export async function shownFindings(
  report: Report,
  changeSet: ChangeSet,
  annotations: Inputs['annotations']
): Promise<(finding: Finding) => boolean> {
  const { changes } = changeSet
  if (!changes) return () => true
  const changed = new Set(changes.flatMap(({ path, previousPath = path }) => [path, previousPath]))
  if (annotations === 'changed-files') return ({ path }) => changed.has(path)
  const { shownLines } = await import('../changes/shown-lines.js')
  const lines = await shownLines(changeSet, new Set(report.findings.filter(isCounted).map(({ path }) => path)))
  return ({ path, range: { start, end }, removed }) => {
    const shown = lines.get(path)
    if (removed || !shown) return changed.has(path)
    return touchesLines(shown, { first: start.line, last: end.line })
  }
}
