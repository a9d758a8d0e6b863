import type { z } from 'zod'
import { suggestion } from '../rules/suggestion.js'
import type { ConfigProblem } from './error.js'
import { configJsonSchema } from './json-schema.js'

/** What is wrong with a value of the configuration, or with a key's name. */
export interface SchemaProblem extends ConfigProblem {
  /** Whether the key itself is at fault, or what it is set to. */
  about: 'key' | 'value'
}

/** zod's issues in words for whoever wrote the file: what it says, what may stand there, and what was probably meant. */
export function wordIssues(issues: readonly z.core.$ZodIssue[], data: unknown): SchemaProblem[] {
  return issues.flatMap((issue) => wordIssue(issue, [], data))
}

function wordIssue(issue: z.core.$ZodIssue, parent: ConfigProblem['path'], data: unknown): SchemaProblem[] {
  const path = [...parent, ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key))]
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(path, key))
  const value = valueAt(data, path)
  const say = (expected: string, hint = ''): SchemaProblem[] => [
    { path, about: 'value', message: `${subject(path)} ${stated(value)}; it must be ${expected}.${hint}` }
  ]
  switch (issue.code) {
    case 'invalid_value':
      return say(alternatives(issue.values.map(String)), meant(value, issue.values.map(String)))
    case 'invalid_type':
      return say(TYPES[issue.expected] ?? issue.expected, issue.expected === 'array' ? asList(value) : '')
    case 'too_small':
      if (issue.origin === 'number' || issue.origin === 'int') return say(`at least ${issue.minimum}`)
      return [{ path, about: 'value', message: `${subject(path)} ${stated(value)}. Fill it in, or take it out.` }]
    case 'too_big':
      return say(`at most ${issue.maximum}`)
    case 'invalid_union':
      return wordUnion(issue, path, data, say)
    default:
      return [{ path, about: 'value', message: `${subject(path)}: ${issue.message}.` }]
  }
}

/** A word, or a mapping: what is said depends on which of them was written. */
function wordUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  path: ConfigProblem['path'],
  data: unknown,
  say: (expected: string, hint: string) => SchemaProblem[]
): SchemaProblem[] {
  const inner = issue.errors.find((branch) => branch.some(({ path }) => path.length > 0))
  if (inner) return inner.flatMap((one) => wordIssue(one, path, data))
  const words = issue.errors.flat().flatMap((one) => (one.code === 'invalid_value' ? one.values.map(String) : []))
  const types = issue.errors.flat().flatMap((one) => (one.code === 'invalid_type' ? [one.expected] : []))
  const simple = words.length > 0 || !types.includes('string') ? words : [TYPES.string ?? '']
  return say(`${alternatives(simple)}, or a mapping of options`, meant(valueAt(data, path), words))
}

function unknownKey(path: ConfigProblem['path'], key: string): SchemaProblem {
  const known = knownKeys(path)
  const near = suggestion(key, known)
  const where = path.length === 0 ? '' : ` in ${subject(path)}`
  const way = near ? `Did you mean "${near}"?` : `The settings there: ${known.join(', ')}.`
  return { path: [...path, key], about: 'key', message: `There is no setting "${key}"${where}. ${way}` }
}

/** The names that a mapping of the configuration may have, as its JSON Schema has them. */
function knownKeys(path: ConfigProblem['path']): string[] {
  let schema: unknown = configJsonSchema()
  for (const key of path) schema = valueAt(schema, typeof key === 'number' ? ['items'] : ['properties', key])
  const branches = valueAt(schema, ['anyOf'])
  const properties = (Array.isArray(branches) ? branches : [schema])
    .map((branch) => valueAt(branch, ['properties']))
    .find((one) => one !== undefined)
  return typeof properties === 'object' && properties !== null ? Object.keys(properties) : []
}

function valueAt(data: unknown, path: ConfigProblem['path']): unknown {
  let value = data
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string | number, unknown>)[key]
  }
  return value
}

const TYPES: Record<string, string> = {
  object: 'a mapping of settings',
  record: 'a mapping of settings',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false'
}

function subject(path: ConfigProblem['path']): string {
  const name = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('')
  return name === '' ? 'The configuration' : `\`${name.replace(/^\./, '')}\``
}

function stated(value: unknown): string {
  if (value === undefined) return 'is missing'
  if (value === null || value === '') return 'is empty'
  if (Array.isArray(value)) return value.length === 0 ? 'is an empty list' : 'is a list'
  if (typeof value === 'object') return 'is a mapping'
  return typeof value === 'string' ? `is the text "${value.slice(0, 80)}"` : `is ${value}`
}

function alternatives(words: readonly string[]): string {
  return words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

function meant(value: unknown, words: readonly string[]): string {
  if (value === false && words.includes('off')) return ' Did you mean "off"?'
  if (typeof value !== 'string' || value === '') return ''
  const word = value.toLowerCase()
  const near = words.find((candidate) => candidate.startsWith(word)) ?? suggestion(word, words)
  return near ? ` Did you mean "${near}"?` : ''
}

function asList(value: unknown): string {
  return typeof value === 'string' && value !== '' ? ` Write it as \`[${JSON.stringify(value.slice(0, 80))}]\`.` : ''
}
