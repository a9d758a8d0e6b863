import { distance } from 'fastest-levenshtein'

/** Longer words than any name we know are not worth the time of comparing them. */
const LONGEST = 64

/**
 * The known name that was probably meant: it differs in case, in `-` and `_`, in a plural s, or in at most two letters
 * (one in names under five letters).
 *
 * @returns undefined when none comes near
 */
export function suggestion(word: string, known: Iterable<string>): string | undefined {
  if (word === '' || word.length > LONGEST) return undefined
  const wanted = plain(word)
  const allowed = wanted.length < 5 ? 1 : 2
  let best: string | undefined
  let least = allowed + 1
  for (const name of known) {
    const candidate = plain(name)
    const off = singular(candidate) === singular(wanted) ? 0 : distance(candidate, wanted)
    if (off < least && off < candidate.length) {
      best = name
      least = off
    }
  }
  return best
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[-_ ]/g, '')
}

function singular(word: string): string {
  return word.length > 2 && word.endsWith('s') ? word.slice(0, -1) : word
}
