import { z } from 'zod'
import { removeItem, wordLists } from './list-items.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

export const tagDuplicate = defineRule({
  id: 'tag-duplicate',
  severity: 'warning',
  summary: 'A tag or category is in the list twice.',
  why: 'Themes print it twice under the post and among its keywords. Capitals make no difference: the tags lead to the same page.',
  options: z.strictObject({}),
  messages: {
    twice: (name: string, tag: string, first: string) =>
      `${quote(tag)} is in \`${name}\` twice (first as ${quote(first)}), so that themes print it twice. Remove one of the two.`,
    fix: (tag: string) => `Remove the second ${quote(tag)}`
  },
  good: [{ text: '---\ntitle: Banden\ntags: [fiets, winter]\ncategories: [fiets]\n---\n' }],
  bad: [
    {
      text: '---\ntitle: Banden\ntags: [fiets, winter, Fiets]\n---\n',
      at: 'Fiets',
      message: '"Fiets" is in `tags` twice',
      fixed: '---\ntitle: Banden\ntags: [fiets, winter]\n---\n'
    },
    {
      text: '---\ntitle: Tyres\ntags:\n  - bike\n  - "bike"\n  - winter\n---\n',
      at: '"bike"',
      fixed: '---\ntitle: Tyres\ntags:\n  - bike\n  - winter\n---\n'
    },
    {
      text: '+++\ntitle = "Tyres"\ntags = ["bike", "winter", "bike"]\n+++\n',
      at: '"bike"',
      fixed: '+++\ntitle = "Tyres"\ntags = ["bike", "winter"]\n+++\n'
    }
  ],
  check({ post, messages, report }) {
    for (const { name, node } of wordLists(post)) {
      const seen = new Map<string, string>()
      for (const [index, item] of node.items.entries()) {
        if (item.kind !== 'scalar' || typeof item.value !== 'string' || item.value.trim() === '') continue
        const tag = item.value.trim()
        const key = tag.normalize('NFC').toLowerCase()
        const first = seen.get(key)
        if (first === undefined) {
          seen.set(key, tag)
          continue
        }
        const edit = removeItem(post.source, node, index)
        const fix = edit && { description: messages.fix(tag), safe: true, edits: [edit] }
        report({
          span: item.span,
          message: messages.twice(name, tag, first),
          subject: `${name} ${key}`,
          ...(fix && { fix })
        })
      }
    }
  }
})
