import type { Range, Source } from '../post/source.js'
import { type Cell, cellsOf } from './terminal-text.js'

/** A line of a file, cut to the width that there is, with the columns that are meant. */
export interface Excerpt {
  /** What stands before, in and after the meant part. */
  before: string
  meant: string
  after: string
  /** Columns before the meant part, and columns of it; a place between two characters has one. */
  indent: number
  width: number
}

export interface FrameLine extends Excerpt {
  /** 1-based line number. */
  line: number
}

/** More lines of a place don't make it clearer. */
const MOST_LINES = 2

/** The lines of a place. @param width columns for a line's text */
export function codeFrame(source: Source, range: Range, width: number): { lines: FrameLine[]; more: boolean } {
  const { start, end } = range
  const last = end.column === 1 && end.line > start.line ? end.line - 1 : end.line
  const shown = Math.min(last, start.line + MOST_LINES - 1, source.lineCount)
  const lines: FrameLine[] = []
  for (let line = start.line; line <= shown; line += 1) {
    const text = source.slice(source.lineSpan(line))
    const from = line === start.line ? start.column - 1 : 0
    const to = line === end.line ? end.column - 1 : text.length
    lines.push({ line, ...excerpt(text, from, to, width) })
  }
  return { lines, more: last > shown }
}

const ELLIPSIS: Cell = { text: '…', width: 1, from: -1, to: -1 }

/**
 * The part of a line around the offsets `from` and `to`, in at most `width` columns. Bounded work for a line of any length.
 * @param context columns to show before `from`, also where the whole line would fit, for lines that are compared; default:
 *   the whole line, or else enough to have the meant part in the middle
 */
export function excerpt(text: string, from: number, to: number, width: number, context?: number): Excerpt {
  // A character takes at least one column but for marks; twice the width on both sides is more than is ever shown.
  const start = atCharacter(text, Math.max(0, from - 2 * width))
  const end = atCharacter(text, Math.min(text.length, from + 4 * width))
  const cells = cellsOf(text.slice(start, end)).map((cell) => ({
    ...cell,
    from: cell.from + start,
    to: cell.to + start
  }))
  const visible = fitting(cells, from, to, width, context, { start: start > 0, end: end < text.length })
  const parts = { before: '', meant: '', after: '' }
  let indent = 0
  let meantWidth = 0
  for (const cell of visible) {
    const isMeant = cell.from >= 0 && cell.to > from && cell.from < to
    if (isMeant) {
      parts.meant += cell.text
      meantWidth += cell.width
    } else if (meantWidth > 0 || cell.from >= to || (cell.from < 0 && cell !== visible[0])) {
      parts.after += cell.text
    } else {
      parts.before += cell.text
      indent += cell.width
    }
  }
  return { ...parts, indent, width: Math.max(1, meantWidth) }
}

/** Chooses the cells that fit: all of them, or those from a little before the meant ones. */
function fitting(
  cells: readonly Cell[],
  from: number,
  to: number,
  width: number,
  wantedContext: number | undefined,
  cut: { start: boolean; end: boolean }
): Cell[] {
  const total = sum(cells)
  if (wantedContext === undefined && total <= width && !cut.start && !cut.end) return [...cells]
  const firstMeant = cells.findIndex((cell) => cell.to > from)
  const meantAt = firstMeant < 0 ? cells.length : firstMeant
  const meantWidth = sum(cells.filter((cell) => cell.to > from && cell.from < to))
  const room = Math.max(1, width - 2)
  const context = wantedContext ?? Math.max(Math.floor(room / 4), Math.floor((room - meantWidth) / 2))
  let first = meantAt
  for (let used = 0; first > 0; first -= 1) {
    used += cells[first - 1]?.width ?? 0
    if (used > context) break
  }
  const chosen: Cell[] = []
  let used = 0
  for (const cell of cells.slice(first)) {
    if (used + cell.width > room) break
    chosen.push(cell)
    used += cell.width
  }
  const isCutAtStart = first > 0 || cut.start
  const isCutAtEnd = first + chosen.length < cells.length || cut.end
  return [...(isCutAtStart ? [ELLIPSIS] : []), ...chosen, ...(isCutAtEnd ? [{ ...ELLIPSIS }] : [])]
}

function sum(cells: readonly Cell[]): number {
  return cells.reduce((total, cell) => total + cell.width, 0)
}

/** The offset, moved so that it doesn't part a surrogate pair. */
function atCharacter(text: string, offset: number): number {
  const code = text.charCodeAt(offset)
  return offset > 0 && code >= 0xdc00 && code <= 0xdfff ? offset - 1 : offset
}
