import { z } from 'zod'
import { isProse } from '../post/body/prose.js'
import type { Post } from '../post/post.js'
import { nameOf, textOf, wordsAlone } from './post-text.js'
import { hasPreview } from './preview.js'
import { defineRule } from './rule.js'

/** A description is not much longer than this, so the rest of a paragraph does not matter. */
const LONGEST_OPENING = 1_000

export const descriptionRepeatsText = defineRule({
  id: 'description-repeats-text',
  severity: 'info',
  profile: 'strict',
  summary: 'The description is the first paragraph of the text.',
  why: 'Themes such as PaperMod print the description above the text, so readers get the same words twice; and a first paragraph seldom says why somebody should click.',
  options: z.strictObject({}),
  messages: {
    equal: (name: string) =>
      `\`${name}\` is the first paragraph of the text, so readers may get the same words twice. Say in it, in one or two sentences, what the post gives them.`
  },
  good: [
    { text: '---\ntitle: Winterbanden\ndescription: Wanneer heb je winterbanden nodig?\n---\n\nHet wordt kouder.\n' }
  ],
  bad: [
    {
      text: '---\ntitle: Winterbanden\ndescription: Het wordt kouder, en dan helpen *winterbanden*.\n---\n\nHet wordt kouder, en dan helpen [winterbanden](/winter/).\n\nMeer.\n',
      at: 'Het wordt kouder, en dan helpen *winterbanden*.'
    },
    {
      text: '---\ntitle: Tyres\nsummary: It gets colder every day.\n---\n\nIt gets colder every day.\n',
      at: 'It gets colder every day.'
    }
  ],
  check({ post, messages, report }) {
    const { description } = post.fields
    const text = wordsAlone(textOf(description) ?? '')
    if (!description || text === '' || !hasPreview(post) || wordsAlone(opening(post)) !== text) return
    const name = nameOf(description)
    report({ span: description.node.span, message: messages.equal(name), subject: name })
  }
})

/** The first lines that are no heading, without the addresses of links. */
function opening({ body, source }: Post): string {
  const text = source.text.slice(body.span.from, body.span.from + 4 * LONGEST_OPENING)
  const first = /(?:^|\n)[ \t]*(?![#\s])(?:\S.*(?:\r?\n(?![ \t]*\r?\n).*)*)/.exec(text)
  if (!first || !isProse(body, body.span.from + first.index + first[0].search(/\S/))) return ''
  return first[0].slice(0, LONGEST_OPENING).replace(/\]\([^()\s]*\)/g, ']')
}
