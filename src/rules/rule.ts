import type { z } from 'zod'
import type { LostAddress } from '../changes/lost-address.js'
import type { Generator } from '../generators/generator.js'
import type { ImageFacts } from '../images/facts.js'
import type { DetectLanguage } from '../language/detection.js'
import type { PostIgnore } from '../links/post-ignores.js'
import type { Verdict } from '../links/verdict.js'
import type { Post, Reference } from '../post/post.js'
import type { RepoPath, Span, TextEdit } from '../post/source.js'
import type { Resolution } from '../site/resolution.js'
import type { Site } from '../site/site.js'
import type { SiteIndex } from '../site/site-index.js'
import type { DirectiveUse } from './ignores.js'
import type { Profile } from './profile.js'

/** `error` fails the build by default; `warning` and `info` inform. */
export type Severity = 'error' | 'warning' | 'info'
export type RuleLevel = Severity | 'off'

/** A post (and what surrounds it) that shows what a rule accepts or reports. Run as a test and printed in docs/rules.md. */
export interface Example {
  /** The post's text, fences included. */
  text: string
  /** Default `content/posts/example.md`. */
  path?: RepoPath
  /** Default `hugo-papermod`. */
  generator?: string
  /** Rule options, as in the configuration file. */
  options?: Record<string, unknown>
  /** `front-matter.schema` of the configuration: the JSON Schema that front matter must also match. */
  schema?: Record<string, unknown>
  /** Other files of the repository, by path, for rules that look whether a file exists; their text matters to site configuration, and as other posts. */
  files?: Record<RepoPath, string>
  /** The post as it was before a change that made it what it is: its text, and its path where that was another one. */
  before?: { text: string; path?: RepoPath }
  /** A change removes the post, which is then shown as it was before. */
  removed?: true
  /** What the link phase found, by URL, for rules about links. */
  verdicts?: Record<string, Omit<Verdict, 'url'>>
  /** Images among the files of the repository, and what their bytes say. */
  images?: Record<RepoPath, Omit<ImageFacts, 'contentType'>>
  /** Other rules that run before it, with their defaults. */
  rules?: string[]
  /** The present moment; default `2026-03-01T12:00:00Z`. */
  now?: string
}

/** A post that a rule reports: `at` is exactly the text that the finding points to, `message` a part of what it says. */
export interface BadExample extends Example {
  at: string
  message?: string
  /** The post after the fix, when the finding has one. */
  fixed?: string
}

/** What a rule says about one place. */
export interface Report {
  span: Span
  message: string
  /** What it is about, the same in every version of the file: a field path (`cover.image`), a URL, or a few words of the text. */
  subject: string
  fix?: Fix
  /** Other posts that the finding is about, too. */
  related?: RelatedPlace[]
  /** Only where one rule has cases of different weight: lowers or raises the rule's default severity, unless the configuration sets one. */
  severity?: Severity
}

/** A place in another post. */
export interface RelatedPlace {
  path: RepoPath
  line?: number
  /** What is there, in a few words. */
  message: string
}

/** A change that takes the finding away. */
export interface Fix {
  description: string
  /** Certain to be what the author wants; otherwise a suggestion to confirm. */
  safe: boolean
  edits: TextEdit[]
}

export interface RuleContext<Options, Messages> {
  post: Post
  site: Site
  generator: Generator
  /** The present moment, for rules about dates. */
  now: Date
  options: Options
  /** The rule's messages in the report's language. */
  messages: Messages
  /** What the link phase found out about a reference; undefined when links were not checked at all. */
  verdict(reference: Reference): Verdict | undefined
  /**
   * What is known about the image that a cover or an image of the text leads to, on another site or among the files of
   * the repository; undefined when it was not looked at, or is not there.
   */
  image(reference: Reference): ImageFacts | undefined
  /** What a reference to the site itself leads to, by its repository; undefined for a reference to anything else. */
  resolve(reference: Reference): Resolution | undefined
  /** The addresses of the post that the change under check takes away from readers. */
  lost: readonly LostAddress[]
  /** What the post's comments switch off. Complete for the rules that run last. */
  directives: readonly DirectiveUse[]
  /** The links that the post's front matter says to leave alone. */
  linkIgnores: readonly PostIgnore[]
  /** Whether a rule was on, ran through, and could tell everything about a line, or about the whole post. */
  isTold(rule: string, line: number | 'all'): boolean
  /** Tells the language of a text, for rules that need `language-detection`; others get nothing. */
  detectLanguage: DetectLanguage | undefined
  /** What all posts say, for rules that need the `site-index`; undefined where it can't be made. */
  index: SiteIndex | undefined
  report(report: Report): void
  /** Says what could not be checked and why, in plain words; the same words are said once, however many posts they are about. */
  incomplete(reason: string): void
}

/** Severity, wording, options, examples and the check itself: everything about a rule is in one file. */
export interface Rule<Options = unknown, Messages = unknown> {
  /** Lower case with hyphens; never changes once released. */
  id: string
  severity: RuleLevel
  /** The smallest profile that the rule is part of; default `recommended`. */
  profile?: Profile
  /** What must be loaded before the rule can run. */
  needs?: 'language-detection' | 'site-index'
  /**
   * It calls `verdict` or `image`, right before each finding that comes of the answer: in a check that several jobs share,
   * the finding is told by the job that asked.
   */
  readsAnswers?: true
  /** One line: what is reported. */
  summary: string
  /** Why it matters to the site: the effect on readers, search engines or the build, and where thresholds come from. Markdown. */
  why: string
  /** Options beside `severity`, each with a default and a `describe()`d meaning. */
  options: z.ZodType<Options>
  /** Functions that word what the rule says, each with the value, the limit, the effect and the way out. A translation offers the same functions. */
  messages: Messages
  good: Example[]
  bad: BadExample[]
  /** Pure and synchronous: no I/O, no clock. Reports by calling `report`. */
  check(context: RuleContext<Options, Messages>): void
}

/** Types a rule's definition: its id, options and messages are inferred. */
export function defineRule<const Id extends string, Options, Messages>(
  rule: Rule<Options, Messages> & { id: Id }
): Rule<Options, Messages> & { id: Id } {
  return rule
}
