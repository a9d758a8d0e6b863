import type { RepoPath } from '../post/source.js'
import type { Report } from '../report/report.js'
import { oneLine } from '../report/terminal-text.js'
import { counted, listed, severityTotals } from '../report/wording.js'
import type { Decisions } from './configuration.js'
import type { InferredContract } from './infer-contract.js'
import { nameOf } from './survey.js'

/** Posts that are named; the rest is counted. */
const MOST_NAMED = 3

/** What was seen and decided, in sentences for the owner of the site. */
export function decisionWords({ survey, contract, settings }: Decisions): string[] {
  const { site, sites, paths, posts, content } = survey
  const words = [siteWords(survey)]
  const folders = content ?? sites.flatMap(({ settings }) => settings.contentFolders).map((folder) => folder || './')
  words.push(`${counted(paths.length, 'post')} in ${listed(folders.map(oneLine))}.`)
  if (paths.length > posts.length) {
    words.push(
      `The front matter of ${counted(paths.length - posts.length, 'post')} is missing or can't be read; the check says where.`
    )
  }
  if (!contract) {
    const why = site ? 'there are too few posts to tell what they have in common' : 'each site has its own fields'
    words.push(`No contract for front matter was made, because ${why}.`)
  }
  if (contract) words.push(...requiredWords(contract))
  for (const { name, values, dropped } of contract?.values ?? []) {
    const odd =
      dropped.length > 0 ? ` ${listed(dropped.map((value) => `"${oneLine(value)}"`))} looks like a mistake.` : ''
    words.push(`\`${oneLine(name)}\` is one of ${values.length} values: ${values.map(oneLine).join(', ')}.${odd}`)
  }
  for (const { name, type, items } of contract?.types ?? []) {
    words.push(
      `\`${oneLine(name)}\` is ${TYPE_WORDS[type] ?? type}${items ? ` of ${TYPE_WORDS_OF_ITEMS[items] ?? items}` : ''}.`
    )
  }
  for (const { rule, reason } of settings) words.push(`${rule}: ${reason}`)
  return words
}

function requiredWords({ required, dated }: InferredContract): string[] {
  if (required.length === 0) return ['No field is in at least 95 of 100 posts, so none is required.']
  const names = listed(required.map(({ name }) => `\`${oneLine(name)}\``))
  const words = [`Required: ${names}, because at least 95 of 100 posts have them.`]
  const without = new Set(required.flatMap(({ without }) => without.map(({ path }) => path)))
  if (without.size > 0) words.push(`Not every one of them is in ${named([...without])}.`)
  if (dated)
    words.push(
      `Pages without \`${oneLine(dated.name)}\` need none of them: ${named(dated.pages.map(({ path }) => path))}.`
    )
  return words
}

function named(paths: readonly RepoPath[]): string {
  const more = paths.length - MOST_NAMED
  return listed([...paths.slice(0, MOST_NAMED).map(oneLine), ...(more > 0 ? [`${more} more`] : [])])
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a mapping'
}

const TYPE_WORDS_OF_ITEMS: Readonly<Record<string, string>> = { string: 'texts', number: 'numbers', object: 'mappings' }

function siteWords({ site, sites }: Decisions['survey']): string {
  if (!site) {
    const list = sites.map((one) => `${nameOf(one)} in ${oneLine(one.root || './')}`)
    return `Several sites: ${listed(list)}.`
  }
  const { files } = site.settings
  const where =
    files.length > 0
      ? `, as ${listed(files.map(oneLine))} ${files.length === 1 ? 'says' : 'say'}`
      : '; no configuration of a known generator was found'
  return `The site: ${nameOf(site)}${where}.`
}

/** What a check with the new configuration says about the posts that are there. */
export function outcomeWords({ findings, counts, incomplete }: Report): string[] {
  if (findings.length === 0) return ['With this configuration the posts that are there have no findings, links apart.']
  const totals = severityTotals(counts)
  const perRule = new Map<string, number>()
  for (const { rule } of findings) perRule.set(rule, (perRule.get(rule) ?? 0) + 1)
  const most = [...perRule].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, 5)
  return [
    `With this configuration the posts that are there have ${totals}, links apart. Most of them: ${listed(most.map(([rule, count]) => `${rule} (${count})`))}.`,
    'A pull request is judged by the posts that it changes, so none of these has to be fixed first.',
    ...incomplete.slice(0, MOST_NAMED).map((reason) => `Not checked: ${oneLine(reason)}`)
  ]
}
