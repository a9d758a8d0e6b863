import { z } from 'zod'
import { comparable } from '../generators/field.js'
import type { MapEntry, Post } from '../post/post.js'
import type { Span, TextEdit } from '../post/source.js'
import { keyMatch } from './field-names.js'
import { isReliable } from './front-matter-state.js'
import { defineRule } from './rule.js'

export const fieldOrder = defineRule({
  id: 'field-order',
  severity: 'info',
  profile: 'all',
  summary: 'The fields of the front matter are in another order than those of other posts.',
  why: 'A fixed order makes posts easier to compare and shows at a glance what is missing. Only the fields that the option names are looked at; others may stand anywhere between them.',
  options: z.strictObject({
    order: z
      .array(z.string().min(1))
      .default(['title', 'description', 'date', 'lastmod', 'draft', 'slug', 'tags', 'categories', 'cover'])
      .describe('Fields in the order that they should have.')
  }),
  messages: {
    order: (name: string, before: string) =>
      `The field \`${name}\` stands after \`${before}\`, but belongs before it by the order of this site. Move it up.`,
    fix: 'Put the fields in order'
  },
  good: [
    { text: '---\ntitle: Banden\nown: 1\ndate: 2026-02-27\ntags: [fiets]\n---\n' },
    { text: '---\nslug: banden\ntitle: Banden\n---\n', options: { order: ['slug', 'title'] } }
  ],
  bad: [
    {
      text: '---\ndate: 2026-02-27\n# What it is called.\ntitle: Banden\nown: 1\ndescription: >\n  Lange\n  tekst\n---\n',
      at: 'title',
      message: 'stands after `date`',
      fixed:
        '---\ntitle: Banden\ndescription: >\n  Lange\n  tekst\nown: 1\ndate: 2026-02-27\n# What it is called.\n---\n'
    },
    { text: '+++\ndate = 2026-02-27\ntitle = "Tyres"\n+++\n', at: 'title' }
  ],
  check({ post, generator, options, messages, report }) {
    if (!isReliable(post)) return
    const match = keyMatch(generator)
    const places = new Map(options.order.map((name, place) => [comparable(name, match), place]))
    const placeOf = ({ key }: MapEntry) => places.get(comparable(key, match)) ?? Number.NaN
    const known = post.frontMatter.root.entries.filter((entry) => !Number.isNaN(placeOf(entry)))
    const at = known.findIndex((entry, index) => {
      const before = known[index - 1]
      return before !== undefined && placeOf(before) > placeOf(entry)
    })
    const [entry, before] = [known[at], known[at - 1]]
    if (!entry || !before) return
    const edits = reorder(
      post,
      known,
      [...known].sort((a, b) => placeOf(a) - placeOf(b))
    )
    const fix = edits && { description: messages.fix, safe: true, edits }
    report({
      span: entry.keySpan,
      message: messages.order(entry.key, before.key),
      subject: 'order',
      ...(fix && { fix })
    })
  }
})

/**
 * The fields with all of their lines, each in the place of another one.
 *
 * @returns undefined where a field does not have lines of its own, or where something refers to something above it
 */
function reorder({ frontMatter, source }: Post, known: readonly MapEntry[], sorted: readonly MapEntry[]) {
  const { root, format, contentSpan } = frontMatter
  if (format !== 'yaml' || /[&*]\w|<<:/.test(source.slice(contentSpan))) return undefined
  const isOwnLine = root.entries.every(({ keySpan }) => source.position(keySpan.from).column === 1)
  if (!isOwnLine || !source.slice(contentSpan).endsWith('\n')) return undefined
  const lines = (entry: MapEntry): Span => {
    const next = root.entries[root.entries.indexOf(entry) + 1]
    return { from: entry.keySpan.from, to: next ? next.keySpan.from : contentSpan.to }
  }
  return known.flatMap((entry, index): TextEdit[] => {
    const other = sorted[index]
    return other && other !== entry ? [{ span: lines(entry), text: source.slice(lines(other)) }] : []
  })
}
