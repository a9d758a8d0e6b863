import { parseArgs } from 'node:util'
import { suggestion } from '../rules/suggestion.js'
import { UsageError } from './usage.js'

/** Every option of every command: one name means the same kind of value everywhere. */
const OPTIONS = {
  base: { type: 'string' },
  config: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string' },
  fix: { type: 'boolean' },
  'fix-suggestions': { type: 'boolean' },
  'fix-dry-run': { type: 'boolean' },
  'no-links': { type: 'boolean' },
  cache: { type: 'string' },
  'connect-to': { type: 'string', multiple: true },
  scope: { type: 'string' },
  shard: { type: 'string' },
  language: { type: 'string' },
  'fail-on': { type: 'string' },
  now: { type: 'string' },
  generator: { type: 'string' },
  force: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' }
} as const

export type OptionName = keyof typeof OPTIONS

const EVERYWHERE = ['help', 'version'] as const

/** Options that each command has, beside --help and --version. */
const OPTIONS_OF = {
  check: [
    'base',
    'config',
    'format',
    'output',
    'fix',
    'fix-suggestions',
    'fix-dry-run',
    'no-links',
    'cache',
    'connect-to',
    'scope',
    'shard',
    'language',
    'fail-on',
    'now'
  ],
  merge: ['format', 'output', 'fail-on'],
  init: ['generator', 'dry-run', 'force'],
  rules: ['format'],
  explain: [],
  schema: ['config', 'generator', 'output'],
  demo: []
} as const satisfies Record<string, readonly OptionName[]>

export type Command = keyof typeof OPTIONS_OF

/** The commands, as they are listed for people. */
export const COMMANDS = Object.keys(OPTIONS_OF) as Command[]

/** What stands after the program's name. */
export interface GivenOptions {
  /** `check` where none is named. */
  command: Command
  /** What else is no option. */
  positionals: string[]
  has(name: OptionName): boolean
  /** The last value. */
  text(name: OptionName): string | undefined
  texts(name: OptionName): string[]
}

/**
 * Reads the command and its options. Of an option that is given twice, the last counts.
 * @throws UsageError for an option that the command doesn't have, or one with a value too many or too few
 */
export function readOptions(argv: readonly string[]): GivenOptions {
  // Not strict, for its errors don't say what was probably meant.
  const { values, positionals, tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true
  })
  const first = positionals[0]
  const named = COMMANDS.find((name) => name === first)
  const command = named ?? 'check'
  for (const token of tokens) if (token.kind === 'option') requireKnown(token, command)
  return {
    command,
    positionals: named ? positionals.slice(1) : positionals,
    has: (name) => values[name] === true,
    text: (name) => {
      const value = values[name]
      return typeof value === 'string' ? value : undefined
    },
    texts: (name) => [values[name] ?? []].flat().map(String)
  }
}

interface OptionToken {
  name: string
  rawName: string
  value?: string | undefined
  inlineValue?: boolean | undefined
}

function requireKnown({ name, rawName, value, inlineValue }: OptionToken, command: Command): void {
  const own: readonly string[] = [...OPTIONS_OF[command], ...EVERYWHERE]
  if (!own.includes(name)) {
    const whose = command === 'check' ? 'There is no option' : `${command} has no option`
    const near = suggestion(name, own)
    const owners = COMMANDS.filter((other) => (OPTIONS_OF[other] as readonly string[]).includes(name))
    const other = owners.length > 0 ? ` ${owners.join(' and ')} ${owners.length === 1 ? 'has' : 'have'} it.` : ''
    throw new UsageError(`${whose} ${rawName}.${near ? ` Did you mean --${near}?` : other}`)
  }
  const takesValue = OPTIONS[name as OptionName].type === 'string'
  if (!takesValue && value !== undefined) throw new UsageError(`${rawName} takes no value.`)
  if (takesValue && (value === undefined || value === '')) throw new UsageError(`${rawName} needs a value.`)
  if (takesValue && !inlineValue && value?.startsWith('-')) {
    throw new UsageError(`${rawName} needs a value; for one that starts with a hyphen, write ${rawName}=${value}.`)
  }
}

/** @throws UsageError when the value is none of the words */
export function oneOf<Word extends string>(
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
