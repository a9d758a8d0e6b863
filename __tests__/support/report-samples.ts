import type { Range } from '../../src/post/source.js'
import type { PageFacts } from '../../src/preview/page.js'
import { buildReport, type ReportParts } from '../../src/report/build.js'
import type { Finding, Report } from '../../src/report/report.js'

/** A place within one line. */
export function at(line: number, column = 1, end = column + 1): Range {
  return { start: { line, column }, end: { line, column: end } }
}

/** A finding of which only what matters to a test has to be said. */
export function finding(parts: Partial<Finding> = {}): Finding {
  const rule = parts.rule ?? 'title-width'
  return {
    rule,
    severity: 'warning',
    message: 'Title is 639 px wide; Google cuts titles at about 600 px. Shorten it by about 5 characters.',
    path: 'content/posts/a.md',
    range: at(2, 8, 12),
    subject: 'title',
    help: `https://docs.example/rules.md#${rule}`,
    ...parts
  }
}

/** A report over the posts of its findings. */
export function reportOf(
  findings: Finding[],
  {
    posts = [],
    ...parts
  }: Omit<Partial<ReportParts>, 'posts'> & { posts?: (string | { path: string; page?: PageFacts })[] } = {}
): Report {
  const checked = posts.map((post) => (typeof post === 'string' ? { path: post } : post))
  return buildReport({ posts: checked, findings, links: [], incomplete: [], ...parts })
}
