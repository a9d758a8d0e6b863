import { isDay, isOver } from '../post/day.js'
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
  /** The last day on which it holds, as `2026-12-31`. */
  until?: string
  /** What stands after `until` and is no day. */
  noDay?: string
  /** Where the comment stands. */
  span: Span
}

/**
 * Comments that switch rules off: `<!-- seo-content-check-disable-next-line title-width, link-broken: reason -->` in the
 * body, `# seo-content-check-disable-next-line title-width: reason` in the front matter. `title-width until 2026-12-31: reason`
 * holds until the end of that day.
 */
export function directivesOf(post: Post): Directive[] {
  return [...post.frontMatter.comments, ...post.body.comments].flatMap((comment) => directiveOf(comment) ?? [])
}

function directiveOf(comment: Comment): Directive | undefined {
  if (!comment.text.startsWith(PREFIX)) return undefined
  const keyword = /^[^\s:,]*/.exec(comment.text)?.[0] ?? ''
  const [head = ''] = comment.text.slice(keyword.length).split(/:|\s[-–—]{1,2}\s/, 1)
  const [names = '', day] = head.split(/(?:^|[\s,])until(?:\s+|$)/, 2)
  const until = day?.trim()
  return {
    kind: DIRECTIVES.find((kind) => keyword === PREFIX + kind),
    keyword,
    rules: names.split(/[\s,]+/).filter((name) => name !== ''),
    ...(until !== undefined && (isDay(until) ? { until } : { noDay: until })),
    span: comment.span
  }
}

/** What a comment switches off, and whether there was something to switch off. */
export interface DirectiveUse {
  directive: Directive
  /** Its last day has passed, so that it no longer holds. */
  expired: boolean
  /** The lines that it is about. */
  lines: (number | 'all')[]
  /** The rules whose findings it covers: those that are not shown because of it, or would not be. */
  covered: Set<string>
}

/** The comments of a post that switch rules off. */
export class Directives {
  readonly uses: DirectiveUse[]
  readonly #byLine = new Map<number | 'all', DirectiveUse[]>()

  constructor(post: Post, now: Date) {
    this.uses = directivesOf(post).map((directive) => ({
      directive,
      expired: directive.until !== undefined && isOver(directive.until, now),
      lines: linesOf(directive, post),
      covered: new Set()
    }))
    for (const use of this.uses) {
      for (const line of use.lines) {
        const there = this.#byLine.get(line)
        if (there) there.push(use)
        else this.#byLine.set(line, [use])
      }
    }
  }

  /**
   * Whether a comment switches a rule off on a line (1-based). "Next line" is the next one that isn't blank, so that a
   * comment can stand in a paragraph of its own.
   */
  cover(rule: string, line: number): boolean {
    let off = false
    for (const use of [...(this.#byLine.get(line) ?? []), ...(this.#byLine.get('all') ?? [])]) {
      const { rules } = use.directive
      if (rules.length > 0 && !rules.includes(rule)) continue
      use.covered.add(rule)
      off ||= !use.expired
    }
    return off
  }
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
