import type { PlainBlock } from './plain-blocks.js'

/** The end of a sentence: its mark, closing quotes, and the start of the next one. */
const END = /(?:[.!?…]+["'”’»)\]]*\s+(?=["'“‘„«(¿¡]*[\p{Lu}\p{Lt}\p{N}])|[。！？]+)/gu

/** Abbreviations that names and numbers follow, in the languages that word lists exist for. */
const ABBREVIATION =
  /(?:^|[\s("'“„«])(?:\p{L}|(?:\p{L}\.)+\p{L}|bijv|bv|ca|circa|dhr|mevr|mw|drs|dr|ir|ing|prof|mr|mrs|ms|st|nr|blz|art|incl|excl|enz|etc|resp|jl|evt|vs|e\.a|o\.a|z\.B|bzw|usw|vgl|Hr|Fr|Abb|Bd|Mme|Mlle|M|env|ex|Sr|Sra|Dra|Ud|pág|núm|sig|dott|sig\.ra|ecc|es|Inc|Ltd|Corp|Jr|No|Fig|vol|approx|ed)\.$/iu

/** A text's sentences, with where each begins. A block's last one needs no mark; what holds no letter is none. */
export function sentencesOf({ text }: PlainBlock): { from: number; text: string }[] {
  const sentences: { from: number; text: string }[] = []
  let from = 0
  const take = (to: number) => {
    const sentence = text.slice(from, to)
    if (/\p{L}/u.test(sentence)) sentences.push({ from: from + sentence.search(/\S/), text: sentence.trim() })
    from = to
  }
  for (const { 0: mark, index } of text.matchAll(END)) {
    const before = text.slice(Math.max(from, index - 12), index + 1)
    if (!(mark.startsWith('.') && ABBREVIATION.test(before))) take(index + mark.length)
  }
  take(text.length)
  return sentences
}
