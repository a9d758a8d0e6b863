import { applyEdits } from '../../../src/post/edits.js'
import { findField } from '../../../src/post/front-matter/find.js'
import { parseFrontMatter } from '../../../src/post/front-matter/parse.js'
import type { FieldPath, FrontMatter, FrontMatterProblem } from '../../../src/post/post.js'
import { Source } from '../../../src/post/source.js'

export interface ReadPost {
  source: Source
  frontMatter: FrontMatter
  data: Record<string, unknown>
  /** The characters of the value at a path. */
  raw: (...path: FieldPath) => string | undefined
  rawKey: (...path: FieldPath) => string | undefined
}

/** Reads a file's text. */
export function read(text: string): ReadPost {
  const source = new Source('post.md', text)
  const frontMatter = parseFrontMatter(source)
  const field = (path: FieldPath) => findField(frontMatter.root, path)
  const slice = (span: { from: number; to: number } | undefined) => span && source.slice(span)
  return {
    source,
    frontMatter,
    data: frontMatter.data,
    raw: (...path) => slice(field(path)?.node.span),
    rawKey: (...path) => slice(field(path)?.keySpan)
  }
}

/** A post with these lines of YAML. */
export function yaml(...lines: string[]): string {
  return `---\n${lines.join('\n')}\n---\n\nText.\n`
}

/** A post with these lines of TOML. */
export function toml(...lines: string[]): string {
  return `+++\n${lines.join('\n')}\n+++\n\nText.\n`
}

/** The only problem of a post, with the text that it points to and its line. */
export function onlyProblem(post: ReadPost): FrontMatterProblem & { at: string; line: number } {
  const [problem, ...others] = post.frontMatter.problems
  if (!problem || others.length > 0) {
    throw new Error(`Not one problem but: ${JSON.stringify(post.frontMatter.problems.map(({ message }) => message))}`)
  }
  return {
    ...problem,
    at: post.source.slice(problem.span),
    line: post.source.position(problem.span.from).line
  }
}

/** The file after a problem's fix. */
export function fixed(post: ReadPost, problem: FrontMatterProblem): string | undefined {
  return problem.fix && applyEdits(post.source.text, problem.fix.edits)
}
