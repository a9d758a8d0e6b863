import { z } from 'zod'
import { proseText } from '../post/body/prose.js'
import type { Post } from '../post/post.js'
import type { Span } from '../post/source.js'
import { frontMatterTexts } from './leftovers/front-matter-texts.js'
import { labelsIn } from './leftovers/labels.js'
import { matchesOf } from './leftovers/matches.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

/** An object that was printed as text; a model's thoughts. */
const PRINTED = /\[object Object\]|^ {0,3}<\/?think>/gmu

function printedIn(text: string): Span[] {
  return /\[object|think>/.test(text) ? matchesOf(PRINTED, text) : []
}

/** A field of an automation (n8n) that was not filled in. */
const UNFILLED = /\{\{\s*\$(?:json|node|input|item|prevNode)\b[^}\n]{0,200}\}?\}?/gu

const post = (body: string, description = 'Zo houd je hem schoon.') =>
  `---\ntitle: De ketting\ndescription: ${description}\n---\n\n${body}\n`

export const generatorLeftover = defineRule({
  id: 'generator-leftover',
  severity: 'error',
  summary: 'The post holds remains of the program that wrote or placed it.',
  why: 'Labels such as `IMAGE_PROMPT:` and `META DESCRIPTION:` in capitals at the start of a line (also in Dutch, German, French, Spanish and Italian), fields that were not filled in (`{{ $json.title }}`, `[object Object]`), `<think>`, or a whole post in a fence of code: readers see them, and see that nobody read the post. Code and block quotes are left alone.',
  options: z.strictObject({}),
  messages: {
    leftover: (text: string) =>
      `${quote(text, 60)} looks like a leftover of the program that made this post, and readers see it. Remove it.`,
    wrapped:
      'The whole text stands in a fence of code, so readers see raw Markdown instead of an article. Remove this line and the closing fence at the end.',
    unwrap: 'Remove the fence'
  },
  good: [
    { text: post('Een goede prompt: "maak een foto van een fiets".') },
    { text: post('Write `IMAGE_PROMPT:` before it.\n\n```\nMETA DESCRIPTION: …\n```') },
    { text: post('Print `[object Object]` and you know what happened.') }
  ],
  bad: [
    { text: post('Maak de ketting droog.\n\nIMAGE_PROMPT: a clean bicycle chain'), at: 'IMAGE_PROMPT:' },
    {
      text: post('Dry it.', '"{{ $json.summary }}"'),
      at: '"{{ $json.summary }}"',
      message: '"{{ $json.summary }}" looks'
    },
    {
      text: post('```markdown\n## De ketting\n\nMaak hem droog.\n```'),
      at: '```markdown',
      message: 'in a fence of code',
      fixed: post('## De ketting\n\nMaak hem droog.')
    }
  ],
  check({ post, messages, report }) {
    for (const { value, span } of frontMatterTexts(post.frontMatter.root)) {
      const found = [...labelsIn(value), ...matchesOf(PRINTED, value), ...matchesOf(UNFILLED, value)][0]
      if (!found) continue
      const text = value.slice(found.from, found.to).trim()
      report({ span, message: messages.leftover(text), subject: text })
    }
    const wrap = wrappingFence(post)
    if (wrap) {
      const edits = [wrap.openingLine, wrap.closingLine].map((span) => ({ span, text: '' }))
      const fix = { description: messages.unwrap, safe: false, edits }
      report({ span: wrap.opening, message: messages.wrapped, subject: 'fence', fix })
    }
    const text = proseText(post.source, post.body)
    const { from } = post.body.span
    const leftovers = [...labelsIn(text), ...printedIn(text), ...unfilledIn(post)]
    for (const found of leftovers) {
      const leftover = post.source.text.slice(from + found.from, from + found.to)
      const indent = leftover.length - leftover.trimStart().length
      const span = { from: from + found.from + indent, to: from + found.to }
      report({ span, message: messages.leftover(leftover), subject: leftover.trim() })
    }
  }
})

/** In the body, from its start. Such fields look like templates, so they are no prose; but they are not inside of anything else that is none. */
function unfilledIn({ source, body: { span, notProse, quotes } }: Post): Span[] {
  return matchesOf(UNFILLED, source.slice(span)).filter(({ from }) => {
    const at = span.from + from
    const covers = (other: Span) => other.from < at && at < other.to
    return !notProse.some(covers) && !quotes.some(covers)
  })
}

/** The fence around a whole body, as models put it around Markdown that they hand over. */
function wrappingFence({ source, body: { span } }: Post) {
  const text = source.slice(span)
  const opening = /^\s*(```(?:markdown|md))[ \t]*\r?\n/i.exec(text)
  const closing = opening && /(?:\r?\n)```[ \t]*\s*$/.exec(text.slice(-1000))
  if (!opening?.[1] || !closing) return undefined
  const start = span.from + opening[0].indexOf('`')
  const end = span.to - (text.slice(-1000).length - closing.index)
  return {
    opening: { from: start, to: start + opening[1].length },
    openingLine: { from: start, to: span.from + opening[0].length },
    closingLine: { from: end, to: end + closing[0].trimEnd().length }
  }
}
