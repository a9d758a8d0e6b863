import { z } from 'zod'
import { fieldOf, isEmpty } from '../generators/field.js'
import type { DateReading } from '../generators/generator.js'
import type { Field, FrontMatterFormat, FrontMatterNode } from '../post/post.js'
import { describeNode, writeField } from './field-names.js'
import { isReliable } from './front-matter-state.js'
import { nameOf } from './post-text.js'
import { defineRule, type Fix } from './rule.js'

type Invalid = Extract<DateReading, { kind: 'invalid' }>

/** A date that the generator can't read. */
export const dateInvalid = defineRule({
  id: 'date-invalid',
  severity: 'error',
  summary: 'A date is not written in a way that the site generator reads, or does not exist.',
  why: 'Hugo up to 0.134 publishes a post with such a date as of the year 1, without a word; later versions stop the build of the whole site. Hugo reads ISO 8601 (`2026-02-27`, `2026-02-27T21:23:55+01:00`) and a few notations of programs. Whether 3-2-2026 is in February or March nobody can know, so only clear dates get a suggestion.',
  options: z.strictObject({}),
  messages: {
    format: (name: string, value: string, effect: string, way: string) =>
      `\`${name}\` is ${value}, which can't be read as a date. ${effect} ${way}`,
    noSuchDay: (name: string, value: string, effect: string, way: string) =>
      `\`${name}\` is ${value}, a day or time that does not exist. ${effect} ${way}`,
    write: (example: string) => `Write \`${example}\`.`,
    pattern: (example: string) => `Write year, month and day, for example \`${example}\`.`,
    fix: (value: string) => `Write ${value}`
  },
  good: [
    { text: '---\ntitle: Onze tuin\ndate: 2026-02-27\n---\n' },
    { text: '---\ntitle: Our garden\ndate: 2026-02-27T21:23:55.533Z\nlastmod: "2026-02-28 10:00:00 +0100"\n---\n' },
    { text: '---\ntitle: Our garden\nDate: 27 Feb 2026\nexpiryDate:\n---\n' },
    { text: '+++\ntitle = "Our garden"\ndate = 2026-02-27T21:23:55+01:00\n+++\n' },
    { text: '---\ntitle: Our garden\npubDate: Feb 27 2026\n---\n', generator: 'generic' }
  ],
  bad: [
    {
      text: '---\ntitle: Onze tuin\ndate: 27-02-2026\n---\n',
      at: '27-02-2026',
      message:
        'is the text "27-02-2026", which can\'t be read as a date. Hugo up to 0.134 publishes the post as of the year 1',
      fixed: '---\ntitle: Onze tuin\ndate: 2026-02-27\n---\n'
    },
    {
      text: '---\ntitle: Onze tuin\ndate: "27 februari 2026"\n---\n',
      at: '"27 februari 2026"',
      message: 'Write `date: 2026-02-27`.',
      fixed: '---\ntitle: Onze tuin\ndate: "2026-02-27"\n---\n'
    },
    {
      text: '---\ntitle: Our garden\npublishDate: 02/27/2026 9:30\n---\n',
      at: '02/27/2026 9:30',
      fixed: '---\ntitle: Our garden\npublishDate: 2026-02-27T09:30:00\n---\n'
    },
    {
      text: '---\ntitle: Our garden\ndate: 03-02-2026\n---\n',
      at: '03-02-2026',
      message: 'for example `date: 2026-03-01`'
    },
    { text: '---\ntitle: Our garden\ndate: 2026-02-30\n---\n', at: '2026-02-30', message: 'does not exist' },
    {
      text: '+++\ntitle = "Our garden"\nlastmod = "27.02.2026"\n+++\n',
      at: '"27.02.2026"',
      message: 'Hugo up to 0.134 ignores it',
      fixed: '+++\ntitle = "Our garden"\nlastmod = "2026-02-27"\n+++\n'
    },
    {
      text: '{\n  "title": "Our garden",\n  "date": 20260227\n}\n',
      at: '20260227',
      message: 'seconds since 1970',
      fixed: '{\n  "title": "Our garden",\n  "date": "2026-02-27"\n}\n'
    },
    { text: '---\ntitle: Our garden\npubDate: 2026-13-01\n---\n', generator: 'generic', at: '2026-13-01' }
  ],
  check({ post, site, generator, now, messages, report }) {
    if (!isReliable(post)) return
    const { root, format } = post.frontMatter
    const own = (site.settings.dateSources ?? []).filter((source) => !source.startsWith(':'))
    for (const known of new Set([...generator.dateFields, ...own])) {
      const field = fieldOf(root, [known], generator.caseInsensitiveKeys ? 'ignore-case' : 'loose')
      if (!field || isEmpty(field.value) || isSwitch(known, field.value)) continue
      const reading = generator.readDate(dateText(field.node) ?? field.value, known)
      if (reading.kind !== 'invalid') continue
      const name = nameOf(field)
      const value = describeNode(field.node, post.source)
      const example = reading.suggestion ?? now.toISOString().slice(0, 10)
      const way = (reading.suggestion ? messages.write : messages.pattern)(
        writeField(name, dateValue(example, format), format)
      )
      const message =
        reading.reason === 'no-such-day'
          ? messages.noSuchDay(name, value, reading.effect, way)
          : messages.format(name, value, reading.effect, way)
      report({
        span: field.node.span,
        message,
        subject: name,
        ...(reading.severity ? { severity: reading.severity } : {}),
        ...fixOf(field, reading, format, messages.fix)
      })
    }
  }
})

/** Hugo's `published` is a date, or the opposite of `draft`. */
function isSwitch(name: string, value: unknown): boolean {
  return name === 'published' && (typeof value === 'boolean' || value === 'true' || value === 'false')
}

/** TOML's own dates may be written with a small t and z, or a blank for the T; Hugo reads them through TOML. */
function dateText(node: FrontMatterNode): string | undefined {
  const isDate = node.kind === 'scalar' && node.type === 'datetime'
  return isDate
    ? String(node.value)
        .replace(/^(\d{4}-\d{2}-\d{2})[t ]/i, '$1T')
        .toUpperCase()
    : undefined
}

function dateValue(date: string, format: FrontMatterFormat | undefined): string {
  return format === 'json' ? `"${date}"` : date
}

function fixOf(
  { node }: Field,
  { suggestion }: Invalid,
  format: FrontMatterFormat | undefined,
  describe: (value: string) => string
): { fix?: Fix } {
  if (suggestion === undefined || node.kind !== 'scalar' || node.style === 'block') return {}
  const mark = node.style === 'plain' ? '' : node.style === 'double' ? '"' : "'"
  const text = mark ? `${mark}${suggestion}${mark}` : dateValue(suggestion, format)
  return { fix: { description: describe(suggestion), safe: false, edits: [{ span: node.span, text }] } }
}
