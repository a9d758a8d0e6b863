import { z } from 'zod'
import { isEmpty } from '../generators/field.js'
import type { Source, Span } from '../post/source.js'
import { removeItem, wordLists } from './list-items.js'
import { defineRule } from './rule.js'

export const tagEmpty = defineRule({
  id: 'tag-empty',
  severity: 'warning',
  summary: 'A list of tags or categories has an empty item.',
  why: 'Themes print a tag without a name, whose link leads to the list of all tags or nowhere.',
  options: z.strictObject({}),
  messages: {
    empty: (name: string) =>
      `An item of \`${name}\` is empty; themes print a tag without a name, and its link leads nowhere. Remove it.`,
    fix: 'Remove the empty item'
  },
  good: [{ text: '---\ntitle: Banden\ntags: [fiets]\n---\n' }, { text: '---\ntitle: Banden\ntags: []\n---\n' }],
  bad: [
    {
      text: '---\ntitle: Banden\ntags: [fiets, ""]\n---\n',
      at: '""',
      message: 'An item of `tags` is empty',
      fixed: '---\ntitle: Banden\ntags: [fiets]\n---\n'
    },
    {
      text: '---\ntitle: Tyres\ncategories:\n  - ""\n  - bike\n---\n',
      at: '""',
      message: 'An item of `categories`',
      fixed: '---\ntitle: Tyres\ncategories:\n  - bike\n---\n'
    },
    {
      text: '---\ntitle: Tyres\ntags:\n  - bike\n  -\n---\n',
      at: '-',
      fixed: '---\ntitle: Tyres\ntags:\n  - bike\n---\n'
    }
  ],
  check({ post, messages, report }) {
    for (const { name, keySpan, node } of wordLists(post)) {
      for (const [index, item] of node.items.entries()) {
        if (item.kind !== 'scalar' || !isEmpty(item.value)) continue
        const edit = removeItem(post.source, node, index)
        const fix = edit && { description: messages.fix, safe: true, edits: [edit] }
        report({
          span: placeOf(item.span, keySpan, post.source),
          message: messages.empty(name),
          subject: name,
          ...(fix && { fix })
        })
      }
    }
  }
})

/** An item that has no characters of its own is at its dash, or else at the list's key. */
function placeOf(item: Span, keySpan: Span, { text }: Source): Span {
  if (item.to > item.from) return item
  const dash = text.lastIndexOf('-', item.from)
  return dash >= 0 && /^-\s*$/.test(text.slice(dash, item.from)) ? { from: dash, to: dash + 1 } : keySpan
}
