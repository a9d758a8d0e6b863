import { z } from 'zod'
import { proseText } from '../post/body/prose.js'
import type { Span } from '../post/source.js'
import { frontMatterTexts } from './leftovers/front-matter-texts.js'
import { matchesOf } from './leftovers/matches.js'
import { OPENER, phrasesFor } from './leftovers/phrases.js'
import { isQuoted } from './leftovers/quotation.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const post = (body: string) => `---\ntitle: De ketting\n---\n\n${body}\n`

export const aiLeftover = defineRule({
  id: 'ai-leftover',
  severity: 'error',
  summary: 'The post holds words or marks of the AI assistant that helped to write it.',
  why: 'Sentences such as "As an AI language model, I …" or "Certainly! Here is …" and marks such as `oai_citation` and `[cite_start]` show readers that nobody read the post before it was published; search engines treat such pages as made in bulk. Recognised in English, Dutch, German, French, Spanish and Italian, in the first person only; code, block quotes and quotations are left alone.',
  options: z.strictObject({}),
  messages: {
    leftover: (text: string) =>
      `${quote(text, 80)} is what an AI assistant says or leaves behind, not part of your post. Remove it, and read what stands around it.`
  },
  good: [
    { text: post('Volgens het bedrijf zegt de assistent dan: "Als AI-taalmodel kan ik dat niet beantwoorden."') },
    { text: post('> As an AI language model, I cannot ride a bicycle.') },
    { text: post('As an AI model, it can only guess. Sure! Here is the other side.') }
  ],
  bad: [
    {
      text: post('Als AI-taalmodel kan ik geen fiets repareren, maar zo doe je het.'),
      at: 'Als AI-taalmodel kan ik',
      message: 'what an AI assistant says'
    },
    { text: post('Certainly! Here is your article about chains.'), at: 'Certainly! Here is' },
    { text: post('A clean chain lasts longer.:contentReference[oaicite:0]{index=0}'), at: ':contentReference[oaicite' }
  ],
  check({ post, messages, report }) {
    for (const { value, span } of frontMatterTexts(post.frontMatter.root)) {
      const found = leftoversOf(value)[0]
      if (!found) continue
      const text = value.slice(found.from, found.to)
      report({ span, message: messages.leftover(text), subject: text })
    }
    const text = proseText(post.source, post.body)
    const { from } = post.body.span
    for (const found of leftoversOf(text)) {
      const leftover = text.slice(found.from, found.to)
      const span = { from: from + found.from, to: from + found.to }
      report({ span, message: messages.leftover(leftover), subject: leftover })
    }
  }
})

function leftoversOf(text: string): Span[] {
  const start = text.length - text.trimStart().length
  const opener = OPENER.exec(text.slice(start, start + 100))
  const openers = opener ? [{ from: start, to: start + opener[0].length }] : []
  const phrases = phrasesFor(text)
    .flatMap((pattern) => matchesOf(pattern, text))
    .filter(({ from }) => !isQuoted(text, from))
  return [...openers, ...phrases]
}
