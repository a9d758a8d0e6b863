import { chooseFixes, editsOf } from '../../src/fix/choose.js'
import { generatorOf } from '../../src/generators/registry.js'
import { languageDetector } from '../../src/language/detection.js'
import { LINK_CLASSES, type Verdict } from '../../src/links/verdict.js'
import { applyEdits } from '../../src/post/edits.js'
import type { Post } from '../../src/post/post.js'
import { readPost } from '../../src/post/read.js'
import type { Range, Source } from '../../src/post/source.js'
import type { Finding } from '../../src/report/report.js'
import { runRules } from '../../src/rules/run.js'
import { compileRuleSettings } from '../../src/rules/settings.js'
import type { Resolution } from '../../src/site/resolution.js'
import type { Site } from '../../src/site/site.js'

const PATH = 'content/posts/2026-01-05-a.md'
const NOW = new Date('2026-03-01T12:00:00Z')
const FINAL = [
  'https://moved.example/new',
  "https://moved.example/it's_(new)?a=1&copy=2&b=[x]|y",
  'https://m.example/a"b<c>`d`\\g'
]

const { settings } = compileRuleSettings({ profile: 'all', rules: {}, overrides: [] })
const detectLanguage = await languageDetector()

function siteOf(generator: string): Site {
  return {
    root: '',
    generator,
    files: new Set([PATH, 'static/images/bike.jpg', 'content/posts/tyres.md']),
    settings: {
      baseUrl: 'https://example.com/',
      title: 'A site',
      language: 'nl',
      taxonomies: ['tags', 'categories'],
      contentFolders: ['content/'],
      staticFolders: ['static/'],
      assetFolders: ['assets/'],
      files: [],
      problems: []
    }
  }
}

/** The same for the same URL. */
function numberOf(url: string): number {
  let sum = 0
  for (let at = 0; at < url.length; at += 1) sum = (sum * 31 + url.charCodeAt(at)) % 9973
  return sum
}

