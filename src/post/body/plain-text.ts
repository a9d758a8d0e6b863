import { collapseSpace } from './characters.js'

/** Collects the plain text of links, images and headings while a body is walked; they may stand in each other. */
export class PlainText {
  #pieces: string[] = []
  #open = 0

  get isOpen(): boolean {
    return this.#open > 0
  }

  /** Begins a text; the mark is for `end` and `peek`. */
  start(): number {
    this.#open += 1
    return this.#pieces.length
  }

  add(text: string): void {
    if (this.#open > 0) this.#pieces.push(text)
  }

  /** The text since the mark, white space collapsed. */
  peek(mark: number): string {
    return collapseSpace(this.#pieces.slice(mark).join(''))
  }

  end(mark: number): string {
    const text = this.peek(mark)
    this.#open -= 1
    if (this.#open === 0) this.#pieces = []
    return text
  }
}
