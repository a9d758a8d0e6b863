/** Path from the repository's root, with `/` as the separator on every system. */
export type RepoPath = string

/** A place in a file. Both are 1-based; a column counts UTF-16 units. */
export interface Position {
  line: number
  column: number
}

/** Where something stands in a file, for people and for GitHub. The end is exclusive. */
export interface Range {
  start: Position
  end: Position
}

/** Where something stands in a file's text: offsets in UTF-16 units, the end exclusive. */
export interface Span {
  from: number
  to: number
}

/** A replacement of the text at `span`. The rest of the file is never touched, so quotes, order and line ends stay. */
export interface TextEdit {
  span: Span
  text: string
}

/** The text of one file, and the way from offsets to lines and columns. A byte order mark is part of the text. */
export class Source {
  #lineStarts: number[] | undefined

  /**
   * @param path the file's path from the repository's root
   * @param text the decoded text, with its byte order mark and line ends as they are
   * @param invalidAt offset of the first byte sequence that is not UTF-8 (it is U+FFFD in `text`), if there is one
   */
  constructor(
    readonly path: RepoPath,
    readonly text: string,
    readonly invalidAt?: number
  ) {}

  /** The line end that the file uses: that of its first line. */
  get newline(): '\r\n' | '\n' {
    const end = this.text.indexOf('\n')
    return end > 0 && this.text[end - 1] === '\r' ? '\r\n' : '\n'
  }

  get lineCount(): number {
    return this.#starts().length
  }

  slice(span: Span): string {
    return this.text.slice(span.from, span.to)
  }

  /** The place of an offset; one beyond the text is its end. */
  position(offset: number): Position {
    const at = Math.min(Math.max(offset, 0), this.text.length)
    const starts = this.#starts()
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= at) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: at - (starts[low] ?? 0) + 1 }
  }

  /** The offset of a place; a column beyond the text is its end. */
  offset({ line, column }: Position): number {
    return Math.min(this.lineSpan(line).from + column - 1, this.text.length)
  }

  range(span: Span): Range {
    return { start: this.position(span.from), end: this.position(span.to) }
  }

  /** The span of a line (1-based) without its line end. A line that isn't there is the empty span at the text's end. */
  lineSpan(line: number): Span {
    const starts = this.#starts()
    const from = starts[line - 1] ?? this.text.length
    let to = starts[line] ?? this.text.length
    while (to > from && (this.text[to - 1] === '\n' || this.text[to - 1] === '\r')) to -= 1
    return { from, to }
  }

  /** LF and CRLF end a line, as they do for Git, GitHub and editors. */
  #starts(): number[] {
    if (this.#lineStarts) return this.#lineStarts
    const starts = [0]
    for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) starts.push(at + 1)
    this.#lineStarts = starts
    return starts
  }
}

/** Reads a file's text anew; undefined when it is not there, or is not to be shown. */
export type ReadSource = (path: RepoPath) => Promise<Source | undefined>

/** Reads a file's bytes; undefined when it is not there, or can't be read. */
export type ReadFile = (path: RepoPath) => Promise<Uint8Array | undefined>
