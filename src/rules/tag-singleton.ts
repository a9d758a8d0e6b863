import { z } from 'zod'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

export const tagSingleton = defineRule({
  id: 'tag-singleton',
  severity: 'info',
  profile: 'all',
  needs: 'site-index',
  summary: 'No other post has this tag.',
  why: 'The list of a tag with one post is a page without anything of its own, which search engines index and readers gain nothing from. Told only in sites of some size, where a tag would have found its second post.',
  options: z.strictObject({
    posts: z.int().min(1).default(50).describe('Posts that a site must have for this to be told.')
  }),
  messages: {
    only: (tag: string) =>
      `No other post has the tag ${tag}, so its list holds this post alone. Use a tag that other posts have, too.`
  },
  good: [{ text: '---\ntitle: B\ntags: [fiets]\n---\n' }],
  bad: [
    {
      text: '---\ntitle: B\ntags: [fiets]\n---\n',
      options: { posts: 1 },
      at: 'fiets',
      message: 'No other post has the tag "fiets"'
    }
  ],
  check({ post: { path, fields }, index, options, messages, report }) {
    const entry = index?.entry(path)
    if (!index || !entry || entry.hidden || index.size < options.posts || fields.tags?.node.kind !== 'list') return
    for (const node of fields.tags.node.items) {
      if (node.kind !== 'scalar' || typeof node.value !== 'string') continue
      const posts = index.spellings(node.value, entry).reduce((sum, spelling) => sum + spelling.posts, 0)
      if (posts === 1) {
        report({ span: node.span, message: messages.only(quote(node.value)), subject: `tags: ${node.value}` })
      }
    }
  }
})
