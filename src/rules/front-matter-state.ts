import type { FrontMatterDialect, FrontMatterProblemKind, Post } from '../post/post.js'
import type { Report } from './rule.js'

/** The words of the parser, for a translation to give in another language. */
export const PARSER_WORDS = {
  problem: (message: string) => message,
  fix: (description: string) => description
}

/** Problems after which a field may be missing, or another one be in its value, for no other reason. */
const UNRELIABLE: ReadonlySet<FrontMatterProblemKind> = new Set(['missing', 'unclosed', 'syntax', 'code'])

/** Whether what the front matter says, and what it lacks, is what its author wrote. */
export function isReliable({ frontMatter }: Post): boolean {
  return frontMatter.state !== 'missing' && !frontMatter.problems.some((problem) => UNRELIABLE.has(problem.kind))
}

/** Problems of some kinds as findings; their words and fixes come from the parser. @param words the messages of the rule */
export function reportProblems(
  { frontMatter }: Post,
  kinds: readonly FrontMatterProblemKind[],
  report: (report: Report) => void,
  words: typeof PARSER_WORDS,
  dialect: FrontMatterDialect = {}
): void {
  for (const { kind, message, span, fix, isReadByJsYaml3 } of frontMatter.problems) {
    if (!kinds.includes(kind)) continue
    const severity = isReadByJsYaml3 && dialect.jsYaml3 ? { severity: 'warning' as const } : {}
    report({
      span,
      message: words.problem(message),
      subject: kind,
      ...severity,
      ...(fix && { fix: { ...fix, description: words.fix(fix.description), safe: false } })
    })
  }
}
