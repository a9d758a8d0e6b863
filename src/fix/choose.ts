import type { Source, TextEdit } from '../post/source.js'
import type { Finding, ReportedFix } from '../report/report.js'

/** `safe`: what is certainly meant. `suggestions`: also what somebody should confirm. */
export type FixLevel = 'safe' | 'suggestions'

export interface ChosenFixes {
  /** The findings that are fixed, in the order given. */
  findings: Finding[]
  edits: TextEdit[]
}

/**
 * As many fixes of one text as can be made together, each as a whole or not at all. Of fixes that overlap or touch, a safe
 * one goes before a suggestion, and then the one whose finding comes first; the others may suit the text that this makes.
 *
 * @param findings those of the text, in the order of the report
 */
export function chooseFixes(source: Source, findings: readonly Finding[], level: FixLevel): ChosenFixes {
  const wanted = findings.filter(({ fix }) => fix && (fix.safe || level === 'suggestions'))
  const inOrder = [...wanted.filter(({ fix }) => fix?.safe), ...wanted.filter(({ fix }) => !fix?.safe)]
  const chosen = new Set<Finding>()
  const made = new Set<string>()
  const edits: TextEdit[] = []
  for (const finding of inOrder) {
    if (!finding.fix) continue
    const own = editsOf(source, finding.fix)
    const key = JSON.stringify(own)
    if (!made.has(key)) {
      if (own.length === 0 || clashes(own, edits)) continue
      edits.push(...own)
      made.add(key)
    }
    chosen.add(finding)
  }
  return {
    findings: findings.filter((finding) => chosen.has(finding)),
    edits: edits.sort((a, b) => a.span.from - b.span.from)
  }
}

/** A fix as edits of the text that it is for. */
export function editsOf(source: Source, fix: ReportedFix): TextEdit[] {
  return fix.edits.map(({ range, text }) => ({
    span: { from: source.offset(range.start), to: source.offset(range.end) },
    text
  }))
}

/** Edits that touch count as well: which of two insertions at one place comes first would be chance. */
function clashes(own: readonly TextEdit[], others: readonly TextEdit[]): boolean {
  return own.some(({ span }) => others.some((other) => span.from <= other.span.to && other.span.from <= span.to))
}
