import { z } from 'zod'
import { contractOf } from '../contract/post-contract.js'
import { fieldOf, isEmpty } from '../generators/field.js'
import type { Field, Post } from '../post/post.js'
import { keyMatch, nodeOnPath, pathName } from './field-names.js'
import { isReliable } from './front-matter-state.js'
import { openingFence } from './post-text.js'
import { defineRule, type Severity } from './rule.js'

const demandsSource = { fields: ['source_url'] }

/** A field that a post can't do without. */
export const requiredField = defineRule({
  id: 'required-field',
  severity: 'error',
  summary: 'A field that every post needs is missing or empty.',
  why: 'Hugo publishes a post without a title or a date and says nothing: search results get no title, and lists, feeds and structured data the year 1. A page at the top of the content folder, with a `layout`, a `type`, a `weight` or `hideMeta`, and a draft need no date; in a section that is not named like a blog its absence is a warning. What the `fields` option and `required` in the JSON Schema of the configuration name, every post must have. So must posts in a folder that Decap CMS or Front Matter CMS is set up for have the fields that it requires, but for those a warning is enough: not every post is written there.',
  options: z.strictObject({
    fields: z
      .array(z.string().min(1))
      .default([])
      .describe('Further fields that every post must have, such as `tags` or `cover.image`.')
  }),
  messages: {
    missing: (name: string, effect: string) => `The field \`${name}\` is missing. ${effect} Add \`${name}\`.`,
    empty: (name: string, effect: string) => `The field \`${name}\` is empty. ${effect} Fill it in.`,
    demanded: "This site's configuration asks every post for it.",
    editor: (file: string) => `The editor that is set up in ${file} asks every post in this folder for it.`
  },
  good: [
    { text: '---\ntitle: Onze tuin\ndate: 2026-02-27\n---\n' },
    { text: '---\nTitle: Our garden\npublishDate: 2026-02-27\n---\n' },
    { text: '---\ntitle: Search\nlayout: search\n---\n', path: 'content/posts/search.md' },
    { text: '---\ntitle: Over ons\n---\n', path: 'content/over.md' },
    { text: '---\ntitle: Our garden\ndraft: true\n---\n' },
    {
      text: '---\ntitle: Our garden\ndate: 2026-02-27\nsource_url: https://example.com/\n---\n',
      options: demandsSource
    },
    { text: '---\nlayout: post\n---\n\n# Our garden\n', generator: 'generic' },
    { text: '---\ntitle: Our garden\ndate: 2026-02-27\nsectie: tips\n---\n', schema: { required: ['sectie'] } }
  ],
  bad: [
    {
      text: '---\ntitle: Onze tuin\ndate: 2026-02-27\ncover:\n  image: tuin.jpg\n---\n',
      schema: { properties: { cover: { required: ['alt'] } } },
      at: 'cover',
      message: "The field `cover.alt` is missing. This site's configuration asks every post for it."
    },
    {
      text: '---\ndate: 2026-02-27\n---\n',
      at: '---',
      message: 'The field `title` is missing. The page has no title in search results'
    },
    { text: '---\ntitle: ""\ndate: 2026-02-27\n---\n', at: '""', message: 'The field `title` is empty.' },
    {
      text: '---\ntitle: Onze tuin\n---\n',
      at: '---',
      message: 'The field `date` is missing. Lists, feeds and search engines get the year 1'
    },
    {
      text: '---\ntitle: Our garden\ndate: 2026-02-27\n---\n',
      options: demandsSource,
      at: '---',
      message: "The field `source_url` is missing. This site's configuration asks every post for it."
    },
    {
      text: '---\ndescription: Wat bloeit er in februari?\n---\n\nSneeuwklokjes.\n',
      generator: 'generic',
      at: '---',
      message: 'title'
    }
  ],
  check({ post, site, generator, options, messages, report }) {
    if (!isReliable(post)) return
    const { root } = post.frontMatter
    const match = keyMatch(generator)
    const told = new Set<string>()
    const say = (name: string, field: Field | undefined, effect: string, severity: Severity) => {
      if (told.has(name)) return
      told.add(name)
      const message = field ? messages.empty(name, effect) : messages.missing(name, effect)
      const severe = severity === 'error' ? {} : { severity }
      report({ span: placeOf(field, post), message, subject: name, ...severe })
    }
    for (const required of generator.requiredFields) {
      const field = fieldOf(root, [required.name], match)
      const severity = isEmpty(field?.value) ? required.severity(post, site) : undefined
      if (severity) say(required.name, field, required.effect, severity)
    }
    for (const name of options.fields) {
      const field = fieldOf(root, [name], match)
      if (isEmpty(field?.value) || isEmptyList(field?.value)) say(name, field, messages.demanded, 'error')
    }
    for (const violation of contractOf(site, post.path)?.check(post.frontMatter, generator.caseInsensitiveKeys) ?? []) {
      const name = pathName(violation.path)
      if (violation.kind !== 'missing' || told.has(name)) continue
      const { entry } = nodeOnPath(root, violation.path, match)
      const span = entry?.keySpan ?? openingFence(post)
      const effect = violation.by === undefined ? messages.demanded : messages.editor(violation.by)
      report({
        span,
        message: messages.missing(name, effect),
        subject: name,
        ...(violation.by === undefined ? {} : { severity: 'warning' })
      })
    }
  }
})

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}

/** An empty value has no place of its own, so its key is shown. */
function placeOf(field: Field | undefined, post: Post) {
  if (!field) return openingFence(post)
  return field.node.span.to > field.node.span.from ? field.node.span : field.keySpan
}
