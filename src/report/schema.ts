import { z } from 'zod'
import { LINK_CLASSES } from '../links/verdict.js'
import { MOST_SHARDS } from '../shard/parse.js'
import { LANGUAGES } from '../translation/language.js'

/**
 * What a report can hold at most, in UTF-16 units and in entries: far more than a check of 10,000 posts comes to, for a
 * report from elsewhere must not fill the memory.
 */
const MOST = {
  name: 100,
  path: 4096,
  words: 20_000,
  url: 20_000,
  edit: 1_000_000,
  posts: 200_000,
  findings: 500_000,
  links: 1_000_000,
  uses: 200_000,
  few: 1000,
  incomplete: 50_000,
  shards: MOST_SHARDS,
  count: 10_000_000
} as const

const count = z.int().min(0).max(MOST.count)
const words = z.string().max(MOST.words)
const url = z.string().max(MOST.url)

const position = z
  .strictObject({
    line: z.int().min(1).describe('1-based.'),
    column: z.int().min(1).describe('1-based, in UTF-16 units.')
  })
  .meta({ id: 'position' })

const range = z
  .strictObject({ start: position, end: position.describe('Exclusive.') })
  .describe('A place in a file.')
  .meta({ id: 'range' })

const path = z.string().min(1).max(MOST.path).describe("From the repository's root, with `/` on every system.")

const fix = z.strictObject({
  description: words.describe('What the fix does.'),
  safe: z.boolean().describe('`true`: certain to be what the author wants. `false`: a suggestion to confirm.'),
  edits: z
    .array(z.strictObject({ range, text: z.string().max(MOST.edit) }))
    .max(MOST.few)
    .describe('Each replaces the text at its range.')
})

const finding = z.strictObject({
  rule: z
    .string()
    .max(MOST.name)
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .describe("The rule's id."),
  severity: z.enum(['error', 'warning', 'info']),
  message: words.describe('For the author: what is wrong, what it does, and the way out.'),
  path,
  range,
  subject: words.describe(
    'What it is about, the same in every version of the file: a field, a URL, or words of the text.'
  ),
  status: z
    .enum(['introduced', 'existing'])
    .optional()
    .describe(
      'Where a change is compared with what was before it. An existing finding counts nowhere but in `existing`.'
    ),
  removed: z
    .literal(true)
    .optional()
    .describe('The change removes the file: path and range are those of its last version.'),
  related: z
    .array(z.strictObject({ path, line: z.int().min(1).optional(), message: words }))
    .max(MOST.few)
    .optional()
    .describe('Places in other files that it is about, too.'),
  fix: fix.optional().describe('A change that takes the finding away.'),
  help: url.describe("Address of the rule's documentation.")
})

const link = z.strictObject({
  url,
  class: z.enum(LINK_CLASSES),
  status: z.int().optional().describe('HTTP status of the last answer.'),
  chain: z
    .array(z.strictObject({ url, status: z.int() }))
    .max(MOST.few)
    .optional()
    .describe('Every answer from the first URL to the last, when there was a redirect.'),
  reason: words.optional().describe('In plain words, for whatever is not ok.'),
  used: z.array(z.strictObject({ path, range })).max(MOST.uses).describe('Where the checked posts use it.')
})

const page = z
  .strictObject({
    title: words.optional(),
    description: words.optional(),
    url: url.optional().describe('The whole address where it is known, else that of the site.'),
    siteName: words.optional(),
    date: words.optional().describe('The day: `2026-03-01`.'),
    cover: z
      .union([z.strictObject({ url }), z.strictObject({ path })])
      .optional()
      .describe('On another site, or a file of the repository.')
  })
  .describe('What search results and social cards show of a post. Absent: the front matter does not say.')

/** The JSON form of a report: what scripts may rely on. A change that breaks them raises `schemaVersion`. */
export const reportSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    shard: z
      .strictObject({
        index: z.int().min(1).max(MOST.shards),
        count: z.int().min(1).max(MOST.shards)
      })
      .optional()
      .describe('Which part of a check that several jobs share this is; all of them make one report.'),
    language: z.enum(LANGUAGES).describe('What its sentences are written in.'),
    posts: z
      .array(z.strictObject({ path, findings: count, page: page.optional() }))
      .max(MOST.posts)
      .describe('Every post that was checked, also those without findings, by path.'),
    findings: z.array(finding).max(MOST.findings).describe('By path, then by place.'),
    links: z.array(link).max(MOST.links).describe('Every URL once.'),
    counts: z.strictObject({
      posts: count,
      errors: count,
      warnings: count,
      infos: count,
      existing: count.optional().describe('Findings that were there before the change.'),
      fixed: count.optional().describe('Findings from before the change that are gone.'),
      links: z.strictObject(
        Object.fromEntries(LINK_CLASSES.map((name) => [name, count])) as Record<
          (typeof LINK_CLASSES)[number],
          typeof count
        >
      )
    }),
    incomplete: z.array(words).max(MOST.incomplete).describe('What was not checked, and why, in plain words.')
  })
  .describe('Report of seo-content-check')

/** The JSON Schema of a report, as it stands in docs/report.schema.json. */
export function reportJsonSchema(): object {
  return z.toJSONSchema(reportSchema, { target: 'draft-7' })
}
