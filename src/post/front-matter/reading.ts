import type { Comment, FrontMatterProblem, MapNode } from '../post.js'
import type { Source, Span } from '../source.js'

/** What an engine makes of the text between the fences. All spans are places in the file. */
export interface Reading {
  root: MapNode
  problems: FrontMatterProblem[]
  comments: Comment[]
}

/** Reads the part of a file that holds YAML, TOML or JSON. Never throws on account of the text. */
export type Engine = (source: Source, content: Span) => Reading

/** A reading of nothing. */
export function emptyReading(span: Span, problems: FrontMatterProblem[] = []): Reading {
  return { root: { kind: 'map', span, entries: [] }, problems, comments: [] }
}

/** Places a problem that counts from the start of the content. */
export function moveProblem(problem: FrontMatterProblem, by: number): FrontMatterProblem {
  const move = (span: Span): Span => ({ from: span.from + by, to: span.to + by })
  return {
    ...problem,
    span: move(problem.span),
    ...(problem.fix && {
      fix: {
        ...problem.fix,
        edits: problem.fix.edits.map((edit) => ({ span: move(edit.span), text: edit.text }))
      }
    })
  }
}
