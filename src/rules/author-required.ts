import { z } from 'zod'
import { isEmpty } from '../generators/field.js'
import { openingFence } from './post-text.js'
import { hasPreview } from './preview.js'
import { defineRule } from './rule.js'

const NAMES = ['author', 'authors', 'params.author', 'params.authors', 'extra.author', 'taxonomies.authors']

export const authorRequired = defineRule({
  id: 'author-required',
  severity: 'info',
  profile: 'all',
  summary: 'The post names no author.',
  why: 'Google recommends `author` in the structured data of articles, and readers trust a text by somebody more. For a site whose author stands in its configuration this is superfluous. Drafts, pages without a date and pages of the theme need none.',
  options: z.strictObject({}),
  messages: {
    missing:
      'This post names no author, so its structured data has none, and readers do not learn who wrote it. Add `author`.'
  },
  good: [
    { text: '---\ntitle: Banden\ndate: 2026-02-27\nauthor: Jan Jansen\n---\n' },
    { text: '---\ntitle: Over ons\n---\n' }
  ],
  bad: [
    { text: '---\ntitle: Banden\ndate: 2026-02-27\n---\n', at: '---', message: 'Add `author`' },
    { text: '---\ntitle: Tyres\ndate: 2026-02-27\nauthor: ""\n---\n', at: '---' }
  ],
  check({ post, messages, report }) {
    if (!hasPreview(post) || !post.fields.date) return
    const data = new Map<string, unknown>()
    for (const { key, node } of post.frontMatter.root.entries) {
      data.set(key.toLowerCase(), node.kind === 'scalar' ? node.value : node)
      if (node.kind !== 'map') continue
      for (const entry of node.entries) data.set(`${key}.${entry.key}`.toLowerCase(), entry.node)
    }
    if (NAMES.some((name) => !isEmpty(data.get(name)))) return
    report({ span: openingFence(post), message: messages.missing, subject: 'author' })
  }
})
