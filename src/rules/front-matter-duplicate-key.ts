import { z } from 'zod'
import type { MapEntry } from '../post/post.js'
import { pathName } from './field-names.js'
import { PARSER_WORDS, reportProblems } from './front-matter-state.js'
import { defineRule } from './rule.js'

/** The same field twice in front matter. */
export const frontMatterDuplicateKey = defineRule({
  id: 'front-matter-duplicate-key',
  severity: 'error',
  summary: 'A field is in the front matter twice.',
  why: 'Hugo before 0.152 silently takes the last one, so that a second `draft` or `title` changes the post unseen; other generators, and TOML, refuse to build.',
  options: z.strictObject({}),
  messages: {
    ...PARSER_WORDS,
    otherCase: (key: string, first: string, line: number) =>
      `\`${key}\` is the same field to Hugo as \`${first}\` on line ${line}, and either of them may win. Keep one of the two.`
  },
  good: [
    { text: '---\ntitle: Onze tuin\ncover:\n  alt: Een tuin\n  image: tuin.jpg\n---\n' },
    { text: '---\ntitle: Our garden\ncover: { image: a.jpg, alt: A garden }\nimage: b.jpg\n---\n' },
    { text: '+++\ntitle = "Our garden"\n[cover]\nimage = "a.jpg"\n+++\n' }
  ],
  bad: [
    {
      text: '---\ntitle: Onze tuin\nDescription: Kaal.\ndescription: Wit.\n---\n',
      at: 'description',
      message: 'is the same field to Hugo as `Description` on line 3'
    },
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
  check({ post, generator, messages, report }) {
    reportProblems(post, ['duplicate-key'], report, messages)
    if (!generator.caseInsensitiveKeys) return
    const seen = new Map<string, MapEntry>()
    for (const entry of post.frontMatter.root.entries) {
      const key = entry.key.toLowerCase()
      const first = seen.get(key)
      if (!first) seen.set(key, entry)
      else if (first.key !== entry.key) {
        const { line } = post.source.position(first.keySpan.from)
        const message = messages.otherCase(pathName([entry.key]), pathName([first.key]), line)
        report({ span: entry.keySpan, message, subject: entry.key })
      }
    }
  }
})