function verdictOf(url: string): Verdict | undefined {
  if (!/^https?:/i.test(url)) return undefined
  const asked = url.replace(/#.*$/s, '')
  if (FINAL.includes(asked)) return { url: asked, class: 'ok', status: 200 }
  const number = numberOf(asked)
  const linkClass = LINK_CLASSES[number % LINK_CLASSES.length] ?? 'ok'
  const finalUrl = FINAL[number % FINAL.length] ?? ''
  return linkClass === 'redirected'
    ? { url: asked, class: linkClass, status: 200, finalUrl, permanent: true }
    : { url: asked, class: linkClass, reason: 'it is made up' }
}

function resolutionOf(url: string): Resolution | undefined {
  if (/^[a-z][\w+.-]*:/i.test(url) || url.startsWith('//')) return undefined
  const number = numberOf(url)
  if (url === "/posts/it's-(new)/" || number % 3 === 0) return { kind: 'page' }
  if (number % 3 === 1) return { kind: 'unknown' }
  return {
    kind: 'missing',
    as: 'page',
    certain: true,
    suggestion: { url: "/posts/it's-(new)/", written: "/posts/it's-(new)/" }
  }
}

function look(text: string, generatorId: string) {
  const generator = generatorOf(generatorId)
  const post = readPost(PATH, new TextEncoder().encode(text), generator.fields)
  const result = runRules({
    post,
    site: siteOf(generatorId),
    generator,
    settings,
    verdict: ({ url }) => verdictOf(url),
    resolve: ({ url }) => resolutionOf(url),
    detectLanguage,
    now: NOW
  })
  return { post, ...result }
}

/** What is wrong with how a post was judged; nothing when all is well. */
export interface Fault {
  kind:
    | 'rule failed'
    | 'range outside of the text'
    | 'edits overlap'
    | 'syntax broken'
    | 'finding left'
    | 'not repaired'
  detail: string
}

export interface Judged {
  faults: Fault[]
  fixes: number
  ms: number
}

/**
 * Judges a post by all rules, makes its fixes, and judges what they make.
 * @throws whatever the reader throws, which never should
 */
export function judgeFuzzed(text: string, generatorId: string): Judged {
  const started = performance.now()
  const faults: Fault[] = []
  const { post, findings, incomplete } = look(text, generatorId)
  for (const line of incomplete) {
    if (/failed|could not be read as Markdown/.test(line)) faults.push({ kind: 'rule failed', detail: line })
  }
  for (const finding of findings) {
    for (const range of [finding.range, ...(finding.fix?.edits ?? []).map((edit) => edit.range)]) {
      if (!isInside(range, post.source)) faults.push({ kind: 'range outside of the text', detail: nameOf(finding) })
    }
    faults.push(...faultsOfFix(finding, post.source))
  }
  if (post.frontMatter.state === 'broken' && faults.length === 0) {
    faults.push(...findings.flatMap((finding) => faultsOfRepair(finding, post, generatorId)))
  }
  const chosen = chooseFixes(post.source, findings, 'suggestions')
  if (chosen.edits.length > 0 && faults.length === 0) {
    const fixed = applyEdits(post.source.text, chosen.edits)
    const after = look(fixed, generatorId)
    if (post.frontMatter.state === 'ok' && after.post.frontMatter.state !== 'ok') {
      faults.push({ kind: 'syntax broken', detail: `${chosen.findings.map(nameOf).join('\n')}\n${fixed}` })
    }
    const left = countsOf(after.findings)
    const there = countsOf(findings)
    // Where more, or less, can be read than before, the same words may be about something that was not seen then.
    const isSameText = post.frontMatter.state === after.post.frontMatter.state && post.frontMatter.state !== 'broken'
    for (const [name, count] of isSameText ? countsOf(chosen.findings) : []) {
      if ((left.get(name) ?? 0) > (there.get(name) ?? 0) - count) {
        faults.push({ kind: 'finding left', detail: `${name}\n${fixed}` })
      }
    }
  }
  return { faults, fixes: chosen.findings.length, ms: performance.now() - started }
}

function faultsOfFix(finding: Finding, source: Source): Fault[] {
  const { fix } = finding
  if (!fix) return []
  try {
    const edits = fix.edits.map(({ range, text }) => ({
      span: { from: source.offset(range.start), to: source.offset(range.end) },
      text
    }))
    applyEdits(source.text, edits)
    return []
  } catch (error) {
    return [{ kind: 'edits overlap', detail: `${nameOf(finding)}: ${error}` }]
  }
}

/**
 * The repair of the only mistake takes it away, and makes nothing above its line unreadable. One of several can't be
 * judged alone: what it uncovers may be what another one repairs.
 */
function faultsOfRepair(finding: Finding, { source, frontMatter }: Post, generatorId: string): Fault[] {
  const { fix, range, rule } = finding
  if (!rule.startsWith('front-matter-') || !fix || frontMatter.problems.length > 1) return []
  const edits = editsOf(source, fix)
  const fixed = applyEdits(source.text, edits)
  const after = look(fixed, generatorId)
  const at = source.offset(range.start)
  const line = source.text.slice(0, Math.min(at, ...edits.map(({ span }) => span.from))).lastIndexOf('\n') + 1
  const isLeft = after.findings.some(
    (left) => nameOf(left) === nameOf(finding) && after.post.source.offset(left.range.start) === at
  )
  const isWorse = after.post.frontMatter.problems.some(({ span }) => span.from < line)
  return isLeft || isWorse ? [{ kind: 'not repaired', detail: `${nameOf(finding)}\n${fixed}` }] : []
}

function isInside({ start, end }: Range, source: Source): boolean {
  const places = [start, end].map((place) => ({ place, again: source.position(source.offset(place)) }))
  const isKept = places.every(({ place, again }) => place.line === again.line && place.column === again.column)
  return isKept && source.offset(start) <= source.offset(end)
}

function nameOf({ rule, subject, message }: Finding): string {
  return JSON.stringify([rule, subject, message])
}

function countsOf(findings: readonly Finding[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const finding of findings) counts.set(nameOf(finding), (counts.get(nameOf(finding)) ?? 0) + 1)
  return counts
}
