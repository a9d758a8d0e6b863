import { z } from 'zod'
import { nameOf, textOf } from './post-text.js'
import { hasPreview } from './preview.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

/**
 * A mark of feeds and excerpts, or a comma; points alone can be a teaser, unless the text is as long as an excerpt. Programs
 * leave no blank before them.
 */
const CUT = /(?:\[(?:…|\.{3})\]|\((?:…|\.{3})\)|,|[^.…\s](?:…|\.{3}))$/u
const MARK = /(?:\[(?:…|\.{3})\]|\((?:…|\.{3})\)|,|…|\.{3})$/u
const TEASER = /(?<![\])])(?:…|\.{3})$/u
const EXCERPT_LENGTH = 130

export const descriptionTruncated = defineRule({
  id: 'description-truncated',
  severity: 'info',
  summary: 'The description ends in the middle of a sentence.',
  why: 'A description that ends in `[…]`, in a comma, or in `…` after 130 characters or more was cut by a program that made an excerpt. What it wants to say is missing, and Google may take other words instead.',
  options: z.strictObject({}),
  messages: {
    cut: (name: string, end: string) =>
      `\`${name}\` ends in ${quote(end)}, as if a program cut it. Write one or two whole sentences (70 to 160 characters).`
  },
  good: [
    { text: '---\ndescription: Zo maak je hem schoon.\n---\n' },
    { text: '---\ndescription: And then the chain broke…\n---\n' },
    {
      text: '---\ndescription: A clean chain runs better, shifts better and lasts longer. Here is how to clean it, how to dry it, how to oil it, and more …\n---\n'
    }
  ],
  bad: [
    {
      text: '---\ndescription: "Een schone ketting loopt lichter en [...]"\n---\n',
      at: '"Een schone ketting loopt lichter en [...]"',
      message: '"[...]"'
    },
    { text: '---\nsummary: A clean chain runs better,\n---\n', at: 'A clean chain runs better,', message: '","' },
    {
      text: '---\ndescription: Een schone ketting loopt lichter, schakelt beter en gaat langer mee. In dit artikel lees je stap voor stap hoe je hem schoonmaakt, droogt…\n---\n',
      at: 'Een schone ketting loopt lichter, schakelt beter en gaat langer mee. In dit artikel lees je stap voor stap hoe je hem schoonmaakt, droogt…',
      message: '"…"'
    }
  ],
  check({ post, messages, report }) {
    const { description } = post.fields
    const text = textOf(description)
    if (!description || !text || !hasPreview(post) || !CUT.test(text)) return
    if (TEASER.test(text) && text.length < EXCERPT_LENGTH) return
    const name = nameOf(description)
    const end = MARK.exec(text)?.[0] ?? ''
    report({ span: description.node.span, message: messages.cut(name, end), subject: name })
  }
})
