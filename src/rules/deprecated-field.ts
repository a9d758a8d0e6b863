import { z } from 'zod'
import { entryOf } from '../generators/field.js'
import { keyMatch, renameKey } from './field-names.js'
import { isReliable } from './front-matter-state.js'
import { defineRule } from './rule.js'

interface Deprecated {
  old: string
  now: string
  since: string
}

const HUGO: readonly Deprecated[] = [{ old: '_build', now: 'build', since: 'Hugo 0.145' }]

/** As the generators' release notes say. */
const FIELDS: Readonly<Record<string, readonly Deprecated[]>> = {
  hugo: HUGO,
  'hugo-papermod': HUGO,
  docusaurus: [
    { old: 'authorTitle', now: 'author_title', since: 'Docusaurus 2' },
    { old: 'authorURL', now: 'author_url', since: 'Docusaurus 2' },
    { old: 'authorImageURL', now: 'author_image_url', since: 'Docusaurus 2' }
  ]
}

export const deprecatedField = defineRule({
  id: 'deprecated-field',
  severity: 'warning',
  profile: 'strict',
  summary: 'A field has a newer name; the old one will stop working.',
  why: 'Site generators rename fields, understand the old name for a while, and then ignore it without a word: a page that was to stay out of lists is in them again. Known are `_build` of Hugo, and `authorTitle`, `authorURL` and `authorImageURL` of Docusaurus. A site that is built with a version before the change needs the old name.',
  options: z.strictObject({}),
  messages: {
    renamed: (old: string, now: string, since: string) =>
      `The field \`${old}\` is called \`${now}\` since ${since}; newer versions warn about the old name and will ignore it. Rename it.`,
    twice: (old: string, now: string, since: string) =>
      `The field \`${old}\` is called \`${now}\` since ${since}, and this post has both. Remove \`${old}\`.`,
    fix: (now: string) => `Rename it to ${now}`
  },
  good: [
    { text: '---\ntitle: Bikes\nbuild:\n  list: never\n---\n' },
    { text: '---\ntitle: Bikes\n_build: x\n---\n', generator: 'generic' }
  ],
  bad: [
    {
      text: '---\ntitle: Bikes\n_build:\n  list: never\n---\n',
      at: '_build',
      message: 'is called `build` since Hugo 0.145',
      fixed: '---\ntitle: Bikes\nbuild:\n  list: never\n---\n'
    },
    {
      text: '---\ntitle: Bikes\nauthorURL: https://example.com/jan\nauthor_url: https://example.com/jan\n---\n',
      path: 'blog/2026-01-05-bikes.md',
      generator: 'docusaurus',
      at: 'authorURL',
      message: 'this post has both'
    }
  ],
  check({ post, generator, messages, report }) {
    if (!isReliable(post)) return
    const { root } = post.frontMatter
    const match = keyMatch(generator)
    for (const { old, now, since } of FIELDS[generator.id] ?? []) {
      const entry = entryOf(root, old, match)
      if (!entry) continue
      if (entryOf(root, now, match)) {
        report({ span: entry.keySpan, message: messages.twice(old, now, since), subject: old })
        continue
      }
      const edits = [renameKey(entry.keySpan, now, post.source)]
      const fix = { description: messages.fix(now), safe: false, edits }
      report({ span: entry.keySpan, message: messages.renamed(old, now, since), subject: old, fix })
    }
  }
})
