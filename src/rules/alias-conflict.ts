import { z } from 'zod'
import type { FrontMatterNode } from '../post/post.js'
import { addressKey } from '../site/address-key.js'
import { relatedPlaces } from './other-posts.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'

const page = { 'content/posts/banden.md': '---\ntitle: A\ndate: 2025-10-01\n---\n' }
const alias = { 'content/posts/older.md': '---\ntitle: A\ndate: 2025-10-01\naliases: [/oud/]\n---\n' }

export const aliasConflict = defineRule({
  id: 'alias-conflict',
  severity: 'error',
  needs: 'site-index',
  summary: 'An alias is the address of another post, or an alias of it as well.',
  why: 'The redirect is written over the page (or the page over the redirect), so readers of one address land in the wrong place. Of two posts with one alias, which is a warning, one gets the visitors of both.',
  options: z.strictObject({}),
  messages: {
    page: (alias: string) =>
      `The alias ${alias} is the address of another post, which readers may then not get to see. Remove the alias.`,
    alias: (alias: string) =>
      `Another post has the alias ${alias}, too, so that one of the two gets the visitors of both. Remove it from one of them.`,
    relatedPage: 'published at this address',
    relatedAlias: 'the same alias'
  },
  good: [{ text: '---\ntitle: B\naliases: [/anders/]\ndate: 2026-02-01\n---\n', files: page }],
  bad: [
    {
      text: '---\ntitle: B\naliases: [/posts/banden/]\n---\n',
      files: page,
      at: '/posts/banden/',
      message: 'is the address of another post'
    },
    {
      text: '---\ntitle: B\ndate: 2026-02-01\naliases:\n  - /oud\n---\n',
      files: alias,
      at: '/oud',
      message: 'Another post has the alias "/oud", too'
    }
  ],
  check({ post, site, generator, index, messages, report }) {
    const { path, fields } = post
    const entry = index?.entry(path)
    if (!index || !entry || entry.hidden || !fields.aliases || entry.aliases.length === 0) return
    for (const node of itemsOf(fields.aliases.node)) {
      if (node.kind !== 'scalar' || typeof node.value !== 'string') continue
      const one = { ...fields.aliases, node, value: node.value }
      const [address] = generator.addresses?.aliasesOf(path, { ...fields, aliases: one }, site) ?? []
      if (address === undefined) continue
      const key = addressKey(address)
      const others = index.at(key, entry)
      const pages = others.filter(({ url }) => url === key)
      const subject = node.value
      if (pages.length > 0) {
        const related = relatedPlaces(pages, 'address', messages.relatedPage)
        report({ span: node.span, message: messages.page(quote(node.value)), subject, related })
      } else if (index.isToTell(path, others)) {
        const related = relatedPlaces(others, 'address', messages.relatedAlias)
        report({ span: node.span, message: messages.alias(quote(node.value)), subject, related, severity: 'warning' })
      }
    }
  }
})

function itemsOf(node: FrontMatterNode): readonly FrontMatterNode[] {
  return node.kind === 'list' ? node.items : [node]
}
