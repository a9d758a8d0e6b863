import { z } from 'zod'
import type { Span } from '../post/source.js'
import { plainBlocks } from '../prose/plain-blocks.js'
import { sentencesOf } from '../prose/sentences.js'
import { countWords } from '../prose/words.js'
import { defineRule } from './rule.js'

/** A share of fewer sentences says nothing. */
const FEWEST_SENTENCES = 8

const sentence = (count: number) => `Als ${Array.from({ length: count - 1 }, () => 'trap').join(' ')}.`
const short = Array.from({ length: 7 }, () => sentence(6)).join(' ')

export const sentenceLong = defineRule({
  id: 'sentence-long',
  severity: 'info',
  profile: 'all',
  summary: 'More than a quarter of the sentences have more than 20 words.',
  why: 'Readers on a phone lose the thread of long sentences, and so do voice assistants. 25 % of more than 20 words is the limit of common SEO plugins. Block quotes, tables and texts of less than 8 sentences are left alone; the finding points to the longest sentence.',
  options: z.strictObject({
    words: z.number().int().min(5).default(20).describe('The most words of a sentence that is not long.'),
    share: z.number().min(0).max(100).default(25).describe('The most sentences that may be longer, in percent.')
  }),
  messages: {
    long: (percent: number, share: number, words: number, longest: number) =>
      `Of the sentences ${percent} % have more than ${words} words; with more than ${share} % a text gets hard to follow. This is the longest one, with ${longest} words: part it in two, then look at the next.`
  },
  good: [{ text: `---\ntitle: A\n---\n\n${short} ${sentence(25)} ${sentence(25)}\n` }],
  bad: [
    {
      text: `---\ntitle: A\n---\n\n${short} ${sentence(24)} ${sentence(25)} ${sentence(26)}\n`,
      at: sentence(26),
      message: 'Of the sentences 30 % have more than 20 words'
    }
  ],
  check({ post, options, messages, report }) {
    let all = 0
    let long = 0
    let longest: { span: Span; words: number } | undefined
    for (const block of plainBlocks(post)) {
      if (block.quoted || block.kind === 'table' || block.kind === 'html') continue
      for (const { from, text } of sentencesOf(block)) {
        const words = countWords(text)
        all += 1
        if (words <= options.words) continue
        long += 1
        const start = block.span.from + from
        if (words > (longest?.words ?? 0)) longest = { span: { from: start, to: start + text.length }, words }
      }
    }
    const percent = Math.round((100 * long) / all)
    if (!longest || all < FEWEST_SENTENCES || percent <= options.share) return
    const message = messages.long(percent, options.share, options.words, longest.words)
    report({ span: longest.span, message, subject: 'sentences' })
  }
})
