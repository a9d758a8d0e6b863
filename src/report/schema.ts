import { z } from 'zod'
import { LINK_CLASSES } from '../links/verdict.js'

const count = z.int().min(0)

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

const path = z.string().describe("From the repository's root, with `/` on every system.")

const fix = z.strictObject({
  description: z.string().describe('What the fix does.'),
  safe: z.boolean().describe('`true`: certain to be what the author wants. `false`: a suggestion to confirm.'),
  edits: z.array(z.strictObject({ range, text: z.string() })).describe('Each replaces the text at its range.')
})

const finding = z.strictObject({
  rule: z.string().describe("The rule's id."),
  severity: z.enum(['error', 'warning', 'info']),
  message: z.string().describe('For the author: what is wrong, what it does, and the way out.'),
  path,
  range,
  subject: z
    .string()
    .describe('What it is about, the same in every version of the file: a field, a URL, or words of the text.'),
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
    .array(z.strictObject({ path, line: z.int().min(1).optional(), message: z.string() }))
    .optional()
    .describe('Places in other files that it is about, too.'),
  fix: fix.optional().describe('A change that takes the finding away.'),
  help: z.string().describe("Address of the rule's documentation.")
})

const link = z.strictObject({
  url: z.string(),
  class: z.enum(LINK_CLASSES),
  status: z.int().optional().describe('HTTP status of the last answer.'),
  chain: z
    .array(z.strictObject({ url: z.string(), status: z.int() }))
    .optional()
    .describe('Every answer from the first URL to the last, when there was a redirect.'),
  reason: z.string().optional().describe('In plain words, for whatever is not ok.'),
  used: z.array(z.strictObject({ path, range })).describe('Where the checked posts use it.')
})

const page = z
  .strictObject({
    title: z.string().optional(),
    description: z.string().optional(),
    url: z.string().optional().describe('The whole address where it is known, else that of the site.'),
    siteName: z.string().optional(),
    date: z.string().optional().describe('The day: `2026-03-01`.'),
    cover: z
      .union([z.strictObject({ url: z.string() }), z.strictObject({ path })])
      .optional()
      .describe('On another site, or a file of the repository.')
  })
  .describe('What search results and social cards show of a post. Absent: the front matter does not say.')

/** The JSON form of a report: what scripts may rely on. A change that breaks them raises `schemaVersion`. */
export const reportSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    posts: z
      .array(z.strictObject({ path, findings: count, page: page.optional() }))
      .describe('Every post that was checked, also those without findings, by path.'),
    findings: z.array(finding).describe('By path, then by place.'),
    links: z.array(link).describe('Every URL once.'),
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
    incomplete: z.array(z.string()).describe('What was not checked, and why, in plain words.')
  })
  .describe('Report of seo-content-check')

/** The JSON Schema of a report, as it stands in docs/report.schema.json. */
export function reportJsonSchema(): object {
  return z.toJSONSchema(reportSchema, { target: 'draft-7' })
}
