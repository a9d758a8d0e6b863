import { z } from 'zod'
import type { ImageFacts } from '../images/facts.js'
import type { Verdict } from '../links/verdict.js'
import type { Finding } from '../report/report.js'
import { runExample } from './example.js'
import type { BadExample, Example, Rule } from './rule.js'

const INTRODUCTION = `# Rules

<!-- Made from src/rules by \`npm run build\`: change a rule there. -->

What seo-content-check looks at, and what you can set. Every example below is a test.

A rule's severity and options are set in \`.github/seo-content-check.yml\`, for all posts or by glob:

\`\`\`yaml
rules:
  title-width: { severity: error, max: 580 }
  heading-skip: off
overrides:
  - files: ['content/legal/**']
    rules: { cover-required: off }
\`\`\`

\`profile: strict\` adds rules that are good advice, and \`profile: all\` also those that are matters of house style. Without it
the profile is \`recommended\`, whose rules are certain. A rule that is named under \`rules\` is on in every profile.

A comment switches rules off in one post. Without names it means all rules; the reason is for your colleagues:

\`\`\`markdown
<!-- seo-content-check-disable-next-line link-broken: opens next week -->
[The new shop](https://shop.example.com/)

[The old shop](https://old.example.com/) <!-- seo-content-check-disable-line link-broken, link-redirected: an example -->

<!-- seo-content-check-disable heading-skip: this whole post -->
\`\`\`

In front matter it is \`# seo-content-check-disable-next-line title-width: a quotation\`.
`

/** The text of docs/rules.md: what every rule reports, why, its options, and examples with what it says about them. */
export async function rulesDocumentation(rules: readonly Rule[]): Promise<string> {
  const sections = await Promise.all(rules.map(section))
  return `${[INTRODUCTION, await overview(rules), ...sections].join('\n').trimEnd()}\n`
}

async function overview(rules: readonly Rule[]): Promise<string> {
  const rows = rules.map(
    async (rule) =>
      `| [${rule.id}](#${rule.id}) | ${rule.severity} | ${profileOf(rule)} | ${await fixOf(rule)} | ${cell(rule.summary)} |`
  )
  const head = ['| Rule | Severity | Profile | Fix | What it reports |', '| --- | --- | --- | --- | --- |']
  return `${[...head, ...(await Promise.all(rows))].join('\n')}\n\nA fix is safe, or a suggestion that somebody should confirm.\n`
}

/** The smallest profile that a rule is part of; nothing for the one that is on without configuration. */
function profileOf({ profile = 'recommended' }: Rule): string {
  return profile === 'recommended' ? '' : profile
}

/** Whether a rule offers a fix, as its examples show: safe, as a suggestion, or none. */
export async function fixOf(rule: Rule): Promise<'safe' | 'suggestion' | ''> {
  const findings = (await Promise.all(rule.bad.map((example) => runExample(rule, example)))).flat()
  if (findings.some((finding) => finding.fix?.safe)) return 'safe'
  return findings.some((finding) => finding.fix) ? 'suggestion' : ''
}

async function section(rule: Rule): Promise<string> {
  const [good, bad] = [rule.good[0], rule.bad[0]]
  const parts = [
    `## ${rule.id}`,
    `${rule.summary} Severity: **${rule.severity}**.${profileOf(rule) && ` Only in the profile **${profileOf(rule)}**.`}`,
    rule.why
  ]
  const options = optionTable(rule)
  if (options) parts.push(options)
  if (bad) parts.push(`Reported${circumstances(rule, bad)}:\n\n${await badExample(rule, bad)}`)
  if (bad?.fixed !== undefined) parts.push(`Fixed:\n\n${fence(bad.fixed)}`)
  else if (good) parts.push(`Fine${circumstances(rule, good)}:\n\n${fence(good.text)}`)
  return `${parts.join('\n\n')}\n`
}

async function badExample(rule: Rule, example: BadExample): Promise<string> {
  const findings: Finding[] = await runExample(rule, example)
  const messages = new Set(
    findings.map(({ severity, message }) => (severity === rule.severity ? message : `(${severity}) ${message}`))
  )
  return [fence(example.text), ...[...messages].map((message) => `> ${message.replaceAll('<', '\\\\<')}`)].join('\n\n')
}

/** What an example takes for granted, beside its text. */
function circumstances(rule: Rule, example: Example): string {
  const { options, schema, files, images, verdicts, before, path, removed } = example
  const given = [
    ...(removed ? ['a change that removes the post'] : []),
    ...(before ? [`a change of ${before.path === undefined ? 'this post' : `\`${before.path}\` to \`${path}\``}`] : []),
    ...(schema ? [`the schema \`${JSON.stringify(schema)}\``] : []),
    ...(options ? [`the options \`${rule.id}: ${JSON.stringify(options)}\``] : []),
    ...Object.keys(files ?? {}).map((path) => `the file \`${path}\``),
    ...Object.entries(images ?? {}).map(([path, image]) => `the file \`${path}\` ${imageWords(image)}`),
    ...Object.entries(verdicts ?? {}).map(([url, verdict]) => `\`${url}\` being ${wordsOf(verdict)}`)
  ]
  return given.length > 0 ? `, with ${given.join(' and ')}` : ''
}

function wordsOf({ class: linkClass, reason, finalUrl, image }: Omit<Verdict, 'url'>): string {
  if (image) return `${linkClass}, ${imageWords(image)}`
  return [linkClass, ...(finalUrl ? [`to \`${finalUrl}\``] : []), ...(reason ? [`(${reason})`] : [])].join(' ')
}

function imageWords({ type, contentType, width, height, bytes, animated }: Partial<ImageFacts>): string {
  return [
    ...(type ? [`of type \`${type}\``] : []),
    ...(contentType && (!type || contentType !== `image/${type}`) ? [`called \`${contentType}\` by its server`] : []),
    ...(animated ? ['animated'] : []),
    ...(width && height ? [`${width} × ${height} px`] : []),
    ...(bytes === undefined ? [] : [`${bytes} bytes`])
  ].join(', ')
}

/** An option of a rule, as JSON Schema. */
export interface OptionSchema {
  description?: string
  default?: unknown
}

/** The options of a rule, their meanings and defaults, as its schema has them. */
export function optionsOf(rule: Rule): [name: string, option: OptionSchema][] {
  const { properties } = z.toJSONSchema(rule.options, { io: 'input' })
  return Object.entries((properties ?? {}) as Record<string, OptionSchema>)
}

function optionTable(rule: Rule): string | undefined {
  const rows = optionsOf(rule).map(
    ([name, option]) =>
      `| \`${name}\` | \`${cell(JSON.stringify(option.default))}\` | ${cell(option.description ?? '')} |`
  )
  return rows.length === 0 ? undefined : ['| Option | Default | Meaning |', '| --- | --- | --- |', ...rows].join('\n')
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|')
}

/** Longer than any fence in the text itself. */
function fence(text: string): string {
  const runs = text.match(/`{3,}/g) ?? []
  const marks = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)))
  return `${marks}markdown\n${text.trimEnd()}\n${marks}`
}
