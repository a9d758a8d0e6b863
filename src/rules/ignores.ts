import type { Comment, Post } from '../post/post.js'
import type { Span } from '../post/source.js'

const PREFIX = 'seo-content-check-'

/** What can stand after the prefix, and the lines that it is about. */
export const DIRECTIVES = ['disable', 'disable-next-line', 'disable-line'] as const

export interface Directive {
  /** What the comment asks for; undefined when it is none of `DIRECTIVES`. */
  kind: (typeof DIRECTIVES)[number] | undefined
  /** As written, with the prefix. */
  keyword: string
  /** The rules that are named; empty: all. */
  rules: string[]
  /** Where the comment stands. */
  span: Span
}

/**
 * Comments that switch rules off: `<!-- seo-content-check-disable-next-line title-width, link-broken: reason -->` in the
 * body, `# seo-content-check-disable-next-line title-width: reason` in the front matter.
 */
export function directivesOf(post: Post): Directive[] {
  return [...post.frontMatter.comments, ...post.body.comments].flatMap((comment) => directiveOf(comment) ?? [])
}

function directiveOf(comment: Comment): Directive | undefined {
  if (!comment.text.startsWith(PREFIX)) return undefined
  const keyword = /^[^\s:,]*/.exec(comment.text)?.[0] ?? ''
  const [names = ''] = comment.text.slice(keyword.length).split(/:|\s[-–—]{1,2}\s/, 1)
  return {
    kind: DIRECTIVES.find((kind) => keyword === PREFIX + kind),
    keyword,
    rules: names.split(/[\s,]+/).filter((name) => name !== ''),
    span: comment.span
  }
}

/**
 * Whether a comment of the post switches a rule off on a line (1-based). "Next line" is the next one that isn't blank, so
 * that a comment can stand in a paragraph of its own.
 */
export function ignoresOf(post: Post): (rule: string, line: number) => boolean {
  const everywhere = new Set<string>()
  const onLine = new Map<number, Set<string>>()
  for (const directive of directivesOf(post)) {
    const names = directive.rules.length > 0 ? directive.rules : ['*']
    for (const line of linesOf(directive, post)) {
      const set = line === 'all' ? everywhere : (onLine.get(line) ?? new Set())
      if (line !== 'all') onLine.set(line, set)
      for (const name of names) set.add(name)
    }
  }
  const holds = (set: Set<string> | undefined, rule: string) => set !== undefined && (set.has('*') || set.has(rule))
  return (rule, line) => holds(everywhere, rule) || holds(onLine.get(line), rule)
}

function linesOf(directive: Directive, post: Post): (number | 'all')[] {
  const { source } = post
  const first = source.position(directive.span.from).line
  const last = source.position(directive.span.to).line
  switch (directive.kind) {
    case 'disable':
      return ['all']
    case 'disable-line':
      return Array.from({ length: last - first + 1 }, (_, index) => first + index)
    case 'disable-next-line': {
      let line = last + 1
      while (line < source.lineCount && source.slice(source.lineSpan(line)).trim() === '') line += 1
      return [line]
    }
    default:
      return []
  }
}
