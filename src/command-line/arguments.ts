import { SCOPES } from '../config/scope.js'
import type { FixLevel } from '../fix/choose.js'
import type { Shard } from '../report/report.js'
import { MOST_SHARDS, parseShard } from '../shard/parse.js'
import { LANGUAGES, type Language } from '../translation/language.js'
import { type Command, type GivenOptions, oneOf, readOptions } from './options.js'
import { UsageError } from './usage.js'

export const FORMATS = ['pretty', 'json', 'github', 'markdown', 'html', 'sarif', 'junit'] as const
export type Format = (typeof FORMATS)[number]

const LEVELS = ['error', 'warning', 'never'] as const

export interface CheckArguments {
  command: 'check'
  /** As given. */
  paths: string[]
  base?: string
  config?: string
  format?: Format
  output?: string
  fix?: {
    level: FixLevel
    /** Nothing is written; what would be is shown. */
    isDryRun: boolean
  }
  links: boolean
  /** File that remembers links, as given. */
  cache?: string
  /** As given, in curl's syntax. */
  connectTo: string[]
  scope?: (typeof SCOPES)[number]
  shard?: Shard
  language?: Language
  failOn?: (typeof LEVELS)[number]
  now?: Date
}

export interface MergeArguments {
  command: 'merge'
  /** Files and folders, as given. */
  reports: string[]
  format?: Format
  output?: string
  failOn?: (typeof LEVELS)[number]
}

export interface InitArguments {
  command: 'init'
  generator?: string
  isDryRun: boolean
  /** Overwrites. */
  force: boolean
}

export interface RulesArguments {
  command: 'rules'
  format: (typeof RULES_FORMATS)[number]
}

const RULES_FORMATS = ['pretty', 'json'] as const

export interface ExplainArguments {
  command: 'explain'
  rule: string
}

export interface SchemaArguments {
  command: 'schema'
  config?: string
  generator?: string
  output?: string
}

export type Arguments =
  | CheckArguments
  | MergeArguments
  | InitArguments
  | RulesArguments
  | ExplainArguments
  | SchemaArguments
  | { command: 'demo' | 'version' }
  | { command: 'help'; about: Command }

/**
 * Reads what stands after the program's name.
 * @throws UsageError
 */
export function parseArguments(argv: readonly string[]): Arguments {
  const given = readOptions(argv)
  if (given.has('help')) return { command: 'help', about: given.command }
  if (given.has('version')) return { command: 'version' }
  switch (given.command) {
    case 'check':
      return checkArguments(given)
    case 'merge':
      return mergeArguments(given)
    case 'init':
      takesNoPaths(given)
      return {
        command: 'init',
        isDryRun: given.has('dry-run'),
        force: given.has('force'),
        ...optional('generator', given.text('generator'))
      }
    case 'rules':
      takesNoPaths(given)
      return { command: 'rules', format: oneOf('--format', given.text('format'), RULES_FORMATS) ?? 'pretty' }
    case 'explain': {
      const [rule, ...others] = given.positionals
      if (rule === undefined || others.length > 0) {
        throw new UsageError('explain needs the name of one rule, such as: seo-content-check explain title-width')
      }
      return { command: 'explain', rule }
    }
    case 'schema':
      takesNoPaths(given)
      return {
        command: 'schema',
        ...optional('config', given.text('config')),
        ...optional('generator', given.text('generator')),
        ...optional('output', given.text('output'))
      }
    case 'demo':
      if (given.positionals.length > 0) throw new UsageError('demo takes no options and no paths.')
      return { command: 'demo' }
  }
}

function takesNoPaths({ command, positionals }: GivenOptions): void {
  if (positionals.length > 0) {
    throw new UsageError(`${command} takes no paths: it is about the site in the working directory.`)
  }
}

function checkArguments(given: GivenOptions): CheckArguments {
  const fix = fixOf(given)
  if (fix?.isDryRun && given.text('format') !== undefined && given.text('output') === undefined) {
    throw new UsageError('--fix-dry-run prints a diff; --format needs --output FILE beside it.')
  }
  return {
    command: 'check',
    paths: given.positionals,
    links: !given.has('no-links'),
    connectTo: given.texts('connect-to'),
    ...optional('base', given.text('base')),
    ...optional('config', given.text('config')),
    ...optional('output', given.text('output')),
    ...optional('cache', given.text('cache')),
    ...optional('fix', fix),
    ...optional('format', oneOf('--format', given.text('format'), FORMATS)),
    ...optional('scope', oneOf('--scope', given.text('scope'), SCOPES)),
    ...optional('shard', shardOf(given.text('shard'))),
    ...optional('language', oneOf('--language', given.text('language'), LANGUAGES)),
    ...optional('failOn', oneOf('--fail-on', given.text('fail-on'), LEVELS)),
    ...optional('now', moment(given.text('now')))
  }
}

function mergeArguments(given: GivenOptions): MergeArguments {
  if (given.positionals.length === 0) {
    throw new UsageError('merge needs reports in JSON, such as: seo-content-check merge part-1.json part-2.json')
  }
  return {
    command: 'merge',
    reports: given.positionals,
    ...optional('output', given.text('output')),
    ...optional('format', oneOf('--format', given.text('format'), FORMATS)),
    ...optional('failOn', oneOf('--fail-on', given.text('fail-on'), LEVELS))
  }
}

function shardOf(text: string | undefined): Shard | undefined {
  const shard = text === undefined ? undefined : parseShard(text)
  if (text === undefined || shard) return shard
  throw new UsageError(`--shard is "${text}"; it must be a part of up to ${MOST_SHARDS} parts, such as 2/8.`)
}

function fixOf(given: GivenOptions): CheckArguments['fix'] {
  const level = given.has('fix-suggestions') ? 'suggestions' : 'safe'
  const isDryRun = given.has('fix-dry-run')
  return level === 'suggestions' || isDryRun || given.has('fix') ? { level, isDryRun } : undefined
}

function optional<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value })
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/i

/** A date alone is its midnight, and a time without a zone is in UTC, so that the same command means the same everywhere. */
function moment(text: string | undefined): Date | undefined {
  if (text === undefined) return undefined
  const parts = ISO.exec(text)
  const [, year, month, day, hour, , , zone] = parts ?? []
  const instant = new Date(hour !== undefined && zone === undefined ? `${text}Z` : text)
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  if (!parts || Number.isNaN(instant.getTime()) || Number(day) > days) {
    throw new UsageError(`--now is "${text}"; it must be a date and time such as 2026-03-01T12:00:00Z.`)
  }
  return instant
}
