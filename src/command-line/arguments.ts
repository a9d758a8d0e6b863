import { parseArgs } from 'node:util'
import { suggestion } from '../rules/suggestion.js'
import { UsageError } from './usage.js'

export const FORMATS = ['pretty', 'json', 'github', 'markdown'] as const
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
  links: boolean
  /** File that remembers links, as given. */
  cache?: string
  /** As given, in curl's syntax. */
  connectTo: string[]
  failOn?: (typeof LEVELS)[number]
  now?: Date
}

export type Arguments = CheckArguments | { command: 'demo' | 'help' | 'version' }

const OPTIONS = {
  base: { type: 'string' },
  config: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string' },
  'no-links': { type: 'boolean' },
  cache: { type: 'string' },
  'connect-to': { type: 'string', multiple: true },
  'fail-on': { type: 'string' },
  now: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' }
} as const

/**
 * Reads what stands after the program's name. Of an option that is given twice, the last counts.
 * @throws UsageError
 */
export function parseArguments(argv: readonly string[]): Arguments {
  // Not strict, for its errors don't say what was probably meant.
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true
  })
  for (const token of tokens) if (token.kind === 'option') requireKnown(token)
  if (values.help) return { command: 'help' }
  if (values.version) return { command: 'version' }
  const [first, ...rest] = positionals
  if (first === 'demo') {
    if (rest.length > 0 || argv.length > 1) throw new UsageError('demo takes no options and no paths.')
    return { command: 'demo' }
  }
  const text = (name: 'base' | 'config' | 'format' | 'output' | 'cache' | 'fail-on' | 'now') => {
    const value = values[name]
    return typeof value === 'string' ? value : undefined
  }
  return {
    command: 'check',
    paths: first === 'check' ? rest : positionals,
    links: values['no-links'] !== true,
    connectTo: (values['connect-to'] ?? []).map(String),
    ...given('base', text('base')),
    ...given('config', text('config')),
    ...given('output', text('output')),
    ...given('cache', text('cache')),
    ...given('format', oneOf('--format', text('format'), FORMATS)),
    ...given('failOn', oneOf('--fail-on', text('fail-on'), LEVELS)),
    ...given('now', moment(text('now')))
  }
}

function given<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]: Value })
}

interface OptionToken {
  name: string
  rawName: string
  value?: string | undefined
  inlineValue?: boolean | undefined
}

function requireKnown({ name, rawName, value, inlineValue }: OptionToken): void {
  if (!Object.hasOwn(OPTIONS, name)) {
    const near = suggestion(name, Object.keys(OPTIONS))
    throw new UsageError(`There is no option ${rawName}.${near ? ` Did you mean --${near}?` : ''}`)
  }
  const takesValue = OPTIONS[name as keyof typeof OPTIONS].type === 'string'
  if (!takesValue && value !== undefined) throw new UsageError(`${rawName} takes no value.`)
  if (takesValue && (value === undefined || value === '')) throw new UsageError(`${rawName} needs a value.`)
  if (takesValue && !inlineValue && value?.startsWith('-')) {
    throw new UsageError(`${rawName} needs a value; for one that starts with a hyphen, write ${rawName}=${value}.`)
  }
}

function oneOf<Word extends string>(
  option: string,
  value: string | undefined,
  words: readonly Word[]
): Word | undefined {
  if (value === undefined) return undefined
  const found = words.find((word) => word === value)
  if (found !== undefined) return found
  const near = suggestion(value, words)
  throw new UsageError(
    `${option} is "${value}"; it must be ${words.slice(0, -1).join(', ')} or ${words.at(-1)}.${near ? ` Did you mean "${near}"?` : ''}`
  )
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
