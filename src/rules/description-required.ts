import { z } from 'zod'
import { openingFence, textOf } from './post-text.js'
import { hasPreview } from './preview.js'
import { defineRule } from './rule.js'

export const descriptionRequired = defineRule({
  id: 'description-required',
  severity: 'warning',
  summary: 'The post has no description for search results and social networks.',
  why: 'Without one, search engines and social networks pick some sentences of the text themselves. PaperMod takes `description`, or else `summary`. Drafts, pages with `robotsNoIndex` and pages of the theme (`layout: search`, `archives`) need none.',
  options: z.strictObject({}),
  messages: {
    missing: (name: string) =>
      `This post has no description, so Google and social networks show some words of its text instead. Add \`${name}\` with one or two sentences (70 to 160 characters) that make somebody want to read it.`,
    empty: (name: string) =>
      `\`${name}\` is empty, so Google and social networks show some words of the text instead. Fill it with one or two sentences (70 to 160 characters) that make somebody want to read the post.`
  },
  good: [
    { text: '---\ntitle: Winterbanden\ndescription: Wanneer heb je ze nodig, en wat kosten ze?\n---\n' },
    { text: '---\ntitle: Winter tyres\nsummary: When do you need them, and what do they cost?\n---\n' },
    { text: '---\ntitle: Zoeken\nlayout: search\n---\n' },
    { text: '---\ntitle: Nog niet af\ndraft: true\n---\n' }
  ],
  bad: [
    { text: '---\ntitle: Winterbanden\n---\n', at: '---', message: 'Add `description`' },
    { text: '---\ntitle: Winter tyres\ndescription: ""\n---\n', at: '""', message: '`description` is empty' }
  ],
  check({ post, messages, report }) {
    const { description } = post.fields
    if (!hasPreview(post) || textOf(description)) return
    if (!description) {
      report({ span: openingFence(post), message: messages.missing('description'), subject: 'description' })
    } else if (description.value === '' || description.value === null || description.value === undefined) {
      const { span } = description.node
      const name = description.path.join('.')
      report({ span: span.to > span.from ? span : description.keySpan, message: messages.empty(name), subject: name })
    }
  }
})
