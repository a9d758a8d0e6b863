/**
 * Sentences in English, each with its translation. Where a value stands is `{name}` in both; `{say name}` in a translation
 * says that the value is made of words, and is translated in its turn.
 */
export type Phrases = Readonly<Record<string, string>>

/** Gives a sentence in another language; one that it doesn't know comes back as it is. */
export type Say = (sentence: string) => string

interface Pattern {
  /** What stands before, between and after the values. */
  literals: string[]
  names: string[]
  translation: string
}

/** Values can be made of words whose values are made of words; deeper than this is nothing that we wrote. */
const DEEPEST = 4
const VALUE = /\{(?:say )?([a-z]+)\}/gi

/** Translates whole sentences. Takes time in proportion to the sentence's length, whatever it holds. */
export function phrasebook(phrases: Phrases): Say {
  const plain = new Map<string, string>()
  const patterns: Pattern[] = []
  for (const [english, translation] of Object.entries(phrases)) {
    const names = [...english.matchAll(VALUE)].map(([, name = '']) => name)
    if (names.length === 0) plain.set(english, translation)
    else patterns.push({ literals: english.split(/\{[a-z]+\}/i), names, translation })
  }
  // The more words of a sentence a pattern knows, the surer it is the one.
  patterns.sort((a, b) => b.literals.join('').length - a.literals.join('').length)

  const say = (sentence: string, depth: number): string => {
    const known = plain.get(sentence)
    if (known !== undefined) return known
    for (const pattern of depth > DEEPEST ? [] : patterns) {
      const values = valuesIn(sentence, pattern)
      if (!values) continue
      return pattern.translation.replace(VALUE, (place, name: string) => {
        const value = values.get(name) ?? ''
        return place.startsWith('{say ') ? say(value, depth + 1) : value
      })
    }
    return sentence
  }
  return (sentence) => say(sentence, 0)
}

/** What stands in the places of a pattern; each value is as short as it can be, but for the last. */
function valuesIn(sentence: string, { literals, names }: Pattern): Map<string, string> | undefined {
  const [first = ''] = literals
  const last = literals.at(-1) ?? ''
  if (!sentence.startsWith(first) || !sentence.endsWith(last)) return undefined
  const end = sentence.length - last.length
  const values = new Map<string, string>()
  let at = first.length
  for (const [index, name] of names.entries()) {
    const isLast = index === names.length - 1
    const to = isLast ? end : sentence.indexOf(literals[index + 1] ?? '', at + 1)
    if (to <= at || to > end) return undefined
    values.set(name, sentence.slice(at, to))
    at = to + (literals[index + 1]?.length ?? 0)
  }
  return values
}
