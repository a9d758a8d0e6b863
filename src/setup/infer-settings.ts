import type { Report } from '../report/report.js'
import type { SurveyedPost } from './survey.js'

/** A rule's setting that suits the posts that are there, and why. */
export interface InferredSetting {
  rule: string
  setting: string | Record<string, number>
  reason: string
}

/** With fewer posts beyond a limit it is they that are at fault, and not the limit. */
const LEAST_SHARE = 0.25
const FEWEST_POSTS = 10

/** What Google shows of a title, and what fits below it: the defaults of the rules. */
const TITLE = { rule: 'title-width', limit: 600 }
const DESCRIPTION = { rule: 'description-length', most: 160, least: 70 }

/** The limits that 95 of 100 posts keep, where the usual ones are far from what the site does. */
export function inferThresholds(posts: readonly SurveyedPost[]): InferredSetting[] {
  const titles = posts.flatMap(({ titleWidth }) => titleWidth ?? [])
  const descriptions = posts.flatMap(({ descriptionLength }) => descriptionLength ?? [])
  const settings: InferredSetting[] = []
  const wide = titles.filter((width) => width > TITLE.limit).length
  if (isHabit(wide, titles)) {
    const max = Math.ceil(quantile(titles, 0.95) / 10) * 10
    const reason = `${wide} of ${titles.length} titles are wider than the ${TITLE.limit} px that Google shows. 95 of 100 have at most ${max} px, so only wider ones are reported.`
    settings.push({ rule: TITLE.rule, setting: { max }, reason })
  }
  const long = descriptions.filter((length) => length > DESCRIPTION.most).length
  const short = descriptions.filter((length) => length < DESCRIPTION.least).length
  const limits: Record<string, number> = {}
  const reasons: string[] = []
  if (isHabit(long, descriptions)) {
    limits.max = Math.ceil(quantile(descriptions, 0.95) / 10) * 10
    reasons.push(
      `${long} of ${descriptions.length} descriptions are longer than the usual ${DESCRIPTION.most} characters.`
    )
  }
  if (isHabit(short, descriptions)) {
    limits.min = Math.floor(quantile(descriptions, 0.05) / 10) * 10
    reasons.push(
      `${short} of ${descriptions.length} descriptions are shorter than the usual ${DESCRIPTION.least} characters.`
    )
  }
  if (reasons.length > 0) {
    const reason = `${reasons.join(' ')} 95 of 100 keep the limits below.`
    settings.push({ rule: DESCRIPTION.rule, setting: limits, reason })
  }
  return settings
}

/** Warnings about more than half of the posts are how the site is made, and would hide the others. */
export function inferSeverities({ findings, posts }: Report): InferredSetting[] {
  const touched = new Map<string, Set<string>>()
  const errors = new Set(findings.filter(({ severity }) => severity === 'error').map(({ rule }) => rule))
  for (const { rule, severity, path } of findings) {
    if (severity !== 'warning' || errors.has(rule)) continue
    touched.set(rule, (touched.get(rule) ?? new Set()).add(path))
  }
  return [...touched]
    .filter(([, paths]) => paths.size >= FEWEST_POSTS && paths.size > posts.length / 2)
    .map(([rule, paths]) => ({
      rule,
      setting: 'info',
      reason: `A note instead of a warning, because it is about ${paths.size} of the ${posts.length} posts that are there.`
    }))
    .sort((a, b) => (a.rule < b.rule ? -1 : 1))
}

function isHabit(count: number, all: readonly number[]): boolean {
  return all.length >= FEWEST_POSTS && count > all.length * LEAST_SHARE
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
