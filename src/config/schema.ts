import { z } from 'zod'
import { MAPPED_PARTS } from '../generators/field-mapping.js'
import { generators } from '../generators/registry.js'
import { isDay } from '../post/day.js'
import { PROFILES } from '../rules/profile.js'
import { LANGUAGES } from '../translation/language.js'
import { hostEntry } from './host-settings.js'
import { SCOPES } from './scope.js'

const level = z.enum(['error', 'warning', 'info', 'off'])

/** A rule's setting: its level alone, or a mapping with `severity` and the rule's own options (checked by the rule). */
const ruleSetting = z.union([level, z.looseObject({ severity: level.optional() })])

/** What `rules` of the configuration and of its overrides hold. */
export const ruleSettings = z
  .record(z.string(), ruleSetting)
  .describe('Severity and options by rule: `title-width: off`, or `title-width: {severity: warning, max: 580}`.')

const fieldNames = z.array(z.string().min(1)).min(1)

/** The fields that something is read from, by what it is: a name, or several of which the first one wins. */
const fieldMapping = z.partialRecord(z.enum(MAPPED_PARTS), z.union([z.string().min(1), fieldNames]))

/** Globs are matched against paths from the repository's root. */
const globs = z.array(z.string().min(1))

/** A link that is left alone, with the reason, and the last day on which that holds. */
export const ignoreEntry = z.strictObject({
  url: z.string().min(1),
  reason: z.string().optional(),
  until: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, { error: 'it must be a day such as 2026-12-31', abort: true })
    .refine(isDay, 'the calendar has no such day')
    .optional()
})

const links = z
  .strictObject({
    enabled: z.boolean().default(true).describe('Check external links and cover images over the network.'),
    ignore: z
      .array(z.union([z.string().min(1), ignoreEntry]))
      .default([])
      .describe(
        'Links that are left alone: globs over the whole URL (`https://example.com/**`), or RE2 patterns between slashes; or `{url, reason, until}`, where `until` is the last day on which that holds.'
      ),
    timeout: z
      .number()
      .min(1)
      .max(120)
      .default(20)
      .describe('Seconds that one answer may take; waiting for a turn does not count.'),
    budget: z
      .number()
      .min(1)
      .max(3600)
      .default(240)
      .describe('Seconds for all links together; what is left then is unchecked.'),
    'max-requests': z
      .int()
      .min(1)
      .max(1_000_000)
      .default(20_000)
      .describe('Requests for all links together, further attempts included; what is left then is unchecked.'),
    concurrency: z.int().min(1).max(200).default(64).describe('Requests under way at once.'),
    'per-host': z.int().min(1).max(32).default(4).describe('Requests under way at once to one host.'),
    interval: z
      .number()
      .min(0)
      .max(60)
      .default(0.05)
      .describe('Seconds between the starts of two requests to one host.'),
    retries: z
      .int()
      .min(0)
      .max(5)
      .default(2)
      .describe(
        'More attempts after 429, 502, 503, 504 and failed connections; with 0 nothing is asked again at the end, either.'
      ),
    'retry-after': z
      .number()
      .min(0)
      .max(120)
      .default(10)
      .describe('The longest wait, in seconds, that a Retry-After is granted.'),
    'user-agent': z.string().min(1).optional().describe('Default: names this tool, with an address to complain to.'),
    'allow-private': z
      .array(z.string().min(1))
      .default([])
      .describe('Hosts that are asked though they are on a private network: `intranet.example`, `10.1.2.3`.'),
    hosts: z
      .array(hostEntry)
      .default([])
      .describe('Other settings for some hosts: `match` names them; of entries that match, the later counts.'),
    https: z
      .boolean()
      .default(true)
      .describe('Ask for the https address of links that work over http, to offer it. At most 50 a run.'),
    fragments: z
      .boolean()
      .default(false)
      .describe('Read pages that are linked to with a `#fragment`, and look whether they have that place.'),
    archive: z
      .boolean()
      .default(false)
      .describe('Ask the Internet Archive for a copy of broken links. At most 10 a run.')
  })
  .prefault({})

/** Every option of the configuration file, with its default and its meaning: the only place that holds them. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional().describe("Address of this file's JSON Schema, for editors."),
    generator: z
      .enum(['auto', ...generators.map((one) => one.id)])
      .default('auto')
      .describe('What makes the site; `auto` looks at the repository.'),
    content: globs.optional().describe("Globs of the files that are posts. Default: the generator's content folders."),
    exclude: globs.default([]).describe('Globs of files that are never checked.'),
    'fail-on': z
      .enum(['error', 'warning', 'never'])
      .default('error')
      .describe('The least severity that fails the check.'),
    scope: z
      .enum(SCOPES)
      .default('introduced')
      .describe(
        'What counts when a change is checked: the findings that it introduces; all findings of the posts that it touches; or all findings of all posts.'
      ),
    language: z
      .enum(LANGUAGES)
      .optional()
      .describe('The language of messages and reports: `en` or `nl`. Default: that of the site, else English.'),
    links,
    'front-matter': z
      .strictObject({
        schema: z
          .looseObject({})
          .optional()
          .describe(
            "A JSON Schema that a post's front matter must also match: required fields, types, enumerations, patterns."
          ),
        fields: z
          .array(z.string().min(1))
          .default([])
          .describe(
            'Further field names that are known, beside those of the generator, of `schema` and of taxonomies.'
          ),
        mapping: fieldMapping
          .optional()
          .describe(
            'Where posts say something in other fields than the generator reads: `title: [headline, title]`, `cover: hero.image`; the first that is filled counts.'
          )
      })
      .prefault({}),
    profile: z
      .enum(PROFILES)
      .default('recommended')
      .describe(
        'The rules that are on: `recommended` is quiet and certain, `strict` adds advice, `all` adds matters of house style. A rule that `rules` names is on anyway.'
      ),
    rules: ruleSettings.default({}),
    overrides: z
      .array(z.strictObject({ files: globs.min(1), rules: ruleSettings.default({}), mapping: fieldMapping.optional() }))
      .default([])
      .describe('Other rule settings, or another `mapping` of fields, for some files; a later entry wins.')
  })
  .describe('Configuration of seo-content-check')

export type Config = z.output<typeof configSchema>
export type RuleSetting = z.output<typeof ruleSetting>
