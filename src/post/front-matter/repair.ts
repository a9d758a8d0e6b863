import { applyEdits } from '../edits.js'
import type { FrontMatterProblem } from '../post.js'
import type { Span, TextEdit } from '../source.js'
import { MAX_LENGTH, MAX_PROBLEMS } from './limits.js'

/** The first thing that a parser stumbled on. Offsets count from the start of the content. */
export interface Trouble {
  /** What the parser calls it. */
  code: string
  from: number
  to: number
}

/** A change of the content that may be what its author meant. */
export interface Repair {
  message: string
  /** What the message is about. */
  span: Span
  edits: TextEdit[]
  /** For the author, when the change may be offered as a fix; without it the change only helps to read on. */
  description?: string
  kind?: 'duplicate-key'
  isReadByJsYaml3?: true
  /** Loses so much that any other repair is better. */
  lastResort?: boolean
}

export interface Repaired<T> {
  result: T
  problems: FrontMatterProblem[]
  /** The place in the content as it was, of an offset in the content that was read in the end. */
  origin: (at: number) => number
}

/** Characters that are parsed in all, in search of repairs: a post has a thousandth of it. */
const BUDGET = MAX_LENGTH / 2
/** Repairs that are tried whatever the length. */
const MIN_ATTEMPTS = 3

/**
 * Reads a content that may have mistakes: each is told in the words of the repair that helped, and reading goes on as if
 * the repair had been made. Problems have offsets in the content as it was.
 *
 * @param parse reads the whole content, and tells the first trouble
 * @param propose repairs for a trouble, most likely ones first
 */
export function readRepairing<T>(
  content: string,
  parse: (content: string) => { result: T; trouble: Trouble | undefined },
  propose: (content: string, trouble: Trouble) => Iterable<Repair>
): Repaired<T> {
  const layers: Layer[] = []
  const problems: FrontMatterProblem[] = []
  const made: Span[] = []
  const origin = (at: number): number => layers.reduceRight((offset, layer) => layer.before(offset), at)
  // A repair that brings back what an earlier one has changed would go round in circles.
  const seen = new Set([content])
  let text = content
  let parsed = parse(text)
  let budget = BUDGET
  let attempts = 0
  while (parsed.trouble && problems.length < MAX_PROBLEMS) {
    let best: { repair: Repair; edits: TextEdit[]; text: string; parsed: typeof parsed; reached: number } | undefined
    for (const repair of propose(text, parsed.trouble)) {
      const offered = repair.description !== undefined
      if (best && (!best.parsed.trouble || (best.repair.description !== undefined && !offered))) break
      if (best && repair.lastResort) break
      if (repair.edits.length === 0 || (budget < text.length && attempts >= MIN_ATTEMPTS)) continue
      const edits = [...repair.edits].sort((a, b) => a.span.from - b.span.from)
      const changed = applyEdits(text, edits)
      if (seen.has(changed)) continue
      budget -= changed.length
      attempts += 1
      const attempt = parse(changed)
      const reached = reach(edits, parsed.trouble, attempt.trouble, offered)
      if (reached === undefined || (best && reached <= best.reached)) continue
      best = { repair, edits, text: changed, parsed: attempt, reached }
    }
    if (!best) {
      const span = { from: origin(parsed.trouble.from), to: origin(parsed.trouble.to) }
      problems.push({ kind: 'syntax', span, message: UNREADABLE })
      break
    }
    problems.push(toProblem(best.repair, text, content, origin, made))
    made.push(...best.edits.map(({ span }) => ({ from: origin(span.from), to: origin(span.to) })))
    layers.push(new Layer(best.edits))
    text = best.text
    seen.add(text)
    parsed = best.parsed
  }
  return { result: parsed.result, problems, origin }
}

const UNREADABLE =
  "The front matter can't be read from here on. Check the quotes, brackets, colons and spaces of this line and of the one above."

/** A repair in offsets of the content as it was. Its fix is left out where it would change what an earlier one made. */
function toProblem(
  repair: Repair,
  text: string,
  content: string,
  origin: (at: number) => number,
  made: readonly Span[]
): FrontMatterProblem {
  const back = (span: Span): Span => ({ from: origin(span.from), to: origin(span.to) })
  const slice = (whole: string, span: Span): string => whole.slice(span.from, span.to)
  const edits = repair.edits.map((edit) => ({ span: back(edit.span), text: edit.text }))
  const isNew = edits.every(({ span }) => made.every((one) => span.to < one.from || one.to < span.from))
  const isOwn = isNew && repair.edits.every((edit) => slice(text, edit.span) === slice(content, back(edit.span)))
  return {
    kind: repair.kind ?? 'syntax',
    span: back(repair.span),
    message: repair.message,
    ...(repair.isReadByJsYaml3 && { isReadByJsYaml3: true }),
    ...(repair.description !== undefined && isOwn && { fix: { description: repair.description, edits } })
  }
}

/**
 * How far reading gets after edits: the next trouble, as an offset before the edits; infinite when there is none.
 * Undefined when nothing is gained: the trouble is the same, or before what was changed. What only leaves out lines may
 * uncover trouble further up: parsers don't look for everything in the order of the text.
 */
function reach(edits: TextEdit[], old: Trouble, next: Trouble | undefined, offered: boolean): number | undefined {
  if (!next) return Number.POSITIVE_INFINITY
  const last = edits.at(-1)?.span.to ?? 0
  const growth = edits.reduce((sum, edit) => sum + edit.text.length - (edit.span.to - edit.span.from), 0)
  const at = next.from - growth
  const isSame = at === old.from && next.code === old.code
  return isSame || (offered && at < Math.max(last, old.from)) ? undefined : at
}

/** Edits that were made, and the way from an offset after them to the one before. */
class Layer {
  /** For every edit its start in the text after all of them. */
  readonly #starts: number[] = []

  constructor(readonly edits: readonly TextEdit[]) {
    let growth = 0
    for (const { span, text } of edits) {
      this.#starts.push(span.from + growth)
      growth += text.length - (span.to - span.from)
    }
  }

  before(at: number): number {
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#starts[middle] ?? 0) < at) low = middle + 1
      else high = middle
    }
    const edit = this.edits[low - 1]
    const start = this.#starts[low - 1]
    if (!edit || start === undefined) return at
    const inside = at - start
    const { span, text } = edit
    return inside < text.length ? span.from + Math.min(inside, span.to - span.from) : span.to + inside - text.length
  }
}
