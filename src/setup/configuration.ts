import { stringify } from 'yaml'
import { oneLine } from '../report/terminal-text.js'
import { counted, listed } from '../report/wording.js'
import { contractSchema, type InferredContract } from './infer-contract.js'
import type { InferredSetting } from './infer-settings.js'
import type { Survey } from './survey.js'

/** What `init` decided. */
export interface Decisions {
  survey: Survey
  contract: InferredContract | undefined
  settings: readonly InferredSetting[]
}

const SCHEMA = 'https://raw.githubusercontent.com/org/seo-content-check/v1/docs/config.schema.json'

/** The configuration as a commented YAML file: everything that is set says why, and the rest says what it would do. */
export function configurationText({ survey, contract, settings }: Decisions): string {
  return `${[
    `# yaml-language-server: $schema=${SCHEMA}`,
    '# What seo-content-check asks of the posts of this repository. Every option: its README, "Configuration".',
    '# `seo-content-check rules` lists the rules, `seo-content-check explain RULE` says more about one of them.',
    '',
    ...generatorLines(survey),
    '',
    ...contentLines(survey),
    '',
    '# What fails the check: error, warning or never.',
    'fail-on: error',
    '',
    '# Links that are left alone, by glob over the whole address:',
    '# links:',
    '#   ignore:',
    '#     - https://intranet.example/**',
    '#     - {url: https://shop.example/**, reason: opens in spring, until: 2027-04-01}',
    '',
    ...contractLines(contract, survey),
    '',
    '# recommended is quiet and certain, strict adds advice, all adds matters of house style.',
    'profile: recommended',
    '',
    ...ruleLines(settings)
  ].join('\n')}\n`
}

function generatorLines({ site, sites }: Survey): string[] {
  if (!site)
    return [
      `# Several sites are here: ${listed(sites.map(({ root }) => oneLine(root || 'the root')))}.`,
      'generator: auto'
    ]
  const { files } = site.settings
  const why =
    files.length > 0
      ? `, as ${listed(files.map(oneLine))} ${files.length === 1 ? 'says' : 'say'}`
      : ': no configuration of a known one was found'
  return [`# What makes the site${why}.`, `generator: ${site.generator}`]
}

function contentLines({ content, sites, paths }: Survey): string[] {
  if (content) {
    return ['# Where nearly every Markdown file has front matter with a title.', ...yaml({ content })]
  }
  const folders = sites.flatMap(({ settings }) => settings.contentFolders).map((folder) => folder || './')
  return [
    `# The posts: ${counted(paths.length, 'file')} in ${listed(folders.map(oneLine))}, where the site's configuration has them.`,
    '# content: [content/blog/**]',
    '# Files that are never checked:',
    '# exclude: [content/archive/**]'
  ]
}

function contractLines(contract: InferredContract | undefined, { posts }: Survey): string[] {
  const schema = contract && contractSchema(contract)
  if (!contract || !schema) {
    return [
      '# A contract for front matter, as JSON Schema:',
      '# front-matter:',
      '#   schema:',
      '#     required: [title, description]'
    ]
  }
  const lines = ['# The contract of front matter, as JSON Schema: a post that breaks it has an error.']
  if (contract.required.length > 0)
    lines.push(`# Required is what at least 95 of 100 of the ${posts.length} posts have.`)
  for (const { name, values, dropped } of contract.values) {
    const without =
      dropped.length > 0 ? ` ${listed(dropped.map(quoted))} looks like a mistake and is not one of them.` : ''
    lines.push(`# \`${oneLine(name)}\` has ${values.length} values; add a new one here.${without}`)
  }
  return [...lines, ...yaml({ 'front-matter': { schema } })]
}

function ruleLines(settings: readonly InferredSetting[]): string[] {
  const hint = [
    '# Another severity (error, warning, info or off) or other options for a rule, and for some files only:',
    '#   title-width: { severity: info, max: 640 }',
    '# overrides:',
    '#   - files: [content/legal/**]',
    '#     rules: { cover-required: off }'
  ]
  if (settings.length === 0) return ['# rules:', ...hint]
  const lines = settings.flatMap(({ rule, setting, reason }) => [
    ...wrapped(reason, 110).map((line) => `  # ${line}`),
    ...yaml({ [rule]: setting }, true).map((line) => `  ${line}`)
  ])
  return ['rules:', ...lines, ...hint]
}

function wrapped(text: string, width: number): string[] {
  return (oneLine(text).match(new RegExp(`.{1,${width}}(?:\\s|$)`, 'g')) ?? []).map((line) => line.trim())
}

function quoted(text: string): string {
  return `"${oneLine(text)}"`
}

/** Short lists stand in one line. */
function yaml(value: Record<string, unknown>, flow = false): string[] {
  return stringify(value, { lineWidth: 110, collectionStyle: flow ? 'any' : 'block', flowCollectionPadding: false })
    .trimEnd()
    .split('\n')
}
