import type { LostAddress } from '../changes/lost-address.js'
import type { Generator } from '../generators/generator.js'
import type { ImageFacts } from '../images/facts.js'
import type { DetectLanguage } from '../language/detection.js'
import type { PostIgnore } from '../links/post-ignores.js'
import { isExternal } from '../links/url.js'
import type { Verdict } from '../links/verdict.js'
import type { Post, Reference } from '../post/post.js'
import type { Source } from '../post/source.js'
import type { Finding, ReportedFix } from '../report/report.js'
import type { Resolution } from '../site/resolution.js'
import type { Site } from '../site/site.js'
import type { SiteIndex } from '../site/site-index.js'
import { ENGLISH, type Translation } from '../translation/translation.js'
import { Directives } from './ignores.js'
import { shorten } from './quote.js'
import type { Fix, Report, RuleContext } from './rule.js'
import type { ActiveRule, RuleSettings } from './settings.js'

const DOCUMENTATION = 'https://github.com/org/seo-content-check/blob/v1/docs/rules.md'

/** More of one kind in one post tell nobody anything, and a hostile post could have a million. */
const MOST_FINDINGS_OF_A_RULE = 200

const LONGEST_SUBJECT = 300

/**
 * The rule that says what no other rule had anything to say about: where several jobs share a check, it holds only when
 * all of them say it.
 */
export const UNANIMOUS = 'ignore-unused'

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
  /** The addresses of the post that the change under check takes away from readers; default: none. */
  lost?: readonly LostAddress[]
  /** The links that the post's front matter says to leave alone. */
  linkIgnores?: readonly PostIgnore[]
  /** Of `servicesFor` the active rules. */
  detectLanguage?: DetectLanguage
  /** What all posts of the repository say. */
  index?: SiteIndex | undefined
  /** Which findings are for this job to tell, where several share a check; default: all. */
  share?: FindingShare | undefined
  now: Date
  /** What findings are written in; default: English. */
  translation?: Pick<Translation, 'messagesOf'>
}

/** Of what one job tells about a post. */
export interface FindingShare {
  /** The post is one of this job: all that comes of the repository alone is told. */
  isOwn: boolean
  /** Whether what a server answers about a reference is for this job to ask, and to tell. */
  asks(reference: Reference): boolean
}

export interface RulesResult {
  /** Sorted by place, each once. */
  findings: Finding[]
  /** What was not checked, and why, in plain words. */
  incomplete: string[]
}

/** Address of a rule's documentation. */
export function helpOf(ruleId: string): string {
  const made = HELP.get(ruleId) ?? `${DOCUMENTATION}#${ruleId}`
  HELP.set(ruleId, made)
  return made
}

const HELP = new Map<string, string>()

