import { z } from 'zod'
import { nameOf, textOf, wordsAlone } from './post-text.js'
import { hasPreview } from './preview.js'
import { defineRule } from './rule.js'

export const descriptionEqualsTitle = defineRule({
  id: 'description-equals-title',
  severity: 'warning',
  summary: 'The description says the same as the title.',
  why: 'A search result and a card on a social network show both, one under the other: the second line is lost, and Google picks some words of the text instead.',
  options: z.strictObject({}),
  messages: {
    equal: (name: string) =>
      `\`${name}\` says the same as the title, and search results show both. Say in it what the title leaves open: what the reader gets, for whom it is, how long it takes.`
  },
  good: [{ text: '---\ntitle: Winterbanden\ndescription: Wanneer heb je winterbanden nodig?\n---\n' }],
  bad: [
    {
      text: '---\ntitle: Winterbanden, ja of nee?\ndescription: "Winterbanden: ja of nee"\n---\n',
      at: '"Winterbanden: ja of nee"'
    },
    { text: '---\ntitle: Winter tyres\nsummary: Winter tyres.\n---\n', at: 'Winter tyres.', message: '`summary`' }
  ],
  check({ post, messages, report }) {
    const { title, description } = post.fields
    const text = textOf(description)
    if (!description || !text || !hasPreview(post) || wordsAlone(text) === '') return
    if (wordsAlone(text) !== wordsAlone(textOf(title) ?? '')) return
    const name = nameOf(description)
    report({ span: description.node.span, message: messages.equal(name), subject: name })
  }
})
