import { z } from 'zod'
import { writeText } from '../post/front-matter/scalar-text.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const older = {
  'content/posts/a.md': '---\ntitle: A\ntags: [citybikes]\n---\n',
  'content/posts/b.md': '---\ntitle: B\ntags: [citybikes]\n---\n'
}

export const tagVariant = defineRule({
  id: 'tag-variant',
  severity: 'warning',
  needs: 'site-index',
  summary: 'A tag is spelt in another way than in most posts.',
  why: "The site makes a list of its own for each spelling, so readers of `citybikes` don't find the posts under `city-bikes`. Spellings that differ in accents, blanks and hyphens are compared; those that lead to one address, as `AI` and `ai` do with Hugo, are not reported.",
  options: z.strictObject({}),
  messages: {
    variant: (tag: string, usual: string, posts: number) =>
      `Other posts spell the tag ${tag} as ${usual} (${posts} of them), and the site makes two lists of posts. Write ${usual}.`,
    fix: (usual: string) => `Write ${usual}`
  },
  good: [
    { text: '---\ntitle: C\ntags: [citybikes]\n---\n', files: older },
    { text: '---\ntitle: C\ntags: [CityBikes]\n---\n', files: older }
  ],
  bad: [
    {
      text: '---\ntitle: C\ntags: ["city bikes"]\n---\n',
      files: older,
      at: '"city bikes"',
      message: 'Other posts spell the tag "city bikes" as "citybikes" (2 of them)',
      fixed: '---\ntitle: C\ntags: ["citybikes"]\n---\n'
    }
  ],
  check({ post: { path, fields, frontMatter }, site, generator, index, messages, report }) {
    const entry = index?.entry(path)
    if (!index || !entry || entry.hidden || fields.tags?.node.kind !== 'list') return
    const address = (tag: string) => generator.addresses?.termUrl('tags', tag, site) ?? tag.toLowerCase()
    for (const node of fields.tags.node.items) {
      if (node.kind !== 'scalar' || typeof node.value !== 'string') continue
      const spellings = index.spellings(node.value, entry)
      const own = spellings.find(({ text }) => text === node.value)
      const [usual] = spellings
      if (!own || !usual || usual.posts <= own.posts || address(usual.text) === address(own.text)) continue
      const edits = [{ span: node.span, text: writeText(frontMatter.format ?? 'yaml', node, usual.text) }]
      report({
        span: node.span,
        message: messages.variant(quote(own.text), quote(usual.text), usual.posts),
        subject: `tags: ${own.text}`,
        fix: { description: messages.fix(quote(usual.text)), safe: false, edits }
      })
    }
  }
})
