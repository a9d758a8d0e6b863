import { z } from 'zod'
import { altTexts } from './alt-texts.js'
import { textOf, wordsAlone } from './post-text.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

export const altDuplicatesTitle = defineRule({
  id: 'alt-duplicates-title',
  severity: 'info',
  summary: "An alternative text is the post's title.",
  why: 'It says what the post is about, not what the image shows: listeners hear the title twice, and image search learns nothing new. Titles of one word are not reported.',
  options: z.strictObject({}),
  messages: {
    same: (text: string) =>
      `The alternative text ${quote(text, 80)} is the title of the post, so listeners hear it twice and don't learn what the image shows. Say in one sentence what is to be seen.`
  },
  good: [
    { text: '---\ntitle: Fietsen op de dijk\ncover:\n  image: dijk.jpg\n  alt: Twee fietsers op een dijk\n---\n' },
    { text: '---\ntitle: Appeltaart\ncover:\n  image: taart.jpg\n  alt: Appeltaart\n---\n' }
  ],
  bad: [
    {
      text: '---\ntitle: Fietsen op de dijk!\ncover:\n  image: dijk.jpg\n  alt: Fietsen op de dijk\n---\n',
      at: 'Fietsen op de dijk',
      message: 'is the title of the post'
    },
    { text: '---\ntitle: Dike rides\n---\n\n![Dike rides](dike.jpg)\n', at: '![Dike rides](dike.jpg)' }
  ],
  check({ post, messages, report }) {
    const title = wordsAlone(textOf(post.fields.title) ?? '')
    if (!title.includes(' ')) return
    for (const { text, span, subject } of altTexts(post)) {
      if (wordsAlone(text) === title) report({ span, message: messages.same(text), subject })
    }
  }
})
