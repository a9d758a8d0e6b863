import type { Generator } from '../generators/generator.js'
import type { ImageFacts } from '../images/facts.js'
import type { Verdict } from '../links/verdict.js'
import type { Post, Reference } from '../post/post.js'
import type { Source } from '../post/source.js'
import type { Finding, ReportedFix } from '../report/report.js'
import type { Resolution } from '../site/resolution.js'
import type { Site } from '../site/site.js'
import { ignoresOf } from './ignores.js'
import { shorten } from './quote.js'
import type { Fix, Report } from './rule.js'
import type { ActiveRule, RuleSettings } from './settings.js'

const DOCUMENTATION = 'https://github.com/org/seo-content-check/blob/v1/docs/rules.md'

/** More of one kind in one post tell nobody anything, and a hostile post could have a million. */
const MOST_FINDINGS_OF_A_RULE = 200

const LONGEST_SUBJECT = 300

export interface RulesRun {
  post: Post
  site: Site
  generator: Generator
  settings: RuleSettings
  /** What the link phase found out about a reference; undefined when links were not checked at all. */
  verdict(reference: Reference): Verdict | undefined
  /** What is known about the images that are files of the repository. */
  imageFile?(reference: Reference): ImageFacts | undefined
  /** What the repository says about a reference to the site itself; default: nothing. */
  resolve?(reference: Reference): Resolution | undefined
  now: Date
}

export interface RulesResult {
  /** Sorted by place, each once. */
  findings: Finding[]
  /** What was not checked, and why, in plain words. */
  incomplete: string[]
}

/** Address of a rule's documentation. */
export function helpOf(ruleId: string): string {
  return `${DOCUMENTATION}#${ruleId}`
}

/** Applies every active rule to one post. A rule that fails is said in `incomplete`; the others are not affected. */
export function runRules(run: RulesRun): RulesResult {
  const { path, source } = run.post
  const incomplete = new Set<string>()
  const findings = new Map<string, Finding>()
  const ignored = guarded(run, incomplete)
  for (const active of run.settings(path)) {
    const { rule } = active
    let count = 0
    const report = (report: Report) => {
      if (count >= MOST_FINDINGS_OF_A_RULE) {
        count += 1
        return
      }
      const finding = findingOf(report, active, source)
      const key = JSON.stringify([rule.id, finding.range, finding.message])
      if (findings.has(key) || ignored(rule.id, finding.range.start.line)) return
      count += 1
      findings.set(key, finding)
    }
    try {
      rule.check({
        ...run,
        resolve: run.resolve ?? (() => undefined),
        options: active.options,
        messages: rule.messages,
        image: (reference) => imageOf(reference, run),
        report,
        incomplete: (reason) => incomplete.add(reason)
      })
    } catch (error) {
      incomplete.add(`${path}: the rule ${rule.id} failed and did not check this post: ${reasonOf(error)}`)
    }
    if (count > MOST_FINDINGS_OF_A_RULE) {
      incomplete.add(
        `${path}: of ${count} findings of ${rule.id} only the first ${MOST_FINDINGS_OF_A_RULE} are listed.`
      )
    }
  }
  return { findings: [...findings.values()].sort(byPlace), incomplete: [...incomplete] }
}

/** Of an answer that is no success, the bytes are those of an error page. */
function imageOf(reference: Reference, { verdict, imageFile }: RulesRun): ImageFacts | undefined {
  const found = verdict(reference)
  if (found?.class === 'ok' || found?.class === 'redirected') return found.image
  return imageFile?.(reference)
}

/** What comments switch off; and a body that can't be parsed, or only in part, is said. */
function guarded({ post }: RulesRun, incomplete: Set<string>): (rule: string, line: number) => boolean {
  try {
    const { unparsed } = post.body
    if (unparsed) {
      const { line } = post.source.position(unparsed.span.from)
      incomplete.add(`${post.path}: the text from line ${line} on was not checked: ${unparsed.reason}`)
    }
    return ignoresOf(post)
  } catch (error) {
    incomplete.add(`${post.path}: the text could not be read as Markdown: ${reasonOf(error)}`)
    return () => false
  }
}

function findingOf(report: Report, { rule, severity, configured }: ActiveRule, source: Source): Finding {
  return {
    rule: rule.id,
    severity: configured ? severity : (report.severity ?? severity),
    message: report.message,
    path: source.path,
    range: source.range(report.span),
    subject: shorten(report.subject, LONGEST_SUBJECT),
    ...(report.fix && { fix: reportedFix(report.fix, source) }),
    help: helpOf(rule.id)
  }
}

function reportedFix(fix: Fix, source: Source): ReportedFix {
  const edits = fix.edits.map(({ span, text }) => ({ range: source.range(span), text }))
  return { description: fix.description, safe: fix.safe, edits }
}

function byPlace(a: Finding, b: Finding): number {
  return (
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0)
  )
}

function reasonOf(error: unknown): string {
  return shorten(error instanceof Error ? error.message : String(error))
}
