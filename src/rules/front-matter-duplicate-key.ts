import { z } from 'zod'
import { reportProblems } from './front-matter-state.js'
import { defineRule } from './rule.js'

/** The same field twice in front matter. */
export const frontMatterDuplicateKey = defineRule({
  id: 'front-matter-duplicate-key',
  severity: 'error',
  summary: 'A field is in the front matter twice.',
  why: 'Hugo before 0.152 silently takes the last one, so that a second `draft` or `title` changes the post unseen; other generators, and TOML, refuse to build.',
  options: z.strictObject({}),
  messages: {},
  good: [
    { text: '---\ntitle: Onze tuin\ncover:\n  alt: Een tuin\n  image: tuin.jpg\n---\n' },
    { text: '---\ntitle: Our garden\ncover: { image: a.jpg, alt: A garden }\nimage: b.jpg\n---\n' },
    { text: '+++\ntitle = "Our garden"\n[cover]\nimage = "a.jpg"\n+++\n' }
  ],
  bad: [
    {
      text: '---\ntitle: Onze tuin\ndraft: false\ntitle: Onze tuin in de winter\n---\n',
      at: 'title',
      message: 'a second time'
    },
    {
      text: '---\ntitle: Our garden\ndraft: true\ndraft: true\n---\n',
      at: 'draft',
      message: 'the same value',
      fixed: '---\ntitle: Our garden\ndraft: true\n---\n'
    },
    { text: '---\ntitle: Our garden\ncover:\n  image: a.jpg\n  image: b.jpg\n---\n', at: 'image' }
  ],
  check({ post, report }) {
    reportProblems(post, ['duplicate-key'], report)
  }
})
