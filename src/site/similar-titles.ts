import { stopWords } from '../language/stop-words.js'
import type { PostEntry } from './post-entry.js'

/** How alike two titles are, from 0 to 1. */
export interface SimilarTitle {
  entry: PostEntry
  similarity: number
}

/** Words of a title that count; what is behind them is no title any more. */
const MOST_WORDS = 60

/** Titles of one or two words are alike by chance. */
const LEAST_WORDS = 3

/**
 * Words of more titles than this find no candidates, only add to the likeness of those that rarer words found: so that the
 * time for a title has a bound whatever the titles are.
 */
const MOST_POSTINGS = 1000

interface Title {
  entry: PostEntry
  /** Weights of its words, together of length 1; the heaviest first. */
  weights: [word: number, weight: number][]
  /** Titles that differ in a number are those of a series. */
  numbers: string
}

/**
 * Finds titles that are alike: by the cosine of their words' weights, where a word weighs the more the fewer titles have
 * it (tf-idf), and stop words nothing. Made once for the posts of a site and language.
 */
export class SimilarTitles {
  readonly #titles: Title[] = []
  readonly #byPath = new Map<string, Title>()
  /** The titles that have a word, and what it weighs in each. */
  readonly #postings: number[][] = []
  readonly #weights: number[][] = []
  /** What is known so far of the likeness of each title to the one that is asked for. */
  readonly #scores: Float64Array

  constructor(entries: readonly PostEntry[]) {
    const numbered = new Map<string, number>()
    const counted: { entry: PostEntry; counts: Map<number, number>; numbers: string }[] = []
    for (const entry of entries) {
      const words = wordsOf(entry)
      if (words.length < LEAST_WORDS) continue
      const counts = new Map<number, number>()
      for (const word of words) {
        const id = numbered.get(word) ?? numbered.size
        numbered.set(word, id)
        counts.set(id, (counts.get(id) ?? 0) + 1)
      }
      if (counts.size < LEAST_WORDS) continue
      for (const id of counts.keys()) {
        const postings = this.#postings[id]
        if (postings) postings.push(counted.length)
        else this.#postings[id] = [counted.length]
      }
      counted.push({ entry, counts, numbers: words.filter((word) => /\d/.test(word)).join(' ') })
    }
    for (const { entry, counts, numbers } of counted) {
      const weights = [...counts].map(([id, count]): [number, number] => [id, count * this.#rarity(id, counted.length)])
      const length = Math.hypot(...weights.map(([, weight]) => weight))
      for (const [id, weight] of weights) {
        const same = this.#weights[id]
        if (same) same.push(weight / length)
        else this.#weights[id] = [weight / length]
      }
      const title: Title = {
        entry,
        numbers,
        weights: weights
          .map(([id, weight]): [number, number] => [id, weight / length])
          .sort(([a, first], [b, second]) => second - first || a - b)
      }
      this.#titles.push(title)
      this.#byPath.set(entry.path, title)
    }
    this.#scores = new Float64Array(this.#titles.length)
  }

  /** The titles that are alike to that of a post, the most alike first; those with the very same text are not among them. */
  like(path: string, threshold: number): SimilarTitle[] {
    const title = this.#byPath.get(path)
    if (!title) return []
    const own = new Map(title.weights)
    return this.#candidates(title, threshold)
      .flatMap((at) => {
        const other = this.#titles[at]
        if (!other || other === title || other.entry.title === title.entry.title || other.numbers !== title.numbers)
          return []
        const similarity = other.weights.reduce((sum, [id, weight]) => sum + weight * (own.get(id) ?? 0), 0)
        return similarity >= threshold ? [{ entry: other.entry, similarity: Math.min(similarity, 1) }] : []
      })
      .sort((a, b) => b.similarity - a.similarity || (a.entry.path < b.entry.path ? -1 : 1))
  }

  /** Titles that can reach the threshold by what their rarer words give, and the common ones at most. */
  #candidates({ weights }: Title, threshold: number): number[] {
    const scores = this.#scores
    const found: number[] = []
    let common = 0
    for (const [id, weight] of weights) {
      const postings = this.#postings[id] ?? []
      const others = this.#weights[id] ?? []
      if (postings.length > MOST_POSTINGS) {
        common += weight * weight
        continue
      }
      for (let at = 0; at < postings.length; at += 1) {
        const title = postings[at] ?? 0
        const score = scores[title] ?? 0
        if (score === 0) found.push(title)
        scores[title] = score + weight * (others[at] ?? 0)
      }
    }
    const least = threshold - Math.sqrt(common) - 1e-9
    const able = found.filter((title) => (scores[title] ?? 0) >= least)
    for (const title of found) scores[title] = 0
    return able
  }

  #rarity(id: number, titles: number): number {
    return 1 + Math.log((1 + titles) / (1 + (this.#postings[id]?.length ?? 0)))
  }
}

function wordsOf({ title, language }: PostEntry): string[] {
  const stops = stopWords(language)
  const words = title?.slice(0, 1000).match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []
  return words.filter((word) => !stops.has(word)).slice(0, MOST_WORDS)
}
