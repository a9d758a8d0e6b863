import type { Hop, LinkClass } from '../links/verdict.js'
import type { Range, RepoPath } from '../post/source.js'
import type { PageFacts } from '../preview/page.js'
import type { RelatedPlace, Severity } from '../rules/rule.js'
import type { Language } from '../translation/language.js'

/** A fix as text edits by range, for editors and suggestions. */
export interface ReportedFix {
  description: string
  safe: boolean
  edits: { range: Range; text: string }[]
}

export interface Finding {
  rule: string
  severity: Severity
  message: string
  path: RepoPath
  range: Range
  subject: string
  /** Where a change is compared with what was before it; an existing finding doesn't count. */
  status?: 'introduced' | 'existing'
  /** The change removes the file: path and range are those of its last version. */
  removed?: true
  fix?: ReportedFix
  /** Places in other files that it is about, too. */
  related?: RelatedPlace[]
  /** Address of the rule's documentation. */
  help: string
}

export interface ReportedLink {
  url: string
  class: LinkClass
  status?: number
  chain?: Hop[]
  reason?: string
  used: { path: RepoPath; range: Range }[]
}

export interface ReportedPost {
  path: RepoPath
  /** How many count. */
  findings: number
  /** What search results and social cards show of it. */
  page?: PageFacts
}

/** One of the equal parts of a check: `{ index: 2, count: 8 }` is the second of eight. */
export interface Shard {
  /** From 1. */
  index: number
  count: number
}

/** The result of a check: what is shown to a person or written to a file is rendered from it. Its JSON form is versioned. */
export interface Report {
  schemaVersion: 1
  /** Which part of a check that several jobs share this is. */
  shard?: Shard
  /** What messages, fixes, reasons and `incomplete` are written in. */
  language: Language
  /** Every post that was checked, also those without findings; sorted by path. */
  posts: ReportedPost[]
  /** Sorted by path, then by place. */
  findings: Finding[]
  links: ReportedLink[]
  counts: {
    posts: number
    /** Of the findings that count: those that are not `existing`. */
    errors: number
    warnings: number
    infos: number
    /** Where a change is compared with what was before it: findings that were there, and those that are gone. */
    existing?: number
    fixed?: number
    links: Record<LinkClass, number>
  }
  /** What was not checked, and why, in plain words. */
  incomplete: string[]
}

/** What the check cost: shown to people, not part of the JSON form, so that two runs over the same content give the same file. */
export interface Statistics {
  totalMs: number
  /** undefined when links were not checked. */
  links?: LinkStatistics
}

export interface LinkStatistics {
  urls: number
  /** Hosts that were asked, and with how many requests. */
  hosts: number
  requests: number
  /** URLs whose verdict was known from an earlier run. */
  cached: number
  /** Hosts that took long to answer: the average in milliseconds, slowest first. */
  slowest: readonly { host: string; ms: number }[]
  ms: number
}