/** Applies every active rule to one post. A rule that fails is said in `incomplete`; the others are not affected. */
export function runRules(run: RulesRun): RulesResult {
  const { path, source } = run.post
  const incomplete = new Set<string>()
  const findings = new Map<string, Finding>()
  const directives = guarded(run, incomplete)
  const told = new Told(source)
  const { share } = run
  const { messagesOf } = run.translation ?? ENGLISH
  // Rules run one after the other, so that what is handed to them is made once for a post rather than for each.
  let active: ActiveRule
  let count = 0
  let asked: Reference[] = []
  let lastAsked: Reference | undefined
  const isOurs = () => {
    if (!share || active.rule.id === UNANIMOUS) return true
    return lastAsked ? share.asks(lastAsked) : share.isOwn
  }
  const verdict = (reference: Reference) => {
    if (!active.rule.readsAnswers) throw new Error('it reads answers without `readsAnswers`')
    const isAsked = isExternal(reference.url)
    lastAsked = isAsked ? reference : undefined
    const found = run.verdict(reference)
    if (isAsked && found?.class !== 'ok' && (!share || share.asks(reference))) asked.push(reference)
    return found
  }
  const context: RuleContext<unknown, unknown> = {
    post: run.post,
    site: run.site,
    generator: run.generator,
    now: run.now,
    options: {},
    messages: {},
    verdict,
    image: (reference) => imageOf(reference, verdict, run),
    resolve(reference) {
      const found = run.resolve?.(reference)
      if (found?.kind === 'unknown') asked.push(reference)
      return found
    },
    lost: run.lost ?? [],
    directives: directives?.uses ?? [],
    linkIgnores: run.linkIgnores ?? [],
    isTold: (id, line) => told.is(id, line),
    detectLanguage: undefined,
    index: undefined,
    report(report) {
      if (!isOurs()) return
      if (count >= MOST_FINDINGS_OF_A_RULE) {
        count += 1
        return
      }
      const finding = findingOf(report, active, source)
      const key = JSON.stringify([finding.rule, finding.range, finding.message])
      if (findings.has(key) || directives?.cover(finding.rule, finding.range.start.line)) return
      count += 1
      findings.set(key, finding)
    },
    incomplete(reason) {
      told.unsure.add(active.rule.id)
      incomplete.add(reason)
    }
  }
  for (active of run.settings(path)) {
    const { rule, options } = active
    // What servers answered counts in every post, and so does whether there was something to switch off.
    if (share && !share.isOwn && !rule.readsAnswers && rule.id !== UNANIMOUS) {
      told.add(rule.id, [])
      continue
    }
    count = 0
    asked = []
    lastAsked = undefined
    context.options = options
    context.messages = messagesOf(rule)
    context.detectLanguage = rule.needs === 'language-detection' ? run.detectLanguage : undefined
    context.index = rule.needs === 'site-index' ? run.index : undefined
    let isThrough = false
    try {
      rule.check(context)
      isThrough = true
    } catch (error) {
      incomplete.add(`${path}: the rule ${rule.id} failed and did not check this post: ${reasonOf(error)}`)
    }
    if (isThrough) told.add(rule.id, asked)
    if (count > MOST_FINDINGS_OF_A_RULE) {
      incomplete.add(
        `${path}: of ${count} findings of ${rule.id} only the first ${MOST_FINDINGS_OF_A_RULE} are listed.`
      )
    }
  }
  return { findings: [...findings.values()].sort(byPlace), incomplete: [...incomplete] }
}

/** Of an answer that is no success, the bytes are those of an error page. */
function imageOf(reference: Reference, verdict: RulesRun['verdict'], { imageFile }: RulesRun): ImageFacts | undefined {
  const found = verdict(reference)
  if (found?.class === 'ok' || found?.class === 'redirected') return found.image
  return imageFile?.(reference)
}

const NO_LINES: ReadonlySet<number> = new Set()

/** Which rules looked at the whole post, and where they had to do without an answer from the network. */
class Told {
  readonly unsure = new Set<string>()
  readonly #asked = new Map<string, ReadonlySet<number>>()

  constructor(readonly source: Source) {}

  /** @param asked references about which neither the network nor the repository said that all is well */
  add(rule: string, asked: readonly Reference[]): void {
    if (asked.length === 0) {
      this.#asked.set(rule, NO_LINES)
      return
    }
    this.#asked.set(
      rule,
      new Set(asked.flatMap(({ span, urlSpan }) => [span, urlSpan]).map(({ from }) => this.source.position(from).line))
    )
  }

  is(rule: string, line: number | 'all'): boolean {
    const lines = this.#asked.get(rule)
    if (!lines || this.unsure.has(rule)) return false
    return line === 'all' ? lines.size === 0 : !lines.has(line)
  }
}

/** What comments switch off; and a body that can't be parsed, or only in part, is said. */
function guarded({ post, now }: RulesRun, incomplete: Set<string>): Directives | undefined {
  try {
    const { unparsed } = post.body
    if (unparsed) {
      const { line } = post.source.position(unparsed.span.from)
      incomplete.add(`${post.path}: the text from line ${line} on was not checked: ${unparsed.reason}`)
    }
    return new Directives(post, now)
  } catch (error) {
    incomplete.add(`${post.path}: the text could not be read as Markdown: ${reasonOf(error)}`)
    return undefined
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
    ...(report.related && report.related.length > 0 && { related: report.related }),
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
