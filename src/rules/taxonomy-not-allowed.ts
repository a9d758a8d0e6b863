import { z } from 'zod'
import type { Generator } from '../generators/generator.js'
import type { FrontMatterNode, Post } from '../post/post.js'
import { tagKey } from '../site/site-index.js'
import { keyMatch, nodeOnPath } from './field-names.js'
import { isReliable } from './front-matter-state.js'
import { quote } from './quote.js'
import { defineRule } from './rule.js'
import { suggestion } from './suggestion.js'
import { rewrite } from './text-fields.js'

/** More allowed values than these are not listed. */
const MOST_LISTED = 12

const options = { allowed: { categories: ['nieuws', 'tips'], tags: ['fiets', 'e-bike', 'onderhoud'] } }

export const taxonomyNotAllowed = defineRule({
  id: 'taxonomy-not-allowed',
  severity: 'error',
  summary: 'A tag or category is not one of those that the configuration allows.',
  why: 'Every new spelling of a tag or category makes a page of its own with one post on it, in menus as well as in search results. `allowed` holds what the site has agreed on, by field: `tags`, `categories` or another taxonomy. Without it nothing is reported. (The choices of Decap CMS and Front Matter CMS are checked by `field-value`.)',
  options: z.strictObject({
    allowed: z
      .record(z.string(), z.array(z.string()))
      .default({})
      .describe('By field, all values that posts may have: `{ categories: [news, tips] }`.')
  }),
  messages: {
    notAllowed: (value: string, field: string, allowed: string) =>
      `${value} is not one of the values that this site allows in \`${field}\`, so that it would get a page of its own. Allowed are ${allowed}.`,
    near: (value: string, field: string, meant: string) =>
      `${value} is not one of the values that this site allows in \`${field}\`, so that it would get a page of its own. Did you mean ${meant}?`,
    and: (listed: string, more: number) => `${listed} and ${more} more`,
    fix: (value: string) => `Write ${value}`
  },
  good: [
    { text: '---\ntitle: A\ncategories: [nieuws]\ntags: [fiets, e-bike]\n---\n', options },
    { text: '---\ntitle: A\ncategories: [anders]\n---\n' }
  ],
  bad: [
    {
      text: '---\ntitle: A\ntags: [fiets, ebike]\n---\n',
      options,
      at: 'ebike',
      message: 'Did you mean "e-bike"?',
      fixed: '---\ntitle: A\ntags: [fiets, e-bike]\n---\n'
    },
    {
      text: '---\ntitle: A\ncategories: reportage\n---\n',
      options,
      at: 'reportage',
      message: 'Allowed are "nieuws", "tips".'
    }
  ],
  check({ post, generator, options: { allowed }, messages, report }) {
    if (!isReliable(post)) return
    for (const [field, values] of Object.entries(allowed)) {
      const known = new Set(values.map((value) => value.normalize('NFC')))
      for (const node of itemsOf(nodeOf(field, post, generator))) {
        if (node.kind !== 'scalar' || typeof node.value !== 'string') continue
        const text = node.value.normalize('NFC').trim()
        if (text === '' || known.has(text)) continue
        const meant = values.find((value) => tagKey(value) === tagKey(text)) ?? suggestion(text, values)
        const fix =
          meant === undefined
            ? undefined
            : rewrite(post, { name: field, node, text: node.value }, meant, {
                description: messages.fix(quote(meant)),
                safe: false
              })
        report({
          span: node.span,
          message:
            meant === undefined
              ? messages.notAllowed(quote(text), field, listed(values, messages.and))
              : messages.near(quote(text), field, quote(meant)),
          subject: `${field}: ${text}`,
          ...(fix && { fix })
        })
      }
    }
  }
})

/** The value of a taxonomy's field, wherever the generator or the configuration has it. */
function nodeOf(field: string, { fields, frontMatter }: Post, generator: Generator): FrontMatterNode | undefined {
  if (field === 'tags' && fields.tags) return fields.tags.node
  if (field === 'categories' && fields.categories) return fields.categories.node
  const { node, found } = nodeOnPath(frontMatter.root, field.split('.'), keyMatch(generator))
  return found ? node : undefined
}

function itemsOf(node: FrontMatterNode | undefined): readonly FrontMatterNode[] {
  return node?.kind === 'list' ? node.items : node ? [node] : []
}

function listed(values: readonly string[], and: (listed: string, more: number) => string): string {
  const shown = values
    .slice(0, MOST_LISTED)
    .map((value) => quote(value))
    .join(', ')
  return values.length > MOST_LISTED ? and(shown, values.length - MOST_LISTED) : shown
}
